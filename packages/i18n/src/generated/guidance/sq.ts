// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Albanian. */
const guidance: Guidance<"sq"> = {
  locale: "sq",
  direction: "ltr",
  faults: {
    connection: "Problemi ishte lidhja: e njëjta kërkesë mund të ketë sukses me një lidhje tjetër",
    credentials: "Radhën e ka klienti: kërkesës i duhen kredenciale të vlefshme",
    pace: "Klienti e ka radhën të presë: erdhën tepër kërkesa në kohë tepër të shkurtër",
    policy: "Kërkesa u refuzua me qëllim: vetëm kush vendos rregullat mund ta lejojë",
    request: "Radhën e ka klienti: kërkesa duhet të ndryshojë që të mund të ketë sukses",
    state: "Gjendja e burimit ose e llogarisë duhet të ndryshojë që kërkesa të mund të ketë sukses",
  },
  steps: {
    "ask-permission": {
      reader: "Kërkoni qasje te personi që administron llogarinë, pajisjen ose rrjetin",
      client: "Kontrolloni çfarë lejojnë llogaria, kredencialet e saj dhe rrjeti",
    },
    "change-protocol": {
      reader: "Përdorni një adresë që fillon me https:// dhe një shfletues ose aplikacion të përditësuar",
      client: "Përdorni një protokoll që serveri e mbështet, si HTTPS ose një nga ata të fushës së kreut Upgrade",
    },
    "check-address": {
      reader: "Kontrolloni nëse adresa ka gabime shtypi",
      client: "Kontrolloni adresën që ndërton klienti",
    },
    "choose-format": {
      reader: "Zgjidhni një lloj tjetër skedari ose një gjuhë tjetër",
      client: "Dërgoni dhe kërkoni formate që serveri i mbështet",
    },
    "clear-cookies": {
      reader: "Fshini në shfletues cookie-t e këtij sajti",
      client: "Dërgoni më pak fusha të kreut dhe më të shkurtra, përfshirë cookie-t",
    },
    "correct-input": {
      reader: "Kontrolloni çfarë keni shkruar dhe ndreqeni",
      client: "Lexoni në përgjigje çfarë është gabim dhe ndreqni përmbajtjen e kërkesës",
    },
    "look-elsewhere": {
      reader: "Kërkojeni faqen nga faqja kryesore e sajtit ose diku tjetër",
      client: "Hiqni lidhjen që çoi te kjo adresë",
    },
    pay: {
      reader: "Kontrolloni nëse ka ndonjë pagesë ose abonim të papaguar",
      client: "Kontrolloni nëse është paguar për llogarinë që përdor klienti",
    },
    reconnect: {
      reader: "Provoni sërish dhe kontrolloni lidhjen me internetin nëse kjo nuk ndihmon",
      client: "Dërgojeni sërish kërkesën me një lidhje të re nëse mund të përsëritet pa rrezik",
    },
    report: {
      reader: "Tregojuni atyre që drejtojnë sajtin ose aplikacionin çfarë bëtë",
      client: "Krahasojeni kërkesën me dokumentacionin e serverit",
    },
    "send-less": {
      reader: "Zgjidhni një skedar më të vogël",
      client: "Dërgoni më pak përmbajtje ose kërkojuni administratorëve të serverit një kufi më të lartë",
    },
    "sign-in": {
      reader: "Hyni sërish, me një fjalëkalim të ri nëse i vjetri nuk vlen më",
      client: "Siguroni kredenciale të vlefshme dhe dërgojini bashkë me kërkesën",
    },
    "start-over": {
      reader: "Ngarkojeni sërish faqen dhe filloni nga e para",
      client: "Merrni gjendjen e tanishme të burimit dhe ndërtoni prej saj një kërkesë të re",
    },
    "try-another-network": {
      reader: "Provoni sërish pa VPN ose nga një rrjet tjetër",
      client: "Kontrolloni nëse është bllokuar adresa IP e klientit",
    },
    "use-certificate": {
      reader: "Zgjidhni një certifikatë të vlefshme kur e kërkon shfletuesi",
      client: "Lidhuni me një certifikatë klienti që serveri e pranon",
    },
    wait: {
      reader: "Prisni pak para se të provoni sërish",
      client: "Prisni aq sa thotë fusha e kreut Retry-After, ose më gjatë pas çdo përpjekjeje nëse mungon",
    },
  },
  retry: {
    "acceptable-form": "Kërkoni diçka tjetër në fushat e kreut Accept ose zgjidhni nga lista në përgjigje",
    "after-handshake": "Prisni vendosjen e lidhjes TLS dhe mos e dërgoni kërkesën si të dhëna të hershme",
    "allowed-method": "Përdorni një metodë që gjendet në fushën e kreut Allow",
    "asked-information": "Shtoni të dhënat që kërkon përgjigjja",
    "client-certificate": "Lidhuni me një certifikatë klienti që serveri mund ta verifikojë",
    "content-length": "Tregoni gjatësinë e përmbajtjes në fushën e kreut Content-Length",
    "correct-request": "Ndreqni kërkesën",
    "current-condition": "Merrni gjendjen e tanishme të burimit dhe dërgoni një kusht që vlen për të",
    "less-content": "Dërgoni më pak përmbajtje ose prisni aq sa thotë fusha e kreut Retry-After",
    "lock-token": "Dërgoni tokenin e kyçjes në fushën e kreut If ose prisni derisa burimi të mos jetë më i kyçur",
    "new-address": "Dërgojini këtë kërkesë dhe të mëvonshmet te adresa në përgjigje",
    "new-connection": "Hapni një lidhje të re",
    "new-form": "Ngarkojeni sërish faqen dhe dërgojeni sërish formularin e saj",
    "no-expectation": "Hiqni fushën e kreut Expect",
    "nothing-defined": "Për këtë kod gjendjeje nuk është përcaktuar asgjë",
    "nothing-helps": "Asnjë ndryshim i kërkesës nuk ndihmon",
    "other-credentials": "Dërgoni kredenciale të tjera, nëse kredencialet ishin arsyeja e refuzimit",
    "resolve-conflict": "Zgjidhni konfliktin",
    "send-credentials": "Dërgoni kredenciale të vlefshme ose të ndryshme nga të mëparshmet",
    "shorter-address": "Shkurtojeni adresën ose dërgojini të dhënat e saj si përmbajtje",
    "smaller-fields": "Dërgoni më pak fusha të kreut ose më të shkurtra",
    "supported-format": "Dërgojeni përmbajtjen me një lloj dhe një kodim që burimi i mbështet",
    "supported-protocol": "Përdorni një protokoll që serveri e mbështet, si një nga ata të fushës së kreut Upgrade",
    tls: "Lidhuni me TLS",
    "valid-range": "Kërkoni një interval brenda gjatësisë së tanishme të burimit ose hiqni fushën e kreut Range",
    wait: "Prisni, aq sa thotë fusha e kreut Retry-After nëse gjendet",
  },
  conditions: {
    always: "gjithmonë",
    "byte-range": "nëse kërkesa kërkoi një interval bajtesh",
    "content-coding": "nëse kodimi i përmbajtjes nuk mbështetet",
    "media-type": "nëse lloji i përmbajtjes nuk mbështetet",
    "over-http-1-1": "me HTTP/1.1",
    "own-blocking": "nëse qasjen e bllokon vetë dërguesi i përgjigjes",
    "patch-format": "nëse formati i arnës nuk mbështetet",
    temporary: "nëse shkaku është i përkohshëm",
    "url-known": "nëse serveri e di adresën e saktë",
    "wait-known": "nëse serveri e di sa duhet pritur",
    webdav: "në përgjigje të një kërkese WebDAV",
  },
  synonyms: {
    "400": ["kërkesë e gabuar", "kërkesë e pavlefshme"],
    "401": ["i paidentifikuar", "duhet hyrja", "fjalëkalim i gabuar"],
    "403": ["qasja u refuzua", "pa leje", "e ndaluar"],
    "404": ["faqja nuk u gjet", "nuk ekziston", "lidhje e prishur"],
    "408": ["mbaroi koha", "tepër ngadalë"],
    "409": ["dublikatë", "ekziston tashmë"],
    "410": ["e fshirë", "e hequr", "nuk ekziston më"],
    "413": ["skedar tepër i madh", "kufi ngarkimi"],
    "414": ["adresë tepër e gjatë"],
    "415": ["lloj i gabuar skedari"],
    "422": ["të dhëna të pavlefshme", "gabim në formular"],
    "423": ["skedar i kyçur"],
    "429": ["kufi kërkesash", "tepër shpesh"],
    "431": ["cookie tepër e madhe"],
    "451": ["censurë", "e bllokuar me ligj", "e drejta e autorit"],
    "iis-440": ["sesioni skadoi"],
    "nginx-495": ["certifikata skadoi"],
    "laravel-419": ["sesioni skadoi"],
    "windows-450": ["kontroll prindëror"],
    "exchange-457": ["fjalëkalimi skadoi"],
  },
};

export default guidance;
