// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Slovenian. */
const catalog: Catalog<"sl"> = {
  locale: "sl",
  name: "slovenščina",
  direction: "ltr",
  messages: {
    "400": {
      title: "Neveljavna zahteva",
      description: "Zahteva ni veljavna, zato je strežnik ni izvedel",
    },
    "401": {
      title: "Potrebna je prijava",
      description: "Odjemalec mora za dostop do zahtevanega vira dokazati svojo istovetnost z veljavnimi poverilnicami",
    },
    "402": {
      title: "Potrebno je plačilo",
      description: "Strežnik bo to zahtevo izvedel šele po plačilu",
    },
    "403": {
      title: "Dostop zavrnjen",
      description: "Strežnik zahtevo razume, vendar jo noče izvesti",
    },
    "404": {
      title: "Ni najdeno",
      description: "Strežnik zahtevanega vira ni našel ali pa noče razkriti, da vir obstaja",
    },
    "405": {
      title: "Nepodprta metoda",
      description: "Zahtevani vir ne podpira metode, uporabljene v zahtevi",
    },
    "406": {
      title: "Ni sprejemljive oblike",
      description: "Zahtevani vir ni na voljo v nobeni obliki, ki jo odjemalec sprejema",
    },
    "407": {
      title: "Posredniški strežnik zahteva prijavo",
      description: "Odjemalec mora svojo istovetnost dokazati posredniškemu strežniku, preden je zahteva lahko posredovana naprej",
    },
    "408": {
      title: "Čas za zahtevo je potekel",
      description: "Strežnik je prenehal čakati, ker ni pravočasno prejel celotne zahteve",
    },
    "409": {
      title: "Spor",
      description: "Zahteva je v nasprotju s trenutnim stanjem vira",
    },
    "410": {
      title: "Ni več na voljo",
      description: "Vir ni več na voljo in verjetno tudi ne bo več",
    },
    "411": {
      title: "Potrebna je dolžina vsebine",
      description: "Strežnik te zahteve ne obdela, če odjemalec ne navede dolžine njene vsebine",
    },
    "412": {
      title: "Predpogoj ni izpolnjen",
      description: "Zahteva ni bila izvedena, ker ni bil izpolnjen pogoj, ki ga je postavil odjemalec",
    },
    "413": {
      title: "Prevelika vsebina",
      description: "Vsebina zahteve je prevelika za strežnik",
    },
    "414": {
      title: "Predolg URI",
      description: "Naslov v zahtevi je daljši, kot dovoljuje strežnik",
    },
    "415": {
      title: "Nepodprta vrsta medija",
      description: "Vsebina je v zapisu, ki ga vir za to metodo ne podpira",
    },
    "416": {
      title: "Zahtevanega obsega ni mogoče zagotoviti",
      description: "Zahtevanega obsega bajtov tega vira ni mogoče poslati",
    },
    "417": {
      title: "Pričakovanja ni mogoče izpolniti",
      description: "Strežnik ne more izpolniti pričakovanja, ki ga je odjemalec navedel v polju glave Expect",
    },
    "418": {
      title: "Sem čajnik",
      description: "V čajniku ni mogoče skuhati kave",
    },
    "421": {
      title: "Zahteva poslana napačnemu strežniku",
      description: "Zahteva je prispela na strežnik, ki zahtevanega vira prek te povezave ne ponuja",
    },
    "422": {
      title: "Vsebine ni mogoče obdelati",
      description: "Vsebina je sintaktično pravilna, vendar je zaradi semantične napake ni mogoče obdelati",
    },
    "423": {
      title: "Zaklenjeno",
      description: "Vir je zaklenjen",
    },
    "424": {
      title: "Neuspelo povezano dejanje",
      description: "Zahteva ni bila izvedena, ker ni uspelo dejanje, od katerega je odvisna",
    },
    "425": {
      title: "Prezgodaj",
      description: "Strežnik zahteve ne obdela, ker bi lahko bila ponovitev, odjemalec pa naj jo znova pošlje po rokovanju TLS",
    },
    "426": {
      title: "Potreben je prehod na drug protokol",
      description: "Odjemalec mora preiti na drug protokol, da bo strežnik obdelal to zahtevo",
    },
    "428": {
      title: "Potrebna je pogojna zahteva",
      description: "Strežnik zahtevo obdela le, če ji odjemalec doda pogoj, na primer s poljem If-Match",
    },
    "429": {
      title: "Preveč zahtev",
      description: "Odjemalec je v določenem času poslal preveč zahtev in naj s pošiljanjem novih počaka",
    },
    "431": {
      title: "Prevelika polja glave zahteve",
      description: "Katero od polj glave zahteve je preveliko ali pa so prevelika vsa skupaj",
    },
    "451": {
      title: "Ni na voljo iz pravnih razlogov",
      description: "Zahteva je bila zavrnjena iz pravnih razlogov",
    },
    "iis-440": {
      title: "Prijava je potekla",
      description: "Seja odjemalca je potekla ali ni veljavna, zato se mora uporabnik znova prijaviti",
    },
    "nginx-444": {
      title: "Brez odgovora",
      description: "Ta notranja koda strežniku naroča, naj takoj zapre povezavo in odjemalcu ničesar ne pošlje",
    },
    "iis-449": {
      title: "Poskusite znova z več informacijami",
      description: "Zahtevo bo mogoče izvesti šele, ko jo odjemalec ponovi z informacijami, ki jih zahteva strežnik",
    },
    "iis-451": {
      title: "Preusmeritev na drug strežnik",
      description: "Odjemalec je preusmerjen na drug strežnik, ker trenutni strežnik do uporabnikovega poštnega predala ne more dostopati ali pa dostopa manj učinkovito",
    },
    "nginx-494": {
      title: "Prevelika glava ali piškotek",
      description: "Odjemalec je poslal preveč polj glave ali prevelika polja, na kar nginx privzeto odgovori s kodo stanja 400",
    },
    "nginx-495": {
      title: "Napaka potrdila SSL",
      description: "Potrdilo odjemalca ni prestalo preverjanja, na kar nginx privzeto odgovori s kodo stanja 400",
    },
    "nginx-496": {
      title: "Potrebno je potrdilo SSL",
      description: "Odjemalec ni poslal zahtevanega potrdila SSL, na kar nginx privzeto odgovori s kodo stanja 400",
    },
    "nginx-497": {
      title: "Zahteva HTTP poslana na vrata HTTPS",
      description: "Na vrata HTTPS je bila poslana nešifrirana zahteva HTTP, na kar nginx privzeto odgovori s kodo stanja 400",
    },
    "nginx-499": {
      title: "Odjemalec je prekinil povezavo",
      description: "Odjemalec je prekinil povezavo, preden mu je strežnik lahko poslal odgovor",
    },
    "laravel-419": {
      title: "Stran je potekla",
      description: "Varnostni žeton obrazca manjka ali je potekel, zato mora uporabnik znova naložiti stran",
    },
    "twitter-420": {
      title: "Počasi",
      description: "Odjemalec je poslal več zahtev, kot jih dovoljuje omejitev",
    },
    "shopify-430": {
      title: "Zavrnjeno iz varnostnih razlogov",
      description: "Zahteva je bila zavrnjena, ker je podobna napadu",
    },
    "shopline-433": {
      title: "Zahteva je blokirana",
      description: "Zahteva je bila blokirana, ker je podobna napadu ali prihaja z blokiranega naslova IP",
    },
    "shopline-434": {
      title: "Omejitev pogostosti močno presežena",
      description: "Zahteva je bila blokirana, ker je odjemalec presegel omejitev pogostosti varnostnega preverjanja",
    },
    "shopline-435": {
      title: "Sum napada s preobremenitvijo",
      description: "Zahteva je bila blokirana, ker je videti kot del napada, ki strežnik preplavlja z zahtevami",
    },
    "shopline-436": {
      title: "Kršen varnostni pravilnik",
      description: "Zahteva je bila blokirana, ker njena vsebina krši varnostni pravilnik",
    },
    "windows-450": {
      title: "Blokiral starševski nadzor sistema Windows",
      description: "Starševski nadzor sistema Windows blokira dostop do zahtevane strani",
    },
    "exchange-456": {
      title: "Blokirano",
      description: "Račun uporabnika je blokiran",
    },
    "exchange-457": {
      title: "Geslo je poteklo",
      description: "Geslo uporabnika je poteklo",
    },
    "aws-alb-460": {
      title: "Povezava prezgodaj prekinjena",
      description: "Odjemalec je prekinil povezavo, preden je izravnalnik obremenitve lahko poslal odgovor",
    },
    "aws-alb-463": {
      title: "Preveč posredovanih naslovov",
      description: "Polje glave X-Forwarded-For v zahtevi vsebuje več kot 30 naslovov IP",
    },
    "aws-alb-464": {
      title: "Nezdružljiv protokol",
      description: "Strežnik za izravnalnikom obremenitve ne podpira protokola zahteve",
    },
    "esri-498": {
      title: "Neveljaven žeton",
      description: "Žeton za dostop ni veljaven ali je potekel",
    },
    "esri-499": {
      title: "Potreben je žeton",
      description: "Potreben je žeton za dostop, vendar ni bil poslan",
    },
  },
  serverErrors: {
    any: {
      title: "Napaka strežnika",
      description: "Strežnik ni mogel izvesti zahteve, ker je na njegovi strani prišlo do napake",
    },
    unavailable: {
      title: "Storitev ni na voljo",
      description: "Strežnik trenutno ne more izvesti zahteve, ker je preobremenjen ali v vzdrževanju",
    },
  },
};

export default catalog;
