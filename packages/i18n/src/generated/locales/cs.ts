// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Czech. */
const catalog: Catalog<"cs"> = {
  locale: "cs",
  name: "čeština",
  direction: "ltr",
  messages: {
    "400": {
      title: "Neplatný požadavek",
      description: "Požadavek není platný, a server ho proto neprovedl",
    },
    "401": {
      title: "Vyžaduje se přihlášení",
      description: "Klient získá přístup k požadovanému zdroji, až prokáže svou totožnost platnými přihlašovacími údaji",
    },
    "402": {
      title: "Vyžaduje se platba",
      description: "Server tento požadavek provede až po zaplacení",
    },
    "403": {
      title: "Přístup odepřen",
      description: "Server požadavku rozumí, ale odmítá ho provést",
    },
    "404": {
      title: "Nenalezeno",
      description: "Server požadovaný zdroj nenašel nebo nechce prozradit jeho existenci",
    },
    "405": {
      title: "Nepodporovaná metoda",
      description: "Požadovaný zdroj nepodporuje metodu použitou v požadavku",
    },
    "406": {
      title: "Nedostupné v přijatelné podobě",
      description: "Požadovaný zdroj není k dispozici v žádné podobě, kterou klient přijímá",
    },
    "407": {
      title: "Vyžaduje se ověření na proxy serveru",
      description: "Než může být požadavek předán dál, musí se klient ověřit na proxy serveru",
    },
    "408": {
      title: "Vypršel časový limit požadavku",
      description: "Server přestal čekat, protože nedostal včas celý požadavek",
    },
    "409": {
      title: "Konflikt",
      description: "Požadavek je v rozporu se současným stavem zdroje",
    },
    "410": {
      title: "Již není k dispozici",
      description: "Zdroj již není k dispozici a pravděpodobně se to nezmění",
    },
    "411": {
      title: "Vyžaduje se délka obsahu",
      description: "Server tento požadavek nezpracuje, pokud klient neuvede délku jeho obsahu",
    },
    "412": {
      title: "Podmínka nebyla splněna",
      description: "Požadavek nebyl proveden, protože nebyla splněna podmínka, kterou klient stanovil",
    },
    "413": {
      title: "Příliš velký obsah",
      description: "Obsah požadavku je pro server příliš velký",
    },
    "414": {
      title: "Příliš dlouhé URI",
      description: "Adresa v požadavku je delší, než server připouští",
    },
    "415": {
      title: "Nepodporovaný typ média",
      description: "Obsah je ve formátu, který zdroj pro tuto metodu nepodporuje",
    },
    "416": {
      title: "Požadovaný rozsah nelze poskytnout",
      description: "Požadovaný rozsah bajtů nelze z tohoto zdroje poskytnout",
    },
    "417": {
      title: "Očekávání nelze splnit",
      description: "Server nemůže splnit očekávání, které klient uvedl v poli hlavičky Expect",
    },
    "418": {
      title: "Jsem čajová konvice",
      description: "V čajové konvici se káva uvařit nedá",
    },
    "421": {
      title: "Požadavek směřuje na nesprávný server",
      description: "Požadavek přišel na server, který požadovaný zdroj přes toto spojení neposkytuje",
    },
    "422": {
      title: "Nezpracovatelný obsah",
      description: "Obsah má správnou syntaxi, ale kvůli sémantické chybě ho nelze zpracovat",
    },
    "423": {
      title: "Uzamčeno",
      description: "Zdroj je uzamčen",
    },
    "424": {
      title: "Selhala související akce",
      description: "Požadavek nebyl proveden, protože selhala akce, na které závisí",
    },
    "425": {
      title: "Příliš brzy",
      description: "Server požadavek nezpracuje, protože požadavek může být opakováním jiného, a klient by ho měl odeslat znovu po navázání spojení TLS",
    },
    "426": {
      title: "Vyžaduje se přechod na jiný protokol",
      description: "Klient musí přejít na jiný protokol, jinak server tento požadavek nezpracuje",
    },
    "428": {
      title: "Vyžaduje se podmíněný požadavek",
      description: "Server zpracuje tento požadavek jen tehdy, když k němu klient připojí podmínku, například pomocí If-Match",
    },
    "429": {
      title: "Příliš mnoho požadavků",
      description: "Klient odeslal za určitou dobu příliš mnoho požadavků a s dalšími by měl počkat",
    },
    "431": {
      title: "Příliš velká pole hlavičky",
      description: "Příliš velké je některé pole hlavičky požadavku nebo všechna pole dohromady",
    },
    "451": {
      title: "Nedostupné z právních důvodů",
      description: "Požadavek byl z právních důvodů odmítnut",
    },
    "iis-440": {
      title: "Platnost přihlášení vypršela",
      description: "Relace klienta vypršela nebo není platná, a uživatel se proto musí znovu přihlásit",
    },
    "nginx-444": {
      title: "Bez odpovědi",
      description: "Tento interní kód přikazuje serveru, aby okamžitě ukončil spojení a klientovi nic neposlal",
    },
    "iis-449": {
      title: "Opakujte požadavek s dalšími informacemi",
      description: "Požadavek lze provést, až ho klient zopakuje s informacemi, o které server žádá",
    },
    "iis-451": {
      title: "Přesměrování na jiný server",
      description: "Klient je odkázán na jiný server, protože současný server nemá k poštovní schránce uživatele přístup nebo je přístup přes něj méně efektivní",
    },
    "nginx-494": {
      title: "Příliš velká hlavička nebo soubor cookie",
      description: "Klient odeslal příliš mnoho polí hlavičky nebo příliš velká pole, na což nginx ve výchozím nastavení odpovídá stavovým kódem 400",
    },
    "nginx-495": {
      title: "Chyba certifikátu SSL",
      description: "Certifikát klienta neprošel ověřením, na což nginx ve výchozím nastavení odpovídá stavovým kódem 400",
    },
    "nginx-496": {
      title: "Vyžaduje se certifikát SSL",
      description: "Klient neposlal požadovaný certifikát SSL, na což nginx ve výchozím nastavení odpovídá stavovým kódem 400",
    },
    "nginx-497": {
      title: "Požadavek HTTP odeslaný na port HTTPS",
      description: "Na port HTTPS přišel nešifrovaný požadavek HTTP, na což nginx ve výchozím nastavení odpovídá stavovým kódem 400",
    },
    "nginx-499": {
      title: "Klient ukončil spojení",
      description: "Klient ukončil spojení dříve, než mu server stihl odpovědět",
    },
    "laravel-419": {
      title: "Platnost stránky vypršela",
      description: "Bezpečnostní token formuláře chybí nebo vypršel, a uživatel proto musí stránku načíst znovu",
    },
    "twitter-420": {
      title: "Jen klid",
      description: "Klient odeslal více požadavků, než dovoluje limit",
    },
    "shopify-430": {
      title: "Odmítnuto z bezpečnostních důvodů",
      description: "Požadavek byl odmítnut, protože vypadá jako útok",
    },
    "shopline-433": {
      title: "Požadavek zablokován",
      description: "Požadavek byl zablokován, protože vypadá jako útok nebo přišel ze zablokované IP adresy",
    },
    "shopline-434": {
      title: "Limit četnosti výrazně překročen",
      description: "Požadavek byl zablokován, protože klient překročil limit četnosti bezpečnostní kontroly",
    },
    "shopline-435": {
      title: "Podezření na útok přetížením",
      description: "Požadavek byl zablokován, protože vypadá jako část útoku, který zahlcuje server požadavky",
    },
    "shopline-436": {
      title: "Porušena bezpečnostní zásada",
      description: "Požadavek byl zablokován, protože jeho obsah porušuje bezpečnostní zásadu",
    },
    "windows-450": {
      title: "Blokováno rodičovskou kontrolou Windows",
      description: "Rodičovská kontrola systému Windows blokuje přístup k požadované stránce",
    },
    "exchange-456": {
      title: "Zablokováno",
      description: "Účet uživatele je zablokovaný",
    },
    "exchange-457": {
      title: "Platnost hesla vypršela",
      description: "Platnost hesla uživatele vypršela",
    },
    "aws-alb-460": {
      title: "Spojení předčasně ukončeno",
      description: "Klient ukončil spojení dříve, než nástroj pro vyrovnávání zátěže stihl odeslat odpověď",
    },
    "aws-alb-463": {
      title: "Příliš mnoho přeposlaných adres",
      description: "Pole hlavičky X-Forwarded-For v požadavku obsahuje více než 30 IP adres",
    },
    "aws-alb-464": {
      title: "Nekompatibilní protokol",
      description: "Server za nástrojem pro vyrovnávání zátěže nepodporuje protokol požadavku",
    },
    "esri-498": {
      title: "Neplatný token",
      description: "Přístupový token není platný nebo vypršel",
    },
    "esri-499": {
      title: "Je vyžadován token",
      description: "Je vyžadován přístupový token, ale nebyl odeslán",
    },
  },
  serverErrors: {
    any: {
      title: "Chyba serveru",
      description: "Server nemohl požadavek provést, protože na jeho straně došlo k chybě",
    },
    unavailable: {
      title: "Služba není dostupná",
      description: "Server teď nemůže požadavek provést, protože je přetížený nebo probíhá jeho údržba",
    },
  },
};

export default catalog;
