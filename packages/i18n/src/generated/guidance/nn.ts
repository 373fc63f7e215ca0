// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Norwegian Nynorsk. */
const guidance: Guidance<"nn"> = {
  locale: "nn",
  direction: "ltr",
  faults: {
    connection: "Problemet var tilkoplinga: den same førespurnaden kan lukkast over ei anna",
    credentials: "Det er klienten sin tur: førespurnaden treng gyldig innloggingsinformasjon",
    pace: "Det er klienten sin tur til å vente: for mange førespurnader kom på for kort tid",
    policy: "Førespurnaden vart avvist med vilje: berre den som set reglane, kan tillate han",
    request: "Det er klienten sin tur: førespurnaden må endrast for å kunne lukkast",
    state: "Tilstanden til ressursen eller kontoen må endrast før førespurnaden kan lukkast",
  },
  steps: {
    "ask-permission": {
      reader: "Be den som administrerer kontoen, eininga eller nettverket, om tilgang",
      client: "Kontroller kva kontoen, innloggingsinformasjonen og nettverket tillèt",
    },
    "change-protocol": {
      reader: "Bruk ei adresse som byrjar med https://, og ein oppdatert nettlesar eller app",
      client: "Bruk ein protokoll som tenaren støttar, til dømes HTTPS eller ein frå headerfeltet Upgrade",
    },
    "check-address": {
      reader: "Kontroller at adressa er rett skriven",
      client: "Kontroller adressa som klienten byggjer opp",
    },
    "choose-format": {
      reader: "Vel ein annan filtype eller eit anna språk",
      client: "Send og be om format som tenaren støttar",
    },
    "clear-cookies": {
      reader: "Slett informasjonskapslane til denne nettstaden i nettlesaren",
      client: "Send færre og mindre headerfelt, medrekna informasjonskapslar",
    },
    "correct-input": {
      reader: "Kontroller det du har skrive inn, og rett det",
      client: "Les i svaret kva som er gale, og rett innhaldet i førespurnaden",
    },
    "look-elsewhere": {
      reader: "Leit etter sida frå framsida til nettstaden, eller leit ein annan stad",
      client: "Fjern lenkja som førte til denne adressa",
    },
    pay: {
      reader: "Kontroller om ei betaling eller eit abonnement står ubetalt",
      client: "Kontroller om det er betalt for kontoen som klienten brukar",
    },
    reconnect: {
      reader: "Prøv på nytt, og kontroller internettsambandet dersom det ikkje hjelper",
      client: "Send førespurnaden på nytt over ei ny tilkopling dersom han er trygg å ta opp att",
    },
    report: {
      reader: "Fortel dei som driv nettstaden eller appen, kva du gjorde",
      client: "Samanlikn førespurnaden med dokumentasjonen til tenaren",
    },
    "send-less": {
      reader: "Vel ei mindre fil",
      client: "Send mindre innhald, eller be dei som driftar tenaren, om ei høgare grense",
    },
    "sign-in": {
      reader: "Logg inn på nytt, med eit nytt passord dersom det gamle ikkje verkar lenger",
      client: "Skaff gyldig innloggingsinformasjon, og send han med førespurnaden",
    },
    "start-over": {
      reader: "Last inn sida på nytt, og byrja frå starten",
      client: "Hent den gjeldande tilstanden til ressursen, og bygg ein ny førespurnad ut frå han",
    },
    "try-another-network": {
      reader: "Prøv på nytt utan VPN eller frå eit anna nettverk",
      client: "Kontroller om IP-adressa til klienten er blokkert",
    },
    "use-certificate": {
      reader: "Vel eit gyldig sertifikat når nettlesaren ber om eit",
      client: "Kople til med eit klientsertifikat som tenaren godtek",
    },
    wait: {
      reader: "Vent litt før du prøver på nytt",
      client: "Vent så lenge som headerfeltet Retry-After oppgjev, eller lenger etter kvart forsøk dersom det manglar",
    },
  },
  retry: {
    "acceptable-form": "Be om noko anna i Accept-headerfelta, eller vel frå lista i svaret",
    "after-handshake": "Vent til TLS-handtrykket er ferdig, og ikkje send førespurnaden som tidlege data",
    "allowed-method": "Bruk ein metode som står i headerfeltet Allow",
    "asked-information": "Legg til opplysningane som svaret ber om",
    "client-certificate": "Kople til med eit klientsertifikat som tenaren kan kontrollere",
    "content-length": "Oppgje lengda på innhaldet i headerfeltet Content-Length",
    "correct-request": "Rett førespurnaden",
    "current-condition": "Hent den gjeldande tilstanden til ressursen, og send eit vilkår som stemmer med han",
    "less-content": "Send mindre innhald, eller vent så lenge som headerfeltet Retry-After oppgjev",
    "lock-token": "Send låseteiknet i headerfeltet If, eller vent til ressursen ikkje lenger er låst",
    "new-address": "Send denne og seinare førespurnader til adressa i svaret",
    "new-connection": "Opne ei ny tilkopling",
    "new-form": "Last inn sida på nytt, og send skjemaet på sida på nytt",
    "no-expectation": "Utelat headerfeltet Expect",
    "nothing-defined": "Ingenting er definert for denne statuskoden",
    "nothing-helps": "Inga endring av førespurnaden hjelper",
    "other-credentials": "Send annan innloggingsinformasjon, dersom han var grunnen til avvisinga",
    "resolve-conflict": "Løys konflikten",
    "send-credentials": "Send gyldig innloggingsinformasjon, eller annan enn før",
    "shorter-address": "Gjer adressa kortare, eller send dataa i adressa som innhald",
    "smaller-fields": "Send færre eller mindre headerfelt",
    "supported-format": "Send innhaldet i ein medietype og ei innhaldskoding som ressursen støttar",
    "supported-protocol": "Bruk ein protokoll som tenaren støttar, til dømes ein frå headerfeltet Upgrade",
    tls: "Kople til med TLS",
    "valid-range": "Be om eit område innanfor den gjeldande lengda til ressursen, eller utelat headerfeltet Range",
    wait: "Vent, og dersom headerfeltet Retry-After finst, så lenge som det oppgjev",
  },
  conditions: {
    always: "alltid",
    "byte-range": "dersom førespurnaden bad om eit byteområde",
    "content-coding": "dersom innhaldskodinga ikkje er støtta",
    "media-type": "dersom medietypen ikkje er støtta",
    "over-http-1-1": "over HTTP/1.1",
    "own-blocking": "dersom avsendaren av svaret sjølv blokkerer tilgangen",
    "patch-format": "dersom patchformatet ikkje er støtta",
    temporary: "dersom årsaka er mellombels",
    "url-known": "dersom tenaren kjenner den rette adressa",
    "wait-known": "dersom tenaren veit kor lenge ein bør vente",
    webdav: "i svar på ein WebDAV-førespurnad",
  },
  synonyms: {
    "400": ["ugyldig førespurnad", "feil førespurnad", "syntaksfeil"],
    "401": ["ikkje logga inn", "innlogging krevst", "feil passord"],
    "402": ["ikkje betalt", "abonnementet er utgått"],
    "403": ["ingen tilgang", "tilgang nekta", "manglar rettar", "forbode"],
    "404": ["fann ikkje sida", "sida finst ikkje", "daud lenkje"],
    "405": ["feil metode"],
    "408": ["tidsavbrot", "for treg"],
    "409": ["duplikat", "finst allereie", "versjonskonflikt"],
    "410": ["sletta", "fjerna", "finst ikkje lenger"],
    "413": ["fila er for stor", "for stor fil", "opplastingsgrense"],
    "414": ["adressa er for lang"],
    "415": ["feil filtype", "formatet er ikkje støtta"],
    "422": ["valideringsfeil", "ugyldige opplysningar", "feil i skjemaet"],
    "423": ["fila er låst", "i bruk"],
    "429": ["for ofte", "grensa er nådd"],
    "431": ["for stor informasjonskapsel", "for mange informasjonskapslar"],
    "451": ["sensur", "sensurert", "blokkert ved lov", "opphavsrett"],
    "iis-440": ["økta er utgått", "logga ut"],
    "nginx-495": ["sertifikatet er utgått", "sertifikatfeil"],
    "nginx-499": ["klienten kopla frå"],
    "laravel-419": ["økta er utgått"],
    "windows-450": ["foreldrekontroll"],
    "exchange-456": ["kontoen er sperra"],
    "exchange-457": ["passordet er utgått"],
  },
};

export default guidance;
