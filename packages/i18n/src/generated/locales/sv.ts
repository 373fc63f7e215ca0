// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Swedish. */
const catalog: Catalog<"sv"> = {
  locale: "sv",
  name: "svenska",
  direction: "ltr",
  messages: {
    "400": {
      title: "Ogiltig begäran",
      description: "Begäran är ogiltig och har därför inte utförts",
    },
    "401": {
      title: "Inte autentiserad",
      description: "Klienten måste styrka sin identitet med giltiga inloggningsuppgifter för att få åtkomst till den begärda resursen",
    },
    "402": {
      title: "Betalning krävs",
      description: "Servern utför begäran först när betalning har skett",
    },
    "403": {
      title: "Åtkomst nekad",
      description: "Servern förstår begäran men vägrar utföra den",
    },
    "404": {
      title: "Hittades inte",
      description: "Servern hittade inte den begärda resursen eller vill inte avslöja att resursen finns",
    },
    "405": {
      title: "Metoden tillåts inte",
      description: "Den begärda resursen stöder inte metoden i begäran",
    },
    "406": {
      title: "Ingen godtagbar variant",
      description: "Den begärda resursen finns inte i någon variant som klienten godtar",
    },
    "407": {
      title: "Proxyn kräver autentisering",
      description: "Klienten måste först autentisera sig mot proxyn innan begäran kan skickas vidare",
    },
    "408": {
      title: "Tidsgränsen för begäran överskreds",
      description: "Servern slutade vänta eftersom den fullständiga begäran inte kom fram i tid",
    },
    "409": {
      title: "Konflikt",
      description: "Begäran står i konflikt med resursens nuvarande tillstånd",
    },
    "410": {
      title: "Inte längre tillgänglig",
      description: "Resursen är inte längre tillgänglig, troligen för gott",
    },
    "411": {
      title: "Innehållets längd måste anges",
      description: "Servern behandlar begäran bara om klienten anger innehållets längd",
    },
    "412": {
      title: "Förhandsvillkor inte uppfyllt",
      description: "Begäran utfördes inte eftersom ett villkor som klienten hade ställt inte var uppfyllt",
    },
    "413": {
      title: "Innehållet är för stort",
      description: "Innehållet i begäran är för stort för servern",
    },
    "414": {
      title: "URI:n är för lång",
      description: "Adressen i begäran är längre än servern tillåter",
    },
    "415": {
      title: "Medietypen stöds inte",
      description: "Innehållet har ett format som resursen inte stöder för den här metoden",
    },
    "416": {
      title: "Begärt intervall kan inte levereras",
      description: "Det begärda byteintervallet i resursen kan inte levereras",
    },
    "417": {
      title: "Förväntan kan inte uppfyllas",
      description: "Servern kan inte göra det som klienten förväntar sig enligt headerfältet Expect",
    },
    "418": {
      title: "Jag är en tekanna",
      description: "En tekanna kan inte brygga kaffe",
    },
    "421": {
      title: "Begäran skickad till fel server",
      description: "Begäran gick till en server som inte tillhandahåller den begärda resursen över den här anslutningen",
    },
    "422": {
      title: "Innehållet kan inte behandlas",
      description: "Innehållet är syntaktiskt korrekt men kan inte behandlas på grund av ett semantiskt fel",
    },
    "423": {
      title: "Låst",
      description: "Resursen är låst",
    },
    "424": {
      title: "Nödvändig åtgärd misslyckades",
      description: "Begäran utfördes inte eftersom en åtgärd som den är beroende av misslyckades",
    },
    "425": {
      title: "För tidigt",
      description: "Servern behandlar inte begäran eftersom begäran kan vara en upprepning, och klienten bör skicka den på nytt efter TLS-handskakningen",
    },
    "426": {
      title: "Protokollbyte krävs",
      description: "Klienten måste byta till ett annat protokoll innan servern behandlar begäran",
    },
    "428": {
      title: "Villkorad begäran krävs",
      description: "Servern behandlar begäran bara om klienten knyter ett villkor till den, till exempel med If-Match",
    },
    "429": {
      title: "För många begäranden",
      description: "Klienten har skickat för många begäranden inom en viss tid och bör vänta innan den skickar fler",
    },
    "431": {
      title: "Headerfälten i begäran är för stora",
      description: "Ett av headerfälten i begäran är för stort, eller så är de för stora tillsammans",
    },
    "451": {
      title: "Otillgänglig av juridiska skäl",
      description: "Begäran avvisades av juridiska skäl",
    },
    "iis-440": {
      title: "Inloggningssessionen har gått ut",
      description: "Klientens session har gått ut eller är ogiltig, så användaren måste logga in igen",
    },
    "nginx-444": {
      title: "Inget svar",
      description: "Den här interna koden får servern att genast stänga anslutningen utan att skicka något till klienten",
    },
    "iis-449": {
      title: "Försök igen med mer information",
      description: "Begäran kan inte utföras förrän klienten upprepar den med den information som servern ber om",
    },
    "iis-451": {
      title: "Omdirigering till en annan server",
      description: "Klienten hänvisas till en annan server eftersom den här servern inte kan nå användarens postlåda, eller bara kan nå den mindre effektivt",
    },
    "nginx-494": {
      title: "Header eller cookie i begäran är för stor",
      description: "Klienten skickade för många eller för stora headerfält, vilket nginx som standard besvarar med statuskod 400",
    },
    "nginx-495": {
      title: "Fel på SSL-certifikatet",
      description: "Klientcertifikatet klarade inte kontrollen, vilket nginx som standard besvarar med statuskod 400",
    },
    "nginx-496": {
      title: "SSL-certifikat krävs",
      description: "Klienten skickade inte det SSL-certifikat som krävs, vilket nginx som standard besvarar med statuskod 400",
    },
    "nginx-497": {
      title: "HTTP-begäran skickad till HTTPS-port",
      description: "En okrypterad HTTP-begäran skickades till HTTPS-porten, vilket nginx som standard besvarar med statuskod 400",
    },
    "nginx-499": {
      title: "Klienten stängde anslutningen",
      description: "Klienten stängde anslutningen innan servern hann skicka ett svar",
    },
    "laravel-419": {
      title: "Sidan har gått ut",
      description: "Formulärets säkerhetstoken saknas eller har gått ut, så användaren måste läsa in sidan igen",
    },
    "twitter-420": {
      title: "Ta det lugnt",
      description: "Klienten har skickat fler begäranden än gränsen tillåter",
    },
    "shopify-430": {
      title: "Avvisad av säkerhetsskäl",
      description: "Begäran avvisades eftersom den liknar ett angrepp",
    },
    "shopline-433": {
      title: "Begäran blockerad",
      description: "Begäran blockerades eftersom den liknar ett angrepp eller kommer från en blockerad IP-adress",
    },
    "shopline-434": {
      title: "Hastighetsgräns kraftigt överskriden",
      description: "Begäran blockerades eftersom klienten överskred säkerhetskontrollens hastighetsgräns",
    },
    "shopline-435": {
      title: "Misstänkt överbelastningsangrepp",
      description: "Begäran blockerades eftersom den ser ut att ingå i ett angrepp som översvämmar servern med begäranden",
    },
    "shopline-436": {
      title: "Säkerhetspolicy överträdd",
      description: "Begäran blockerades eftersom innehållet i den bryter mot en säkerhetspolicy",
    },
    "windows-450": {
      title: "Blockerad av föräldrakontrollen i Windows",
      description: "Föräldrakontrollen i Windows blockerar åtkomsten till den begärda sidan",
    },
    "exchange-456": {
      title: "Blockerad",
      description: "Användarens konto är blockerat",
    },
    "exchange-457": {
      title: "Lösenordet har gått ut",
      description: "Användarens lösenord har gått ut",
    },
    "aws-alb-460": {
      title: "Anslutningen stängdes i förtid",
      description: "Klienten stängde anslutningen innan lastbalanseraren hann skicka ett svar",
    },
    "aws-alb-463": {
      title: "För många vidarebefordrade adresser",
      description: "Headerfältet X-Forwarded-For i begäran innehåller fler än 30 IP-adresser",
    },
    "aws-alb-464": {
      title: "Inkompatibelt protokoll",
      description: "Servern bakom lastbalanseraren stöder inte protokollet i begäran",
    },
    "esri-498": {
      title: "Ogiltig token",
      description: "Åtkomsttoken är ogiltig eller har gått ut",
    },
    "esri-499": {
      title: "Token krävs",
      description: "En åtkomsttoken krävs men skickades inte",
    },
  },
  serverErrors: {
    any: {
      title: "Serverfel",
      description: "Servern kunde inte utföra begäran eftersom ett fel uppstod på dess sida",
    },
    unavailable: {
      title: "Tjänsten är inte tillgänglig",
      description: "Servern kan inte utföra begäran just nu eftersom den är överbelastad eller under underhåll",
    },
  },
};

export default catalog;
