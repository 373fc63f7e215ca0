// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Basque. */
const guidance: Guidance<"eu"> = {
  locale: "eu",
  direction: "ltr",
  faults: {
    connection: "Arazoa konexioa izan zen: eskaera berak beste konexio baten bidez arrakasta izan dezake",
    credentials: "Bezeroaren txanda da: eskaerak kredentzial baliodunak behar ditu",
    pace: "Bezeroari itxarotea dagokio: eskaera gehiegi iritsi dira denbora laburregian",
    policy: "Eskaera nahita ukatu da: arauak ezartzen dituenak bakarrik baimendu dezake",
    request: "Bezeroaren txanda da: eskaera aldatu egin behar da arrakasta izan dezan",
    state: "Baliabidearen edo kontuaren egoera aldatu egin behar da, eskaerak arrakasta izan dezan",
  },
  steps: {
    "ask-permission": {
      reader: "Eskatu sarbidea kontua, gailua edo sarea kudeatzen duenari",
      client: "Egiaztatu zer baimentzen duten kontuak, haren kredentzialek eta sareak",
    },
    "change-protocol": {
      reader: "Erabili https:// hasiera duen helbide bat eta eguneratutako nabigatzaile edo aplikazio bat",
      client: "Erabili zerbitzariak onartzen duen protokolo bat, hala nola HTTPS edo Upgrade goiburu-eremuko bat",
    },
    "check-address": {
      reader: "Egiaztatu helbideak ez duela idazketa-akatsik",
      client: "Egiaztatu bezeroak osatzen duen helbidea",
    },
    "choose-format": {
      reader: "Aukeratu beste fitxategi mota bat edo beste hizkuntza bat",
      client: "Bidali eta eskatu zerbitzariak onartzen dituen formatuak",
    },
    "clear-cookies": {
      reader: "Ezabatu webgune honen cookieak nabigatzailean",
      client: "Bidali goiburu-eremu gutxiago eta txikiagoak, cookieak barne",
    },
    "correct-input": {
      reader: "Egiaztatu idatzi duzuna eta zuzendu",
      client: "Irakurri erantzunean zer dagoen gaizki eta zuzendu eskaeraren edukia",
    },
    "look-elsewhere": {
      reader: "Bilatu orria webgunearen hasierako orritik, edo bilatu beste nonbait",
      client: "Kendu helbide honetara ekarri duen esteka",
    },
    pay: {
      reader: "Egiaztatu ordainketaren edo harpidetzaren bat zor den",
      client: "Egiaztatu bezeroak erabiltzen duen kontuaren ordainketak egunean dauden",
    },
    reconnect: {
      reader: "Saiatu berriro, eta egiaztatu Interneteko konexioa horrek laguntzen ez badu",
      client: "Bidali eskaera berriro konexio berri baten bidez, errepikatzea segurua bada",
    },
    report: {
      reader: "Esan webgunearen edo aplikazioaren arduradunei zer egin duzun",
      client: "Alderatu eskaera zerbitzariaren dokumentazioarekin",
    },
    "send-less": {
      reader: "Aukeratu fitxategi txikiago bat",
      client: "Bidali eduki gutxiago, edo eskatu muga handiagoa zerbitzariaren kudeatzaileei",
    },
    "sign-in": {
      reader: "Hasi saioa berriro, pasahitz berri batekin zaharrak jada balio ez badu",
      client: "Eskuratu kredentzial baliodunak eta bidali eskaerarekin",
    },
    "start-over": {
      reader: "Kargatu orria berriro eta hasi hasieratik",
      client: "Eskuratu baliabidearen uneko egoera eta osatu eskaera berri bat hartatik",
    },
    "try-another-network": {
      reader: "Saiatu berriro VPNrik gabe edo beste sare batetik",
      client: "Egiaztatu bezeroaren IP helbidea blokeatuta dagoen",
    },
    "use-certificate": {
      reader: "Aukeratu ziurtagiri baliodun bat nabigatzaileak eskatzen duenean",
      client: "Konektatu zerbitzariak onartzen duen bezero-ziurtagiri batekin",
    },
    wait: {
      reader: "Itxaron pixka bat berriro saiatu aurretik",
      client: "Itxaron Retry-After goiburu-eremuak dioen denbora, edo saiakera bakoitzaren ondoren gehiago hura falta bada",
    },
  },
  retry: {
    "acceptable-form": "Eskatu beste zerbait Accept goiburu-eremuetan, edo aukeratu erantzuneko zerrendatik",
    "after-handshake": "Itxaron TLS negoziazioa amaitu arte, eta ez bidali eskaera datu goiztiar gisa",
    "allowed-method": "Erabili Allow goiburu-eremuan ageri den metodo bat",
    "asked-information": "Gehitu erantzunak eskatzen duen informazioa",
    "client-certificate": "Konektatu zerbitzariak egiazta dezakeen bezero-ziurtagiri batekin",
    "content-length": "Adierazi edukiaren luzera Content-Length goiburu-eremuan",
    "correct-request": "Zuzendu eskaera",
    "current-condition": "Eskuratu baliabidearen uneko egoera, eta bidali hari dagokion baldintza bat",
    "less-content": "Bidali eduki gutxiago, edo itxaron Retry-After goiburu-eremuak dioen denbora",
    "lock-token": "Bidali blokeo-tokena If goiburu-eremuan, edo itxaron baliabidea desblokeatu arte",
    "new-address": "Bidali eskaera hau eta hurrengoak erantzuneko helbidera",
    "new-connection": "Ireki konexio berri bat",
    "new-form": "Kargatu orria berriro eta bidali berriro haren inprimakia",
    "no-expectation": "Kendu Expect goiburu-eremua",
    "nothing-defined": "Ez dago ezer zehaztuta egoera-kode honetarako",
    "nothing-helps": "Eskaeraren aldaketa batek ere ez du laguntzen",
    "other-credentials": "Bidali beste kredentzial batzuk, eskaera ukatzeko arrazoia kredentzialak izan badira",
    "resolve-conflict": "Konpondu gatazka",
    "send-credentials": "Bidali kredentzial baliodunak, edo lehengoez bestelakoak",
    "shorter-address": "Laburtu helbidea, edo bidali haren datuak eduki gisa",
    "smaller-fields": "Bidali goiburu-eremu gutxiago edo txikiagoak",
    "supported-format": "Bidali edukia baliabideak onartzen dituen mota eta kodeketarekin",
    "supported-protocol": "Erabili zerbitzariak onartzen duen protokolo bat, hala nola Upgrade goiburu-eremuko bat",
    tls: "Konektatu TLS bidez",
    "valid-range": "Eskatu tarte bat baliabidearen uneko luzeraren barruan, edo kendu Range goiburu-eremua",
    wait: "Itxaron, eta Retry-After goiburu-eremua badago, hark dioen denbora",
  },
  conditions: {
    always: "beti",
    "byte-range": "eskaerak byte-tarte bat eskatu badu",
    "content-coding": "edukiaren kodeketa onartzen ez bada",
    "media-type": "eduki mota onartzen ez bada",
    "over-http-1-1": "HTTP/1.1 bidez",
    "own-blocking": "erantzunaren bidaltzaileak berak blokeatzen badu sarbidea",
    "patch-format": "adabakiaren formatua onartzen ez bada",
    temporary: "arrazoia aldi baterakoa bada",
    "url-known": "zerbitzariak helbide zuzena badaki",
    "wait-known": "zerbitzariak badaki zenbat itxaron behar den",
    webdav: "WebDAV eskaera bati erantzutean",
  },
  synonyms: {
    "400": ["eskaera okerra", "eskaera baliogabea", "sintaxi-errorea"],
    "401": ["saioa hasi gabe", "saioa hasi behar da", "pasahitz okerra"],
    "403": ["sarbidea ukatua", "baimenik ez", "debekatua"],
    "404": ["orria ez da aurkitu", "ez da existitzen", "esteka hautsia"],
    "408": ["denbora agortu da", "motelegia"],
    "409": ["bikoiztua", "badago lehendik", "bertsio-gatazka"],
    "410": ["ezabatua", "kendua", "jada ez da existitzen"],
    "413": ["fitxategi handiegia", "igotzeko muga"],
    "414": ["helbide luzeegia"],
    "415": ["fitxategi mota okerra", "onartu gabeko formatua"],
    "422": ["balidazio-errorea", "datu baliogabeak", "formularioko errorea"],
    "423": ["fitxategia blokeatuta", "erabiltzen ari da"],
    "429": ["eskaera-muga", "maizegi"],
    "431": ["cookie handiegia", "cookie gehiegi"],
    "451": ["zentsura", "legez blokeatua", "egile-eskubideak"],
    "iis-440": ["saioa iraungi da"],
    "nginx-495": ["ziurtagiria iraungi da", "ziurtagiri-errorea"],
    "nginx-499": ["bezeroa deskonektatu da"],
    "laravel-419": ["saioa iraungi da"],
    "windows-450": ["guraso-kontrola"],
    "exchange-456": ["kontua blokeatuta"],
    "exchange-457": ["pasahitza iraungi da"],
  },
};

export default guidance;
