// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Western Frisian. */
const catalog: Catalog<"fy"> = {
  locale: "fy",
  name: "Frysk",
  direction: "ltr",
  messages: {
    "400": {
      title: "Unjildich fersyk",
      description: "It fersyk is net jildich en is dêrom net útfierd",
    },
    "401": {
      title: "Net autentisearre",
      description: "De client moat him mei jildige oanmeldgegevens identifisearje om tagong ta de opfrege boarne te krijen",
    },
    "402": {
      title: "Betelling fereaske",
      description: "De server fiert dit fersyk pas út nei in betelling",
    },
    "403": {
      title: "Tagong wegere",
      description: "De server begrypt it fersyk mar wegeret it út te fieren",
    },
    "404": {
      title: "Net fûn",
      description: "De server hat de opfrege boarne net fûn of wol net bekendmeitsje dat dy bestiet",
    },
    "405": {
      title: "Metoade net tastien",
      description: "De opfrege boarne stipet de metoade fan it fersyk net",
    },
    "406": {
      title: "Gjin akseptabele foarm",
      description: "De opfrege boarne is net beskikber yn in foarm dy’t de client akseptearret",
    },
    "407": {
      title: "Proxyautentikaasje fereaske",
      description: "De client moat him earst by de proxy autentisearje foardat it fersyk fierder kin",
    },
    "408": {
      title: "Wachttiid foar fersyk ferrûn",
      description: "De server is opholden mei wachtsjen omdat it folsleine fersyk net op tiid oankommen is",
    },
    "409": {
      title: "Konflikt",
      description: "It fersyk is yn striid mei de hjoeddeistige tastân fan de boarne",
    },
    "410": {
      title: "Net mear beskikber",
      description: "De boarne is net mear beskikber en dat is wierskynlik foargoed",
    },
    "411": {
      title: "Lingte fan ynhâld fereaske",
      description: "De server ferwurket dit fersyk allinnich as de client de lingte fan de ynhâld opjout",
    },
    "412": {
      title: "Net oan betingst foldien",
      description: "It fersyk is net útfierd omdat net foldien is oan in betingst dy’t de client steld hie",
    },
    "413": {
      title: "Ynhâld te grut",
      description: "De ynhâld fan it fersyk is te grut foar de server",
    },
    "414": {
      title: "URI te lang",
      description: "It adres yn it fersyk is langer as de server tastiet",
    },
    "415": {
      title: "Mediatype net stipe",
      description: "De ynhâld hat in formaat dat de boarne foar dizze metoade net stipet",
    },
    "416": {
      title: "Opfrege berik net beskikber",
      description: "It opfrege byteberik fan de boarne kin net levere wurde",
    },
    "417": {
      title: "Ferwachting net ynlost",
      description: "De server kin net foldwaan oan de ferwachting dy’t de client yn it headerfjild Expect opjout",
    },
    "418": {
      title: "Ik bin in teepot",
      description: "Mei in teepot kin men gjin kofje sette",
    },
    "421": {
      title: "Fersyk oan ferkearde server",
      description: "It fersyk gie nei in server dy’t de opfrege boarne oer dizze ferbining net leveret",
    },
    "422": {
      title: "Ynhâld net te ferwurkjen",
      description: "De ynhâld is syntaktysk goed, mar kin troch in semantyske flater net ferwurke wurde",
    },
    "423": {
      title: "Beskoattele",
      description: "De boarne is beskoattele",
    },
    "424": {
      title: "Fereaske aksje mislearre",
      description: "It fersyk is net útfierd omdat in aksje dêr’t it fan ôfhinget mislearre is",
    },
    "425": {
      title: "Te betiid",
      description: "De server ferwurket it fersyk net omdat it in werhelling wêze kin, en de client soe it nei de TLS-handshake opnij stjoere moatte",
    },
    "426": {
      title: "Oar protokol fereaske",
      description: "De client moat oerstappe op in oar protokol foardat de server dit fersyk ôfhannelet",
    },
    "428": {
      title: "Fersyk mei betingst fereaske",
      description: "De server ôfhannelet it fersyk allinnich as de client der in betingst oan ferbynt, bygelyks mei If-Match",
    },
    "429": {
      title: "Tefolle fersiken",
      description: "De client hat yn in bepaalde tiid tefolle fersiken ferstjoerd en soe wachtsje moatte foardat er mear ferstjoert",
    },
    "431": {
      title: "Headerfjilden fan fersyk te grut",
      description: "Ien headerfjild fan it fersyk is te grut, of alle fjilden mei-inoar binne te grut",
    },
    "451": {
      title: "Om juridyske redenen net beskikber",
      description: "It fersyk is om juridyske redenen ôfwiisd",
    },
    "iis-440": {
      title: "Oanmeldsesje ferrûn",
      description: "De sesje fan de client is ferrûn of net jildich, sadat de brûker him opnij oanmelde moat",
    },
    "nginx-444": {
      title: "Gjin antwurd",
      description: "Dizze ynterne koade lit de server de ferbining daliks ferbrekke sûnder wat nei de client te stjoeren",
    },
    "iis-449": {
      title: "Opnij probearje mei mear ynformaasje",
      description: "It fersyk kin pas útfierd wurde as de client it werhellet mei de ynformaasje dêr’t de server om freget",
    },
    "iis-451": {
      title: "Trochferwizing nei oare server",
      description: "De client wurdt nei in oare server stjoerd omdat dizze server it postfek fan de brûker net of minder effisjint as in oare server berikke kin",
    },
    "nginx-494": {
      title: "Header of cookie fan fersyk te grut",
      description: "De client hat tefolle of te grutte headerfjilden ferstjoerd, dêr’t nginx standert mei statuskoade 400 op antwurdet",
    },
    "nginx-495": {
      title: "Flater mei SSL-sertifikaat",
      description: "It clientsertifikaat is by de kontrôle ôfkard, dêr’t nginx standert mei statuskoade 400 op antwurdet",
    },
    "nginx-496": {
      title: "SSL-sertifikaat fereaske",
      description: "De client hat it fereaske SSL-sertifikaat net ferstjoerd, dêr’t nginx standert mei statuskoade 400 op antwurdet",
    },
    "nginx-497": {
      title: "HTTP-fersyk nei HTTPS-poarte stjoerd",
      description: "In net-fersifere HTTP-fersyk is nei de HTTPS-poarte stjoerd, dêr’t nginx standert mei statuskoade 400 op antwurdet",
    },
    "nginx-499": {
      title: "Client hat ferbining ferbrutsen",
      description: "De client hat de ferbining ferbrutsen foardat de server in antwurd stjoere koe",
    },
    "laravel-419": {
      title: "Side ferrûn",
      description: "It befeiligingstoken fan it formulier ûntbrekt of is ferrûn, sadat de brûker de side opnij lade moat",
    },
    "twitter-420": {
      title: "Kalm oan",
      description: "De client hat mear fersiken ferstjoerd as de limyt talit",
    },
    "shopify-430": {
      title: "Om feilichheidsredenen ôfwiisd",
      description: "It fersyk is ôfwiisd omdat it op in oanfal liket",
    },
    "shopline-433": {
      title: "Fersyk blokkearre",
      description: "It fersyk is blokkearre omdat it op in oanfal liket of fan in blokkearre IP-adres komt",
    },
    "shopline-434": {
      title: "Frekwinsjelimyt fier oerskreden",
      description: "It fersyk is blokkearre omdat de client de frekwinsjelimyt fan de befeiligingskontrôle oerskreden hat",
    },
    "shopline-435": {
      title: "Fermoedlike oerlêstingsoanfal",
      description: "It fersyk is blokkearre omdat it diel liket fan in oanfal dy’t de server mei fersiken oerspielt",
    },
    "shopline-436": {
      title: "Befeiligingsbelied skeind",
      description: "It fersyk is blokkearre omdat de ynhâld fan it fersyk in befeiligingsbelied skeint",
    },
    "windows-450": {
      title: "Blokkearre troch âlderlik tafersjoch fan Windows",
      description: "It âlderlik tafersjoch fan Windows blokkearret de tagong ta de opfrege side",
    },
    "exchange-456": {
      title: "Blokkearre",
      description: "It account fan de brûker is blokkearre",
    },
    "exchange-457": {
      title: "Wachtwurd ferrûn",
      description: "It wachtwurd fan de brûker is ferrûn",
    },
    "aws-alb-460": {
      title: "Ferbining te betiid ferbrutsen",
      description: "De client hat de ferbining ferbrutsen foardat de load balancer in antwurd stjoere koe",
    },
    "aws-alb-463": {
      title: "Tefolle trochstjoerde adressen",
      description: "It headerfjild X-Forwarded-For fan it fersyk befettet mear as 30 IP-adressen",
    },
    "aws-alb-464": {
      title: "Protokol net kompatibel",
      description: "De server efter de load balancer stipet it protokol fan it fersyk net",
    },
    "esri-498": {
      title: "Unjildich token",
      description: "It tagongstoken is net jildich of ferrûn",
    },
    "esri-499": {
      title: "Token fereaske",
      description: "In tagongstoken is fereaske mar net meistjoerd",
    },
  },
  serverErrors: {
    any: {
      title: "Serverflater",
      description: "De server koe it fersyk net útfiere omdat der oan syn kant in flater bard is",
    },
    unavailable: {
      title: "Tsjinst net beskikber",
      description: "De server kin it fersyk op it stuit net útfiere omdat er oerbelêste is of yn ûnderhâld is",
    },
  },
};

export default catalog;
