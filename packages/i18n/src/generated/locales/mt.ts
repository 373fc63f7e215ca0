// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Maltese. */
const catalog: Catalog<"mt"> = {
  locale: "mt",
  name: "Malti",
  direction: "ltr",
  messages: {
    "400": {
      title: "Talba mhux valida",
      description: "It-talba mhijiex valida u għalhekk ma twettqitx",
    },
    "401": {
      title: "Mhux awtentikat",
      description: "Il-klijent irid juri min hu permezz ta’ kredenzjali validi biex ikollu aċċess għar-riżorsa mitluba",
    },
    "402": {
      title: "Ħlas meħtieġ",
      description: "Is-server iwettaq din it-talba biss wara li jsir ħlas",
    },
    "403": {
      title: "Aċċess miċħud",
      description: "Is-server jifhem it-talba iżda jirrifjuta li jwettaqha",
    },
    "404": {
      title: "Ma nstabitx",
      description: "Is-server ma sabx ir-riżorsa mitluba jew ma jridx jiżvela li teżisti",
    },
    "405": {
      title: "Metodu mhux permess",
      description: "Ir-riżorsa mitluba ma tappoġġjax il-metodu tat-talba",
    },
    "406": {
      title: "L-ebda varjant aċċettabbli",
      description: "Ir-riżorsa mitluba mhijiex disponibbli fl-ebda varjant li jaċċetta l-klijent",
    },
    "407": {
      title: "Il-proxy jitlob awtentikazzjoni",
      description: "Il-klijent irid jawtentika ruħu mal-proxy qabel ma t-talba tkun tista’ tkompli",
    },
    "408": {
      title: "Skada l-ħin tat-talba",
      description: "Is-server waqaf jistenna għax it-talba kompluta ma waslitx fil-ħin",
    },
    "409": {
      title: "Kunflitt",
      description: "It-talba hija f’kunflitt mal-istat attwali tar-riżorsa",
    },
    "410": {
      title: "M’għadhiex disponibbli",
      description: "Ir-riżorsa m’għadhiex disponibbli, x’aktarx għal dejjem",
    },
    "411": {
      title: "Tul tal-kontenut meħtieġ",
      description: "Is-server jipproċessa din it-talba biss jekk il-klijent jindika t-tul tal-kontenut",
    },
    "412": {
      title: "Prekundizzjoni mhux issodisfata",
      description: "It-talba ma twettqitx għax kundizzjoni li kien stabbilixxa l-klijent ma kinitx issodisfata",
    },
    "413": {
      title: "Kontenut kbir wisq",
      description: "Il-kontenut tat-talba huwa kbir wisq għas-server",
    },
    "414": {
      title: "URI twil wisq",
      description: "L-indirizz fit-talba huwa itwal milli jippermetti s-server",
    },
    "415": {
      title: "Tip ta’ kontenut mhux appoġġjat",
      description: "Il-kontenut huwa f’format li r-riżorsa ma tappoġġjax għal dan il-metodu",
    },
    "416": {
      title: "Il-medda mitluba ma tistax tingħata",
      description: "Il-medda ta’ bytes mitluba mir-riżorsa ma tistax tintbagħat",
    },
    "417": {
      title: "Aspettattiva mhux issodisfata",
      description: "Is-server ma jistax jissodisfa l-aspettattiva li l-klijent indika fil-qasam tal-header Expect",
    },
    "418": {
      title: "Jien tejiera",
      description: "F’tejiera ma tistax tagħmel il-kafè",
    },
    "421": {
      title: "Talba mibgħuta lis-server il-ħażin",
      description: "It-talba waslet f’server li ma jipprovdix ir-riżorsa mitluba fuq din il-konnessjoni",
    },
    "422": {
      title: "Kontenut li ma jistax jiġi pproċessat",
      description: "Is-sintassi tal-kontenut hija tajba, iżda l-kontenut ma jistax jiġi pproċessat minħabba żball semantiku",
    },
    "423": {
      title: "Riżorsa msakkra",
      description: "Ir-riżorsa hija msakkra",
    },
    "424": {
      title: "Azzjoni meħtieġa falliet",
      description: "It-talba ma twettqitx għax falliet azzjoni li t-talba tiddependi minnha",
    },
    "425": {
      title: "Kmieni wisq",
      description: "Is-server ma jipproċessax it-talba għax it-talba tista’ tkun ripetizzjoni, u l-klijent għandu jerġa’ jibgħatha wara l-handshake TLS",
    },
    "426": {
      title: "Bidla ta’ protokoll meħtieġa",
      description: "Il-klijent irid jaqleb għal protokoll ieħor qabel ma s-server jittratta din it-talba",
    },
    "428": {
      title: "Talba kundizzjonali meħtieġa",
      description: "Is-server jittratta t-talba biss jekk il-klijent iżid kundizzjoni magħha, pereżempju b’If-Match",
    },
    "429": {
      title: "Wisq talbiet",
      description: "Il-klijent bagħat wisq talbiet f’ċertu perjodu u għandu jistenna qabel ma jibgħat aktar",
    },
    "431": {
      title: "Oqsma tal-header tat-talba kbar wisq",
      description: "Wieħed mill-oqsma tal-header tat-talba huwa kbir wisq, jew kollha flimkien huma kbar wisq",
    },
    "451": {
      title: "Mhux disponibbli għal raġunijiet legali",
      description: "It-talba ġiet irrifjutata għal raġunijiet legali",
    },
    "iis-440": {
      title: "Is-sessjoni skadiet",
      description: "Is-sessjoni tal-klijent skadiet jew mhijiex valida, u għalhekk l-utent irid jerġa’ jilloggja",
    },
    "nginx-444": {
      title: "L-ebda tweġiba",
      description: "Dan il-kodiċi intern jgħid lis-server jagħlaq il-konnessjoni minnufih mingħajr ma jibgħat xejn lill-klijent",
    },
    "iis-449": {
      title: "Erġa’ pprova b’aktar informazzjoni",
      description: "It-talba tista’ titwettaq biss meta l-klijent jirrepetiha bl-informazzjoni li jitlob is-server",
    },
    "iis-451": {
      title: "Direzzjonar mill-ġdid lejn server ieħor",
      description: "Il-klijent jintbagħat lejn server ieħor għax is-server attwali ma jistax jilħaq il-kaxxa tal-email tal-utent jew jilħaqha b’mod inqas effiċjenti",
    },
    "nginx-494": {
      title: "Header jew cookie kbir wisq",
      description: "Il-klijent bagħat wisq oqsma tal-header jew oqsma kbar wisq, u b’mod prestabbilit nginx iwieġeb bil-kodiċi tal-istatus 400",
    },
    "nginx-495": {
      title: "Żball fiċ-ċertifikat SSL",
      description: "Iċ-ċertifikat tal-klijent ma għaddiex mill-verifika, u b’mod prestabbilit nginx iwieġeb bil-kodiċi tal-istatus 400",
    },
    "nginx-496": {
      title: "Ċertifikat SSL meħtieġ",
      description: "Il-klijent ma bagħatx iċ-ċertifikat SSL meħtieġ, u b’mod prestabbilit nginx iwieġeb bil-kodiċi tal-istatus 400",
    },
    "nginx-497": {
      title: "Talba HTTP mibgħuta lejn port HTTPS",
      description: "Talba HTTP mhux kriptata ntbagħtet lejn il-port HTTPS, u b’mod prestabbilit nginx iwieġeb bil-kodiċi tal-istatus 400",
    },
    "nginx-499": {
      title: "Il-klijent għalaq il-konnessjoni",
      description: "Il-klijent għalaq il-konnessjoni qabel ma s-server seta’ jibgħat tweġiba",
    },
    "laravel-419": {
      title: "Il-paġna skadiet",
      description: "It-token tas-sigurtà tal-formola huwa nieqes jew skada, u għalhekk l-utent irid jerġa’ jgħabbi l-paġna",
    },
    "twitter-420": {
      title: "Bil-kalma",
      description: "Il-klijent bagħat aktar talbiet milli jippermetti l-limitu",
    },
    "shopify-430": {
      title: "Miċħuda għal raġunijiet ta’ sigurtà",
      description: "It-talba ġiet miċħuda għax tidher bħal attakk",
    },
    "shopline-433": {
      title: "Talba mblukkata",
      description: "It-talba ġiet imblukkata għax tidher bħal attakk jew ġejja minn indirizz IP imblukkat",
    },
    "shopline-434": {
      title: "Limitu tar-rata maqbuż bil-kbir",
      description: "It-talba ġiet imblukkata għax il-klijent qabeż il-limitu tar-rata tal-kontroll tas-sigurtà",
    },
    "shopline-435": {
      title: "Suspett ta’ attakk ta’ tagħbija żejda",
      description: "It-talba ġiet imblukkata għax tidher parti minn attakk li jgħarraq is-server bit-talbiet",
    },
    "shopline-436": {
      title: "Ksur ta’ politika tas-sigurtà",
      description: "It-talba ġiet imblukkata għax il-kontenut tat-talba jikser politika tas-sigurtà",
    },
    "windows-450": {
      title: "Imblukkat mill-kontroll tal-ġenituri ta’ Windows",
      description: "Il-kontroll tal-ġenituri ta’ Windows jimblokka l-aċċess għall-paġna mitluba",
    },
    "exchange-456": {
      title: "Kont imblukkat",
      description: "Il-kont tal-utent huwa mblukkat",
    },
    "exchange-457": {
      title: "Password skaduta",
      description: "Il-password tal-utent skadiet",
    },
    "aws-alb-460": {
      title: "Konnessjoni magħluqa kmieni wisq",
      description: "Il-klijent għalaq il-konnessjoni qabel ma l-bilanċjatur tat-tagħbija seta’ jibgħat tweġiba",
    },
    "aws-alb-463": {
      title: "Wisq indirizzi mgħoddija",
      description: "Il-qasam tal-header X-Forwarded-For tat-talba fih aktar minn 30 indirizz IP",
    },
    "aws-alb-464": {
      title: "Protokoll inkompatibbli",
      description: "Is-server wara l-bilanċjatur tat-tagħbija ma jappoġġjax il-protokoll tat-talba",
    },
    "esri-498": {
      title: "Token mhux validu",
      description: "It-token tal-aċċess mhuwiex validu jew skada",
    },
    "esri-499": {
      title: "Token meħtieġ",
      description: "Huwa meħtieġ token tal-aċċess iżda ma ntbagħatx",
    },
  },
  serverErrors: {
    any: {
      title: "Żball tas-server",
      description: "Is-server ma setax iwettaq it-talba għax seħħ żball min-naħa tiegħu",
    },
    unavailable: {
      title: "Servizz mhux disponibbli",
      description: "Bħalissa s-server ma jistax iwettaq it-talba għax huwa mgħobbi żżejjed jew qed issirlu manutenzjoni",
    },
  },
};

export default catalog;
