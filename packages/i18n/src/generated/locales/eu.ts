// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Basque. */
const catalog: Catalog<"eu"> = {
  locale: "eu",
  name: "euskara",
  direction: "ltr",
  messages: {
    "400": {
      title: "Eskaera baliogabea",
      description: "Eskaera ez da baliozkoa, eta, hortaz, ez da gauzatu",
    },
    "401": {
      title: "Autentifikatu gabe",
      description: "Bezeroak kredentzial baliodunekin frogatu behar du nor den, eskatutako baliabidea atzitu ahal izateko",
    },
    "402": {
      title: "Ordaindu egin behar da",
      description: "Zerbitzariak ez du eskaera hau gauzatuko ordainketa egin arte",
    },
    "403": {
      title: "Sarbidea ukatuta",
      description: "Zerbitzariak ulertzen du eskaera, baina uko egiten dio hura gauzatzeari",
    },
    "404": {
      title: "Ez da aurkitu",
      description: "Zerbitzariak ez du eskatutako baliabidea aurkitu, edo ez du jakinarazi nahi baliabidea badagoela",
    },
    "405": {
      title: "Metodoa ez da onartzen",
      description: "Eskatutako baliabideak ez du onartzen eskaeraren metodoa",
    },
    "406": {
      title: "Ez dago aldaera onargarririk",
      description: "Eskatutako baliabidea ez dago eskuragarri bezeroak onartzen duen inongo aldaeratan",
    },
    "407": {
      title: "Proxyan autentifikatu behar da",
      description: "Bezeroak bere burua autentifikatu behar du proxyan, eskaerak aurrera egin dezan",
    },
    "408": {
      title: "Eskaeraren denbora-muga gainditu da",
      description: "Zerbitzariak itxaroteari utzi dio, eskaera osoa ez delako garaiz iritsi",
    },
    "409": {
      title: "Gatazka",
      description: "Eskaera gatazkan dago baliabidearen uneko egoerarekin",
    },
    "410": {
      title: "Jada ez dago eskuragarri",
      description: "Baliabidea jada ez dago eskuragarri, eta seguruenik ez da berriro egongo",
    },
    "411": {
      title: "Edukiaren luzera adierazi behar da",
      description: "Zerbitzariak eskaera hau prozesatzeko, bezeroak edukiaren luzera adierazi behar du",
    },
    "412": {
      title: "Aurrebaldintza ez da bete",
      description: "Eskaera ez da gauzatu, bezeroak jarritako baldintza bat bete ez delako",
    },
    "413": {
      title: "Edukia handiegia da",
      description: "Eskaeraren edukia handiegia da zerbitzariarentzat",
    },
    "414": {
      title: "URIa luzeegia da",
      description: "Eskaerako helbidea zerbitzariak onartzen duena baino luzeagoa da",
    },
    "415": {
      title: "Eduki mota hori ez da onartzen",
      description: "Baliabideak ez du onartzen edukiaren formatua metodo honetarako",
    },
    "416": {
      title: "Eskatutako tartea ezin da eman",
      description: "Ezin da eman baliabidetik eskatu den byte-tartea",
    },
    "417": {
      title: "Ezin da bete espero dena",
      description: "Zerbitzariak ezin du egin bezeroak Expect goiburu-eremuan eskatzen diona",
    },
    "418": {
      title: "Teontzi bat naiz",
      description: "Teontzi batean ezin da kaferik egin",
    },
    "421": {
      title: "Eskaera zerbitzari okerrera iritsi da",
      description: "Eskaera jaso duen zerbitzariak ez du eskatutako baliabidea kudeatzen konexio honetan",
    },
    "422": {
      title: "Edukia ezin da prozesatu",
      description: "Edukiaren sintaxia zuzena da, baina ezin da prozesatu, errore semantiko bat duelako",
    },
    "423": {
      title: "Blokeatuta",
      description: "Baliabidea blokeatuta dago",
    },
    "424": {
      title: "Beharrezko ekintza batek huts egin du",
      description: "Eskaera ez da gauzatu, horretarako behar zen ekintza batek huts egin duelako",
    },
    "425": {
      title: "Goizegi da",
      description: "Zerbitzariak ez du eskaera prozesatzen, eskaera errepikapen bat izan daitekeelako, eta bezeroak berriro bidali beharko luke TLS negoziazioaren ondoren",
    },
    "426": {
      title: "Protokoloa aldatu behar da",
      description: "Bezeroak beste protokolo batera aldatu behar du, zerbitzariak eskaera hau kudea dezan",
    },
    "428": {
      title: "Baldintzapeko eskaera behar da",
      description: "Bezeroak baldintza bat jarri behar dio eskaerari, adibidez If-Match erabiliz, zerbitzariak kudea dezan",
    },
    "429": {
      title: "Eskaera gehiegi",
      description: "Bezeroak eskaera gehiegi bidali ditu denbora-tarte jakin batean, eta itxaron egin beharko luke gehiago bidali aurretik",
    },
    "431": {
      title: "Eskaeraren goiburu-eremuak handiegiak dira",
      description: "Eskaeraren goiburu-eremuetako bat handiegia da, edo guztiak batera handiegiak dira",
    },
    "451": {
      title: "Legezko arrazoiengatik ez dago eskuragarri",
      description: "Eskaera baztertu egin da legezko arrazoiengatik",
    },
    "iis-440": {
      title: "Saioa iraungi da",
      description: "Bezeroaren saioa iraungi da edo ez da baliozkoa, eta erabiltzaileak berriro hasi behar du saioa",
    },
    "nginx-444": {
      title: "Erantzunik ez",
      description: "Barne-kode honek konexioa berehala ixteko agintzen dio zerbitzariari, bezeroari ezer bidali gabe",
    },
    "iis-449": {
      title: "Saiatu berriro informazio gehiagorekin",
      description: "Eskaera gauzatzeko, bezeroak errepikatu egin behar du, zerbitzariak eskatzen duen informazioa gehituta",
    },
    "iis-451": {
      title: "Beste zerbitzari batera birbideratzea",
      description: "Bezeroa beste zerbitzari batera bidali da, zerbitzari hau ezin delako erabiltzailearen postontzira iritsi edo ez delako hain eraginkorra",
    },
    "nginx-494": {
      title: "Goiburua edo cookiea handiegia da",
      description: "Bezeroak goiburu-eremu gehiegi edo handiegiak bidali ditu, eta nginx-ek 400 egoera-kodea itzultzen du lehenespenez",
    },
    "nginx-495": {
      title: "SSL ziurtagiriaren errorea",
      description: "Bezeroaren ziurtagiriak ez du egiaztapena gainditu, eta nginx-ek 400 egoera-kodea itzultzen du lehenespenez",
    },
    "nginx-496": {
      title: "SSL ziurtagiria behar da",
      description: "Bezeroak ez du bidali behar den SSL ziurtagiria, eta nginx-ek 400 egoera-kodea itzultzen du lehenespenez",
    },
    "nginx-497": {
      title: "HTTP eskaera HTTPS atakara bidali da",
      description: "Zifratu gabeko HTTP eskaera bat bidali da HTTPS atakara, eta nginx-ek 400 egoera-kodea itzultzen du lehenespenez",
    },
    "nginx-499": {
      title: "Bezeroak konexioa itxi du",
      description: "Bezeroak konexioa itxi du zerbitzariak erantzunik bidali ahal izan baino lehen",
    },
    "laravel-419": {
      title: "Orria iraungi da",
      description: "Inprimakiaren segurtasun-tokena falta da edo iraungi da, eta erabiltzaileak berriro kargatu behar du orria",
    },
    "twitter-420": {
      title: "Lasai hartu",
      description: "Bezeroak mugak baimentzen duena baino eskaera gehiago bidali ditu",
    },
    "shopify-430": {
      title: "Segurtasun-arrazoiengatik baztertua",
      description: "Eskaera baztertu egin da, eraso baten itxura duelako",
    },
    "shopline-433": {
      title: "Eskaera blokeatuta",
      description: "Eskaera blokeatu egin da, eraso baten itxura duelako edo blokeatutako IP helbide batetik datorrelako",
    },
    "shopline-434": {
      title: "Maiztasun-muga asko gainditu da",
      description: "Eskaera blokeatu egin da, bezeroak segurtasun-egiaztapenaren maiztasun-muga gainditu duelako",
    },
    "shopline-435": {
      title: "Gainkarga-erasoaren susmoa",
      description: "Eskaera blokeatu egin da, zerbitzaria eskaeraz gainezka jartzen duen eraso baten zati dela dirudielako",
    },
    "shopline-436": {
      title: "Segurtasun-politika urratu da",
      description: "Eskaera blokeatu egin da, eskaeraren edukiak segurtasun-politika bat urratzen duelako",
    },
    "windows-450": {
      title: "Windows-en guraso-kontrolak blokeatuta",
      description: "Windows-en guraso-kontrolak eskatutako orrirako sarbidea blokeatzen du",
    },
    "exchange-456": {
      title: "Kontua blokeatuta",
      description: "Erabiltzailearen kontua blokeatuta dago",
    },
    "exchange-457": {
      title: "Pasahitza iraungi da",
      description: "Erabiltzailearen pasahitza iraungi da",
    },
    "aws-alb-460": {
      title: "Konexioa goizegi itxi da",
      description: "Bezeroak konexioa itxi du karga-orekatzaileak erantzunik bidali ahal izan baino lehen",
    },
    "aws-alb-463": {
      title: "Birbidalitako helbide gehiegi",
      description: "Eskaeraren X-Forwarded-For goiburu-eremuak 30 IP helbide baino gehiago ditu",
    },
    "aws-alb-464": {
      title: "Protokolo bateraezina",
      description: "Karga-orekatzailearen atzeko zerbitzariak ez du eskaeraren protokoloa onartzen",
    },
    "esri-498": {
      title: "Token baliogabea",
      description: "Sarbide-tokena ez da baliozkoa edo iraungi da",
    },
    "esri-499": {
      title: "Tokena beharrezkoa",
      description: "Sarbide-token bat beharrezkoa da, baina ez da bidali",
    },
  },
  serverErrors: {
    any: {
      title: "Zerbitzariaren errorea",
      description: "Zerbitzariak ezin izan du eskaera gauzatu, haren aldean errore bat gertatu delako",
    },
    unavailable: {
      title: "Zerbitzua ez dago erabilgarri",
      description: "Zerbitzariak une honetan ezin du eskaera gauzatu, gainezka edo mantentze-lanetan dagoelako",
    },
  },
};

export default catalog;
