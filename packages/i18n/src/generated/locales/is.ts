// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Icelandic. */
const catalog: Catalog<"is"> = {
  locale: "is",
  name: "íslenska",
  direction: "ltr",
  messages: {
    "400": {
      title: "Ógild beiðni",
      description: "Beiðnin er ógild og var því ekki framkvæmd",
    },
    "401": {
      title: "Auðkenningu vantar",
      description: "Biðlarinn þarf að sanna á sér deili með gildum innskráningarupplýsingum til að fá aðgang að umbeðnu tilfangi",
    },
    "402": {
      title: "Greiðslu krafist",
      description: "Greiðsla þarf að berast áður en þjónninn framkvæmir beiðnina",
    },
    "403": {
      title: "Aðgangi hafnað",
      description: "Þjónninn skilur beiðnina en neitar að framkvæma hana",
    },
    "404": {
      title: "Fannst ekki",
      description: "Þjónninn fann ekki umbeðið tilfang eða vill ekki gefa upp að það sé til",
    },
    "405": {
      title: "Aðferðin er ekki leyfð",
      description: "Umbeðið tilfang styður ekki aðferð beiðninnar",
    },
    "406": {
      title: "Ekkert viðunandi afbrigði",
      description: "Umbeðið tilfang er ekki til í neinu afbrigði sem biðlarinn tekur við",
    },
    "407": {
      title: "Milliþjónn krefst auðkenningar",
      description: "Biðlarinn þarf að auðkenna sig gagnvart milliþjóninum áður en beiðnin kemst lengra",
    },
    "408": {
      title: "Beiðnin rann út á tíma",
      description: "Þjónninn hætti að bíða þar sem beiðnin barst ekki öll í tæka tíð",
    },
    "409": {
      title: "Árekstur",
      description: "Beiðnin stangast á við núverandi stöðu tilfangsins",
    },
    "410": {
      title: "Ekki lengur tiltækt",
      description: "Tilfangið er ekki lengur tiltækt og verður það líklega ekki framar",
    },
    "411": {
      title: "Lengd innihalds vantar",
      description: "Þjónninn vinnur ekki úr beiðninni nema biðlarinn tilgreini lengd innihaldsins",
    },
    "412": {
      title: "Forskilyrði ekki uppfyllt",
      description: "Beiðnin var ekki framkvæmd þar sem skilyrði sem biðlarinn setti var ekki uppfyllt",
    },
    "413": {
      title: "Innihaldið er of stórt",
      description: "Innihald beiðninnar er of stórt fyrir þjóninn",
    },
    "414": {
      title: "Vefslóðin er of löng",
      description: "Vefslóðin í beiðninni er lengri en þjónninn leyfir",
    },
    "415": {
      title: "Efnistegundin er ekki studd",
      description: "Innihaldið er á sniði sem tilfangið styður ekki fyrir þessa aðferð",
    },
    "416": {
      title: "Ekki hægt að afhenda umbeðið svið",
      description: "Ekki er hægt að afhenda það bætasvið tilfangsins sem beðið var um",
    },
    "417": {
      title: "Ekki hægt að uppfylla væntingar",
      description: "Þjónninn getur ekki uppfyllt þær væntingar sem biðlarinn tilgreinir í hausreitnum Expect",
    },
    "418": {
      title: "Ég er tepottur",
      description: "Það er ekki hægt að hella upp á kaffi í tepotti",
    },
    "421": {
      title: "Beiðni send á rangan þjón",
      description: "Beiðnin barst þjóni sem afhendir ekki umbeðið tilfang um þessa tengingu",
    },
    "422": {
      title: "Ekki hægt að vinna úr innihaldinu",
      description: "Innihaldið er rétt uppbyggt en ekki er hægt að vinna úr því vegna merkingarvillu",
    },
    "423": {
      title: "Læst",
      description: "Tilfangið er læst",
    },
    "424": {
      title: "Nauðsynleg aðgerð mistókst",
      description: "Beiðnin var ekki framkvæmd þar sem aðgerð sem hún er háð mistókst",
    },
    "425": {
      title: "Of snemmt",
      description: "Þjónninn vinnur ekki úr beiðninni þar sem hún gæti verið endurtekning og biðlarinn ætti að senda hana aftur að loknu TLS-handabandi",
    },
    "426": {
      title: "Skipta þarf um samskiptareglur",
      description: "Biðlarinn þarf að skipta yfir í aðrar samskiptareglur áður en þjónninn afgreiðir beiðnina",
    },
    "428": {
      title: "Skilyrtrar beiðni krafist",
      description: "Þjónninn afgreiðir beiðnina aðeins ef biðlarinn setur henni skilyrði, til dæmis með If-Match",
    },
    "429": {
      title: "Of margar beiðnir",
      description: "Biðlarinn hefur sent of margar beiðnir á tilteknu tímabili og ætti að bíða áður en hann sendir fleiri",
    },
    "431": {
      title: "Hausreitir beiðninnar eru of stórir",
      description: "Einn hausreitur beiðninnar er of stór eða þá allir samanlagt",
    },
    "451": {
      title: "Ekki tiltækt af lagalegum ástæðum",
      description: "Beiðninni var hafnað af lagalegum ástæðum",
    },
    "iis-440": {
      title: "Innskráningarlota útrunnin",
      description: "Lota biðlarans er útrunnin eða ógild og notandinn þarf því að skrá sig inn aftur",
    },
    "nginx-444": {
      title: "Ekkert svar",
      description: "Þessi innri kóði segir þjóninum að loka tengingunni strax án þess að senda biðlaranum neitt",
    },
    "iis-449": {
      title: "Endurtaka þarf beiðnina með frekari upplýsingum",
      description: "Ekki er hægt að framkvæma beiðnina fyrr en biðlarinn endurtekur hana með þeim upplýsingum sem þjónninn biður um",
    },
    "iis-451": {
      title: "Vísað á annan þjón",
      description: "Biðlaranum er vísað á annan þjón þar sem þessi þjónn getur ekki náð til pósthólfs notandans eða nær aðeins til þess á óskilvirkari hátt",
    },
    "nginx-494": {
      title: "Haus eða vefkaka beiðninnar er of stór",
      description: "Biðlarinn sendi of marga eða of stóra hausreiti og því svarar nginx sjálfgefið með stöðukóðanum 400",
    },
    "nginx-495": {
      title: "Villa í SSL-skilríkjum",
      description: "Skilríki biðlarans stóðust ekki sannprófun og því svarar nginx sjálfgefið með stöðukóðanum 400",
    },
    "nginx-496": {
      title: "SSL-skilríkja krafist",
      description: "Biðlarinn sendi ekki tilskilin SSL-skilríki og því svarar nginx sjálfgefið með stöðukóðanum 400",
    },
    "nginx-497": {
      title: "HTTP-beiðni send á HTTPS-gátt",
      description: "Ódulkóðuð HTTP-beiðni var send á HTTPS-gáttina og því svarar nginx sjálfgefið með stöðukóðanum 400",
    },
    "nginx-499": {
      title: "Biðlarinn lokaði tengingunni",
      description: "Biðlarinn lokaði tengingunni áður en þjónninn gat sent svar",
    },
    "laravel-419": {
      title: "Síðan er útrunnin",
      description: "Öryggistákn eyðublaðsins vantar eða er útrunnið og notandinn þarf því að hlaða síðunni aftur",
    },
    "twitter-420": {
      title: "Hægðu á þér",
      description: "Biðlarinn hefur sent fleiri beiðnir en mörkin leyfa",
    },
    "shopify-430": {
      title: "Hafnað af öryggisástæðum",
      description: "Beiðninni var hafnað því að hún líkist árás",
    },
    "shopline-433": {
      title: "Lokað á beiðni",
      description: "Lokað var á beiðnina því að hún líkist árás eða kemur frá útilokuðu IP-vistfangi",
    },
    "shopline-434": {
      title: "Farið langt yfir hraðamörk",
      description: "Lokað var á beiðnina því að biðlarinn fór yfir hraðamörk öryggiseftirlitsins",
    },
    "shopline-435": {
      title: "Grunur um álagsárás",
      description: "Lokað var á beiðnina því að hún virðist vera hluti af árás sem drekkir þjóninum í beiðnum",
    },
    "shopline-436": {
      title: "Brot á öryggisreglum",
      description: "Lokað var á beiðnina því að innihald hennar brýtur gegn öryggisreglum",
    },
    "windows-450": {
      title: "Lokað af barnalæsingu Windows",
      description: "Barnalæsing Windows lokar fyrir aðgang að umbeðinni síðu",
    },
    "exchange-456": {
      title: "Reikningur læstur",
      description: "Reikningur notandans er læstur",
    },
    "exchange-457": {
      title: "Aðgangsorð útrunnið",
      description: "Aðgangsorð notandans er útrunnið",
    },
    "aws-alb-460": {
      title: "Tengingu lokað of snemma",
      description: "Biðlarinn lokaði tengingunni áður en álagsjafnarinn gat sent svar",
    },
    "aws-alb-463": {
      title: "Of mörg áframsend vistföng",
      description: "Hausreiturinn X-Forwarded-For í beiðninni inniheldur fleiri en 30 IP-vistföng",
    },
    "aws-alb-464": {
      title: "Ósamhæfð samskiptaregla",
      description: "Þjónninn á bak við álagsjafnarann styður ekki samskiptareglu beiðninnar",
    },
    "esri-498": {
      title: "Ógilt tákn",
      description: "Aðgangstáknið er ógilt eða útrunnið",
    },
    "esri-499": {
      title: "Tákns krafist",
      description: "Aðgangstákns er krafist en það var ekki sent",
    },
  },
  serverErrors: {
    any: {
      title: "Villa á þjóni",
      description: "Þjónninn gat ekki framkvæmt beiðnina vegna villu hjá honum sjálfum",
    },
    unavailable: {
      title: "Þjónusta ekki tiltæk",
      description: "Þjónninn getur ekki framkvæmt beiðnina eins og er þar sem álag á hann er of mikið eða viðhald stendur yfir",
    },
  },
};

export default catalog;
