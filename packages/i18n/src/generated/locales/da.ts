// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Danish. */
const catalog: Catalog<"da"> = {
  locale: "da",
  name: "dansk",
  direction: "ltr",
  messages: {
    "400": {
      title: "Ugyldig anmodning",
      description: "Anmodningen er ugyldig og blev derfor ikke udført",
    },
    "401": {
      title: "Ikke autentificeret",
      description: "Klienten skal identificere sig med gyldige loginoplysninger for at få adgang til den ønskede ressource",
    },
    "402": {
      title: "Betaling påkrævet",
      description: "Serveren udfører først anmodningen, når der er betalt",
    },
    "403": {
      title: "Adgang nægtet",
      description: "Serveren forstår anmodningen, men afviser at udføre den",
    },
    "404": {
      title: "Ikke fundet",
      description: "Serveren kunne ikke finde den ønskede ressource eller vil ikke afsløre, at ressourcen findes",
    },
    "405": {
      title: "Metoden er ikke tilladt",
      description: "Den ønskede ressource understøtter ikke anmodningens metode",
    },
    "406": {
      title: "Ingen acceptabel variant",
      description: "Den ønskede ressource findes ikke i nogen variant, som klienten accepterer",
    },
    "407": {
      title: "Proxyen kræver autentificering",
      description: "Klienten skal autentificere sig over for proxyen, før anmodningen kan komme videre",
    },
    "408": {
      title: "Timeout for anmodningen",
      description: "Serveren holdt op med at vente, fordi den fuldstændige anmodning ikke nåede frem i tide",
    },
    "409": {
      title: "Konflikt",
      description: "Anmodningen er i konflikt med ressourcens aktuelle tilstand",
    },
    "410": {
      title: "Ikke længere tilgængelig",
      description: "Ressourcen er ikke længere tilgængelig, og det er sandsynligvis permanent",
    },
    "411": {
      title: "Indholdets længde skal angives",
      description: "Serveren behandler kun anmodningen, hvis klienten angiver indholdets længde",
    },
    "412": {
      title: "Betingelse ikke opfyldt",
      description: "Anmodningen blev ikke udført, fordi en betingelse, som klienten havde stillet, ikke var opfyldt",
    },
    "413": {
      title: "Indholdet er for stort",
      description: "Anmodningens indhold er for stort til serveren",
    },
    "414": {
      title: "URI’en er for lang",
      description: "Adressen i anmodningen er længere, end serveren tillader",
    },
    "415": {
      title: "Medietypen understøttes ikke",
      description: "Indholdet har et format, som ressourcen ikke understøtter for denne metode",
    },
    "416": {
      title: "Det ønskede interval kan ikke leveres",
      description: "Det ønskede byteinterval i ressourcen kan ikke leveres",
    },
    "417": {
      title: "Forventningen kan ikke opfyldes",
      description: "Serveren kan ikke gøre det, som klienten forventer ifølge headerfeltet Expect",
    },
    "418": {
      title: "Jeg er en tepotte",
      description: "En tepotte kan ikke brygge kaffe",
    },
    "421": {
      title: "Anmodning sendt til forkert server",
      description: "Anmodningen gik til en server, som ikke leverer den ønskede ressource over denne forbindelse",
    },
    "422": {
      title: "Indholdet kan ikke behandles",
      description: "Indholdet er syntaktisk korrekt, men kan ikke behandles på grund af en semantisk fejl",
    },
    "423": {
      title: "Låst",
      description: "Ressourcen er låst",
    },
    "424": {
      title: "Nødvendig handling mislykkedes",
      description: "Anmodningen blev ikke udført, fordi en handling, som den afhænger af, mislykkedes",
    },
    "425": {
      title: "For tidligt",
      description: "Serveren behandler ikke anmodningen, fordi anmodningen kan være en gentagelse, og klienten bør sende den igen efter TLS-handshaket",
    },
    "426": {
      title: "Protokolskift påkrævet",
      description: "Klienten skal skifte til en anden protokol, før serveren behandler anmodningen",
    },
    "428": {
      title: "Betinget anmodning påkrævet",
      description: "Serveren behandler kun anmodningen, hvis klienten knytter en betingelse til den, for eksempel med If-Match",
    },
    "429": {
      title: "For mange anmodninger",
      description: "Klienten har sendt for mange anmodninger inden for et bestemt tidsrum og bør vente, før den sender flere",
    },
    "431": {
      title: "Anmodningens headerfelter er for store",
      description: "Et af anmodningens headerfelter er for stort, eller også er de for store tilsammen",
    },
    "451": {
      title: "Ikke tilgængelig af juridiske årsager",
      description: "Anmodningen blev afvist af juridiske årsager",
    },
    "iis-440": {
      title: "Loginsessionen er udløbet",
      description: "Klientens session er udløbet eller ugyldig, så brugeren skal logge ind igen",
    },
    "nginx-444": {
      title: "Intet svar",
      description: "Denne interne kode får serveren til straks at lukke forbindelsen uden at sende noget til klienten",
    },
    "iis-449": {
      title: "Prøv igen med flere oplysninger",
      description: "Anmodningen kan først udføres, når klienten gentager den med de oplysninger, som serveren beder om",
    },
    "iis-451": {
      title: "Omdirigering til en anden server",
      description: "Klienten henvises til en anden server, fordi denne server ikke kan nå brugerens postkasse eller kun kan nå den mindre effektivt",
    },
    "nginx-494": {
      title: "Header eller cookie er for stor",
      description: "Klienten sendte for mange eller for store headerfelter, hvilket nginx som standard besvarer med statuskode 400",
    },
    "nginx-495": {
      title: "Fejl i SSL-certifikatet",
      description: "Klientcertifikatet bestod ikke kontrollen, hvilket nginx som standard besvarer med statuskode 400",
    },
    "nginx-496": {
      title: "SSL-certifikat påkrævet",
      description: "Klienten sendte ikke det påkrævede SSL-certifikat, hvilket nginx som standard besvarer med statuskode 400",
    },
    "nginx-497": {
      title: "HTTP-anmodning sendt til HTTPS-port",
      description: "En ukrypteret HTTP-anmodning blev sendt til HTTPS-porten, hvilket nginx som standard besvarer med statuskode 400",
    },
    "nginx-499": {
      title: "Klienten lukkede forbindelsen",
      description: "Klienten lukkede forbindelsen, før serveren kunne sende et svar",
    },
    "laravel-419": {
      title: "Siden er udløbet",
      description: "Formularens sikkerhedstoken mangler eller er udløbet, så brugeren skal indlæse siden igen",
    },
    "twitter-420": {
      title: "Tag det roligt",
      description: "Klienten har sendt flere anmodninger, end grænsen tillader",
    },
    "shopify-430": {
      title: "Afvist af sikkerhedshensyn",
      description: "Anmodningen blev afvist, fordi den ligner et angreb",
    },
    "shopline-433": {
      title: "Anmodning blokeret",
      description: "Anmodningen blev blokeret, fordi den ligner et angreb eller kommer fra en blokeret IP-adresse",
    },
    "shopline-434": {
      title: "Hastighedsgrænse klart overskredet",
      description: "Anmodningen blev blokeret, fordi klienten overskred sikkerhedskontrollens hastighedsgrænse",
    },
    "shopline-435": {
      title: "Mistanke om overbelastningsangreb",
      description: "Anmodningen blev blokeret, fordi den ser ud til at være del af et angreb, der oversvømmer serveren med anmodninger",
    },
    "shopline-436": {
      title: "Sikkerhedspolitik overtrådt",
      description: "Anmodningen blev blokeret, fordi dens indhold overtræder en sikkerhedspolitik",
    },
    "windows-450": {
      title: "Blokeret af forældrekontrol i Windows",
      description: "Forældrekontrollen i Windows blokerer adgangen til den ønskede side",
    },
    "exchange-456": {
      title: "Blokeret",
      description: "Brugerens konto er blokeret",
    },
    "exchange-457": {
      title: "Adgangskode udløbet",
      description: "Brugerens adgangskode er udløbet",
    },
    "aws-alb-460": {
      title: "Forbindelse lukket for tidligt",
      description: "Klienten lukkede forbindelsen, før load balanceren kunne sende et svar",
    },
    "aws-alb-463": {
      title: "For mange videresendte adresser",
      description: "Anmodningens headerfelt X-Forwarded-For indeholder mere end 30 IP-adresser",
    },
    "aws-alb-464": {
      title: "Inkompatibel protokol",
      description: "Serveren bag load balanceren understøtter ikke anmodningens protokol",
    },
    "esri-498": {
      title: "Ugyldigt token",
      description: "Adgangstokenet er ugyldigt eller udløbet",
    },
    "esri-499": {
      title: "Token påkrævet",
      description: "Et adgangstoken er påkrævet, men blev ikke sendt",
    },
  },
  serverErrors: {
    any: {
      title: "Serverfejl",
      description: "Serveren kunne ikke udføre anmodningen, fordi der opstod en fejl hos den",
    },
    unavailable: {
      title: "Tjenesten er ikke tilgængelig",
      description: "Serveren kan ikke udføre anmodningen i øjeblikket, fordi den er overbelastet eller under vedligeholdelse",
    },
  },
};

export default catalog;
