// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Serbian (Latin). */
const catalog: Catalog<"sr-Latn"> = {
  locale: "sr-Latn",
  name: "srpski (latinica)",
  direction: "ltr",
  messages: {
    "400": {
      title: "Neispravan zahtev",
      description: "Zahtev nije ispravan, pa ga server nije izvršio",
    },
    "401": {
      title: "Potrebna je autentifikacija",
      description: "Klijent mora da dostavi važeće podatke za prijavu da bi dobio pristup traženom resursu",
    },
    "402": {
      title: "Potrebno je plaćanje",
      description: "Server će izvršiti ovaj zahtev tek nakon plaćanja",
    },
    "403": {
      title: "Pristup je zabranjen",
      description: "Server razume zahtev, ali odbija da ga izvrši",
    },
    "404": {
      title: "Nije pronađeno",
      description: "Server nije pronašao traženi resurs ili ne želi da otkrije njegovo postojanje",
    },
    "405": {
      title: "Metod nije podržan",
      description: "Traženi resurs ne podržava metod iz zahteva",
    },
    "406": {
      title: "Nema prihvatljivog oblika",
      description: "Traženi resurs nije dostupan ni u jednom obliku koji klijent prihvata",
    },
    "407": {
      title: "Potrebna je autentifikacija na proksi serveru",
      description: "Klijent mora da se autentifikuje na proksi serveru pre nego što zahtev bude prosleđen dalje",
    },
    "408": {
      title: "Isteklo je vreme za zahtev",
      description: "Server je prestao da čeka jer ceo zahtev nije stigao na vreme",
    },
    "409": {
      title: "Sukob",
      description: "Zahtev je u sukobu sa trenutnim stanjem resursa",
    },
    "410": {
      title: "Nije više dostupno",
      description: "Resurs više nije dostupan, verovatno trajno",
    },
    "411": {
      title: "Potrebna je dužina sadržaja",
      description: "Server neće obraditi ovaj zahtev dok klijent ne navede dužinu sadržaja",
    },
    "412": {
      title: "Uslov nije ispunjen",
      description: "Zahtev nije izvršen jer nije ispunjen uslov koji je postavio klijent",
    },
    "413": {
      title: "Sadržaj je prevelik",
      description: "Sadržaj zahteva je prevelik za server",
    },
    "414": {
      title: "URI je predugačak",
      description: "Adresa u zahtevu je duža nego što server dozvoljava",
    },
    "415": {
      title: "Tip sadržaja nije podržan",
      description: "Sadržaj je u formatu koji resurs ne podržava za ovaj metod",
    },
    "416": {
      title: "Traženi opseg nije dostupan",
      description: "Server ne može da isporuči traženi opseg bajtova ovog resursa",
    },
    "417": {
      title: "Očekivanje nije ispunjeno",
      description: "Server ne može da ispuni ono što klijent od njega traži u polju zaglavlja Expect",
    },
    "418": {
      title: "Ja sam čajnik",
      description: "U čajniku se ne kuva kafa",
    },
    "421": {
      title: "Zahtev je upućen pogrešnom serveru",
      description: "Zahtev je stigao na server koji preko ove veze ne isporučuje traženi resurs",
    },
    "422": {
      title: "Sadržaj se ne može obraditi",
      description: "Sadržaj je sintaksički ispravan, ali se ne može obraditi zbog semantičke greške",
    },
    "423": {
      title: "Zaključano",
      description: "Resurs je zaključan",
    },
    "424": {
      title: "Povezana radnja nije uspela",
      description: "Zahtev nije izvršen jer nije uspela radnja od koje on zavisi",
    },
    "425": {
      title: "Prerano",
      description: "Server ne obrađuje zahtev jer zahtev može biti ponavljanje, a klijent bi trebalo da ga ponovo pošalje posle TLS rukovanja",
    },
    "426": {
      title: "Potrebna je promena protokola",
      description: "Klijent mora da pređe na drugi protokol da bi server obradio ovaj zahtev",
    },
    "428": {
      title: "Potreban je uslovni zahtev",
      description: "Server obrađuje zahtev samo ako mu klijent doda uslov, na primer pomoću If-Match",
    },
    "429": {
      title: "Previše zahteva",
      description: "Klijent je poslao previše zahteva u određenom periodu i trebalo bi da sačeka pre nego što pošalje nove",
    },
    "431": {
      title: "Polja zaglavlja zahteva su prevelika",
      description: "Neko polje zaglavlja zahteva je preveliko ili su prevelika sva zajedno",
    },
    "451": {
      title: "Nedostupno iz pravnih razloga",
      description: "Zahtev je odbijen iz pravnih razloga",
    },
    "iis-440": {
      title: "Sesija je istekla",
      description: "Sesija klijenta je istekla ili nije važeća, pa korisnik mora ponovo da se prijavi",
    },
    "nginx-444": {
      title: "Bez odgovora",
      description: "Ovaj interni kod nalaže serveru da odmah zatvori vezu, a da klijentu ništa ne pošalje",
    },
    "iis-449": {
      title: "Ponovite zahtev uz dodatne podatke",
      description: "Zahtev će biti izvršen tek kada ga klijent ponovi sa podacima koje server traži",
    },
    "iis-451": {
      title: "Preusmeravanje na drugi server",
      description: "Klijent se upućuje na drugi server jer trenutni server ne može da pristupi poštanskom sandučetu korisnika ili mu pristupa manje efikasno",
    },
    "nginx-494": {
      title: "Preveliko zaglavlje zahteva ili kolačić",
      description: "Klijent je poslao previše polja zaglavlja ili prevelika polja, na šta nginx podrazumevano odgovara statusnim kodom 400",
    },
    "nginx-495": {
      title: "Greška SSL sertifikata",
      description: "Sertifikat klijenta nije prošao proveru, na šta nginx podrazumevano odgovara statusnim kodom 400",
    },
    "nginx-496": {
      title: "Potreban je SSL sertifikat",
      description: "Klijent nije poslao obavezni SSL sertifikat, na šta nginx podrazumevano odgovara statusnim kodom 400",
    },
    "nginx-497": {
      title: "HTTP zahtev je poslat na HTTPS port",
      description: "Na HTTPS port je poslat nešifrovan HTTP zahtev, na šta nginx podrazumevano odgovara statusnim kodom 400",
    },
    "nginx-499": {
      title: "Klijent je zatvorio vezu",
      description: "Klijent je zatvorio vezu pre nego što je server mogao da pošalje odgovor",
    },
    "laravel-419": {
      title: "Stranica je istekla",
      description: "Bezbednosni token obrasca nedostaje ili je istekao, pa korisnik mora ponovo da učita stranicu",
    },
    "twitter-420": {
      title: "Polako",
      description: "Klijent je poslao više zahteva nego što ograničenje dozvoljava",
    },
    "shopify-430": {
      title: "Odbijeno iz bezbednosnih razloga",
      description: "Zahtev je odbijen jer liči na napad",
    },
    "shopline-433": {
      title: "Zahtev je blokiran",
      description: "Zahtev je blokiran jer liči na napad ili dolazi sa blokirane IP adrese",
    },
    "shopline-434": {
      title: "Znatno prekoračeno ograničenje učestalosti",
      description: "Zahtev je blokiran jer je klijent prekoračio ograničenje učestalosti bezbednosne provere",
    },
    "shopline-435": {
      title: "Sumnja na napad preopterećenjem",
      description: "Zahtev je blokiran jer izgleda da je deo napada koji preplavljuje server zahtevima",
    },
    "shopline-436": {
      title: "Prekršena bezbednosna politika",
      description: "Zahtev je blokiran jer njegov sadržaj krši bezbednosnu politiku",
    },
    "windows-450": {
      title: "Blokirao roditeljski nadzor sistema Windows",
      description: "Roditeljski nadzor sistema Windows blokira pristup traženoj stranici",
    },
    "exchange-456": {
      title: "Blokirano",
      description: "Nalog korisnika je blokiran",
    },
    "exchange-457": {
      title: "Istekla lozinka",
      description: "Lozinka korisnika je istekla",
    },
    "aws-alb-460": {
      title: "Veza je prerano zatvorena",
      description: "Klijent je zatvorio vezu pre nego što je balanser opterećenja mogao da pošalje odgovor",
    },
    "aws-alb-463": {
      title: "Previše prosleđenih adresa",
      description: "Polje zaglavlja X-Forwarded-For u zahtevu sadrži više od 30 IP adresa",
    },
    "aws-alb-464": {
      title: "Nekompatibilan protokol",
      description: "Server iza balansera opterećenja ne podržava protokol zahteva",
    },
    "esri-498": {
      title: "Nevažeći token",
      description: "Token za pristup nije važeći ili je istekao",
    },
    "esri-499": {
      title: "Potreban je token",
      description: "Potreban je token za pristup, ali nije poslat",
    },
  },
  serverErrors: {
    any: {
      title: "Greška servera",
      description: "Server nije mogao da izvrši zahtev jer je na njegovoj strani došlo do greške",
    },
    unavailable: {
      title: "Usluga nije dostupna",
      description: "Server trenutno ne može da izvrši zahtev jer je preopterećen ili je u toku njegovo održavanje",
    },
  },
};

export default catalog;
