// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Irish. */
const guidance: Guidance<"ga"> = {
  locale: "ga",
  direction: "ltr",
  faults: {
    connection: "Ba é an ceangal an fhadhb: d’fhéadfadh go n-éireodh leis an iarratas céanna thar cheangal eile",
    credentials: "Is leis an gcliant an seal: tá dintiúir bhailí de dhíth ar an iarratas",
    pace: "Is faoin gcliant atá sé fanacht: tháinig an iomarca iarratas in achar róghearr",
    policy: "Diúltaíodh don iarratas d’aon ghnó: ní féidir ach leo siúd a leagann síos na rialacha é a cheadú",
    request: "Is leis an gcliant an seal: caithfidh an t-iarratas athrú le go n-éireoidh leis",
    state: "Caithfidh staid na hacmhainne nó an chuntais athrú sula n-éireoidh leis an iarratas",
  },
  steps: {
    "ask-permission": {
      reader: "Iarr rochtain ar an té a bhainistíonn an cuntas, an gléas nó an líonra",
      client: "Seiceáil cad a cheadaíonn an cuntas, a dhintiúir agus an líonra",
    },
    "change-protocol": {
      reader: "Úsáid seoladh a thosaíonn le https:// agus brabhsálaí nó aip atá cothrom le dáta",
      client: "Úsáid prótacal a dtacaíonn an freastalaí leis, amhail HTTPS nó ceann sa réimse ceanntáisc Upgrade",
    },
    "check-address": {
      reader: "Seiceáil an bhfuil botúin chlóscríofa sa seoladh",
      client: "Seiceáil an seoladh a chruthaíonn an cliant",
    },
    "choose-format": {
      reader: "Roghnaigh cineál eile comhaid nó teanga eile",
      client: "Seol agus iarr formáidí a dtacaíonn an freastalaí leo",
    },
    "clear-cookies": {
      reader: "Scrios fianáin an tsuímh seo sa bhrabhsálaí",
      client: "Seol níos lú réimsí ceanntáisc, agus cinn níos giorra, fianáin san áireamh",
    },
    "correct-input": {
      reader: "Seiceáil an méid a chuir tú isteach agus ceartaigh é",
      client: "Léigh sa fhreagra cad atá mícheart, agus ceartaigh ábhar an iarratais",
    },
    "look-elsewhere": {
      reader: "Cuardaigh an leathanach ó leathanach baile an tsuímh, nó cuardaigh in áit eile",
      client: "Bain an nasc a threoraigh chuig an seoladh seo",
    },
    pay: {
      reader: "Seiceáil an bhfuil íocaíocht nó síntiús dlite",
      client: "Seiceáil ar íocadh as an gcuntas a úsáideann an cliant",
    },
    reconnect: {
      reader: "Triail arís, agus seiceáil an ceangal idirlín mura gcabhraíonn sin",
      client: "Seol an t-iarratas arís thar cheangal nua más slán é a athrá",
    },
    report: {
      reader: "Inis do riarthóirí an tsuímh nó na haipe cad a rinne tú",
      client: "Cuir an t-iarratas i gcomparáid le doiciméadú an fhreastalaí",
    },
    "send-less": {
      reader: "Roghnaigh comhad níos lú",
      client: "Seol níos lú ábhair, nó iarr teorainn níos airde ar riarthóirí an fhreastalaí",
    },
    "sign-in": {
      reader: "Logáil isteach arís, le pasfhocal nua mura n-oibríonn an seancheann a thuilleadh",
      client: "Faigh dintiúir bhailí agus seol leis an iarratas iad",
    },
    "start-over": {
      reader: "Athlódáil an leathanach agus tosaigh arís",
      client: "Faigh staid reatha na hacmhainne agus déan iarratas nua as",
    },
    "try-another-network": {
      reader: "Triail arís gan VPN nó ó líonra eile",
      client: "Seiceáil an bhfuil seoladh IP an chliaint blocáilte",
    },
    "use-certificate": {
      reader: "Roghnaigh teastas bailí nuair a iarrann an brabhsálaí ceann",
      client: "Ceangail le teastas cliaint a nglacann an freastalaí leis",
    },
    wait: {
      reader: "Fan tamall sula dtriailfidh tú arís",
      client: "Fan chomh fada is a deir an réimse ceanntáisc Retry-After, nó níos faide i ndiaidh gach iarrachta mura bhfuil sé ann",
    },
  },
  retry: {
    "acceptable-form": "Iarr rud eile sna réimsí ceanntáisc Accept, nó roghnaigh as an liosta sa fhreagra",
    "after-handshake": "Fan go mbeidh an croitheadh láimhe TLS críochnaithe, agus ná seol an t-iarratas mar shonraí luatha",
    "allowed-method": "Úsáid modh atá sa réimse ceanntáisc Allow",
    "asked-information": "Cuir an t-eolas a iarrann an freagra leis an iarratas",
    "client-certificate": "Ceangail le teastas cliaint is féidir leis an bhfreastalaí a fhíorú",
    "content-length": "Luaigh fad an ábhair sa réimse ceanntáisc Content-Length",
    "correct-request": "Ceartaigh an t-iarratas",
    "current-condition": "Faigh staid reatha na hacmhainne, agus seol coinníoll atá fíor ina leith",
    "less-content": "Seol níos lú ábhair, nó fan chomh fada is a deir an réimse ceanntáisc Retry-After",
    "lock-token": "Seol an comhartha glais sa réimse ceanntáisc If, nó fan go dtí nach mbeidh an acmhainn faoi ghlas a thuilleadh",
    "new-address": "Seol an t-iarratas seo agus na cinn ina dhiaidh chuig an seoladh sa fhreagra",
    "new-connection": "Oscail ceangal nua",
    "new-form": "Athlódáil an leathanach agus seol a fhoirm arís",
    "no-expectation": "Fág an réimse ceanntáisc Expect ar lár",
    "nothing-defined": "Níl aon rud sainithe don chód stádais seo",
    "nothing-helps": "Ní chabhraíonn aon athrú ar an iarratas",
    "other-credentials": "Seol dintiúir eile, más iad na dintiúir ba chúis leis an diúltú",
    "resolve-conflict": "Réitigh an choinbhleacht",
    "send-credentials": "Seol dintiúir bhailí, nó cinn eile seachas na cinn roimhe seo",
    "shorter-address": "Giorraigh an seoladh, nó seol a shonraí mar ábhar",
    "smaller-fields": "Seol níos lú réimsí ceanntáisc nó cinn níos giorra",
    "supported-format": "Seol an t-ábhar le cineál agus códú a dtacaíonn an acmhainn leo",
    "supported-protocol": "Úsáid prótacal a dtacaíonn an freastalaí leis, amhail ceann sa réimse ceanntáisc Upgrade",
    tls: "Ceangail trí TLS",
    "valid-range": "Iarr raon laistigh d’fhad reatha na hacmhainne, nó fág an réimse ceanntáisc Range ar lár",
    wait: "Fan, chomh fada is a deir an réimse ceanntáisc Retry-After má tá sé ann",
  },
  conditions: {
    always: "i gcónaí",
    "byte-range": "má d’iarr an t-iarratas raon beart",
    "content-coding": "mura dtacaítear le códú an ábhair",
    "media-type": "mura dtacaítear leis an gcineál ábhair",
    "over-http-1-1": "thar HTTP/1.1",
    "own-blocking": "más é seoltóir an fhreagra féin a bhlocálann an rochtain",
    "patch-format": "mura dtacaítear le formáid an phaiste",
    temporary: "má tá an chúis sealadach",
    "url-known": "má tá an seoladh ceart ar eolas ag an bhfreastalaí",
    "wait-known": "má tá a fhios ag an bhfreastalaí cá fhad fanacht",
    webdav: "mar fhreagra ar iarratas WebDAV",
  },
  synonyms: {
    "400": ["iarratas mícheart", "iarratas neamhbhailí"],
    "401": ["gan logáil isteach", "pasfhocal mícheart"],
    "403": ["rochtain diúltaithe", "gan chead", "cosc"],
    "404": ["níor aimsíodh an leathanach", "nasc briste"],
    "408": ["am istigh", "rómhall"],
    "409": ["ann cheana", "dúblach"],
    "410": ["scriosta", "bainte"],
    "413": ["comhad rómhór"],
    "414": ["seoladh rófhada"],
    "415": ["cineál mícheart comhaid"],
    "422": ["sonraí neamhbhailí", "earráid san fhoirm"],
    "423": ["comhad faoi ghlas"],
    "429": ["teorainn iarratas", "rómhinic"],
    "431": ["fianán rómhór"],
    "451": ["cinsireacht", "blocáilte de réir dlí", "cóipcheart"],
    "iis-440": ["seisiún caite"],
    "laravel-419": ["seisiún caite"],
  },
};

export default guidance;
