// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Croatian. */
const catalog: Catalog<"hr"> = {
  locale: "hr",
  name: "hrvatski",
  direction: "ltr",
  messages: {
    "400": {
      title: "Neispravan zahtjev",
      description: "Zahtjev nije ispravan pa ga poslužitelj nije izvršio",
    },
    "401": {
      title: "Potrebna je prijava",
      description: "Klijent mora potvrditi identitet valjanim vjerodajnicama kako bi dobio pristup traženom resursu",
    },
    "402": {
      title: "Potrebno je plaćanje",
      description: "Poslužitelj će ovaj zahtjev izvršiti tek nakon plaćanja",
    },
    "403": {
      title: "Pristup odbijen",
      description: "Poslužitelj razumije zahtjev, ali ga odbija izvršiti",
    },
    "404": {
      title: "Nije pronađeno",
      description: "Poslužitelj nije pronašao traženi resurs ili ne želi otkriti njegovo postojanje",
    },
    "405": {
      title: "Metoda nije podržana",
      description: "Traženi resurs ne podržava metodu upotrijebljenu u zahtjevu",
    },
    "406": {
      title: "Nema prihvatljivog oblika",
      description: "Traženi resurs nije dostupan ni u jednom obliku koji klijent prihvaća",
    },
    "407": {
      title: "Proxy poslužitelj traži autentifikaciju",
      description: "Klijent se mora autentificirati na proxy poslužitelju prije nego što se zahtjev proslijedi dalje",
    },
    "408": {
      title: "Isteklo je vrijeme za zahtjev",
      description: "Poslužitelj je prestao čekati jer cijeli zahtjev nije stigao na vrijeme",
    },
    "409": {
      title: "Sukob",
      description: "Zahtjev je u sukobu s trenutačnim stanjem resursa",
    },
    "410": {
      title: "Više nije dostupno",
      description: "Resurs više nije dostupan, i to vjerojatno trajno",
    },
    "411": {
      title: "Potrebna je duljina sadržaja",
      description: "Poslužitelj neće obraditi ovaj zahtjev ako klijent ne navede duljinu njegova sadržaja",
    },
    "412": {
      title: "Preduvjet nije ispunjen",
      description: "Zahtjev nije izvršen jer nije ispunjen uvjet koji je postavio klijent",
    },
    "413": {
      title: "Prevelik sadržaj",
      description: "Sadržaj zahtjeva prevelik je za poslužitelj",
    },
    "414": {
      title: "Predugačak URI",
      description: "Adresa u zahtjevu dulja je nego što poslužitelj dopušta",
    },
    "415": {
      title: "Nepodržana vrsta medija",
      description: "Sadržaj je u formatu koji resurs ne podržava za ovu metodu",
    },
    "416": {
      title: "Traženi raspon nije moguće isporučiti",
      description: "Traženi raspon bajtova nije moguće isporučiti iz ovog resursa",
    },
    "417": {
      title: "Očekivanje nije moguće ispuniti",
      description: "Poslužitelj ne može ispuniti očekivanje koje je klijent naveo u polju zaglavlja Expect",
    },
    "418": {
      title: "Ja sam čajnik",
      description: "U čajniku se ne može skuhati kava",
    },
    "421": {
      title: "Zahtjev upućen pogrešnom poslužitelju",
      description: "Zahtjev je stigao na poslužitelj koji putem ove veze ne poslužuje traženi resurs",
    },
    "422": {
      title: "Sadržaj se ne može obraditi",
      description: "Sadržaj je sintaktički ispravan, ali se zbog semantičke pogreške ne može obraditi",
    },
    "423": {
      title: "Zaključano",
      description: "Resurs je zaključan",
    },
    "424": {
      title: "Neuspjela povezana radnja",
      description: "Zahtjev nije izvršen jer nije uspjela radnja o kojoj ovisi",
    },
    "425": {
      title: "Prerano",
      description: "Poslužitelj ne obrađuje zahtjev jer bi zahtjev mogao biti ponavljanje, a klijent bi ga trebao ponovno poslati nakon TLS rukovanja",
    },
    "426": {
      title: "Potrebna je promjena protokola",
      description: "Klijent mora prijeći na drugi protokol kako bi poslužitelj obradio ovaj zahtjev",
    },
    "428": {
      title: "Potreban je uvjetni zahtjev",
      description: "Poslužitelj obrađuje zahtjev samo ako mu klijent doda uvjet, primjerice pomoću polja If-Match",
    },
    "429": {
      title: "Previše zahtjeva",
      description: "Klijent je u određenom razdoblju poslao previše zahtjeva i trebao bi pričekati prije slanja novih",
    },
    "431": {
      title: "Prevelika polja zaglavlja zahtjeva",
      description: "Jedno od polja zaglavlja zahtjeva preveliko je ili su sva zajedno prevelika",
    },
    "451": {
      title: "Nedostupno iz pravnih razloga",
      description: "Zahtjev je odbijen iz pravnih razloga",
    },
    "iis-440": {
      title: "Prijava je istekla",
      description: "Sesija klijenta istekla je ili nije valjana pa se korisnik mora ponovno prijaviti",
    },
    "nginx-444": {
      title: "Nema odgovora",
      description: "Ovaj interni kôd nalaže poslužitelju da odmah zatvori vezu i klijentu ništa ne pošalje",
    },
    "iis-449": {
      title: "Pokušajte ponovno s više informacija",
      description: "Zahtjev se može izvršiti tek kad ga klijent ponovi s informacijama koje poslužitelj traži",
    },
    "iis-451": {
      title: "Preusmjeravanje na drugi poslužitelj",
      description: "Klijent se upućuje na drugi poslužitelj jer trenutačni poslužitelj ne može pristupiti korisnikovu poštanskom sandučiću ili mu pristupa manje učinkovito",
    },
    "nginx-494": {
      title: "Preveliko zaglavlje ili kolačić",
      description: "Klijent je poslao previše polja zaglavlja ili prevelika polja, na što nginx prema zadanim postavkama odgovara statusnim kodom 400",
    },
    "nginx-495": {
      title: "Pogreška SSL certifikata",
      description: "Klijentski certifikat nije prošao provjeru, na što nginx prema zadanim postavkama odgovara statusnim kodom 400",
    },
    "nginx-496": {
      title: "Potreban je SSL certifikat",
      description: "Klijent nije poslao potrebni SSL certifikat, na što nginx prema zadanim postavkama odgovara statusnim kodom 400",
    },
    "nginx-497": {
      title: "HTTP zahtjev poslan na HTTPS port",
      description: "Na HTTPS port poslan je nešifriran HTTP zahtjev, na što nginx prema zadanim postavkama odgovara statusnim kodom 400",
    },
    "nginx-499": {
      title: "Klijent je zatvorio vezu",
      description: "Klijent je zatvorio vezu prije nego što je poslužitelj uspio poslati odgovor",
    },
    "laravel-419": {
      title: "Stranica je istekla",
      description: "Sigurnosni token obrasca nedostaje ili je istekao pa korisnik mora ponovno učitati stranicu",
    },
    "twitter-420": {
      title: "Polako",
      description: "Klijent je poslao više zahtjeva nego što ograničenje dopušta",
    },
    "shopify-430": {
      title: "Odbijeno iz sigurnosnih razloga",
      description: "Zahtjev je odbijen jer nalikuje napadu",
    },
    "shopline-433": {
      title: "Zahtjev je blokiran",
      description: "Zahtjev je blokiran jer nalikuje napadu ili dolazi s blokirane IP adrese",
    },
    "shopline-434": {
      title: "Znatno prekoračeno ograničenje učestalosti",
      description: "Zahtjev je blokiran jer je klijent prekoračio ograničenje učestalosti sigurnosne provjere",
    },
    "shopline-435": {
      title: "Sumnja na napad preopterećenjem",
      description: "Zahtjev je blokiran jer se čini da je dio napada koji poslužitelj zatrpava zahtjevima",
    },
    "shopline-436": {
      title: "Prekršena sigurnosna politika",
      description: "Zahtjev je blokiran jer njegov sadržaj krši sigurnosnu politiku",
    },
    "windows-450": {
      title: "Blokirao roditeljski nadzor sustava Windows",
      description: "Roditeljski nadzor sustava Windows blokira pristup traženoj stranici",
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
      description: "Poslužitelj iza balansera opterećenja ne podržava protokol zahtjeva",
    },
    "esri-498": {
      title: "Nevažeći token",
      description: "Token za pristup nije valjan ili je istekao",
    },
    "esri-499": {
      title: "Potreban je token",
      description: "Potreban je token za pristup, ali nije poslan",
    },
  },
  serverErrors: {
    any: {
      title: "Pogreška poslužitelja",
      description: "Poslužitelj nije mogao izvršiti zahtjev jer je na njegovoj strani došlo do pogreške",
    },
    unavailable: {
      title: "Usluga nije dostupna",
      description: "Poslužitelj trenutačno ne može izvršiti zahtjev jer je preopterećen ili se održava",
    },
  },
};

export default catalog;
