// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Latvian. */
const catalog: Catalog<"lv"> = {
  locale: "lv",
  name: "latviešu",
  direction: "ltr",
  messages: {
    "400": {
      title: "Nederīgs pieprasījums",
      description: "Pieprasījums nav derīgs, tāpēc serveris to neizpildīja",
    },
    "401": {
      title: "Nepieciešama autentifikācija",
      description: "Lai piekļūtu pieprasītajam resursam, klientam jāapliecina sava identitāte ar derīgiem akreditācijas datiem",
    },
    "402": {
      title: "Nepieciešams maksājums",
      description: "Serveris šo pieprasījumu izpildīs tikai pēc samaksas",
    },
    "403": {
      title: "Piekļuve liegta",
      description: "Serveris pieprasījumu saprot, bet atsakās to izpildīt",
    },
    "404": {
      title: "Nav atrasts",
      description: "Serveris neatrada pieprasīto resursu vai nevēlas atklāt, ka šāds resurss pastāv",
    },
    "405": {
      title: "Neatbalstīta metode",
      description: "Pieprasītais resurss neatbalsta pieprasījumā izmantoto metodi",
    },
    "406": {
      title: "Nav pieņemama varianta",
      description: "Pieprasītais resurss nav pieejams nevienā variantā, ko klients pieņem",
    },
    "407": {
      title: "Jāautentificējas starpniekserverī",
      description: "Lai pieprasījumu varētu nosūtīt tālāk, klientam jāautentificējas starpniekserverī",
    },
    "408": {
      title: "Pieprasījuma noildze",
      description: "Serveris pārtrauca gaidīt, jo pieprasījums laikus netika saņemts pilnībā",
    },
    "409": {
      title: "Konflikts",
      description: "Pieprasījums ir pretrunā ar resursa pašreizējo stāvokli",
    },
    "410": {
      title: "Vairs nav pieejams",
      description: "Resurss vairs nav pieejams, un, visticamāk, tā tas arī paliks",
    },
    "411": {
      title: "Jānorāda satura garums",
      description: "Serveris šo pieprasījumu neapstrādās, ja klients nenorādīs tā satura garumu",
    },
    "412": {
      title: "Priekšnosacījums nav izpildīts",
      description: "Pieprasījums netika izpildīts, jo neizpildījās klienta izvirzīts nosacījums",
    },
    "413": {
      title: "Pārāk liels saturs",
      description: "Pieprasījuma saturs serverim ir pārāk liels",
    },
    "414": {
      title: "Pārāk garš URI",
      description: "Pieprasījumā norādītā adrese ir garāka, nekā serveris atļauj",
    },
    "415": {
      title: "Neatbalstīts satura tips",
      description: "Saturs ir formātā, ko resurss šai metodei neatbalsta",
    },
    "416": {
      title: "Pieprasīto diapazonu nevar nosūtīt",
      description: "Serveris nevar nosūtīt pieprasīto šī resursa baitu diapazonu",
    },
    "417": {
      title: "Neizpildāma prasība",
      description: "Serveris nevar izpildīt prasību, ko klients norādījis galvenes laukā Expect",
    },
    "418": {
      title: "Es esmu tējkanna",
      description: "Tējkannā kafiju uzvārīt nevar",
    },
    "421": {
      title: "Pieprasījums nosūtīts nepareizam serverim",
      description: "Pieprasījums nonāca serverī, kas pieprasīto resursu šajā savienojumā nenodrošina",
    },
    "422": {
      title: "Neapstrādājams saturs",
      description: "Saturs ir sintaktiski pareizs, taču semantiskas kļūdas dēļ to nevar apstrādāt",
    },
    "423": {
      title: "Bloķēts",
      description: "Resurss ir bloķēts",
    },
    "424": {
      title: "Neizdevās saistītā darbība",
      description: "Pieprasījums netika izpildīts, jo neizdevās darbība, no kuras tas ir atkarīgs",
    },
    "425": {
      title: "Pārāk agri",
      description: "Serveris pieprasījumu neapstrādā, jo pieprasījums var būt atkārtojums, un klientam vajadzētu to nosūtīt vēlreiz pēc TLS rokasspiediena",
    },
    "426": {
      title: "Jāmaina protokols",
      description: "Lai serveris apstrādātu šo pieprasījumu, klientam jāpāriet uz citu protokolu",
    },
    "428": {
      title: "Nepieciešams nosacīts pieprasījums",
      description: "Serveris apstrādā pieprasījumu tikai tad, ja klients tam pievieno nosacījumu, piemēram, ar galvenes lauku If-Match",
    },
    "429": {
      title: "Pārāk daudz pieprasījumu",
      description: "Klients noteiktā laikā ir nosūtījis pārāk daudz pieprasījumu, un tam vajadzētu pagaidīt, pirms tas sūta nākamos",
    },
    "431": {
      title: "Pieprasījuma galvenes lauki ir pārāk lieli",
      description: "Kāds no pieprasījuma galvenes laukiem vai visi kopā ir pārāk lieli",
    },
    "451": {
      title: "Nav pieejams juridisku iemeslu dēļ",
      description: "Pieprasījums noraidīts juridisku iemeslu dēļ",
    },
    "iis-440": {
      title: "Beidzies pieteikšanās sesijas derīgums",
      description: "Klienta sesijas derīgums ir beidzies vai sesija nav derīga, tāpēc lietotājam jāpiesakās vēlreiz",
    },
    "nginx-444": {
      title: "Nav atbildes",
      description: "Šis iekšējais kods liek serverim nekavējoties aizvērt savienojumu, klientam neko nenosūtot",
    },
    "iis-449": {
      title: "Mēģiniet vēlreiz, norādot vairāk informācijas",
      description: "Pieprasījumu varēs izpildīt tikai tad, kad klients to atkārtos ar informāciju, ko prasa serveris",
    },
    "iis-451": {
      title: "Novirzīšana uz citu serveri",
      description: "Klients tiek novirzīts uz citu serveri, jo pašreizējais serveris nevar piekļūt lietotāja pastkastei vai piekļūst tai mazāk efektīvi",
    },
    "nginx-494": {
      title: "Pārāk liela galvene vai sīkfails",
      description: "Klients nosūtīja pārāk daudz galvenes lauku vai pārāk lielus laukus, uz ko nginx pēc noklusējuma atbild ar statusa kodu 400",
    },
    "nginx-495": {
      title: "SSL sertifikāta kļūda",
      description: "Klienta sertifikāts neizturēja pārbaudi, uz ko nginx pēc noklusējuma atbild ar statusa kodu 400",
    },
    "nginx-496": {
      title: "Nepieciešams SSL sertifikāts",
      description: "Klients nenosūtīja nepieciešamo SSL sertifikātu, uz ko nginx pēc noklusējuma atbild ar statusa kodu 400",
    },
    "nginx-497": {
      title: "HTTP pieprasījums nosūtīts uz HTTPS portu",
      description: "Uz HTTPS portu tika nosūtīts nešifrēts HTTP pieprasījums, uz ko nginx pēc noklusējuma atbild ar statusa kodu 400",
    },
    "nginx-499": {
      title: "Klients aizvēra savienojumu",
      description: "Klients aizvēra savienojumu, pirms serveris paspēja nosūtīt atbildi",
    },
    "laravel-419": {
      title: "Lapas derīgums beidzies",
      description: "Veidlapas drošības marķiera nav vai tā derīgums ir beidzies, tāpēc lietotājam lapa jāielādē vēlreiz",
    },
    "twitter-420": {
      title: "Mierīgāk",
      description: "Klients nosūtīja vairāk pieprasījumu, nekā pieļauj ierobežojums",
    },
    "shopify-430": {
      title: "Noraidīts drošības apsvērumu dēļ",
      description: "Pieprasījums noraidīts, jo izskatās pēc uzbrukuma",
    },
    "shopline-433": {
      title: "Pieprasījums bloķēts",
      description: "Pieprasījums bloķēts, jo izskatās pēc uzbrukuma vai nāk no bloķētas IP adreses",
    },
    "shopline-434": {
      title: "Biežuma ierobežojums ievērojami pārsniegts",
      description: "Pieprasījums bloķēts, jo klients pārsniedza drošības pārbaudes biežuma ierobežojumu",
    },
    "shopline-435": {
      title: "Aizdomas par pārslodzes uzbrukumu",
      description: "Pieprasījums bloķēts, jo izskatās pēc daļas no uzbrukuma, kas pārplūdina serveri ar pieprasījumiem",
    },
    "shopline-436": {
      title: "Pārkāpta drošības politika",
      description: "Pieprasījums bloķēts, jo pieprasījuma saturs pārkāpj drošības politiku",
    },
    "windows-450": {
      title: "Bloķējusi Windows vecāku kontrole",
      description: "Windows vecāku kontrole bloķē piekļuvi pieprasītajai lapai",
    },
    "exchange-456": {
      title: "Konts bloķēts",
      description: "Lietotāja konts ir bloķēts",
    },
    "exchange-457": {
      title: "Paroles derīgums beidzies",
      description: "Lietotāja paroles derīgums ir beidzies",
    },
    "aws-alb-460": {
      title: "Savienojums aizvērts priekšlaikus",
      description: "Klients aizvēra savienojumu, pirms slodzes balansētājs paspēja nosūtīt atbildi",
    },
    "aws-alb-463": {
      title: "Pārāk daudz pārsūtītu adrešu",
      description: "Pieprasījuma galvenes laukā X-Forwarded-For ir vairāk nekā 30 IP adreses",
    },
    "aws-alb-464": {
      title: "Nesaderīgs protokols",
      description: "Serveris aiz slodzes balansētāja neatbalsta pieprasījuma protokolu",
    },
    "esri-498": {
      title: "Nederīgs marķieris",
      description: "Piekļuves marķieris nav derīgs vai tā derīgums ir beidzies",
    },
    "esri-499": {
      title: "Nepieciešams marķieris",
      description: "Ir nepieciešams piekļuves marķieris, bet tas nav nosūtīts",
    },
  },
  serverErrors: {
    any: {
      title: "Servera kļūda",
      description: "Serveris nevarēja izpildīt pieprasījumu, jo tā pusē radās kļūda",
    },
    unavailable: {
      title: "Pakalpojums nav pieejams",
      description: "Serveris pašlaik nevar izpildīt pieprasījumu, jo tas ir pārslogots vai notiek tā apkope",
    },
  },
};

export default catalog;
