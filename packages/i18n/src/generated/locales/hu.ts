// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Hungarian. */
const catalog: Catalog<"hu"> = {
  locale: "hu",
  name: "magyar",
  direction: "ltr",
  messages: {
    "400": {
      title: "Hibás kérés",
      description: "A kérés érvénytelen, ezért a szerver nem hajtotta végre",
    },
    "401": {
      title: "Hitelesítés szükséges",
      description: "A kliens csak akkor férhet hozzá a kért erőforráshoz, ha érvényes hitelesítő adatokkal igazolja magát",
    },
    "402": {
      title: "Fizetés szükséges",
      description: "A szerver csak fizetés után hajtja végre ezt a kérést",
    },
    "403": {
      title: "Hozzáférés megtagadva",
      description: "A szerver érti a kérést, de megtagadja a végrehajtását",
    },
    "404": {
      title: "Nem található",
      description: "A szerver nem találja a kért erőforrást, vagy nem kívánja felfedni, hogy az létezik",
    },
    "405": {
      title: "Nem támogatott metódus",
      description: "A kért erőforrás nem támogatja a kérésben használt metódust",
    },
    "406": {
      title: "Nincs elfogadható változat",
      description: "A kért erőforrás nem érhető el olyan formában, amelyet a kliens elfogad",
    },
    "407": {
      title: "Proxyhitelesítés szükséges",
      description: "A kérés csak akkor haladhat tovább, ha a kliens hitelesíti magát a proxynál",
    },
    "408": {
      title: "A kérés túllépte az időkorlátot",
      description: "A szerver nem várt tovább, mert a teljes kérés nem érkezett meg időben",
    },
    "409": {
      title: "Ütközés",
      description: "A kérés ütközik az erőforrás jelenlegi állapotával",
    },
    "410": {
      title: "Már nem érhető el",
      description: "Az erőforrás már nem érhető el, és ez valószínűleg végleges",
    },
    "411": {
      title: "Tartalomhossz megadása szükséges",
      description: "A szerver csak akkor dolgozza fel ezt a kérést, ha a kliens megadja a tartalom hosszát",
    },
    "412": {
      title: "Az előfeltétel nem teljesült",
      description: "A szerver nem hajtotta végre a kérést, mert nem teljesült a kliens által szabott feltétel",
    },
    "413": {
      title: "Túl nagy tartalom",
      description: "A kérés tartalma túl nagy a szerver számára",
    },
    "414": {
      title: "Túl hosszú URI",
      description: "A kérésben szereplő cím hosszabb, mint amennyit a szerver elfogad",
    },
    "415": {
      title: "Nem támogatott médiatípus",
      description: "A tartalom olyan formátumú, amelyet az erőforrás ennél a metódusnál nem támogat",
    },
    "416": {
      title: "A kért tartomány nem küldhető el",
      description: "A szerver nem tudja elküldeni az erőforrás kért bájttartományát",
    },
    "417": {
      title: "Teljesíthetetlen elvárás",
      description: "A szerver nem tudja teljesíteni azt az elvárást, amelyet a kliens az Expect fejlécmezőben megadott",
    },
    "418": {
      title: "Teáskanna vagyok",
      description: "Teáskannával nem lehet kávét főzni",
    },
    "421": {
      title: "Rossz szervernek küldött kérés",
      description: "A kérés olyan szerverhez érkezett, amely ezen a kapcsolaton nem szolgálja ki a kért erőforrást",
    },
    "422": {
      title: "Feldolgozhatatlan tartalom",
      description: "A tartalom szintaktikailag helyes, de szemantikai hiba miatt nem dolgozható fel",
    },
    "423": {
      title: "Zárolva",
      description: "Az erőforrás zárolva van",
    },
    "424": {
      title: "Egy szükséges művelet meghiúsult",
      description: "A kérést nem lehetett végrehajtani, mert meghiúsult egy művelet, amelytől függ",
    },
    "425": {
      title: "Túl korai",
      description: "A szerver nem dolgozza fel a kérést, mert az egy korábbi ismétlése is lehet, a kliensnek pedig a TLS-kézfogás után újra el kellene küldenie",
    },
    "426": {
      title: "Protokollváltás szükséges",
      description: "A szerver csak akkor foglalkozik ezzel a kéréssel, ha a kliens másik protokollra vált",
    },
    "428": {
      title: "Feltételes kérés szükséges",
      description: "A szerver csak akkor dolgozza fel a kérést, ha a kliens feltételhez köti, például az If-Match fejlécmezővel",
    },
    "429": {
      title: "Túl sok kérés",
      description: "A kliens adott idő alatt túl sok kérést küldött, ezért a következő kérés előtt várnia kellene",
    },
    "431": {
      title: "A kérés fejlécmezői túl nagyok",
      description: "A kérés egyik fejlécmezője vagy az összes együttvéve túl nagy",
    },
    "451": {
      title: "Jogi okokból nem érhető el",
      description: "A szerver jogi okokból elutasította a kérést",
    },
    "iis-440": {
      title: "A bejelentkezés lejárt",
      description: "A kliens munkamenete lejárt vagy érvénytelen, ezért a felhasználónak újra be kell jelentkeznie",
    },
    "nginx-444": {
      title: "Nincs válasz",
      description: "Ez a belső kód arra utasítja a szervert, hogy azonnal zárja le a kapcsolatot, és ne küldjön semmit a kliensnek",
    },
    "iis-449": {
      title: "Próbálja újra további adatokkal",
      description: "A kérés csak akkor hajtható végre, ha a kliens megismétli a szerver által kért adatokkal együtt",
    },
    "iis-451": {
      title: "Átirányítás másik szerverre",
      description: "A kliensnek másik szerverhez kell fordulnia, mert ez a szerver nem, vagy csak kevésbé hatékonyan éri el a felhasználó postafiókját",
    },
    "nginx-494": {
      title: "Túl nagy fejléc vagy süti",
      description: "A kliens túl sok vagy túl nagy fejlécmezőt küldött, amire az nginx alapértelmezés szerint 400-as állapotkóddal válaszol",
    },
    "nginx-495": {
      title: "SSL-tanúsítványhiba",
      description: "A klienstanúsítvány ellenőrzése sikertelen volt, amire az nginx alapértelmezés szerint 400-as állapotkóddal válaszol",
    },
    "nginx-496": {
      title: "SSL-tanúsítvány szükséges",
      description: "A kliens nem küldte el a szükséges SSL-tanúsítványt, amire az nginx alapértelmezés szerint 400-as állapotkóddal válaszol",
    },
    "nginx-497": {
      title: "HTTP-kérés a HTTPS-porton",
      description: "Titkosítatlan HTTP-kérés érkezett a HTTPS-portra, amire az nginx alapértelmezés szerint 400-as állapotkóddal válaszol",
    },
    "nginx-499": {
      title: "A kliens lezárta a kapcsolatot",
      description: "A kliens lezárta a kapcsolatot, mielőtt a szerver választ küldhetett volna",
    },
    "laravel-419": {
      title: "Az oldal lejárt",
      description: "Az űrlap biztonsági tokenje hiányzik vagy lejárt, ezért a felhasználónak újra be kell töltenie az oldalt",
    },
    "twitter-420": {
      title: "Csak nyugalom",
      description: "A kliens több kérést küldött, mint amennyit a korlát megenged",
    },
    "shopify-430": {
      title: "Biztonsági okból elutasítva",
      description: "A szerver elutasította a kérést, mert a kérés támadásnak tűnik",
    },
    "shopline-433": {
      title: "A kérés le van tiltva",
      description: "A kérés le lett tiltva, mert támadásnak tűnik, vagy letiltott IP-címről érkezik",
    },
    "shopline-434": {
      title: "A gyakorisági korlát jelentős túllépése",
      description: "A kérés le lett tiltva, mert a kliens túllépte a biztonsági ellenőrzés gyakorisági korlátját",
    },
    "shopline-435": {
      title: "Túlterheléses támadás gyanúja",
      description: "A kérés le lett tiltva, mert olyan támadás részének tűnik, amely kérésekkel árasztja el a szervert",
    },
    "shopline-436": {
      title: "Biztonsági szabály megsértése",
      description: "A kérés le lett tiltva, mert a tartalma megsért egy biztonsági szabályt",
    },
    "windows-450": {
      title: "A Windows szülői felügyelete letiltotta",
      description: "A Windows szülői felügyelete letiltja a kért oldal elérését",
    },
    "exchange-456": {
      title: "Letiltva",
      description: "A felhasználó fiókja le van tiltva",
    },
    "exchange-457": {
      title: "Lejárt jelszó",
      description: "A felhasználó jelszava lejárt",
    },
    "aws-alb-460": {
      title: "A kapcsolat idő előtt lezárult",
      description: "A kliens lezárta a kapcsolatot, mielőtt a terheléselosztó választ küldhetett volna",
    },
    "aws-alb-463": {
      title: "Túl sok továbbított cím",
      description: "A kérés X-Forwarded-For fejlécmezője több mint 30 IP-címet tartalmaz",
    },
    "aws-alb-464": {
      title: "Nem kompatibilis protokoll",
      description: "A terheléselosztó mögötti szerver nem támogatja a kérés protokollját",
    },
    "esri-498": {
      title: "Érvénytelen token",
      description: "A hozzáférési token érvénytelen vagy lejárt",
    },
    "esri-499": {
      title: "Token szükséges",
      description: "Hozzáférési tokenre van szükség, de nem érkezett ilyen",
    },
  },
  serverErrors: {
    any: {
      title: "Szerverhiba",
      description: "A szerver nem tudta végrehajtani a kérést, mert hiba történt az ő oldalán",
    },
    unavailable: {
      title: "A szolgáltatás nem érhető el",
      description: "A szerver jelenleg nem tudja végrehajtani a kérést, mert túlterhelt vagy karbantartás alatt áll",
    },
  },
};

export default catalog;
