// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Norwegian Nynorsk. */
const catalog: Catalog<"nn"> = {
  locale: "nn",
  name: "norsk nynorsk",
  direction: "ltr",
  messages: {
    "400": {
      title: "Ugyldig førespurnad",
      description: "Førespurnaden er ugyldig og vart difor ikkje utført",
    },
    "401": {
      title: "Ikkje autentisert",
      description: "Klienten må identifisere seg med gyldig innloggingsinformasjon for å få tilgang til den førespurde ressursen",
    },
    "402": {
      title: "Betaling krevst",
      description: "Tenaren utfører ikkje denne førespurnaden før det er betalt",
    },
    "403": {
      title: "Ingen tilgang",
      description: "Tenaren forstår førespurnaden, men nektar å utføre han",
    },
    "404": {
      title: "Ikkje funnen",
      description: "Tenaren fann ikkje den førespurde ressursen eller vil ikkje røpe at ressursen finst",
    },
    "405": {
      title: "Metoden er ikkje tillaten",
      description: "Den førespurde ressursen støttar ikkje metoden i førespurnaden",
    },
    "406": {
      title: "Ingen akseptabel variant",
      description: "Den førespurde ressursen finst ikkje i nokon variant som klienten godtek",
    },
    "407": {
      title: "Mellomtenaren krev autentisering",
      description: "Klienten må autentisere seg overfor mellomtenaren før førespurnaden kan sendast vidare",
    },
    "408": {
      title: "Tidsavbrot for førespurnaden",
      description: "Tenaren slutta å vente fordi den fullstendige førespurnaden ikkje kom fram i tide",
    },
    "409": {
      title: "Konflikt",
      description: "Førespurnaden er i konflikt med den noverande tilstanden til ressursen",
    },
    "410": {
      title: "Ikkje lenger tilgjengeleg",
      description: "Ressursen er ikkje lenger tilgjengeleg, truleg for godt",
    },
    "411": {
      title: "Lengda på innhaldet må oppgjevast",
      description: "Tenaren handsamar førespurnaden berre dersom klienten oppgjev lengda på innhaldet",
    },
    "412": {
      title: "Vilkåret er ikkje oppfylt",
      description: "Førespurnaden vart ikkje utført fordi eit vilkår som klienten hadde sett, ikkje var oppfylt",
    },
    "413": {
      title: "Innhaldet er for stort",
      description: "Innhaldet i førespurnaden er for stort for tenaren",
    },
    "414": {
      title: "URI-en er for lang",
      description: "Adressa i førespurnaden er lengre enn tenaren tillèt",
    },
    "415": {
      title: "Medietypen er ikkje støtta",
      description: "Innhaldet har eit format som ressursen ikkje støttar for denne metoden",
    },
    "416": {
      title: "Førespurt område kan ikkje leverast",
      description: "Det førespurde byteområdet i ressursen kan ikkje leverast",
    },
    "417": {
      title: "Forventninga kan ikkje innfriast",
      description: "Tenaren kan ikkje innfri forventninga som klienten oppgjev i headerfeltet Expect",
    },
    "418": {
      title: "Eg er ei tekanne",
      description: "Ei tekanne kan ikkje trakte kaffi",
    },
    "421": {
      title: "Førespurnad til feil tenar",
      description: "Førespurnaden gjekk til ein tenar som ikkje leverer den førespurde ressursen over denne tilkoplinga",
    },
    "422": {
      title: "Innhaldet kan ikkje handsamast",
      description: "Innhaldet er syntaktisk rett, men kan ikkje handsamast på grunn av ein semantisk feil",
    },
    "423": {
      title: "Låst",
      description: "Ressursen er låst",
    },
    "424": {
      title: "Nødvendig handling slo feil",
      description: "Førespurnaden vart ikkje utført fordi ei handling han er avhengig av, slo feil",
    },
    "425": {
      title: "For tidleg",
      description: "Tenaren handsamar ikkje førespurnaden fordi førespurnaden kan vere ei gjentaking, og klienten bør sende han på nytt etter TLS-handtrykket",
    },
    "426": {
      title: "Protokollbyte krevst",
      description: "Klienten må byte til ein annan protokoll før tenaren handsamar førespurnaden",
    },
    "428": {
      title: "Førespurnad med vilkår krevst",
      description: "Tenaren handsamar førespurnaden berre dersom klienten knyter eit vilkår til han, til dømes med If-Match",
    },
    "429": {
      title: "For mange førespurnader",
      description: "Klienten har sendt for mange førespurnader innanfor eit visst tidsrom og bør vente før han sender fleire",
    },
    "431": {
      title: "Headerfelta i førespurnaden er for store",
      description: "Eitt av headerfelta i førespurnaden er for stort, eller så er dei for store til saman",
    },
    "451": {
      title: "Utilgjengeleg av juridiske grunnar",
      description: "Førespurnaden vart avvist av juridiske grunnar",
    },
    "iis-440": {
      title: "Innloggingsøkta har gått ut",
      description: "Økta til klienten har gått ut eller er ugyldig, så brukaren må logge inn på nytt",
    },
    "nginx-444": {
      title: "Ikkje noko svar",
      description: "Denne interne koden får tenaren til å lukke tilkoplinga straks utan å sende noko til klienten",
    },
    "iis-449": {
      title: "Prøv igjen med meir informasjon",
      description: "Førespurnaden kan ikkje utførast før klienten gjentek han med informasjonen tenaren ber om",
    },
    "iis-451": {
      title: "Omdirigering til ein annan tenar",
      description: "Klienten vert vist til ein annan tenar fordi denne tenaren ikkje kan nå postboksen til brukaren, eller berre kan nå han mindre effektivt",
    },
    "nginx-494": {
      title: "Header eller informasjonskapsel er for stor",
      description: "Klienten sende for mange eller for store headerfelt, noko nginx som standard svarar på med statuskode 400",
    },
    "nginx-495": {
      title: "Feil med SSL-sertifikatet",
      description: "Klientsertifikatet bestod ikkje kontrollen, noko nginx som standard svarar på med statuskode 400",
    },
    "nginx-496": {
      title: "SSL-sertifikat krevst",
      description: "Klienten sende ikkje det påkravde SSL-sertifikatet, noko nginx som standard svarar på med statuskode 400",
    },
    "nginx-497": {
      title: "HTTP-førespurnad send til HTTPS-port",
      description: "Ein ukryptert HTTP-førespurnad vart send til HTTPS-porten, noko nginx som standard svarar på med statuskode 400",
    },
    "nginx-499": {
      title: "Klienten lukka tilkoplinga",
      description: "Klienten lukka tilkoplinga før tenaren rakk å sende eit svar",
    },
    "laravel-419": {
      title: "Sida har gått ut",
      description: "Tryggleiksteiknet i skjemaet manglar eller har gått ut, så brukaren må laste sida på nytt",
    },
    "twitter-420": {
      title: "Ta det med ro",
      description: "Klienten har sendt fleire førespurnader enn grensa tillèt",
    },
    "shopify-430": {
      title: "Avvist av tryggleiksomsyn",
      description: "Førespurnaden vart avvist fordi han liknar eit åtak",
    },
    "shopline-433": {
      title: "Førespurnad blokkert",
      description: "Førespurnaden vart blokkert fordi han liknar eit åtak eller kjem frå ei blokkert IP-adresse",
    },
    "shopline-434": {
      title: "Fartsgrense klart overskriden",
      description: "Førespurnaden vart blokkert fordi klienten gjekk over fartsgrensa til tryggleikskontrollen",
    },
    "shopline-435": {
      title: "Mistanke om overbelastingsåtak",
      description: "Førespurnaden vart blokkert fordi han ser ut til å vere del av eit åtak som fløymer over tenaren med førespurnader",
    },
    "shopline-436": {
      title: "Brot på tryggleiksreglar",
      description: "Førespurnaden vart blokkert fordi innhaldet i han bryt ein tryggleiksregel",
    },
    "windows-450": {
      title: "Blokkert av foreldrekontroll i Windows",
      description: "Foreldrekontrollen i Windows blokkerer tilgangen til sida som det vart spurt etter",
    },
    "exchange-456": {
      title: "Blokkert",
      description: "Kontoen til brukaren er blokkert",
    },
    "exchange-457": {
      title: "Passordet har gått ut",
      description: "Passordet til brukaren har gått ut",
    },
    "aws-alb-460": {
      title: "Tilkopling lukka for tidleg",
      description: "Klienten lukka tilkoplinga før lastfordelaren rakk å sende eit svar",
    },
    "aws-alb-463": {
      title: "For mange vidaresende adresser",
      description: "Headerfeltet X-Forwarded-For i førespurnaden inneheld meir enn 30 IP-adresser",
    },
    "aws-alb-464": {
      title: "Inkompatibel protokoll",
      description: "Tenaren bak lastfordelaren støttar ikkje protokollen til førespurnaden",
    },
    "esri-498": {
      title: "Ugyldig tilgangsteikn",
      description: "Tilgangsteiknet er ugyldig eller har gått ut",
    },
    "esri-499": {
      title: "Tilgangsteikn krevst",
      description: "Eit tilgangsteikn krevst, men vart ikkje sendt",
    },
  },
  serverErrors: {
    any: {
      title: "Tenarfeil",
      description: "Tenaren kunne ikkje utføre førespurnaden fordi det oppstod ein feil hos han",
    },
    unavailable: {
      title: "Tenesta er utilgjengeleg",
      description: "Tenaren kan ikkje utføre førespurnaden akkurat no fordi han er overbelasta eller under vedlikehald",
    },
  },
};

export default catalog;
