// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Slovak. */
const catalog: Catalog<"sk"> = {
  locale: "sk",
  name: "slovenčina",
  direction: "ltr",
  messages: {
    "400": {
      title: "Neplatná požiadavka",
      description: "Požiadavka nie je platná, a preto ju server nevykonal",
    },
    "401": {
      title: "Vyžaduje sa prihlásenie",
      description: "Klient získa prístup k požadovanému zdroju, až keď preukáže svoju totožnosť platnými prihlasovacími údajmi",
    },
    "402": {
      title: "Vyžaduje sa platba",
      description: "Server túto požiadavku vykoná až po zaplatení",
    },
    "403": {
      title: "Prístup zamietnutý",
      description: "Server požiadavke rozumie, ale odmieta ju vykonať",
    },
    "404": {
      title: "Nenašlo sa",
      description: "Server požadovaný zdroj nenašiel alebo nechce prezradiť jeho existenciu",
    },
    "405": {
      title: "Nepodporovaná metóda",
      description: "Požadovaný zdroj nepodporuje metódu použitú v požiadavke",
    },
    "406": {
      title: "Nedostupné v prijateľnej podobe",
      description: "Požadovaný zdroj nie je k dispozícii v žiadnej podobe, ktorú klient prijíma",
    },
    "407": {
      title: "Vyžaduje sa overenie na proxy serveri",
      description: "Klient sa musí overiť na proxy serveri, až potom sa požiadavka odošle ďalej",
    },
    "408": {
      title: "Časový limit požiadavky uplynul",
      description: "Server prestal čakať, pretože nedostal včas celú požiadavku",
    },
    "409": {
      title: "Konflikt",
      description: "Požiadavka je v rozpore s aktuálnym stavom zdroja",
    },
    "410": {
      title: "Už nie je k dispozícii",
      description: "Zdroj už nie je k dispozícii a pravdepodobne sa to nezmení",
    },
    "411": {
      title: "Vyžaduje sa dĺžka obsahu",
      description: "Server túto požiadavku nespracuje, ak klient neuvedie dĺžku jej obsahu",
    },
    "412": {
      title: "Podmienka nebola splnená",
      description: "Požiadavka sa nevykonala, pretože nebola splnená podmienka, ktorú určil klient",
    },
    "413": {
      title: "Príliš veľký obsah",
      description: "Obsah požiadavky je pre server príliš veľký",
    },
    "414": {
      title: "Príliš dlhé URI",
      description: "Adresa v požiadavke je dlhšia, ako server pripúšťa",
    },
    "415": {
      title: "Nepodporovaný typ média",
      description: "Obsah je vo formáte, ktorý zdroj pri tejto metóde nepodporuje",
    },
    "416": {
      title: "Požadovaný rozsah nemožno poskytnúť",
      description: "Požadovaný rozsah bajtov z tohto zdroja nemožno poskytnúť",
    },
    "417": {
      title: "Očakávanie nemožno splniť",
      description: "Server nemôže splniť očakávanie, ktoré klient uviedol v poli hlavičky Expect",
    },
    "418": {
      title: "Som čajník",
      description: "V čajníku sa káva uvariť nedá",
    },
    "421": {
      title: "Požiadavka na nesprávny server",
      description: "Požiadavka prišla na server, ktorý požadovaný zdroj cez toto spojenie neposkytuje",
    },
    "422": {
      title: "Nespracovateľný obsah",
      description: "Obsah má správnu syntax, ale pre sémantickú chybu ho nemožno spracovať",
    },
    "423": {
      title: "Uzamknuté",
      description: "Zdroj je uzamknutý",
    },
    "424": {
      title: "Súvisiaca akcia zlyhala",
      description: "Požiadavka sa nevykonala, pretože zlyhala akcia, od ktorej závisí",
    },
    "425": {
      title: "Príliš skoro",
      description: "Server požiadavku nespracuje, pretože by mohla byť opakovaním inej, a klient by ju mal odoslať znova po nadviazaní spojenia TLS",
    },
    "426": {
      title: "Vyžaduje sa prechod na iný protokol",
      description: "Klient musí prejsť na iný protokol, inak server túto požiadavku nespracuje",
    },
    "428": {
      title: "Vyžaduje sa podmienená požiadavka",
      description: "Server spracuje túto požiadavku len vtedy, ak k nej klient pripojí podmienku, napríklad pomocou If-Match",
    },
    "429": {
      title: "Priveľa požiadaviek",
      description: "Klient odoslal za určitý čas priveľa požiadaviek a s ďalšími by mal počkať",
    },
    "431": {
      title: "Príliš veľké polia hlavičky",
      description: "Príliš veľké je niektoré pole hlavičky požiadavky alebo všetky polia spolu",
    },
    "451": {
      title: "Nedostupné z právnych dôvodov",
      description: "Požiadavka bola z právnych dôvodov odmietnutá",
    },
    "iis-440": {
      title: "Platnosť prihlásenia uplynula",
      description: "Platnosť relácie klienta uplynula alebo relácia nie je platná, a preto sa používateľ musí znova prihlásiť",
    },
    "nginx-444": {
      title: "Bez odpovede",
      description: "Tento interný kód prikazuje serveru, aby okamžite ukončil spojenie a klientovi nič neposlal",
    },
    "iis-449": {
      title: "Zopakujte požiadavku s ďalšími informáciami",
      description: "Požiadavku možno vykonať, až keď ju klient zopakuje s informáciami, o ktoré server žiada",
    },
    "iis-451": {
      title: "Presmerovanie na iný server",
      description: "Klient je odkázaný na iný server, pretože súčasný server nemá k poštovej schránke používateľa prístup alebo je prístup cez neho menej efektívny",
    },
    "nginx-494": {
      title: "Príliš veľká hlavička alebo súbor cookie",
      description: "Klient odoslal priveľa polí hlavičky alebo príliš veľké polia, na čo nginx predvolene odpovedá stavovým kódom 400",
    },
    "nginx-495": {
      title: "Chyba certifikátu SSL",
      description: "Certifikát klienta neprešiel overením, na čo nginx predvolene odpovedá stavovým kódom 400",
    },
    "nginx-496": {
      title: "Vyžaduje sa certifikát SSL",
      description: "Klient neposlal požadovaný certifikát SSL, na čo nginx predvolene odpovedá stavovým kódom 400",
    },
    "nginx-497": {
      title: "Požiadavka HTTP odoslaná na port HTTPS",
      description: "Na port HTTPS prišla nešifrovaná požiadavka HTTP, na čo nginx predvolene odpovedá stavovým kódom 400",
    },
    "nginx-499": {
      title: "Klient ukončil spojenie",
      description: "Klient ukončil spojenie skôr, než mu server stihol odpovedať",
    },
    "laravel-419": {
      title: "Platnosť stránky uplynula",
      description: "Bezpečnostný token formulára chýba alebo jeho platnosť uplynula, a preto musí používateľ stránku načítať znova",
    },
    "twitter-420": {
      title: "Len pokoj",
      description: "Klient odoslal viac požiadaviek, než dovoľuje limit",
    },
    "shopify-430": {
      title: "Odmietnuté z bezpečnostných dôvodov",
      description: "Požiadavka bola odmietnutá, pretože vyzerá ako útok",
    },
    "shopline-433": {
      title: "Požiadavka zablokovaná",
      description: "Požiadavka bola zablokovaná, pretože vyzerá ako útok alebo prišla zo zablokovanej IP adresy",
    },
    "shopline-434": {
      title: "Limit frekvencie výrazne prekročený",
      description: "Požiadavka bola zablokovaná, pretože klient prekročil limit frekvencie bezpečnostnej kontroly",
    },
    "shopline-435": {
      title: "Podozrenie na útok preťažením",
      description: "Požiadavka bola zablokovaná, pretože vyzerá ako časť útoku, ktorý zahlcuje server požiadavkami",
    },
    "shopline-436": {
      title: "Porušené bezpečnostné pravidlo",
      description: "Požiadavka bola zablokovaná, pretože jej obsah porušuje bezpečnostné pravidlo",
    },
    "windows-450": {
      title: "Blokované rodičovskou kontrolou Windows",
      description: "Rodičovská kontrola systému Windows blokuje prístup k požadovanej stránke",
    },
    "exchange-456": {
      title: "Zablokované",
      description: "Účet používateľa je zablokovaný",
    },
    "exchange-457": {
      title: "Platnosť hesla uplynula",
      description: "Platnosť hesla používateľa uplynula",
    },
    "aws-alb-460": {
      title: "Spojenie predčasne ukončené",
      description: "Klient ukončil spojenie skôr, než nástroj na vyrovnávanie záťaže stihol odoslať odpoveď",
    },
    "aws-alb-463": {
      title: "Príliš veľa preposlaných adries",
      description: "Pole hlavičky X-Forwarded-For v požiadavke obsahuje viac než 30 IP adries",
    },
    "aws-alb-464": {
      title: "Nekompatibilný protokol",
      description: "Server za nástrojom na vyrovnávanie záťaže nepodporuje protokol požiadavky",
    },
    "esri-498": {
      title: "Neplatný token",
      description: "Prístupový token nie je platný alebo jeho platnosť uplynula",
    },
    "esri-499": {
      title: "Vyžaduje sa token",
      description: "Vyžaduje sa prístupový token, ale nebol odoslaný",
    },
  },
  serverErrors: {
    any: {
      title: "Chyba servera",
      description: "Server nemohol požiadavku vykonať, pretože na jeho strane nastala chyba",
    },
    unavailable: {
      title: "Služba nie je dostupná",
      description: "Server teraz nemôže požiadavku vykonať, pretože je preťažený alebo prebieha jeho údržba",
    },
  },
};

export default catalog;
