// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Western Frisian. */
const guidance: Guidance<"fy"> = {
  locale: "fy",
  direction: "ltr",
  faults: {
    connection: "It probleem wie de ferbining: itselde fersyk kin oer in oare ferbining slagje",
    credentials: "De client is oan bar: it fersyk hat jildige oanmeldgegevens nedich",
    pace: "De client is oan bar om te wachtsjen: der kamen tefolle fersiken yn te koarte tiid",
    policy: "It fersyk is mei opset wegere: allinnich wa’t de regels bepaalt, kin it tastean",
    request: "De client is oan bar: it fersyk kin pas slagje as it feroaret",
    state: "De steat fan de boarne of fan it account moat feroarje foardat it fersyk slagje kin",
  },
  steps: {
    "ask-permission": {
      reader: "Freegje tagong oan wa’t it account, it apparaat of it netwurk beheart",
      client: "Kontrolearje wat it account, de oanmeldgegevens en it netwurk tasteane",
    },
    "change-protocol": {
      reader: "Brûk in adres dat mei https:// begjint en in browser of app dy’t by de tiid is",
      client: "Brûk in protokol dat de server stipet, lykas HTTPS of ien út it headerfjild Upgrade",
    },
    "check-address": {
      reader: "Kontrolearje it adres op typflaters",
      client: "Kontrolearje it adres dat de client opbout",
    },
    "choose-format": {
      reader: "Kies in oar bestânstype of in oare taal",
      client: "Ferstjoer en freegje formaten dy’t de server stipet",
    },
    "clear-cookies": {
      reader: "Wiskje de cookies fan dizze site yn de browser",
      client: "Ferstjoer minder en lytsere headerfjilden, cookies ynbegrepen",
    },
    "correct-input": {
      reader: "Kontrolearje wat jo ynfolle hawwe en ferbetterje it",
      client: "Lês yn it antwurd wat der mis is en ferbetterje de ynhâld fan it fersyk",
    },
    "look-elsewhere": {
      reader: "Sykje de side fan de startside fan de site ôf, of sykje earne oars",
      client: "Ferwiderje de keppeling dy’t nei dit adres late",
    },
    pay: {
      reader: "Kontrolearje oft der in betelling of abonnemint iepenstiet",
      client: "Kontrolearje oft der foar it account dat de client brûkt betelle is",
    },
    reconnect: {
      reader: "Besykje it opnij en kontrolearje de ynternetferbining as dat net helpt",
      client: "Ferstjoer it fersyk opnij oer in nije ferbining as werheljen feilich is",
    },
    report: {
      reader: "Fertel de behearders fan de site of de app wat jo diene",
      client: "Ferlykje it fersyk mei de dokumintaasje fan de server",
    },
    "send-less": {
      reader: "Kies in lytser bestân",
      client: "Ferstjoer minder ynhâld, of freegje de behearders fan de server om in hegere limyt",
    },
    "sign-in": {
      reader: "Meld jo opnij oan, mei in nij wachtwurd as it âlde net mear wurket",
      client: "Freegje jildige oanmeldgegevens oan en stjoer se mei it fersyk mei",
    },
    "start-over": {
      reader: "Laad de side opnij en begjin fan foaren ôf oan",
      client: "Helje de hjoeddeiske steat fan de boarne op en bou dêr in nij fersyk út",
    },
    "try-another-network": {
      reader: "Besykje it opnij sûnder VPN of fan in oar netwurk ôf",
      client: "Kontrolearje oft it IP-adres fan de client blokkearre is",
    },
    "use-certificate": {
      reader: "Kies in jildich sertifikaat as de browser derom freget",
      client: "Meitsje ferbining mei in clientsertifikaat dat de server akseptearret",
    },
    wait: {
      reader: "Wachtsje efkes foardat jo it opnij besykje",
      client: "Wachtsje sa lang as it headerfjild Retry-After seit, of nei elke besykjen langer as dat der net is",
    },
  },
  retry: {
    "acceptable-form": "Freegje wat oars yn de headerfjilden Accept, of kies út de list yn it antwurd",
    "after-handshake": "Wachtsje oant de TLS-handshake klear is en ferstjoer it fersyk net as iere gegevens",
    "allowed-method": "Brûk in metoade dy’t yn it headerfjild Allow stiet",
    "asked-information": "Foegje de ynformaasje ta dêr’t it antwurd om freget",
    "client-certificate": "Meitsje ferbining mei in clientsertifikaat dat de server kontrolearje kin",
    "content-length": "Neam de lingte fan de ynhâld yn it headerfjild Content-Length",
    "correct-request": "Ferbetterje it fersyk",
    "current-condition": "Helje de hjoeddeiske steat fan de boarne op en stjoer in betingst mei dy’t dêrby past",
    "less-content": "Ferstjoer minder ynhâld, of wachtsje sa lang as it headerfjild Retry-After seit",
    "lock-token": "Stjoer it beskoattelingstoken mei yn it headerfjild If, of wachtsje oant de boarne net mear beskoattele is",
    "new-address": "Ferstjoer dit fersyk en lettere fersiken nei it adres yn it antwurd",
    "new-connection": "Iepenje in nije ferbining",
    "new-form": "Laad de side opnij en ferstjoer it formulier derfan opnij",
    "no-expectation": "Lit it headerfjild Expect wei",
    "nothing-defined": "Foar dizze statuskoade is neat fêstlein",
    "nothing-helps": "Gjin feroaring fan it fersyk helpt",
    "other-credentials": "Ferstjoer oare oanmeldgegevens, as it fersyk om de oanmeldgegevens wegere is",
    "resolve-conflict": "Los it konflikt op",
    "send-credentials": "Ferstjoer jildige oanmeldgegevens, of oare as earst",
    "shorter-address": "Meitsje it adres koarter, of ferstjoer de gegevens derút as ynhâld",
    "smaller-fields": "Ferstjoer minder of lytsere headerfjilden",
    "supported-format": "Ferstjoer de ynhâld yn in mediatype en in ynhâldskodearring dy’t de boarne stipet",
    "supported-protocol": "Brûk in protokol dat de server stipet, lykas ien út it headerfjild Upgrade",
    tls: "Meitsje ferbining mei TLS",
    "valid-range": "Freegje in berik binnen de hjoeddeiske lingte fan de boarne, of lit it headerfjild Range wei",
    wait: "Wachtsje, sa lang as it headerfjild Retry-After seit as dat der is",
  },
  conditions: {
    always: "altyd",
    "byte-range": "as it fersyk om in berik fan bytes frege",
    "content-coding": "as de ynhâldskodearring net stipe wurdt",
    "media-type": "as it mediatype net stipe wurdt",
    "over-http-1-1": "oer HTTP/1.1",
    "own-blocking": "as de ferstjoerder fan it antwurd de tagong sels blokkearret",
    "patch-format": "as it patchformaat net stipe wurdt",
    temporary: "as de oarsaak tydlik is",
    "url-known": "as de server it goede adres ken",
    "wait-known": "as de server wit hoe lang it wachtsjen duorret",
    webdav: "yn it antwurd op in WebDAV-fersyk",
  },
  synonyms: {
    "400": ["ferkeard fersyk", "ûnjildich fersyk"],
    "401": ["net oanmeld", "oanmelde nedich", "ferkeard wachtwurd"],
    "403": ["gjin tagong", "ferbean", "gjin rjochten"],
    "404": ["side net fûn", "deade keppeling", "bestiet net"],
    "408": ["duorret te lang", "te stadich"],
    "409": ["bestiet al", "dûbel"],
    "410": ["fuortsmiten", "bestiet net mear"],
    "413": ["bestân te grut", "uploadlimyt"],
    "414": ["adres te lang"],
    "415": ["ferkeard bestânstype"],
    "422": ["flater yn formulier", "ûnjildige ynfier"],
    "423": ["bestân beskoattele", "yn gebrûk"],
    "429": ["te faak", "limyt berikt"],
    "431": ["cookie te grut", "te folle cookies"],
    "451": ["sensuer", "troch de wet blokkearre", "auteursrjocht"],
    "iis-440": ["sesje ferrûn"],
    "nginx-495": ["sertifikaat ferrûn"],
    "nginx-499": ["client fuort"],
    "laravel-419": ["sesje ferrûn"],
    "windows-450": ["âlderlik tafersjoch"],
    "exchange-456": ["account blokkearre"],
    "exchange-457": ["wachtwurd ferrûn"],
  },
};

export default guidance;
