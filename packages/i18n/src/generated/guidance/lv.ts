// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Latvian. */
const guidance: Guidance<"lv"> = {
  locale: "lv",
  direction: "ltr",
  faults: {
    connection: "Problēma bija savienojumā: tas pats pieprasījums var izdoties citā savienojumā",
    credentials: "Klienta kārta: pieprasījumam nepieciešami derīgi akreditācijas dati",
    pace: "Klienta kārta gaidīt: pārāk īsā laikā pienāca pārāk daudz pieprasījumu",
    policy: "Pieprasījums noraidīts apzināti: to var atļaut tikai tas, kas nosaka noteikumus",
    request: "Klienta kārta: pieprasījums jāmaina, lai tas varētu izdoties",
    state: "Resursa vai konta stāvoklim jāmainās, pirms pieprasījums var izdoties",
  },
  steps: {
    "ask-permission": {
      reader: "Lūdziet piekļuvi tam, kas pārvalda kontu, ierīci vai tīklu",
      client: "Pārbaudiet, ko atļauj konts, tā akreditācijas dati un tīkls",
    },
    "change-protocol": {
      reader: "Lietojiet adresi, kas sākas ar https://, un atjauninātu pārlūku vai lietotni",
      client: "Lietojiet protokolu, ko serveris atbalsta, piemēram, HTTPS vai kādu no galvenes lauka Upgrade",
    },
    "check-address": {
      reader: "Pārbaudiet, vai adresē nav pārrakstīšanās kļūdu",
      client: "Pārbaudiet adresi, ko veido klients",
    },
    "choose-format": {
      reader: "Izvēlieties citu faila tipu vai citu valodu",
      client: "Sūtiet un pieprasiet formātus, ko serveris atbalsta",
    },
    "clear-cookies": {
      reader: "Izdzēsiet šīs vietnes sīkfailus pārlūkā",
      client: "Sūtiet mazāk galvenes lauku un īsākus, tostarp sīkfailus",
    },
    "correct-input": {
      reader: "Pārbaudiet ievadīto un izlabojiet",
      client: "Izlasiet atbildē, kas ir nepareizi, un izlabojiet pieprasījuma saturu",
    },
    "look-elsewhere": {
      reader: "Meklējiet lapu no vietnes sākumlapas vai citur",
      client: "Noņemiet saiti, kas veda uz šo adresi",
    },
    pay: {
      reader: "Pārbaudiet, vai nav nesamaksāta rēķina vai abonementa",
      client: "Pārbaudiet, vai par kontu, ko lieto klients, ir samaksāts",
    },
    reconnect: {
      reader: "Mēģiniet vēlreiz un pārbaudiet interneta savienojumu, ja tas nelīdz",
      client: "Sūtiet pieprasījumu vēlreiz pa jaunu savienojumu, ja to var droši atkārtot",
    },
    report: {
      reader: "Pastāstiet vietnes vai lietotnes uzturētājiem, ko darījāt",
      client: "Salīdziniet pieprasījumu ar servera dokumentāciju",
    },
    "send-less": {
      reader: "Izvēlieties mazāku failu",
      client: "Sūtiet mazāk satura vai lūdziet servera pārvaldītājiem lielāku limitu",
    },
    "sign-in": {
      reader: "Piesakieties vēlreiz, ar jaunu paroli, ja vecā vairs neder",
      client: "Iegūstiet derīgus akreditācijas datus un sūtiet tos kopā ar pieprasījumu",
    },
    "start-over": {
      reader: "Pārlādējiet lapu un sāciet no jauna",
      client: "Iegūstiet resursa pašreizējo stāvokli un veidojiet pēc tā jaunu pieprasījumu",
    },
    "try-another-network": {
      reader: "Mēģiniet vēlreiz bez VPN vai no cita tīkla",
      client: "Pārbaudiet, vai klienta IP adrese nav bloķēta",
    },
    "use-certificate": {
      reader: "Izvēlieties derīgu sertifikātu, kad pārlūks to prasa",
      client: "Veidojiet savienojumu ar klienta sertifikātu, ko serveris pieņem",
    },
    wait: {
      reader: "Nedaudz pagaidiet, pirms mēģināt vēlreiz",
      client: "Gaidiet tik ilgi, cik norāda galvenes lauks Retry-After, vai, ja tā nav, pēc katra mēģinājuma ilgāk",
    },
  },
  retry: {
    "acceptable-form": "Accept galvenes laukos pieprasīt ko citu vai izvēlēties no saraksta atbildē",
    "after-handshake": "Gaidīt TLS rokasspiediena beigas un nesūtīt pieprasījumu kā agrīnos datus",
    "allowed-method": "Lietot metodi, kas minēta galvenes laukā Allow",
    "asked-information": "Pievienot informāciju, ko prasa atbilde",
    "client-certificate": "Veidot savienojumu ar klienta sertifikātu, ko serveris var pārbaudīt",
    "content-length": "Norādīt satura garumu galvenes laukā Content-Length",
    "correct-request": "Izlabot pieprasījumu",
    "current-condition": "Iegūt resursa pašreizējo stāvokli un sūtīt nosacījumu, kas tam atbilst",
    "less-content": "Sūtīt mazāk satura vai gaidīt tik ilgi, cik norāda galvenes lauks Retry-After",
    "lock-token": "Sūtīt bloķēšanas marķieri galvenes laukā If vai gaidīt, līdz resurss vairs nav bloķēts",
    "new-address": "Sūtīt šo un turpmākos pieprasījumus uz atbildē norādīto adresi",
    "new-connection": "Atvērt jaunu savienojumu",
    "new-form": "Pārlādēt lapu un vēlreiz nosūtīt tās veidlapu",
    "no-expectation": "Izlaist galvenes lauku Expect",
    "nothing-defined": "Šim statusa kodam nekas nav noteikts",
    "nothing-helps": "Nekādas pieprasījuma izmaiņas nepalīdz",
    "other-credentials": "Sūtīt citus akreditācijas datus, ja noraidījuma iemesls bija akreditācijas dati",
    "resolve-conflict": "Atrisināt konfliktu",
    "send-credentials": "Sūtīt derīgus akreditācijas datus vai citus nekā iepriekš",
    "shorter-address": "Saīsināt adresi vai sūtīt tās datus kā saturu",
    "smaller-fields": "Sūtīt mazāk galvenes lauku vai īsākus",
    "supported-format": "Sūtīt saturu ar tipu un kodējumu, ko resurss atbalsta",
    "supported-protocol": "Lietot protokolu, ko serveris atbalsta, piemēram, kādu no galvenes lauka Upgrade",
    tls: "Veidot savienojumu ar TLS",
    "valid-range": "Pieprasīt diapazonu resursa pašreizējā garuma robežās vai izlaist galvenes lauku Range",
    wait: "Gaidīt, un, ja ir galvenes lauks Retry-After, tik ilgi, cik tas norāda",
  },
  conditions: {
    always: "vienmēr",
    "byte-range": "ja pieprasījums prasīja baitu diapazonu",
    "content-coding": "ja satura kodējums netiek atbalstīts",
    "media-type": "ja satura tips netiek atbalstīts",
    "over-http-1-1": "izmantojot HTTP/1.1",
    "own-blocking": "ja piekļuvi bloķē pats atbildes sūtītājs",
    "patch-format": "ja ielāpa formāts netiek atbalstīts",
    temporary: "ja cēlonis ir īslaicīgs",
    "url-known": "ja serveris zina pareizo adresi",
    "wait-known": "ja serveris zina, cik ilgi jāgaida",
    webdav: "atbildē uz WebDAV pieprasījumu",
  },
  synonyms: {
    "400": ["kļūdains pieprasījums", "nederīgs pieprasījums", "sintakses kļūda"],
    "401": ["nav pieteicies", "jāpiesakās", "nepareiza parole"],
    "403": ["piekļuve liegta", "nav piekļuves", "nav atļaujas", "aizliegts"],
    "404": ["lapa nav atrasta", "neeksistē", "bojāta saite"],
    "405": ["nepareiza metode"],
    "408": ["noildze", "pārāk lēni"],
    "409": ["dublikāts", "jau eksistē", "versiju konflikts"],
    "410": ["izdzēsts", "noņemts", "vairs neeksistē"],
    "413": ["pārāk liels fails", "augšupielādes ierobežojums"],
    "414": ["pārāk gara adrese"],
    "415": ["nepareizs faila tips", "neatbalstīts formāts"],
    "422": ["validācijas kļūda", "nederīgi dati", "kļūda veidlapā"],
    "423": ["fails bloķēts", "tiek lietots"],
    "429": ["pieprasījumu ierobežojums", "pārāk bieži"],
    "431": ["pārāk liels sīkfails", "pārāk daudz sīkfailu"],
    "451": ["cenzūra", "bloķēts ar likumu", "autortiesības"],
    "iis-440": ["sesija beigusies"],
    "nginx-495": ["sertifikāts beidzies", "sertifikāta kļūda"],
    "nginx-499": ["klients atvienojās", "pieprasījums atcelts"],
    "laravel-419": ["sesija beigusies"],
    "windows-450": ["vecāku kontrole"],
    "exchange-456": ["konts bloķēts"],
    "exchange-457": ["parole beigusies"],
  },
};

export default guidance;
