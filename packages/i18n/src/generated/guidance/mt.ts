// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Maltese. */
const guidance: Guidance<"mt"> = {
  locale: "mt",
  direction: "ltr",
  faults: {
    connection: "Il-problema kienet il-konnessjoni: l-istess talba tista’ tirnexxi fuq oħra",
    credentials: "Imissu l-klijent: it-talba teħtieġ kredenzjali validi",
    pace: "Imissu l-klijent jistenna: waslu wisq talbiet f’ħin qasir wisq",
    policy: "It-talba ġiet irrifjutata apposta: jista’ jippermettiha biss min jistabbilixxi r-regoli",
    request: "Imissu l-klijent: it-talba teħtieġ tinbidel biex tkun tista’ tirnexxi",
    state: "L-istat tar-riżorsa jew tal-kont jeħtieġ jinbidel qabel ma t-talba tkun tista’ tirnexxi",
  },
  steps: {
    "ask-permission": {
      reader: "Itlob aċċess lil min jamministra l-kont, l-apparat jew in-network",
      client: "Iċċekkja x’jippermettu l-kont, il-kredenzjali tiegħu u n-network",
    },
    "change-protocol": {
      reader: "Uża indirizz li jibda b’https:// u browser jew app aġġornati",
      client: "Uża protokoll li s-server jappoġġja, bħal HTTPS jew wieħed mill-qasam tal-header Upgrade",
    },
    "check-address": {
      reader: "Iċċekkja l-indirizz għal żbalji tat-tajpjar",
      client: "Iċċekkja l-indirizz li jibni l-klijent",
    },
    "choose-format": {
      reader: "Agħżel tip ta’ fajl ieħor jew lingwa oħra",
      client: "Ibgħat u itlob formati li s-server jappoġġja",
    },
    "clear-cookies": {
      reader: "Ħassar il-cookies ta’ dan is-sit fil-browser",
      client: "Ibgħat inqas oqsma tal-header u iżgħar, inklużi l-cookies",
    },
    "correct-input": {
      reader: "Iċċekkja dak li daħħalt u kkoreġih",
      client: "Aqra fit-tweġiba x’inhu ħażin, u kkoreġi l-kontenut tat-talba",
    },
    "look-elsewhere": {
      reader: "Fittex il-paġna mill-paġna ewlenija tas-sit, jew fittex x’imkien ieħor",
      client: "Neħħi l-link li wasslet għal dan l-indirizz",
    },
    pay: {
      reader: "Iċċekkja jekk hemmx ħlas jew abbonament pendenti",
      client: "Iċċekkja jekk sarx ħlas għall-kont li juża l-klijent",
    },
    reconnect: {
      reader: "Erġa’ pprova, u ċċekkja l-konnessjoni tal-internet jekk ma jgħinx",
      client: "Erġa’ ibgħat it-talba fuq konnessjoni ġdida jekk tista’ tiġi ripetuta bla periklu",
    },
    report: {
      reader: "Għid lil min imexxi s-sit jew l-app x’għamilt",
      client: "Qabbel it-talba mad-dokumentazzjoni tas-server",
    },
    "send-less": {
      reader: "Agħżel fajl iżgħar",
      client: "Ibgħat inqas kontenut, jew itlob limitu ogħla lil min imexxi s-server",
    },
    "sign-in": {
      reader: "Erġa’ idħol, b’password ġdida jekk l-antika ma għadhiex taħdem",
      client: "Ikseb kredenzjali validi u ibgħathom mat-talba",
    },
    "start-over": {
      reader: "Erġa’ għabbi l-paġna u ibda mill-ġdid",
      client: "Ġib l-istat attwali tar-riżorsa u ibni talba ġdida minnu",
    },
    "try-another-network": {
      reader: "Erġa’ pprova mingħajr VPN jew minn network ieħor",
      client: "Iċċekkja jekk l-indirizz IP tal-klijent huwiex imblukkat",
    },
    "use-certificate": {
      reader: "Agħżel ċertifikat validu meta jitolbu l-browser",
      client: "Ikkonnettja b’ċertifikat tal-klijent li s-server jaċċetta",
    },
    wait: {
      reader: "Stenna ftit qabel terġa’ tipprova",
      client: "Stenna kemm jgħid il-qasam tal-header Retry-After, jew aktar wara kull prova jekk ma jkunx hemm",
    },
  },
  retry: {
    "acceptable-form": "Itlob xi ħaġa oħra fl-oqsma tal-header Accept, jew agħżel mil-lista fit-tweġiba",
    "after-handshake": "Stenna sakemm jintemm il-handshake TLS, u tibgħatx it-talba bħala data bikrija",
    "allowed-method": "Uża metodu li hemm fil-qasam tal-header Allow",
    "asked-information": "Żid l-informazzjoni li titlob it-tweġiba",
    "client-certificate": "Ikkonnettja b’ċertifikat tal-klijent li s-server jista’ jivverifika",
    "content-length": "Agħti t-tul tal-kontenut fil-qasam tal-header Content-Length",
    "correct-request": "Ikkoreġi t-talba",
    "current-condition": "Ġib l-istat attwali tar-riżorsa, u ibgħat kundizzjoni li taqbel miegħu",
    "less-content": "Ibgħat inqas kontenut, jew stenna kemm jgħid il-qasam tal-header Retry-After",
    "lock-token": "Ibgħat it-token tas-serratura fil-qasam tal-header If, jew stenna sakemm ir-riżorsa ma tibqax imsakkra",
    "new-address": "Ibgħat din it-talba u ta’ wara lill-indirizz fit-tweġiba",
    "new-connection": "Iftaħ konnessjoni ġdida",
    "new-form": "Erġa’ għabbi l-paġna u erġa’ ibgħat il-formola tagħha",
    "no-expectation": "Ħalli barra l-qasam tal-header Expect",
    "nothing-defined": "Xejn mhu ddefinit għal dan il-kodiċi tal-istatus",
    "nothing-helps": "L-ebda bidla fit-talba ma tgħin",
    "other-credentials": "Ibgħat kredenzjali oħra, jekk il-kredenzjali kienu r-raġuni tar-rifjut",
    "resolve-conflict": "Solvi l-kunflitt",
    "send-credentials": "Ibgħat kredenzjali validi, jew differenti minn ta’ qabel",
    "shorter-address": "Qassar l-indirizz, jew ibgħat id-data tiegħu bħala kontenut",
    "smaller-fields": "Ibgħat inqas oqsma tal-header jew iżgħar",
    "supported-format": "Ibgħat il-kontenut b’tip u kodifikazzjoni li r-riżorsa tappoġġja",
    "supported-protocol": "Uża protokoll li s-server jappoġġja, bħal wieħed mill-qasam tal-header Upgrade",
    tls: "Ikkonnettja b’TLS",
    "valid-range": "Itlob medda fit-tul attwali tar-riżorsa, jew ħalli barra l-qasam tal-header Range",
    wait: "Stenna, kemm jgħid il-qasam tal-header Retry-After jekk ikun hemm",
  },
  conditions: {
    always: "dejjem",
    "byte-range": "jekk it-talba talbet medda ta’ bytes",
    "content-coding": "jekk il-kodifikazzjoni tal-kontenut mhijiex appoġġjata",
    "media-type": "jekk it-tip ta’ kontenut mhuwiex appoġġjat",
    "over-http-1-1": "fuq HTTP/1.1",
    "own-blocking": "jekk min jibgħat it-tweġiba jimblokka hu stess l-aċċess",
    "patch-format": "jekk il-format tal-patch mhuwiex appoġġjat",
    temporary: "jekk il-kawża hija temporanja",
    "url-known": "jekk is-server jaf l-indirizz it-tajjeb",
    "wait-known": "jekk is-server jaf kemm wieħed jistenna",
    webdav: "bi tweġiba għal talba WebDAV",
  },
  synonyms: {
    "400": ["talba ħażina", "talba mhux valida"],
    "401": ["mhux illoggjat", "password ħażina"],
    "403": ["aċċess miċħud", "bla permess"],
    "404": ["il-paġna ma nstabitx", "link miksura"],
    "408": ["skada l-ħin", "bil-mod wisq"],
    "409": ["diġà jeżisti", "duplikat"],
    "410": ["imħassar", "imneħħi"],
    "413": ["fajl kbir wisq"],
    "414": ["indirizz twil wisq"],
    "415": ["tip ta’ fajl ħażin"],
    "422": ["data mhux valida", "żball fil-formola"],
    "429": ["limitu tat-talbiet", "ta’ spiss wisq"],
    "431": ["cookie kbira wisq"],
    "451": ["ċensura", "imblukkat bil-liġi"],
    "iis-440": ["is-sessjoni skadiet"],
    "laravel-419": ["is-sessjoni skadiet"],
  },
};

export default guidance;
