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
      title: "Page Expired",
      description: "The security token of the form is missing or has expired, so the user must load the page again",
    },
    "twitter-420": {
      title: "Enhance Your Calm",
      description: "The client has sent more requests than the limit allows",
    },
    "shopify-430": {
      title: "Security Rejection",
      description: "The request was rejected because it looks like an attack",
    },
    "shopline-433": {
      title: "Request Blocked",
      description: "The request was blocked because it looks like an attack or comes from a blocked IP address",
    },
    "shopline-434": {
      title: "Excessive Rate Limit Surpassed",
      description: "The request was blocked because the client exceeded the rate limit of the security check",
    },
    "shopline-435": {
      title: "Challenge Collapsar Attack",
      description: "The request was blocked because it appears to be part of an attack that floods the server with requests",
    },
    "shopline-436": {
      title: "Security Policy Triggered",
      description: "The request was blocked because its content violates a security policy",
    },
    "windows-450": {
      title: "Blocked by Windows Parental Controls",
      description: "The parental controls of Windows block access to the requested page",
    },
    "exchange-456": {
      title: "Blocked",
      description: "The user's account is blocked",
    },
    "exchange-457": {
      title: "Expired Password",
      description: "The user's password has expired",
    },
    "aws-alb-460": {
      title: "Client Closed Connection",
      description: "The client closed the connection before the load balancer could send a response",
    },
    "aws-alb-463": {
      title: "Too Many Forwarded Addresses",
      description: "The X-Forwarded-For header field of the request contains more than 30 IP addresses",
    },
    "aws-alb-464": {
      title: "Incompatible Protocol",
      description: "The server behind the load balancer does not support the protocol of the request",
    },
    "esri-498": {
      title: "Invalid Token",
      description: "The access token is not valid or has expired",
    },
    "esri-499": {
      title: "Token Required",
      description: "An access token is required but was not sent",
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
