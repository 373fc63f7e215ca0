// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Bosnian. */
const catalog: Catalog<"bs"> = {
  locale: "bs",
  name: "bosanski",
  direction: "ltr",
  messages: {
    "400": {
      title: "Neispravan zahtjev",
      description: "Zahtjev nije ispravan, pa nije izvršen",
    },
    "401": {
      title: "Potrebna je prijava",
      description: "Klijent mora dokazati identitet važećim podacima za prijavu da bi dobio pristup traženom resursu",
    },
    "402": {
      title: "Potrebno je plaćanje",
      description: "Server će izvršiti ovaj zahtjev tek nakon plaćanja",
    },
    "403": {
      title: "Pristup odbijen",
      description: "Server razumije zahtjev, ali ga odbija izvršiti",
    },
    "404": {
      title: "Nije pronađeno",
      description: "Server nije pronašao traženi resurs ili ne želi otkriti njegovo postojanje",
    },
    "405": {
      title: "Metoda nije podržana",
      description: "Traženi resurs ne podržava metodu upotrijebljenu u zahtjevu",
    },
    "406": {
      title: "Nema prihvatljivog oblika",
      description: "Traženi resurs nije dostupan ni u jednom obliku koji klijent prihvata",
    },
    "407": {
      title: "Potrebna je prijava na proxy server",
      description: "Klijent se mora prijaviti na proxy server prije nego što zahtjev bude proslijeđen dalje",
    },
    "408": {
      title: "Isteklo je vrijeme za zahtjev",
      description: "Server je prestao čekati jer cijeli zahtjev nije stigao na vrijeme",
    },
    "409": {
      title: "Sukob",
      description: "Zahtjev je u sukobu s trenutnim stanjem resursa",
    },
    "410": {
      title: "Više nije dostupno",
      description: "Resurs više nije dostupan, vjerovatno trajno",
    },
    "411": {
      title: "Potrebno je navesti dužinu sadržaja",
      description: "Server neće obraditi ovaj zahtjev ako klijent ne navede dužinu sadržaja",
    },
    "412": {
      title: "Preduslov nije ispunjen",
      description: "Zahtjev nije izvršen jer nije ispunjen uslov koji je postavio klijent",
    },
    "413": {
      title: "Sadržaj je prevelik",
      description: "Sadržaj zahtjeva je prevelik za server",
    },
    "414": {
      title: "URI je predugačak",
      description: "Adresa u zahtjevu je duža nego što server dozvoljava",
    },
    "415": {
      title: "Nepodržana vrsta sadržaja",
      description: "Sadržaj je u formatu koji resurs ne podržava za ovu metodu",
    },
    "416": {
      title: "Traženi raspon nije moguće isporučiti",
      description: "Server ne može isporučiti traženi raspon bajtova ovog resursa",
    },
    "417": {
      title: "Očekivanja nije moguće ispuniti",
      description: "Server ne može ispuniti očekivanje koje je klijent naveo u polju zaglavlja Expect",
    },
    "418": {
      title: "Ja sam čajnik",
      description: "U čajniku se ne može skuhati kafa",
    },
    "421": {
      title: "Zahtjev je upućen pogrešnom serveru",
      description: "Zahtjev je stigao na server koji preko ove veze ne isporučuje traženi resurs",
    },
    "422": {
      title: "Sadržaj nije moguće obraditi",
      description: "Sadržaj je ispravno oblikovan, ali se ne može obraditi zbog semantičke greške",
    },
    "423": {
      title: "Zaključano",
      description: "Resurs je zaključan",
    },
    "424": {
      title: "Povezana radnja nije uspjela",
      description: "Zahtjev nije izvršen jer nije uspjela radnja o kojoj on ovisi",
    },
    "425": {
      title: "Prerano",
      description: "Server ne obrađuje zahtjev jer bi zahtjev mogao biti ponavljanje, a klijent bi ga trebao ponovo poslati nakon TLS rukovanja",
    },
    "426": {
      title: "Potrebna je promjena protokola",
      description: "Klijent mora preći na drugi protokol da bi server obradio ovaj zahtjev",
    },
    "428": {
      title: "Potreban je uslovni zahtjev",
      description: "Server obrađuje zahtjev samo ako mu klijent doda uslov, naprimjer pomoću polja If-Match",
    },
    "429": {
      title: "Previše zahtjeva",
      description: "Klijent je u određenom periodu poslao previše zahtjeva i trebao bi pričekati prije slanja novih",
    },
    "431": {
      title: "Prevelika polja zaglavlja zahtjeva",
      description: "Neko od polja zaglavlja zahtjeva je preveliko ili su sva zajedno prevelika",
    },
    "451": {
      title: "Nedostupno iz pravnih razloga",
      description: "Zahtjev je odbijen iz pravnih razloga",
    },
    "iis-440": {
      title: "Sesija je istekla",
      description: "Sesija klijenta je istekla ili nije važeća, pa se korisnik mora ponovo prijaviti",
    },
    "nginx-444": {
      title: "Bez odgovora",
      description: "Ovaj interni kod nalaže serveru da odmah zatvori vezu i klijentu ništa ne pošalje",
    },
    "iis-449": {
      title: "Ponovite zahtjev s dodatnim podacima",
      description: "Zahtjev se može izvršiti tek kada ga klijent ponovi s podacima koje server traži",
    },
    "iis-451": {
      title: "Preusmjeravanje na drugi server",
      description: "Klijent se upućuje na drugi server jer trenutni server ne može pristupiti korisnikovom poštanskom sandučetu ili mu pristupa manje efikasno",
    },
    "nginx-494": {
      title: "Preveliko zaglavlje zahtjeva ili kolačić",
      description: "Klijent je poslao previše polja zaglavlja ili prevelika polja, na šta nginx prema zadanim postavkama odgovara statusnim kodom 400",
    },
    "nginx-495": {
      title: "Greška SSL certifikata",
      description: "Certifikat klijenta nije prošao provjeru, na šta nginx prema zadanim postavkama odgovara statusnim kodom 400",
    },
    "nginx-496": {
      title: "Potreban je SSL certifikat",
      description: "Klijent nije poslao obavezni SSL certifikat, na šta nginx prema zadanim postavkama odgovara statusnim kodom 400",
    },
    "nginx-497": {
      title: "HTTP zahtjev poslan na HTTPS port",
      description: "Na HTTPS port je poslan nešifriran HTTP zahtjev, na šta nginx prema zadanim postavkama odgovara statusnim kodom 400",
    },
    "nginx-499": {
      title: "Klijent je zatvorio vezu",
      description: "Klijent je zatvorio vezu prije nego što je server uspio poslati odgovor",
    },
    "laravel-419": {
      title: "Stranica je istekla",
      description: "Sigurnosni token obrasca nedostaje ili je istekao, pa korisnik mora ponovo učitati stranicu",
    },
    "twitter-420": {
      title: "Polako",
      description: "Klijent je poslao više zahtjeva nego što ograničenje dozvoljava",
    },
    "shopify-430": {
      title: "Odbijeno iz sigurnosnih razloga",
      description: "Zahtjev je odbijen jer liči na napad",
    },
    "shopline-433": {
      title: "Zahtjev je blokiran",
      description: "Zahtjev je blokiran jer liči na napad ili dolazi s blokirane IP adrese",
    },
    "shopline-434": {
      title: "Znatno prekoračeno ograničenje učestalosti",
      description: "Zahtjev je blokiran jer je klijent prekoračio ograničenje učestalosti sigurnosne provjere",
    },
    "shopline-435": {
      title: "Sumnja na napad preopterećenjem",
      description: "Zahtjev je blokiran jer se čini da je dio napada koji preplavljuje server zahtjevima",
    },
    "shopline-436": {
      title: "Prekršena sigurnosna politika",
      description: "Zahtjev je blokiran jer njegov sadržaj krši sigurnosnu politiku",
    },
    "windows-450": {
      title: "Blokirao roditeljski nadzor sistema Windows",
      description: "Roditeljski nadzor sistema Windows blokira pristup traženoj stranici",
    },
    "exchange-456": {
      title: "Blokirano",
      description: "Račun korisnika je blokiran",
    },
    "exchange-457": {
      title: "Istekla lozinka",
      description: "Lozinka korisnika je istekla",
    },
    "aws-alb-460": {
      title: "Veza je prerano zatvorena",
      description: "Klijent je zatvorio vezu prije nego što je balanser opterećenja uspio poslati odgovor",
    },
    "aws-alb-463": {
      title: "Previše proslijeđenih adresa",
      description: "Polje zaglavlja X-Forwarded-For u zahtjevu sadrži više od 30 IP adresa",
    },
    "aws-alb-464": {
      title: "Nekompatibilan protokol",
      description: "Server iza balansera opterećenja ne podržava protokol zahtjeva",
    },
    "esri-498": {
      title: "Nevažeći token",
      description: "Token za pristup nije važeći ili je istekao",
    },
    "esri-499": {
      title: "Potreban je token",
      description: "Potreban je token za pristup, ali nije poslan",
    },
  },
  serverErrors: {
    any: {
      title: "Greška servera",
      description: "Server nije mogao izvršiti zahtjev jer je na njegovoj strani došlo do greške",
    },
    unavailable: {
      title: "Usluga nije dostupna",
      description: "Server trenutno ne može izvršiti zahtjev jer je preopterećen ili je u toku njegovo održavanje",
    },
  },
};

export default catalog;
