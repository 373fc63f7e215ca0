// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Estonian. */
const catalog: Catalog<"et"> = {
  locale: "et",
  name: "eesti",
  direction: "ltr",
  messages: {
    "400": {
      title: "Vigane päring",
      description: "Päring on vigane ja server jättis selle täitmata",
    },
    "401": {
      title: "Autentimine on nõutav",
      description: "Soovitud ressursile juurdepääsuks peab klient end kehtiva identimisteabega autentima",
    },
    "402": {
      title: "Makse on nõutav",
      description: "Server täidab selle päringu alles pärast maksmist",
    },
    "403": {
      title: "Juurdepääs keelatud",
      description: "Server mõistab päringut, kuid keeldub seda täitmast",
    },
    "404": {
      title: "Ei leitud",
      description: "Server ei leidnud soovitud ressurssi või ei soovi selle olemasolu avaldada",
    },
    "405": {
      title: "Meetodit ei toetata",
      description: "Soovitud ressurss ei toeta päringus kasutatud meetodit",
    },
    "406": {
      title: "Sobiv esitusvorm puudub",
      description: "Soovitud ressurss pole saadaval üheski vormis, mida klient aktsepteerib",
    },
    "407": {
      title: "Puhverserveris autentimine on nõutav",
      description: "Klient peab end puhverserveris autentima, enne kui päring edasi liikuda saab",
    },
    "408": {
      title: "Päring aegus",
      description: "Server lõpetas ootamise, sest kogu päring ei jõudnud õigel ajal kohale",
    },
    "409": {
      title: "Konflikt",
      description: "Päring on vastuolus ressursi praeguse olekuga",
    },
    "410": {
      title: "Pole enam saadaval",
      description: "Ressurss pole enam saadaval, tõenäoliselt jäädavalt",
    },
    "411": {
      title: "Sisu pikkus on nõutav",
      description: "Server ei töötle seda päringut, kui klient ei esita selle sisu pikkust",
    },
    "412": {
      title: "Eeltingimus pole täidetud",
      description: "Päring jäi täitmata, sest kliendi seatud tingimus polnud täidetud",
    },
    "413": {
      title: "Sisu on liiga suur",
      description: "Päringu sisu on serveri jaoks liiga suur",
    },
    "414": {
      title: "URI on liiga pikk",
      description: "Päringus olev aadress on pikem, kui server lubab",
    },
    "415": {
      title: "Meediatüüpi ei toetata",
      description: "Sisu on vormingus, mida ressurss selle meetodi puhul ei toeta",
    },
    "416": {
      title: "Soovitud vahemikku ei saa väljastada",
      description: "Soovitud baidivahemikku sellest ressursist ei saa väljastada",
    },
    "417": {
      title: "Ootusi ei saa täita",
      description: "Server ei suuda täita ootust, mille klient on päiseväljas Expect esitanud",
    },
    "418": {
      title: "Mina olen teekann",
      description: "Teekannuga kohvi keeta ei saa",
    },
    "421": {
      title: "Valesse serverisse saadetud päring",
      description: "Päring jõudis serverisse, mis soovitud ressurssi selle ühenduse kaudu ei paku",
    },
    "422": {
      title: "Sisu ei saa töödelda",
      description: "Sisu on süntaksilt õige, kuid seda ei saa semantikavea tõttu töödelda",
    },
    "423": {
      title: "Lukustatud",
      description: "Ressurss on lukustatud",
    },
    "424": {
      title: "Seotud toiming nurjus",
      description: "Päring jäi täitmata, sest nurjus toiming, millest see sõltub",
    },
    "425": {
      title: "Liiga vara",
      description: "Server ei töötle päringut, sest päring võib olla kordus, ja klient peaks selle pärast TLS-i kätlust uuesti saatma",
    },
    "426": {
      title: "Protokolli vahetamine on nõutav",
      description: "Klient peab minema üle teisele protokollile, enne kui server seda päringut töötlema hakkab",
    },
    "428": {
      title: "Tingimuslik päring on nõutav",
      description: "Server töötleb päringut ainult juhul, kui klient lisab sellele tingimuse, näiteks päiseväljaga If-Match",
    },
    "429": {
      title: "Liiga palju päringuid",
      description: "Klient on teatud aja jooksul saatnud liiga palju päringuid ja peaks enne järgmiste saatmist ootama",
    },
    "431": {
      title: "Päringu päiseväljad on liiga suured",
      description: "Mõni päringu päiseväli või kõik päiseväljad kokku on liiga suured",
    },
    "451": {
      title: "Pole õiguslikel põhjustel saadaval",
      description: "Päring lükati õiguslikel põhjustel tagasi",
    },
    "iis-440": {
      title: "Sisselogimine on aegunud",
      description: "Kliendi seanss on aegunud või kehtetu ning kasutaja peab uuesti sisse logima",
    },
    "nginx-444": {
      title: "Vastus puudub",
      description: "See sisemine kood käsib serveril ühenduse kohe sulgeda ja kliendile mitte midagi saata",
    },
    "iis-449": {
      title: "Proovige uuesti koos lisateabega",
      description: "Päringu saab täita alles siis, kui klient kordab seda koos teabega, mida server küsib",
    },
    "iis-451": {
      title: "Ümbersuunamine teise serverisse",
      description: "Klient suunatakse teise serverisse, sest praegune server ei pääse kasutaja postkastile juurde või pääseb sellele juurde vähem tõhusalt",
    },
    "nginx-494": {
      title: "Päis või küpsis on liiga suur",
      description: "Klient saatis liiga palju või liiga suuri päisevälju ja nginx vastab sellele vaikimisi olekukoodiga 400",
    },
    "nginx-495": {
      title: "SSL-i serdi tõrge",
      description: "Kliendi sert ei läbinud kontrolli ja nginx vastab sellele vaikimisi olekukoodiga 400",
    },
    "nginx-496": {
      title: "SSL-i sert on nõutav",
      description: "Klient ei saatnud nõutud SSL-i serti ja nginx vastab sellele vaikimisi olekukoodiga 400",
    },
    "nginx-497": {
      title: "HTTP-päring saadeti HTTPS-i porti",
      description: "HTTPS-i porti saadeti krüptimata HTTP-päring ja nginx vastab sellele vaikimisi olekukoodiga 400",
    },
    "nginx-499": {
      title: "Klient sulges ühenduse",
      description: "Klient sulges ühenduse, enne kui server jõudis vastuse saata",
    },
    "laravel-419": {
      title: "Leht on aegunud",
      description: "Vormi turvaluba puudub või on aegunud, mistõttu kasutaja peab lehe uuesti laadima",
    },
    "twitter-420": {
      title: "Rahulikumalt",
      description: "Klient on saatnud rohkem päringuid, kui piirang lubab",
    },
    "shopify-430": {
      title: "Turvalisuse tõttu tagasi lükatud",
      description: "Päring lükati tagasi, sest see näib rünnakuna",
    },
    "shopline-433": {
      title: "Päring blokeeritud",
      description: "Päring blokeeriti, sest see näib rünnakuna või tuleb blokeeritud IP-aadressilt",
    },
    "shopline-434": {
      title: "Sageduspiirang on tugevalt ületatud",
      description: "Päring blokeeriti, sest klient ületas turvakontrolli sageduspiirangu",
    },
    "shopline-435": {
      title: "Ülekoormusründe kahtlus",
      description: "Päring blokeeriti, sest see näib olevat osa ründest, mis ujutab serveri päringutega üle",
    },
    "shopline-436": {
      title: "Turvapoliitikat on rikutud",
      description: "Päring blokeeriti, sest päringu sisu rikub turvapoliitikat",
    },
    "windows-450": {
      title: "Blokeeritud Windowsi vanemliku kontrolliga",
      description: "Windowsi vanemlik kontroll blokeerib juurdepääsu soovitud lehele",
    },
    "exchange-456": {
      title: "Blokeeritud",
      description: "Kasutaja konto on blokeeritud",
    },
    "exchange-457": {
      title: "Parool on aegunud",
      description: "Kasutaja parool on aegunud",
    },
    "aws-alb-460": {
      title: "Ühendus suleti enneaegselt",
      description: "Klient sulges ühenduse, enne kui koormusjaotur jõudis vastuse saata",
    },
    "aws-alb-463": {
      title: "Liiga palju edastatud aadresse",
      description: "Päringu päiseväli X-Forwarded-For sisaldab üle 30 IP-aadressi",
    },
    "aws-alb-464": {
      title: "Ühildumatu protokoll",
      description: "Koormusjaoturi taga olev server ei toeta päringu protokolli",
    },
    "esri-498": {
      title: "Kehtetu luba",
      description: "Pääsuluba on kehtetu või aegunud",
    },
    "esri-499": {
      title: "Vaja on pääsuluba",
      description: "Vaja on pääsuluba, kuid seda ei saadetud",
    },
  },
  serverErrors: {
    any: {
      title: "Serveri viga",
      description: "Server ei saanud päringut täita, sest tema poolel tekkis viga",
    },
    unavailable: {
      title: "Teenus pole saadaval",
      description: "Server ei saa praegu päringut täita, sest ta on üle koormatud või hoolduses",
    },
  },
};

export default catalog;
