// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Afrikaans. */
const guidance: Guidance<"af"> = {
  locale: "af",
  direction: "ltr",
  faults: {
    connection: "Die verbinding was die probleem: dieselfde versoek kan oor ’n ander een slaag",
    credentials: "Die kliënt is aan die beurt: die versoek het geldige aanmeldbesonderhede nodig",
    pace: "Die kliënt is aan die beurt om te wag: te veel versoeke het in ’n te kort tyd gekom",
    policy: "Die versoek is met opset geweier: slegs wie die reëls bepaal, kan dit toelaat",
    request: "Die kliënt is aan die beurt: die versoek kan eers slaag as dit verander",
    state: "Die toestand van die hulpbron of van die rekening moet verander voordat die versoek kan slaag",
  },
  steps: {
    "ask-permission": {
      reader: "Vra toegang by die persoon wat die rekening, die toestel of die netwerk bestuur",
      client: "Gaan na wat die rekening, sy aanmeldbesonderhede en die netwerk toelaat",
    },
    "change-protocol": {
      reader: "Gebruik ’n adres wat met https:// begin en ’n blaaier of toep wat op datum is",
      client: "Gebruik ’n protokol wat die bediener ondersteun, soos HTTPS of een uit die kopveld Upgrade",
    },
    "check-address": {
      reader: "Gaan die adres na vir tikfoute",
      client: "Gaan die adres na wat die kliënt opbou",
    },
    "choose-format": {
      reader: "Kies ’n ander lêertipe of ’n ander taal",
      client: "Stuur formate wat die bediener ondersteun, en vra daarvoor",
    },
    "clear-cookies": {
      reader: "Verwyder hierdie webwerf se koekies in die blaaier",
      client: "Stuur minder en kleiner kopvelde, koekies ingesluit",
    },
    "correct-input": {
      reader: "Gaan na wat u ingevul het en maak dit reg",
      client: "Lees in die antwoord wat fout is en maak die inhoud van die versoek reg",
    },
    "look-elsewhere": {
      reader: "Soek die bladsy van die tuisblad van die webwerf af, of soek elders",
      client: "Verwyder die skakel wat na hierdie adres gelei het",
    },
    pay: {
      reader: "Gaan na of ’n betaling of intekening uitstaande is",
      client: "Gaan na of daar vir die rekening wat die kliënt gebruik, betaal is",
    },
    reconnect: {
      reader: "Probeer weer, en gaan die internetverbinding na as dit nie help nie",
      client: "Stuur die versoek weer oor ’n nuwe verbinding as dit veilig is om te herhaal",
    },
    report: {
      reader: "Vertel die mense wat die webwerf of die toep bedryf wat u gedoen het",
      client: "Vergelyk die versoek met die dokumentasie van die bediener",
    },
    "send-less": {
      reader: "Kies ’n kleiner lêer",
      client: "Stuur minder inhoud, of vra die mense wat die bediener bedryf vir ’n hoër perk",
    },
    "sign-in": {
      reader: "Meld weer aan, met ’n nuwe wagwoord as die ou een nie meer werk nie",
      client: "Kry geldige aanmeldbesonderhede en stuur dit saam met die versoek",
    },
    "start-over": {
      reader: "Laai die bladsy weer en begin van voor af",
      client: "Haal die huidige toestand van die hulpbron en bou daaruit ’n nuwe versoek",
    },
    "try-another-network": {
      reader: "Probeer weer sonder VPN of van ’n ander netwerk af",
      client: "Gaan na of die IP-adres van die kliënt geblokkeer is",
    },
    "use-certificate": {
      reader: "Kies ’n geldige sertifikaat wanneer die blaaier daarom vra",
      client: "Verbind met ’n kliëntsertifikaat wat die bediener aanvaar",
    },
    wait: {
      reader: "Wag ’n rukkie voordat u weer probeer",
      client: "Wag so lank as wat die kopveld Retry-After sê, of ná elke poging langer as dit ontbreek",
    },
  },
  retry: {
    "acceptable-form": "Vra iets anders in die Accept-kopvelde, of kies uit die lys in die antwoord",
    "after-handshake": "Wag totdat die TLS-handdruk voltooi is en stuur nie die versoek as vroeë data nie",
    "allowed-method": "Gebruik ’n metode wat in die kopveld Allow staan",
    "asked-information": "Voeg die inligting by waarvoor die antwoord vra",
    "client-certificate": "Verbind met ’n kliëntsertifikaat wat die bediener kan nagaan",
    "content-length": "Noem die lengte van die inhoud in die kopveld Content-Length",
    "correct-request": "Maak die versoek reg",
    "current-condition": "Haal die huidige toestand van die hulpbron en stuur ’n voorwaarde wat daarop pas",
    "less-content": "Stuur minder inhoud, of wag so lank as wat die kopveld Retry-After sê",
    "lock-token": "Stuur die slotteken in die kopveld If, of wag totdat die hulpbron nie meer gesluit is nie",
    "new-address": "Stuur hierdie versoek en latere versoeke na die adres in die antwoord",
    "new-connection": "Open ’n nuwe verbinding",
    "new-form": "Laai die bladsy weer en stuur die vorm daarvan opnuut",
    "no-expectation": "Laat die kopveld Expect weg",
    "nothing-defined": "Niks is vir hierdie statuskode bepaal nie",
    "nothing-helps": "Geen verandering van die versoek help nie",
    "other-credentials": "Stuur ander aanmeldbesonderhede, as die aanmeldbesonderhede die rede vir die weiering was",
    "resolve-conflict": "Los die konflik op",
    "send-credentials": "Stuur geldige aanmeldbesonderhede, of ander as tevore",
    "shorter-address": "Maak die adres korter, of stuur die data daarvan as inhoud",
    "smaller-fields": "Stuur minder of kleiner kopvelde",
    "supported-format": "Stuur die inhoud in ’n mediatipe en ’n inhoudskodering wat die hulpbron ondersteun",
    "supported-protocol": "Gebruik ’n protokol wat die bediener ondersteun, soos een uit die kopveld Upgrade",
    tls: "Verbind met TLS",
    "valid-range": "Vra ’n reeks binne die huidige lengte van die hulpbron, of laat die kopveld Range weg",
    wait: "Wag, so lank as wat die kopveld Retry-After sê as dit daar is",
  },
  conditions: {
    always: "altyd",
    "byte-range": "as die versoek ’n reeks grepe gevra het",
    "content-coding": "as die inhoudskodering nie ondersteun word nie",
    "media-type": "as die mediatipe nie ondersteun word nie",
    "over-http-1-1": "oor HTTP/1.1",
    "own-blocking": "as die sender van die antwoord self die toegang blokkeer",
    "patch-format": "as die laslapformaat nie ondersteun word nie",
    temporary: "as die oorsaak tydelik is",
    "url-known": "as die bediener die regte adres ken",
    "wait-known": "as die bediener weet hoe lank om te wag",
    webdav: "in antwoord op ’n WebDAV-versoek",
  },
  synonyms: {
    "400": ["verkeerde versoek", "ongeldige versoek", "sintaksfout"],
    "401": ["nie aangemeld nie", "aanmelding nodig", "verkeerde wagwoord"],
    "403": ["toegang geweier", "geen toegang", "geen toestemming", "verbode"],
    "404": ["bladsy nie gevind nie", "dooie skakel", "bestaan nie"],
    "405": ["verkeerde metode"],
    "408": ["tyd verstreke", "te stadig"],
    "409": ["duplikaat", "bestaan reeds", "weergawekonflik"],
    "410": ["verwyder", "bestaan nie meer nie"],
    "413": ["lêer te groot", "oplaaiperk"],
    "414": ["adres te lank"],
    "415": ["verkeerde lêertipe", "formaat nie ondersteun nie"],
    "422": ["valideringsfout", "ongeldige invoer", "fout in vorm"],
    "423": ["lêer gesluit", "in gebruik"],
    "429": ["te dikwels", "perk bereik"],
    "431": ["koekie te groot", "te veel koekies"],
    "451": ["sensuur", "deur die wet geblokkeer", "kopiereg"],
    "iis-440": ["sessie verval"],
    "nginx-495": ["sertifikaat verval", "sertifikaatfout"],
    "nginx-499": ["kliënt ontkoppel"],
    "laravel-419": ["sessie verval"],
    "windows-450": ["ouerbeheer"],
    "exchange-456": ["rekening geblokkeer"],
    "exchange-457": ["wagwoord verval"],
  },
};

export default guidance;
