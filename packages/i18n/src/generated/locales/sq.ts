// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Albanian. */
const catalog: Catalog<"sq"> = {
  locale: "sq",
  name: "shqip",
  direction: "ltr",
  messages: {
    "400": {
      title: "Kërkesë e pavlefshme",
      description: "Kërkesa nuk është e vlefshme, prandaj serveri nuk e përmbushi",
    },
    "401": {
      title: "Kërkohet autentifikim",
      description: "Klienti duhet të paraqesë kredenciale të vlefshme për të hyrë në burimin e kërkuar",
    },
    "402": {
      title: "Kërkohet pagesë",
      description: "Serveri do ta përmbushë këtë kërkesë vetëm pas pagesës",
    },
    "403": {
      title: "Hyrja nuk lejohet",
      description: "Serveri e kupton kërkesën, por refuzon ta përmbushë",
    },
    "404": {
      title: "Nuk u gjet",
      description: "Serveri nuk e gjeti burimin e kërkuar ose nuk dëshiron të tregojë se burimi ekziston",
    },
    "405": {
      title: "Metoda nuk mbështetet",
      description: "Burimi i kërkuar nuk e mbështet metodën e përdorur në kërkesë",
    },
    "406": {
      title: "Asnjë variant i pranueshëm",
      description: "Burimi i kërkuar nuk ofrohet në asnjë variant që pranon klienti",
    },
    "407": {
      title: "Kërkohet autentifikim te serveri ndërmjetës",
      description: "Klienti duhet të autentifikohet te serveri ndërmjetës përpara se kërkesa të përcillet më tej",
    },
    "408": {
      title: "Mbaroi koha e kërkesës",
      description: "Serveri nuk priti më sepse kërkesa nuk mbërriti e plotë në kohë",
    },
    "409": {
      title: "Konflikt",
      description: "Kërkesa bie ndesh me gjendjen aktuale të burimit",
    },
    "410": {
      title: "Nuk ofrohet më",
      description: "Burimi nuk ofrohet më dhe ka gjasa që kjo të jetë përfundimtare",
    },
    "411": {
      title: "Kërkohet gjatësia e përmbajtjes",
      description: "Serveri nuk e përpunon këtë kërkesë derisa klienti të tregojë gjatësinë e përmbajtjes",
    },
    "412": {
      title: "Kusht i paplotësuar",
      description: "Kërkesa nuk u përmbush sepse nuk u plotësua një kusht që kishte vënë klienti",
    },
    "413": {
      title: "Përmbajtje tepër e madhe",
      description: "Përmbajtja e kërkesës është tepër e madhe për serverin",
    },
    "414": {
      title: "URI tepër i gjatë",
      description: "Adresa në kërkesë është më e gjatë nga sa lejon serveri",
    },
    "415": {
      title: "Lloji i përmbajtjes nuk mbështetet",
      description: "Përmbajtja është në një format që burimi nuk e mbështet për këtë metodë",
    },
    "416": {
      title: "Intervali i kërkuar nuk mund të jepet",
      description: "Serveri nuk mund të dërgojë intervalin e kërkuar të bajteve të burimit",
    },
    "417": {
      title: "Pritshmëria nuk u përmbush",
      description: "Serveri nuk mund të përmbushë atë që klienti kërkon prej tij në fushën e kreut Expect",
    },
    "418": {
      title: "Jam një çajnik",
      description: "Në çajnik nuk bëhet kafe",
    },
    "421": {
      title: "Kërkesë te serveri i gabuar",
      description: "Kërkesa shkoi te një server që nuk e ofron burimin e kërkuar përmes kësaj lidhjeje",
    },
    "422": {
      title: "Përmbajtje e papërpunueshme",
      description: "Përmbajtja është e ndërtuar saktë, por nuk mund të përpunohet për shkak të një gabimi semantik",
    },
    "423": {
      title: "I kyçur",
      description: "Burimi është i kyçur",
    },
    "424": {
      title: "Dështoi veprimi i nevojshëm",
      description: "Kërkesa nuk u përmbush sepse dështoi një veprim prej të cilit ajo varet",
    },
    "425": {
      title: "Tepër herët",
      description: "Serveri nuk e përpunon kërkesën sepse kërkesa mund të jetë përsëritje, dhe klienti do të duhej ta dërgonte sërish pas vendosjes së lidhjes TLS",
    },
    "426": {
      title: "Kërkohet ndërrim protokolli",
      description: "Klienti duhet të kalojë në një protokoll tjetër që serveri ta trajtojë këtë kërkesë",
    },
    "428": {
      title: "Nevojitet kërkesë me kusht",
      description: "Serveri e trajton kërkesën vetëm nëse klienti i vë një kusht, për shembull me If-Match",
    },
    "429": {
      title: "Tepër shumë kërkesa",
      description: "Klienti ka dërguar tepër shumë kërkesa brenda një kohe të caktuar dhe do të duhej të priste para se të dërgojë të tjera",
    },
    "431": {
      title: "Fusha të kreut tepër të mëdha",
      description: "Një fushë e kreut të kërkesës ose të gjitha së bashku janë tepër të mëdha",
    },
    "451": {
      title: "I padisponueshëm për arsye ligjore",
      description: "Kërkesa u refuzua për arsye ligjore",
    },
    "iis-440": {
      title: "Sesioni ka skaduar",
      description: "Sesioni i klientit ka skaduar ose nuk është i vlefshëm, prandaj përdoruesi duhet të hyjë sërish",
    },
    "nginx-444": {
      title: "Pa përgjigje",
      description: "Ky kod i brendshëm i thotë serverit të mbyllë menjëherë lidhjen pa i dërguar gjë klientit",
    },
    "iis-449": {
      title: "Riprovoni me më shumë të dhëna",
      description: "Kërkesa mund të përmbushet vetëm kur klienti ta përsërisë me të dhënat që kërkon serveri",
    },
    "iis-451": {
      title: "Ridrejtim te një server tjetër",
      description: "Klienti dërgohet te një server tjetër sepse serveri aktual nuk mund të hyjë në kutinë postare të përdoruesit ose e bën këtë me më pak efikasitet",
    },
    "nginx-494": {
      title: "Kreu i kërkesës ose cookie tepër i madh",
      description: "Klienti dërgoi tepër shumë fusha të kreut ose fusha tepër të mëdha dhe nginx si parazgjedhje përgjigjet me kodin e gjendjes 400",
    },
    "nginx-495": {
      title: "Gabim në certifikatën SSL",
      description: "Certifikata e klientit nuk e kaloi verifikimin dhe nginx si parazgjedhje përgjigjet me kodin e gjendjes 400",
    },
    "nginx-496": {
      title: "Kërkohet certifikatë SSL",
      description: "Klienti nuk dërgoi certifikatën SSL të kërkuar dhe nginx si parazgjedhje përgjigjet me kodin e gjendjes 400",
    },
    "nginx-497": {
      title: "Kërkesë HTTP e dërguar te porta HTTPS",
      description: "Te porta HTTPS u dërgua një kërkesë HTTP e pakriptuar dhe nginx si parazgjedhje përgjigjet me kodin e gjendjes 400",
    },
    "nginx-499": {
      title: "Klienti e mbylli lidhjen",
      description: "Klienti e mbylli lidhjen përpara se serveri të mund të dërgonte një përgjigje",
    },
    "laravel-419": {
      title: "Faqja ka skaduar",
      description: "Tokeni i sigurisë i formularit mungon ose ka skaduar, prandaj përdoruesi duhet ta ngarkojë faqen sërish",
    },
    "twitter-420": {
      title: "Me qetësi",
      description: "Klienti ka dërguar më shumë kërkesa sesa lejon kufiri",
    },
    "shopify-430": {
      title: "Refuzim për arsye sigurie",
      description: "Kërkesa u refuzua sepse duket si sulm",
    },
    "shopline-433": {
      title: "Kërkesë e bllokuar",
      description: "Kërkesa u bllokua sepse duket si sulm ose vjen nga një adresë IP e bllokuar",
    },
    "shopline-434": {
      title: "Kufiri i shpeshtësisë u tejkalua shumë",
      description: "Kërkesa u bllokua sepse klienti tejkaloi kufirin e shpeshtësisë të kontrollit të sigurisë",
    },
    "shopline-435": {
      title: "Dyshim për sulm mbingarkese",
      description: "Kërkesa u bllokua sepse duket pjesë e një sulmi që e përmbyt serverin me kërkesa",
    },
    "shopline-436": {
      title: "Shkelje e politikës së sigurisë",
      description: "Kërkesa u bllokua sepse përmbajtja e saj shkel një politikë sigurie",
    },
    "windows-450": {
      title: "E bllokuar nga kontrolli prindëror i Windows",
      description: "Kontrolli prindëror i Windows e bllokon hyrjen te faqja e kërkuar",
    },
    "exchange-456": {
      title: "Llogari e bllokuar",
      description: "Llogaria e përdoruesit është e bllokuar",
    },
    "exchange-457": {
      title: "Fjalëkalimi ka skaduar",
      description: "Fjalëkalimi i përdoruesit ka skaduar",
    },
    "aws-alb-460": {
      title: "Lidhja u mbyll para kohe",
      description: "Klienti e mbylli lidhjen përpara se balancuesi i ngarkesës të mund të dërgonte një përgjigje",
    },
    "aws-alb-463": {
      title: "Tepër adresa të përcjella",
      description: "Fusha e kreut X-Forwarded-For e kërkesës përmban më shumë se 30 adresa IP",
    },
    "aws-alb-464": {
      title: "Protokoll i papajtueshëm",
      description: "Serveri pas balancuesit të ngarkesës nuk e mbështet protokollin e kërkesës",
    },
    "esri-498": {
      title: "Token i pavlefshëm",
      description: "Tokeni i hyrjes nuk është i vlefshëm ose ka skaduar",
    },
    "esri-499": {
      title: "Nevojitet token",
      description: "Nevojitet një token hyrjeje, por nuk u dërgua",
    },
  },
  serverErrors: {
    any: {
      title: "Gabim i serverit",
      description: "Serveri nuk mundi ta përmbushte kërkesën sepse ndodhi një gabim nga ana e tij",
    },
    unavailable: {
      title: "Shërbimi nuk është i disponueshëm",
      description: "Serveri nuk mund ta përmbushë kërkesën për momentin sepse është i mbingarkuar ose në mirëmbajtje",
    },
  },
};

export default catalog;
