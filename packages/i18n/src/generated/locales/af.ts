// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Afrikaans. */
const catalog: Catalog<"af"> = {
  locale: "af",
  name: "Afrikaans",
  direction: "ltr",
  messages: {
    "400": {
      title: "Ongeldige versoek",
      description: "Die versoek is ongeldig en is dus nie uitgevoer nie",
    },
    "401": {
      title: "Nie geverifieer nie",
      description: "Die kliënt moet met geldige aanmeldbesonderhede bewys wie dit is om toegang tot die aangevraagde hulpbron te kry",
    },
    "402": {
      title: "Betaling vereis",
      description: "Die bediener voer hierdie versoek eers ná ’n betaling uit",
    },
    "403": {
      title: "Toegang geweier",
      description: "Die bediener verstaan die versoek, maar weier om dit uit te voer",
    },
    "404": {
      title: "Nie gevind nie",
      description: "Die bediener kon nie die aangevraagde hulpbron vind nie of wil nie laat blyk dat die hulpbron bestaan nie",
    },
    "405": {
      title: "Metode nie toegelaat nie",
      description: "Die aangevraagde hulpbron ondersteun nie die metode van die versoek nie",
    },
    "406": {
      title: "Geen aanvaarbare vorm nie",
      description: "Die aangevraagde hulpbron is nie beskikbaar in enige vorm wat die kliënt aanvaar nie",
    },
    "407": {
      title: "Instaanbediener vereis verifikasie",
      description: "Die kliënt moet eers deur die instaanbediener geverifieer word voordat die versoek verder kan gaan",
    },
    "408": {
      title: "Versoek se tyd het verstryk",
      description: "Die bediener het opgehou wag omdat die volledige versoek nie betyds aangekom het nie",
    },
    "409": {
      title: "Konflik",
      description: "Die versoek bots met die huidige toestand van die hulpbron",
    },
    "410": {
      title: "Nie meer beskikbaar nie",
      description: "Die hulpbron is nie meer beskikbaar nie, en dit is waarskynlik permanent",
    },
    "411": {
      title: "Lengte van inhoud vereis",
      description: "Die bediener verwerk hierdie versoek net as die kliënt die lengte van die inhoud aandui",
    },
    "412": {
      title: "Voorwaarde nie nagekom nie",
      description: "Die versoek is nie uitgevoer nie omdat daar nie voldoen is aan ’n voorwaarde wat die kliënt gestel het nie",
    },
    "413": {
      title: "Inhoud te groot",
      description: "Die inhoud van die versoek is te groot vir die bediener",
    },
    "414": {
      title: "URI te lank",
      description: "Die adres in die versoek is langer as wat die bediener toelaat",
    },
    "415": {
      title: "Mediatipe word nie ondersteun nie",
      description: "Die inhoud is in ’n formaat wat die hulpbron nie vir hierdie metode ondersteun nie",
    },
    "416": {
      title: "Aangevraagde reeks kan nie gelewer word nie",
      description: "Die aangevraagde greepreeks van die hulpbron kan nie gelewer word nie",
    },
    "417": {
      title: "Verwagting kan nie nagekom word nie",
      description: "Die bediener kan nie voldoen aan die verwagting wat die kliënt in die kopveld Expect stel nie",
    },
    "418": {
      title: "Ek is ’n teepot",
      description: "Met ’n teepot kan ’n mens nie koffie maak nie",
    },
    "421": {
      title: "Versoek aan verkeerde bediener",
      description: "Die versoek het by ’n bediener beland wat nie die aangevraagde hulpbron oor hierdie verbinding lewer nie",
    },
    "422": {
      title: "Inhoud kan nie verwerk word nie",
      description: "Die inhoud is sintakties korrek, maar kan weens ’n semantiese fout nie verwerk word nie",
    },
    "423": {
      title: "Gesluit",
      description: "Die hulpbron is gesluit",
    },
    "424": {
      title: "Vereiste handeling het misluk",
      description: "Die versoek is nie uitgevoer nie omdat ’n handeling waarvan dit afhang, misluk het",
    },
    "425": {
      title: "Te vroeg",
      description: "Die bediener verwerk nie die versoek nie, omdat dit ’n herhaling kan wees, en die kliënt behoort dit ná die TLS-handdruk weer te stuur",
    },
    "426": {
      title: "Ander protokol vereis",
      description: "Die kliënt moet na ’n ander protokol oorskakel voordat die bediener hierdie versoek hanteer",
    },
    "428": {
      title: "Voorwaardelike versoek vereis",
      description: "Die bediener hanteer die versoek net as die kliënt ’n voorwaarde daaraan heg, byvoorbeeld met If-Match",
    },
    "429": {
      title: "Te veel versoeke",
      description: "Die kliënt het binne ’n bepaalde tyd te veel versoeke gestuur en behoort te wag voordat dit meer stuur",
    },
    "431": {
      title: "Kopvelde van versoek te groot",
      description: "Een van die kopvelde van die versoek is te groot, of al die kopvelde saam is te groot",
    },
    "451": {
      title: "Om regsredes nie beskikbaar nie",
      description: "Die versoek is om regsredes geweier",
    },
    "iis-440": {
      title: "Aanmeldsessie het verval",
      description: "Die kliënt se sessie het verval of is ongeldig, en die gebruiker moet dus weer aanmeld",
    },
    "nginx-444": {
      title: "Geen antwoord nie",
      description: "Hierdie interne kode laat die bediener die verbinding onmiddellik verbreek sonder om iets aan die kliënt te stuur",
    },
    "iis-449": {
      title: "Probeer weer met meer inligting",
      description: "Die versoek kan eers uitgevoer word wanneer die kliënt dit herhaal met die inligting waarvoor die bediener vra",
    },
    "iis-451": {
      title: "Herleiding na ’n ander bediener",
      description: "Die kliënt word na ’n ander bediener gestuur omdat hierdie bediener die gebruiker se posbus nie kan bereik nie of dit minder doeltreffend bereik",
    },
    "nginx-494": {
      title: "Kopveld of koekie van versoek te groot",
      description: "Die kliënt het te veel of te groot kopvelde gestuur, waarop nginx by verstek met statuskode 400 antwoord",
    },
    "nginx-495": {
      title: "Fout met SSL-sertifikaat",
      description: "Die kliëntsertifikaat is by verifikasie afgekeur, waarop nginx by verstek met statuskode 400 antwoord",
    },
    "nginx-496": {
      title: "SSL-sertifikaat vereis",
      description: "Die kliënt het nie die vereiste SSL-sertifikaat gestuur nie, waarop nginx by verstek met statuskode 400 antwoord",
    },
    "nginx-497": {
      title: "HTTP-versoek na HTTPS-poort gestuur",
      description: "’n Ongeënkripteerde HTTP-versoek is na die HTTPS-poort gestuur, waarop nginx by verstek met statuskode 400 antwoord",
    },
    "nginx-499": {
      title: "Kliënt het verbinding verbreek",
      description: "Die kliënt het die verbinding verbreek voordat die bediener ’n antwoord kon stuur",
    },
    "laravel-419": {
      title: "Bladsy het verval",
      description: "Die vorm se sekuriteitsteken ontbreek of het verval, en die gebruiker moet dus die bladsy weer laai",
    },
    "twitter-420": {
      title: "Kalm nou",
      description: "Die kliënt het meer versoeke gestuur as wat die limiet toelaat",
    },
    "shopify-430": {
      title: "Om sekuriteitsredes afgewys",
      description: "Die versoek is afgewys omdat dit soos ’n aanval lyk",
    },
    "shopline-433": {
      title: "Versoek geblokkeer",
      description: "Die versoek is geblokkeer omdat dit soos ’n aanval lyk of van ’n geblokkeerde IP-adres kom",
    },
    "shopline-434": {
      title: "Tempolimiet ver oorskry",
      description: "Die versoek is geblokkeer omdat die kliënt die tempolimiet van die sekuriteitskontrole oorskry het",
    },
    "shopline-435": {
      title: "Vermoedelike oorstromingsaanval",
      description: "Die versoek is geblokkeer omdat dit deel lyk van ’n aanval wat die bediener met versoeke oorstroom",
    },
    "shopline-436": {
      title: "Sekuriteitsbeleid oortree",
      description: "Die versoek is geblokkeer omdat die inhoud daarvan ’n sekuriteitsbeleid oortree",
    },
    "windows-450": {
      title: "Deur Windows se ouerkontroles geblokkeer",
      description: "Die ouerkontroles van Windows blokkeer toegang tot die gevraagde bladsy",
    },
    "exchange-456": {
      title: "Geblokkeer",
      description: "Die gebruiker se rekening is geblokkeer",
    },
    "exchange-457": {
      title: "Wagwoord het verval",
      description: "Die gebruiker se wagwoord het verval",
    },
    "aws-alb-460": {
      title: "Verbinding voortydig verbreek",
      description: "Die kliënt het die verbinding verbreek voordat die lasbalanseerder ’n antwoord kon stuur",
    },
    "aws-alb-463": {
      title: "Te veel aangestuurde adresse",
      description: "Die kopveld X-Forwarded-For van die versoek bevat meer as 30 IP-adresse",
    },
    "aws-alb-464": {
      title: "Onversoenbare protokol",
      description: "Die bediener agter die lasbalanseerder ondersteun nie die protokol van die versoek nie",
    },
    "esri-498": {
      title: "Ongeldige teken",
      description: "Die toegangsteken is ongeldig of het verval",
    },
    "esri-499": {
      title: "Teken vereis",
      description: "’n Toegangsteken word vereis, maar is nie gestuur nie",
    },
  },
  serverErrors: {
    any: {
      title: "Bedienerfout",
      description: "Die bediener kon die versoek nie uitvoer nie omdat daar aan sy kant ’n fout was",
    },
    unavailable: {
      title: "Diens nie beskikbaar nie",
      description: "Die bediener kan die versoek tans nie uitvoer nie omdat hy oorlaai is of onderhoud ondergaan",
    },
  },
};

export default catalog;
