// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Finnish. */
const catalog: Catalog<"fi"> = {
  locale: "fi",
  name: "suomi",
  direction: "ltr",
  messages: {
    "400": {
      title: "Virheellinen pyyntö",
      description: "Pyyntö on virheellinen, joten palvelin ei toteuttanut sitä",
    },
    "401": {
      title: "Todennus vaaditaan",
      description: "Pääsy pyydettyyn resurssiin edellyttää, että asiakasohjelma todentaa itsensä kelvollisilla tunnistetiedoilla",
    },
    "402": {
      title: "Maksu vaaditaan",
      description: "Palvelin toteuttaa tämän pyynnön vasta, kun siitä on maksettu",
    },
    "403": {
      title: "Pääsy kielletty",
      description: "Palvelin ymmärtää pyynnön mutta kieltäytyy toteuttamasta sitä",
    },
    "404": {
      title: "Ei löytynyt",
      description: "Palvelin ei löytänyt pyydettyä resurssia tai ei halua paljastaa sen olemassaoloa",
    },
    "405": {
      title: "Menetelmää ei tueta",
      description: "Pyydetty resurssi ei tue pyynnössä käytettyä menetelmää",
    },
    "406": {
      title: "Hyväksyttävää vaihtoehtoa ei ole",
      description: "Pyydettyä resurssia ei ole saatavilla minään vaihtoehtona, jonka asiakasohjelma hyväksyy",
    },
    "407": {
      title: "Välityspalvelin vaatii todennuksen",
      description: "Asiakasohjelman on todennettava itsensä välityspalvelimelle, ennen kuin pyyntö voi edetä",
    },
    "408": {
      title: "Pyyntö aikakatkaistiin",
      description: "Palvelin lopetti odottamisen, koska koko pyyntö ei saapunut ajoissa",
    },
    "409": {
      title: "Ristiriita",
      description: "Pyyntö on ristiriidassa resurssin nykyisen tilan kanssa",
    },
    "410": {
      title: "Ei enää saatavilla",
      description: "Resurssi ei ole enää saatavilla, eikä tilanne todennäköisesti muutu",
    },
    "411": {
      title: "Sisällön pituus vaaditaan",
      description: "Palvelin ei käsittele tätä pyyntöä, ellei asiakasohjelma ilmoita sen sisällön pituutta",
    },
    "412": {
      title: "Ennakkoehto ei täyttynyt",
      description: "Pyyntöä ei toteutettu, koska asiakasohjelman asettama ehto ei täyttynyt",
    },
    "413": {
      title: "Liian suuri sisältö",
      description: "Pyynnön sisältö on palvelimelle liian suuri",
    },
    "414": {
      title: "Liian pitkä URI",
      description: "Pyynnön osoite ylittää palvelimen hyväksymän pituuden",
    },
    "415": {
      title: "Mediatyyppiä ei tueta",
      description: "Sisältö on muodossa, jota resurssi ei tue tällä menetelmällä",
    },
    "416": {
      title: "Pyydettyä aluetta ei voida toimittaa",
      description: "Resurssista pyydettyä tavualuetta ei voida toimittaa",
    },
    "417": {
      title: "Odotuksia ei voida täyttää",
      description: "Palvelin ei pysty täyttämään odotusta, jonka asiakasohjelma on ilmoittanut Expect-otsakekentässä",
    },
    "418": {
      title: "Olen teekannu",
      description: "Teekannulla ei voi keittää kahvia",
    },
    "421": {
      title: "Pyyntö väärälle palvelimelle",
      description: "Pyyntö saapui palvelimelle, joka ei tarjoa pyydettyä resurssia tämän yhteyden kautta",
    },
    "422": {
      title: "Sisältöä ei voida käsitellä",
      description: "Sisällön syntaksi on oikea, mutta sisältöä ei voida käsitellä semanttisen virheen vuoksi",
    },
    "423": {
      title: "Lukittu",
      description: "Resurssi on lukittu",
    },
    "424": {
      title: "Vaadittu toiminto epäonnistui",
      description: "Pyyntöä ei toteutettu, koska toiminto, josta se riippuu, epäonnistui",
    },
    "425": {
      title: "Liian aikaisin",
      description: "Palvelin ei käsittele pyyntöä, koska se voi olla toisto, ja asiakasohjelman pitäisi lähettää se uudelleen TLS-kättelyn jälkeen",
    },
    "426": {
      title: "Protokollan vaihto vaaditaan",
      description: "Asiakasohjelman on vaihdettava toiseen protokollaan, ennen kuin palvelin käsittelee tämän pyynnön",
    },
    "428": {
      title: "Ehdollinen pyyntö vaaditaan",
      description: "Palvelin käsittelee pyynnön vain, jos asiakasohjelma liittää siihen ehdon, esimerkiksi If-Match-otsakekentällä",
    },
    "429": {
      title: "Liikaa pyyntöjä",
      description: "Asiakasohjelma on lähettänyt tietyssä ajassa liikaa pyyntöjä, ja sen pitäisi odottaa ennen uusien pyyntöjen lähettämistä",
    },
    "431": {
      title: "Pyynnön otsakekentät ovat liian suuria",
      description: "Jokin pyynnön otsakekenttä tai kenttien yhteiskoko on liian suuri",
    },
    "451": {
      title: "Ei saatavilla oikeudellisista syistä",
      description: "Pyyntö on hylätty oikeudellisista syistä",
    },
    "iis-440": {
      title: "Kirjautuminen on vanhentunut",
      description: "Asiakasohjelman istunto on vanhentunut tai virheellinen, joten käyttäjän on kirjauduttava uudelleen",
    },
    "nginx-444": {
      title: "Ei vastausta",
      description: "Tämä sisäinen koodi käskee palvelinta sulkemaan yhteyden heti lähettämättä asiakasohjelmalle mitään",
    },
    "iis-449": {
      title: "Yritä uudelleen ja anna lisätietoja",
      description: "Pyyntö voidaan toteuttaa vasta, kun asiakasohjelma toistaa sen ja liittää mukaan palvelimen pyytämät tiedot",
    },
    "iis-451": {
      title: "Uudelleenohjaus toiselle palvelimelle",
      description: "Asiakasohjelma ohjataan toiselle palvelimelle, koska nykyinen palvelin ei saa yhteyttä käyttäjän postilaatikkoon tai yhteys olisi sen kautta tehottomampi",
    },
    "nginx-494": {
      title: "Liian suuri otsake tai eväste",
      description: "Asiakasohjelma lähetti liikaa tai liian suuria otsakekenttiä, mihin nginx vastaa oletuksena tilakoodilla 400",
    },
    "nginx-495": {
      title: "SSL-varmennevirhe",
      description: "Asiakasvarmenteen tarkistus epäonnistui, mihin nginx vastaa oletuksena tilakoodilla 400",
    },
    "nginx-496": {
      title: "SSL-varmenne vaaditaan",
      description: "Asiakasohjelma ei lähettänyt vaadittua SSL-varmennetta, mihin nginx vastaa oletuksena tilakoodilla 400",
    },
    "nginx-497": {
      title: "HTTP-pyyntö HTTPS-porttiin",
      description: "HTTPS-porttiin lähetettiin salaamaton HTTP-pyyntö, mihin nginx vastaa oletuksena tilakoodilla 400",
    },
    "nginx-499": {
      title: "Asiakasohjelma sulki yhteyden",
      description: "Asiakasohjelma sulki yhteyden, ennen kuin palvelin ehti lähettää vastauksen",
    },
    "laravel-419": {
      title: "Sivu on vanhentunut",
      description: "Lomakkeen turvatunniste puuttuu tai on vanhentunut, joten käyttäjän on ladattava sivu uudelleen",
    },
    "twitter-420": {
      title: "Ota rauhallisesti",
      description: "Asiakasohjelma on lähettänyt enemmän pyyntöjä kuin raja sallii",
    },
    "shopify-430": {
      title: "Hylätty turvallisuussyistä",
      description: "Pyyntö hylättiin, koska se näyttää hyökkäykseltä",
    },
    "shopline-433": {
      title: "Pyyntö estetty",
      description: "Pyyntö estettiin, koska se näyttää hyökkäykseltä tai tulee estetystä IP-osoitteesta",
    },
    "shopline-434": {
      title: "Nopeusraja ylitetty selvästi",
      description: "Pyyntö estettiin, koska asiakasohjelma ylitti turvatarkistuksen nopeusrajan",
    },
    "shopline-435": {
      title: "Epäilty kuormitushyökkäys",
      description: "Pyyntö estettiin, koska se näyttää olevan osa hyökkäystä, joka hukuttaa palvelimen pyyntöihin",
    },
    "shopline-436": {
      title: "Suojauskäytäntöä rikottu",
      description: "Pyyntö estettiin, koska pyynnön sisältö rikkoo suojauskäytäntöä",
    },
    "windows-450": {
      title: "Windowsin käytönvalvonta esti",
      description: "Windowsin käytönvalvonta estää pyydetyn sivun käytön",
    },
    "exchange-456": {
      title: "Estetty",
      description: "Käyttäjän tili on estetty",
    },
    "exchange-457": {
      title: "Salasana vanhentunut",
      description: "Käyttäjän salasana on vanhentunut",
    },
    "aws-alb-460": {
      title: "Yhteys suljettiin liian aikaisin",
      description: "Asiakasohjelma sulki yhteyden, ennen kuin kuormantasaaja ehti lähettää vastauksen",
    },
    "aws-alb-463": {
      title: "Liikaa välitettyjä osoitteita",
      description: "Pyynnön otsakekenttä X-Forwarded-For sisältää yli 30 IP-osoitetta",
    },
    "aws-alb-464": {
      title: "Yhteensopimaton protokolla",
      description: "Kuormantasaajan takana oleva palvelin ei tue pyynnön protokollaa",
    },
    "esri-498": {
      title: "Virheellinen tunniste",
      description: "Pääsytunniste on virheellinen tai vanhentunut",
    },
    "esri-499": {
      title: "Tunniste vaaditaan",
      description: "Pääsytunniste vaaditaan, mutta sitä ei lähetetty",
    },
  },
  serverErrors: {
    any: {
      title: "Palvelinvirhe",
      description: "Palvelin ei voinut toteuttaa pyyntöä, koska sen puolella tapahtui virhe",
    },
    unavailable: {
      title: "Palvelu ei ole käytettävissä",
      description: "Palvelin ei voi juuri nyt toteuttaa pyyntöä, koska se on ylikuormittunut tai huollossa",
    },
  },
};

export default catalog;
