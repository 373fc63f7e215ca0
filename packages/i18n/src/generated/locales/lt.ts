// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Lithuanian. */
const catalog: Catalog<"lt"> = {
  locale: "lt",
  name: "lietuvių",
  direction: "ltr",
  messages: {
    "400": {
      title: "Netinkama užklausa",
      description: "Užklausa netinkama, todėl serveris jos neįvykdė",
    },
    "401": {
      title: "Būtina patvirtinti tapatybę",
      description: "Klientas turi patvirtinti tapatybę galiojančiais prisijungimo duomenimis, kad galėtų pasiekti prašomą išteklių",
    },
    "402": {
      title: "Būtina sumokėti",
      description: "Serveris įvykdys šią užklausą tik gavęs mokėjimą",
    },
    "403": {
      title: "Prieiga uždrausta",
      description: "Serveris supranta užklausą, bet atsisako ją įvykdyti",
    },
    "404": {
      title: "Nerasta",
      description: "Serveris nerado prašomo ištekliaus arba nenori atskleisti, kad toks išteklius yra",
    },
    "405": {
      title: "Nepalaikomas metodas",
      description: "Prašomas išteklius nepalaiko užklausoje nurodyto metodo",
    },
    "406": {
      title: "Nėra priimtino pavidalo",
      description: "Prašomas išteklius neprieinamas jokiu klientui priimtinu pavidalu",
    },
    "407": {
      title: "Įgaliotasis serveris prašo patvirtinti tapatybę",
      description: "Klientas turi patvirtinti savo tapatybę įgaliotajam serveriui, kad užklausa būtų perduota toliau",
    },
    "408": {
      title: "Baigėsi užklausai skirtas laikas",
      description: "Serveris nustojo laukti, nes laiku negavo visos užklausos",
    },
    "409": {
      title: "Konfliktas",
      description: "Užklausa nesuderinama su dabartine ištekliaus būsena",
    },
    "410": {
      title: "Nebepasiekiama",
      description: "Ištekliaus nebėra ir tikriausiai nebebus",
    },
    "411": {
      title: "Būtina nurodyti turinio ilgį",
      description: "Serveris neapdoros šios užklausos, kol klientas nenurodys jos turinio ilgio",
    },
    "412": {
      title: "Netenkinama išankstinė sąlyga",
      description: "Užklausa neįvykdyta, nes netenkinama kliento nustatyta sąlyga",
    },
    "413": {
      title: "Per didelis turinys",
      description: "Užklausos turinys serveriui per didelis",
    },
    "414": {
      title: "Per ilgas URI",
      description: "Užklausoje nurodytas adresas ilgesnis, nei leidžia serveris",
    },
    "415": {
      title: "Nepalaikomas medijos tipas",
      description: "Turinys pateiktas formatu, kurio išteklius šiam metodui nepalaiko",
    },
    "416": {
      title: "Prašomo intervalo pateikti negalima",
      description: "Prašomo baitų intervalo iš šio ištekliaus pateikti negalima",
    },
    "417": {
      title: "Lūkesčio patenkinti negalima",
      description: "Serveris negali patenkinti lūkesčio, kurį klientas nurodė antraštės lauke „Expect“",
    },
    "418": {
      title: "Aš – arbatinukas",
      description: "Arbatinuke kavos išvirti neįmanoma",
    },
    "421": {
      title: "Užklausa pateko ne į tą serverį",
      description: "Užklausa pateko į serverį, kuris šiuo ryšiu prašomo ištekliaus neteikia",
    },
    "422": {
      title: "Turinio apdoroti negalima",
      description: "Turinio sintaksė teisinga, tačiau dėl semantinės klaidos jo apdoroti negalima",
    },
    "423": {
      title: "Užrakinta",
      description: "Išteklius užrakintas",
    },
    "424": {
      title: "Nepavyko susijęs veiksmas",
      description: "Užklausa neįvykdyta, nes nepavyko veiksmas, nuo kurio ji priklauso",
    },
    "425": {
      title: "Per anksti",
      description: "Serveris neapdoroja užklausos, nes ji gali būti ankstesnės pakartojimas, o klientas turėtų ją išsiųsti iš naujo užmezgus TLS ryšį",
    },
    "426": {
      title: "Būtina pakeisti protokolą",
      description: "Klientas turi pereiti prie kito protokolo, kad serveris apdorotų šią užklausą",
    },
    "428": {
      title: "Būtina sąlyginė užklausa",
      description: "Serveris apdoroja užklausą tik tada, kai klientas nurodo sąlygą, pavyzdžiui, antraštės lauke „If-Match“",
    },
    "429": {
      title: "Per daug užklausų",
      description: "Klientas per tam tikrą laiką išsiuntė per daug užklausų ir prieš siųsdamas kitas turėtų palaukti",
    },
    "431": {
      title: "Per dideli užklausos antraštės laukai",
      description: "Kuris nors užklausos antraštės laukas arba visi jie kartu yra per dideli",
    },
    "451": {
      title: "Neprieinama dėl teisinių priežasčių",
      description: "Užklausa atmesta dėl teisinių priežasčių",
    },
    "iis-440": {
      title: "Baigėsi prisijungimo seanso galiojimas",
      description: "Kliento seanso galiojimas baigėsi arba seansas netinkamas, todėl naudotojas turi prisijungti iš naujo",
    },
    "nginx-444": {
      title: "Nėra atsakymo",
      description: "Šis vidinis kodas nurodo serveriui iš karto nutraukti ryšį ir klientui nieko nesiųsti",
    },
    "iis-449": {
      title: "Bandykite dar kartą su papildomais duomenimis",
      description: "Užklausą bus galima įvykdyti tik tada, kai klientas ją pakartos su serverio prašomais duomenimis",
    },
    "iis-451": {
      title: "Nukreipimas į kitą serverį",
      description: "Klientas nukreipiamas į kitą serverį, nes dabartinis serveris naudotojo pašto dėžutės nepasiekia arba pasiekia ne taip efektyviai",
    },
    "nginx-494": {
      title: "Per didelė antraštė arba slapukas",
      description: "Klientas atsiuntė per daug arba per didelių antraštės laukų, todėl „nginx“ pagal numatytąsias nuostatas atsako būsenos kodu 400",
    },
    "nginx-495": {
      title: "SSL sertifikato klaida",
      description: "Kliento sertifikato patvirtinti nepavyko, todėl „nginx“ pagal numatytąsias nuostatas atsako būsenos kodu 400",
    },
    "nginx-496": {
      title: "Būtinas SSL sertifikatas",
      description: "Klientas neatsiuntė būtino SSL sertifikato, todėl „nginx“ pagal numatytąsias nuostatas atsako būsenos kodu 400",
    },
    "nginx-497": {
      title: "HTTP užklausa išsiųsta į HTTPS prievadą",
      description: "Į HTTPS prievadą išsiųsta nešifruota HTTP užklausa, todėl „nginx“ pagal numatytąsias nuostatas atsako būsenos kodu 400",
    },
    "nginx-499": {
      title: "Klientas nutraukė ryšį",
      description: "Klientas nutraukė ryšį, serveriui dar nespėjus išsiųsti atsakymo",
    },
    "laravel-419": {
      title: "Puslapio galiojimas baigėsi",
      description: "Trūksta formos saugos žetono arba jo galiojimas baigėsi, todėl naudotojas turi įkelti puslapį iš naujo",
    },
    "twitter-420": {
      title: "Ramiau",
      description: "Klientas išsiuntė daugiau užklausų, nei leidžia riba",
    },
    "shopify-430": {
      title: "Atmesta saugumo sumetimais",
      description: "Užklausa atmesta, nes panaši į ataką",
    },
    "shopline-433": {
      title: "Užklausa užblokuota",
      description: "Užklausa užblokuota, nes panaši į ataką arba atėjo iš užblokuoto IP adreso",
    },
    "shopline-434": {
      title: "Dažnio riba gerokai viršyta",
      description: "Užklausa užblokuota, nes klientas viršijo saugumo patikros nustatytą dažnio ribą",
    },
    "shopline-435": {
      title: "Įtariama perkrovos ataka",
      description: "Užklausa užblokuota, nes panaši į dalį atakos, užverčiančios serverį užklausomis",
    },
    "shopline-436": {
      title: "Pažeista saugumo politika",
      description: "Užklausa užblokuota, nes jos turinys pažeidžia saugumo politiką",
    },
    "windows-450": {
      title: "Užblokavo „Windows“ tėvų kontrolė",
      description: "„Windows“ tėvų kontrolė blokuoja prieigą prie prašomo puslapio",
    },
    "exchange-456": {
      title: "Užblokuota",
      description: "Naudotojo paskyra užblokuota",
    },
    "exchange-457": {
      title: "Slaptažodžio galiojimas baigėsi",
      description: "Naudotojo slaptažodžio galiojimas baigėsi",
    },
    "aws-alb-460": {
      title: "Ryšys nutrauktas per anksti",
      description: "Klientas nutraukė ryšį, apkrovos balansavimo įrenginiui dar nespėjus išsiųsti atsakymo",
    },
    "aws-alb-463": {
      title: "Per daug persiųstų adresų",
      description: "Užklausos antraštės lauke X-Forwarded-For yra daugiau nei 30 IP adresų",
    },
    "aws-alb-464": {
      title: "Nesuderinamas protokolas",
      description: "Serveris už apkrovos balansavimo įrenginio nepalaiko užklausos protokolo",
    },
    "esri-498": {
      title: "Netinkamas žetonas",
      description: "Prieigos žetonas netinkamas arba jo galiojimas baigėsi",
    },
    "esri-499": {
      title: "Reikia žetono",
      description: "Reikia prieigos žetono, bet jis nebuvo išsiųstas",
    },
  },
  serverErrors: {
    any: {
      title: "Serverio klaida",
      description: "Serveris negalėjo įvykdyti užklausos, nes jo pusėje įvyko klaida",
    },
    unavailable: {
      title: "Paslauga nepasiekiama",
      description: "Serveris šiuo metu negali įvykdyti užklausos, nes yra perkrautas arba tvarkomas",
    },
  },
};

export default catalog;
