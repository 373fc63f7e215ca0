// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Lithuanian. */
const guidance: Guidance<"lt"> = {
  locale: "lt",
  direction: "ltr",
  faults: {
    connection: "Problema buvo ryšys: ta pati užklausa gali pavykti kitu ryšiu",
    credentials: "Kliento eilė: užklausai reikia galiojančių prisijungimo duomenų",
    pace: "Kliento eilė laukti: per trumpą laiką atėjo per daug užklausų",
    policy: "Užklausa atmesta sąmoningai: ją leisti gali tik tas, kas nustato taisykles",
    request: "Kliento eilė: užklausa turi pasikeisti, kad galėtų pavykti",
    state: "Kad užklausa galėtų pavykti, turi pasikeisti ištekliaus arba paskyros būsena",
  },
  steps: {
    "ask-permission": {
      reader: "Paprašykite to, kas tvarko paskyrą, įrenginį arba tinklą, suteikti prieigą",
      client: "Patikrinkite, ką leidžia paskyra, jos prisijungimo duomenys ir tinklas",
    },
    "change-protocol": {
      reader: "Naudokite adresą, kuris prasideda https://, ir atnaujintą naršyklę arba programą",
      client: "Naudokite protokolą, kurį palaiko serveris, pavyzdžiui, HTTPS arba vieną iš antraštės lauko Upgrade",
    },
    "check-address": {
      reader: "Patikrinkite, ar adrese nėra rašybos klaidų",
      client: "Patikrinkite adresą, kurį sudaro klientas",
    },
    "choose-format": {
      reader: "Pasirinkite kitą failo tipą arba kitą kalbą",
      client: "Siųskite ir prašykite formatų, kuriuos palaiko serveris",
    },
    "clear-cookies": {
      reader: "Ištrinkite šios svetainės slapukus naršyklėje",
      client: "Siųskite mažiau ir trumpesnių antraštės laukų, įskaitant slapukus",
    },
    "correct-input": {
      reader: "Patikrinkite, ką įvedėte, ir pataisykite",
      client: "Perskaitykite atsakyme, kas negerai, ir pataisykite užklausos turinį",
    },
    "look-elsewhere": {
      reader: "Ieškokite puslapio nuo svetainės pradinio puslapio arba kitur",
      client: "Pašalinkite nuorodą, kuri atvedė į šį adresą",
    },
    pay: {
      reader: "Patikrinkite, ar nėra neapmokėtos sąskaitos arba prenumeratos",
      client: "Patikrinkite, ar sumokėta už kliento naudojamą paskyrą",
    },
    reconnect: {
      reader: "Bandykite iš naujo, o jei nepadeda, patikrinkite interneto ryšį",
      client: "Siųskite užklausą iš naujo nauju ryšiu, jei ją saugu kartoti",
    },
    report: {
      reader: "Pasakykite svetainės arba programos prižiūrėtojams, ką darėte",
      client: "Palyginkite užklausą su serverio dokumentacija",
    },
    "send-less": {
      reader: "Pasirinkite mažesnį failą",
      client: "Siųskite mažiau turinio arba paprašykite serverio prižiūrėtojų didesnės ribos",
    },
    "sign-in": {
      reader: "Prisijunkite iš naujo, su nauju slaptažodžiu, jei senasis nebegalioja",
      client: "Gaukite galiojančius prisijungimo duomenis ir siųskite juos su užklausa",
    },
    "start-over": {
      reader: "Įkelkite puslapį iš naujo ir pradėkite nuo pradžių",
      client: "Gaukite dabartinę ištekliaus būseną ir pagal ją sudarykite naują užklausą",
    },
    "try-another-network": {
      reader: "Bandykite iš naujo be VPN arba iš kito tinklo",
      client: "Patikrinkite, ar neužblokuotas kliento IP adresas",
    },
    "use-certificate": {
      reader: "Pasirinkite galiojantį sertifikatą, kai naršyklė jo prašo",
      client: "Junkitės su kliento sertifikatu, kurį serveris priima",
    },
    wait: {
      reader: "Prieš bandant iš naujo šiek tiek palaukite",
      client: "Laukite tiek, kiek nurodo antraštės laukas Retry-After, o jei jo nėra, po kiekvieno bandymo ilgiau",
    },
  },
  retry: {
    "acceptable-form": "Accept antraštės laukuose prašyti ko nors kito arba rinktis iš sąrašo atsakyme",
    "after-handshake": "Laukti, kol bus užmegztas TLS ryšys, ir nesiųsti užklausos kaip ankstyvųjų duomenų",
    "allowed-method": "Naudoti metodą, nurodytą antraštės lauke Allow",
    "asked-information": "Pridėti informaciją, kurios prašo atsakymas",
    "client-certificate": "Jungtis su kliento sertifikatu, kurį serveris gali patikrinti",
    "content-length": "Nurodyti turinio ilgį antraštės lauke Content-Length",
    "correct-request": "Pataisyti užklausą",
    "current-condition": "Gauti dabartinę ištekliaus būseną ir siųsti jai galiojančią sąlygą",
    "less-content": "Siųsti mažiau turinio arba laukti tiek, kiek nurodo antraštės laukas Retry-After",
    "lock-token": "Siųsti užrakto žetoną antraštės lauke If arba laukti, kol išteklius bus atrakintas",
    "new-address": "Siųsti šią ir vėlesnes užklausas atsakyme nurodytu adresu",
    "new-connection": "Atverti naują ryšį",
    "new-form": "Įkelti puslapį iš naujo ir iš naujo siųsti jo formą",
    "no-expectation": "Praleisti antraštės lauką Expect",
    "nothing-defined": "Šiam būsenos kodui nieko neapibrėžta",
    "nothing-helps": "Joks užklausos pakeitimas nepadeda",
    "other-credentials": "Siųsti kitus prisijungimo duomenis, jei užklausa buvo atmesta dėl prisijungimo duomenų",
    "resolve-conflict": "Išspręsti konfliktą",
    "send-credentials": "Siųsti galiojančius prisijungimo duomenis arba kitus nei anksčiau",
    "shorter-address": "Sutrumpinti adresą arba jo duomenis siųsti kaip turinį",
    "smaller-fields": "Siųsti mažiau arba trumpesnių antraštės laukų",
    "supported-format": "Siųsti turinį tokio medijos tipo ir turinio koduotės, kuriuos palaiko išteklius",
    "supported-protocol": "Naudoti protokolą, kurį palaiko serveris, pavyzdžiui, vieną iš antraštės lauko Upgrade",
    tls: "Jungtis per TLS",
    "valid-range": "Prašyti intervalo, neviršijančio dabartinio ištekliaus ilgio, arba praleisti antraštės lauką Range",
    wait: "Laukti, o jei yra antraštės laukas Retry-After, tiek, kiek jis nurodo",
  },
  conditions: {
    always: "visada",
    "byte-range": "jei užklausa prašė baitų intervalo",
    "content-coding": "jei turinio koduotė nepalaikoma",
    "media-type": "jei medijos tipas nepalaikomas",
    "over-http-1-1": "per HTTP/1.1",
    "own-blocking": "jei prieigą blokuoja pats atsakymo siuntėjas",
    "patch-format": "jei pataisos formatas nepalaikomas",
    temporary: "jei priežastis laikina",
    "url-known": "jei serveris žino teisingą adresą",
    "wait-known": "jei serveris žino, kiek laukti",
    webdav: "atsakant į WebDAV užklausą",
  },
  synonyms: {
    "400": ["bloga užklausa", "netinkama užklausa", "sintaksės klaida"],
    "401": ["neprisijungta", "reikia prisijungti", "neteisingas slaptažodis"],
    "403": ["prieiga uždrausta", "nėra prieigos", "nėra teisių"],
    "404": ["puslapis nerastas", "neegzistuoja", "neveikianti nuoroda"],
    "405": ["netinkamas metodas"],
    "408": ["baigėsi laikas", "per lėta"],
    "409": ["dublikatas", "jau yra", "versijų konfliktas"],
    "410": ["ištrinta", "pašalinta", "nebeegzistuoja"],
    "413": ["per didelis failas", "įkėlimo riba"],
    "414": ["per ilgas adresas"],
    "415": ["netinkamas failo tipas", "nepalaikomas formatas"],
    "422": ["tikrinimo klaida", "netinkami duomenys", "klaida formoje"],
    "423": ["failas užrakintas", "naudojamas"],
    "429": ["užklausų riba", "per dažnai"],
    "431": ["per didelis slapukas", "per daug slapukų"],
    "451": ["cenzūra", "užblokuota pagal įstatymą", "autorių teisės"],
    "iis-440": ["sesija baigėsi"],
    "nginx-495": ["sertifikatas nebegalioja", "sertifikato klaida"],
    "nginx-499": ["klientas atsijungė", "užklausa atšaukta"],
    "laravel-419": ["sesija baigėsi"],
    "windows-450": ["tėvų kontrolė"],
    "exchange-456": ["paskyra užblokuota"],
    "exchange-457": ["slaptažodis nebegalioja"],
  },
};

export default guidance;
