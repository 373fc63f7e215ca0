// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Norwegian Bokmål. */
const catalog: Catalog<"nb"> = {
  locale: "nb",
  name: "norsk bokmål",
  direction: "ltr",
  messages: {
    "400": {
      title: "Ugyldig forespørsel",
      description: "Forespørselen er ugyldig og ble derfor ikke utført",
    },
    "401": {
      title: "Ikke autentisert",
      description: "Klienten må identifisere seg med gyldig påloggingsinformasjon for å få tilgang til den forespurte ressursen",
    },
    "402": {
      title: "Betaling kreves",
      description: "Serveren utfører ikke denne forespørselen før det er betalt",
    },
    "403": {
      title: "Ingen tilgang",
      description: "Serveren forstår forespørselen, men nekter å utføre den",
    },
    "404": {
      title: "Ikke funnet",
      description: "Serveren fant ikke den forespurte ressursen eller vil ikke røpe at ressursen finnes",
    },
    "405": {
      title: "Metoden er ikke tillatt",
      description: "Den forespurte ressursen støtter ikke metoden i forespørselen",
    },
    "406": {
      title: "Ingen akseptabel variant",
      description: "Den forespurte ressursen finnes ikke i noen variant som klienten godtar",
    },
    "407": {
      title: "Proxyen krever autentisering",
      description: "Klienten må autentisere seg overfor proxyen før forespørselen kan sendes videre",
    },
    "408": {
      title: "Tidsavbrudd for forespørselen",
      description: "Serveren sluttet å vente fordi den fullstendige forespørselen ikke kom frem i tide",
    },
    "409": {
      title: "Konflikt",
      description: "Forespørselen er i konflikt med ressursens nåværende tilstand",
    },
    "410": {
      title: "Ikke lenger tilgjengelig",
      description: "Ressursen er ikke lenger tilgjengelig, sannsynligvis for godt",
    },
    "411": {
      title: "Innholdets lengde må oppgis",
      description: "Serveren behandler forespørselen bare hvis klienten oppgir lengden på innholdet",
    },
    "412": {
      title: "Forhåndsbetingelse ikke oppfylt",
      description: "Forespørselen ble ikke utført fordi en betingelse som klienten hadde satt, ikke var oppfylt",
    },
    "413": {
      title: "Innholdet er for stort",
      description: "Innholdet i forespørselen er for stort for serveren",
    },
    "414": {
      title: "URI-en er for lang",
      description: "Adressen i forespørselen er lengre enn serveren tillater",
    },
    "415": {
      title: "Medietypen støttes ikke",
      description: "Innholdet har et format som ressursen ikke støtter for denne metoden",
    },
    "416": {
      title: "Forespurt område kan ikke leveres",
      description: "Det forespurte byteområdet i ressursen kan ikke leveres",
    },
    "417": {
      title: "Forventningen kan ikke innfris",
      description: "Serveren kan ikke gjøre det klienten forventer av den ifølge headerfeltet Expect",
    },
    "418": {
      title: "Jeg er en tekanne",
      description: "En tekanne kan ikke trakte kaffe",
    },
    "421": {
      title: "Forespørsel til feil server",
      description: "Forespørselen gikk til en server som ikke leverer den forespurte ressursen over denne tilkoblingen",
    },
    "422": {
      title: "Innholdet kan ikke behandles",
      description: "Innholdet er syntaktisk riktig, men kan ikke behandles på grunn av en semantisk feil",
    },
    "423": {
      title: "Låst",
      description: "Ressursen er låst",
    },
    "424": {
      title: "Nødvendig handling mislyktes",
      description: "Forespørselen ble ikke utført fordi en handling den er avhengig av, mislyktes",
    },
    "425": {
      title: "For tidlig",
      description: "Serveren behandler ikke forespørselen fordi forespørselen kan være en gjentakelse, og klienten bør sende den på nytt etter TLS-håndtrykket",
    },
    "426": {
      title: "Protokollbytte kreves",
      description: "Klienten må bytte til en annen protokoll før serveren behandler forespørselen",
    },
    "428": {
      title: "Betinget forespørsel kreves",
      description: "Serveren behandler forespørselen bare hvis klienten knytter en betingelse til den, for eksempel med If-Match",
    },
    "429": {
      title: "For mange forespørsler",
      description: "Klienten har sendt for mange forespørsler innenfor et visst tidsrom og bør vente før den sender flere",
    },
    "431": {
      title: "Headerfeltene i forespørselen er for store",
      description: "Ett av headerfeltene i forespørselen er for stort, eller så er de for store til sammen",
    },
    "451": {
      title: "Utilgjengelig av juridiske årsaker",
      description: "Forespørselen ble avvist av juridiske årsaker",
    },
    "iis-440": {
      title: "Påloggingsøkten er utløpt",
      description: "Økten til klienten er utløpt eller ugyldig, så brukeren må logge på igjen",
    },
    "nginx-444": {
      title: "Ikke noe svar",
      description: "Denne interne koden får serveren til å lukke tilkoblingen straks uten å sende noe til klienten",
    },
    "iis-449": {
      title: "Prøv igjen med mer informasjon",
      description: "Forespørselen kan ikke utføres før klienten gjentar den med informasjonen serveren ber om",
    },
    "iis-451": {
      title: "Omdirigering til en annen server",
      description: "Klienten henvises til en annen server fordi denne serveren ikke kan nå brukerens postboks, eller bare kan nå den mindre effektivt",
    },
    "nginx-494": {
      title: "Header eller informasjonskapsel er for stor",
      description: "Klienten sendte for mange eller for store headerfelter, noe nginx som standard besvarer med statuskode 400",
    },
    "nginx-495": {
      title: "Feil med SSL-sertifikatet",
      description: "Klientsertifikatet besto ikke kontrollen, noe nginx som standard besvarer med statuskode 400",
    },
    "nginx-496": {
      title: "SSL-sertifikat kreves",
      description: "Klienten sendte ikke det påkrevde SSL-sertifikatet, noe nginx som standard besvarer med statuskode 400",
    },
    "nginx-497": {
      title: "HTTP-forespørsel sendt til HTTPS-port",
      description: "En ukryptert HTTP-forespørsel ble sendt til HTTPS-porten, noe nginx som standard besvarer med statuskode 400",
    },
    "nginx-499": {
      title: "Klienten lukket tilkoblingen",
      description: "Klienten lukket tilkoblingen før serveren rakk å sende et svar",
    },
    "laravel-419": {
      title: "Siden er utløpt",
      description: "Skjemaets sikkerhetstoken mangler eller er utløpt, så brukeren må laste inn siden på nytt",
    },
    "twitter-420": {
      title: "Ta det med ro",
      description: "Klienten har sendt flere forespørsler enn grensen tillater",
    },
    "shopify-430": {
      title: "Avvist av sikkerhetshensyn",
      description: "Forespørselen ble avvist fordi den ligner et angrep",
    },
    "shopline-433": {
      title: "Forespørsel blokkert",
      description: "Forespørselen ble blokkert fordi den ligner et angrep eller kommer fra en blokkert IP-adresse",
    },
    "shopline-434": {
      title: "Hastighetsgrense klart overskredet",
      description: "Forespørselen ble blokkert fordi klienten overskred hastighetsgrensen til sikkerhetskontrollen",
    },
    "shopline-435": {
      title: "Mistanke om overbelastningsangrep",
      description: "Forespørselen ble blokkert fordi den ser ut til å være del av et angrep som oversvømmer serveren med forespørsler",
    },
    "shopline-436": {
      title: "Brudd på sikkerhetsregler",
      description: "Forespørselen ble blokkert fordi innholdet i den bryter en sikkerhetsregel",
    },
    "windows-450": {
      title: "Blokkert av foreldrekontroll i Windows",
      description: "Foreldrekontrollen i Windows blokkerer tilgangen til den forespurte siden",
    },
    "exchange-456": {
      title: "Blokkert",
      description: "Kontoen til brukeren er blokkert",
    },
    "exchange-457": {
      title: "Passord utløpt",
      description: "Passordet til brukeren er utløpt",
    },
    "aws-alb-460": {
      title: "Tilkobling lukket for tidlig",
      description: "Klienten lukket tilkoblingen før lastbalansereren rakk å sende et svar",
    },
    "aws-alb-463": {
      title: "For mange videresendte adresser",
      description: "Headerfeltet X-Forwarded-For i forespørselen inneholder mer enn 30 IP-adresser",
    },
    "aws-alb-464": {
      title: "Inkompatibel protokoll",
      description: "Serveren bak lastbalansereren støtter ikke protokollen til forespørselen",
    },
    "esri-498": {
      title: "Ugyldig token",
      description: "Tilgangstokenet er ugyldig eller utløpt",
    },
    "esri-499": {
      title: "Token kreves",
      description: "Et tilgangstoken kreves, men ble ikke sendt",
    },
  },
  serverErrors: {
    any: {
      title: "Serverfeil",
      description: "Serveren kunne ikke utføre forespørselen fordi det oppstod en feil hos den",
    },
    unavailable: {
      title: "Tjenesten er utilgjengelig",
      description: "Serveren kan ikke utføre forespørselen akkurat nå fordi den er overbelastet eller under vedlikehold",
    },
  },
};

export default catalog;
