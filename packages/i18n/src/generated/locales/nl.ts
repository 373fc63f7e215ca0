// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Dutch. */
const catalog: Catalog<"nl"> = {
  locale: "nl",
  name: "Nederlands",
  direction: "ltr",
  messages: {
    "400": {
      title: "Ongeldig verzoek",
      description: "Het verzoek is ongeldig",
    },
    "401": {
      title: "Niet geauthenticeerd",
      description: "Het verzoek bevat geen geldige inloggegevens voor de gevraagde bron",
    },
    "402": {
      title: "Betaling vereist",
      description: "Een betaling is vereist",
    },
    "403": {
      title: "Toegang geweigerd",
      description: "De server begrijpt het verzoek maar weigert het uit te voeren",
    },
    "404": {
      title: "Niet gevonden",
      description: "De webserver kon de gevraagde bron niet vinden",
    },
    "405": {
      title: "Methode niet toegestaan",
      description: "De methode van het verzoek is niet toegestaan voor de gevraagde bron",
    },
    "406": {
      title: "Geen acceptabele vorm",
      description: "De gevraagde bron is niet beschikbaar in een vorm die de client accepteert",
    },
    "407": {
      title: "Proxyauthenticatie vereist",
      description: "Authenticatie bij de proxy is vereist",
    },
    "408": {
      title: "Time-out van verzoek",
      description: "De server heeft niet op tijd een volledig verzoek ontvangen",
    },
    "409": {
      title: "Conflict",
      description: "Er was een conflict met de huidige staat van de bron",
    },
    "410": {
      title: "Niet meer beschikbaar",
      description: "De bron is niet meer beschikbaar en dat is waarschijnlijk definitief",
    },
    "411": {
      title: "Inhoudslengte vereist",
      description: "Het verzoek is niet verwerkt omdat een inhoudslengte werd verwacht",
    },
    "412": {
      title: "Niet aan voorwaarde voldaan",
      description: "Het verzoek is niet uitgevoerd omdat niet is voldaan aan een voorwaarde die de client had gesteld",
    },
    "413": {
      title: "Inhoud te groot",
      description: "De inhoud van het verzoek is te groot voor de server",
    },
    "414": {
      title: "URL te lang",
      description: "De URL is langer dan de server wil verwerken",
    },
    "415": {
      title: "Mediatype niet ondersteund",
      description: "De bron ondersteunt het formaat van de verzonden inhoud niet voor deze methode",
    },
    "416": {
      title: "Gevraagd bereik niet beschikbaar",
      description: "Het gevraagde deel van de bron kan niet worden geleverd",
    },
    "417": {
      title: "Verwachting niet ingelost",
      description: "De verwachtingen in het headerveld Expect konden niet worden ingelost",
    },
    "418": {
      title: "Ik ben een theepot",
      description: "Koffie kon niet gezet worden met een theepot",
    },
    "421": {
      title: "Verzoek aan verkeerde server",
      description: "Het verzoek was gericht aan een server die de gevraagde bron via deze verbinding niet kan of wil leveren",
    },
    "422": {
      title: "Onverwerkbare inhoud",
      description: "Door een semantische fout kon het verzoek niet worden verwerkt",
    },
    "423": {
      title: "Vergrendeld",
      description: "De bron is vergrendeld",
    },
    "424": {
      title: "Vereiste actie mislukt",
      description: "Het verzoek is niet uitgevoerd omdat een actie is mislukt waarvan het afhankelijk is",
    },
    "425": {
      title: "Te vroeg",
      description: "De server verwerkt het verzoek niet omdat het een herhaling kan zijn, en de client hoort het na de TLS-handshake opnieuw te verzenden",
    },
    "426": {
      title: "Protocolupgrade vereist",
      description: "Een upgrade van het protocol is vereist",
    },
    "428": {
      title: "Voorwaardelijk verzoek vereist",
      description: "De server verwerkt het verzoek alleen als de client er een voorwaarde aan verbindt",
    },
    "429": {
      title: "Te veel verzoeken",
      description: "De client heeft binnen een bepaalde tijd te veel verzoeken verzonden",
    },
    "431": {
      title: "Headervelden van verzoek te groot",
      description: "Een headerveld van het verzoek of het totaal van alle headervelden is te groot",
    },
    "451": {
      title: "Om juridische redenen niet beschikbaar",
      description: "Om juridische redenen is het verzoek afgewezen",
    },
    "iis-440": {
      title: "Inlogsessie verlopen",
      description: "De sessie van de client is verlopen of ongeldig en de gebruiker moet opnieuw inloggen",
    },
    "nginx-444": {
      title: "Geen antwoord",
      description: "Deze code wordt intern gebruikt om de server op te dragen geen informatie terug te sturen naar de client en de verbinding onmiddellijk te sluiten",
    },
    "iis-449": {
      title: "Opnieuw proberen met meer informatie",
      description: "Het verzoek kan niet worden uitgevoerd omdat de client onvoldoende informatie heeft verstrekt",
    },
    "iis-451": {
      title: "Doorverwijzing naar andere server",
      description: "De client wordt doorverwezen omdat deze server de mailbox van de gebruiker niet kan bereiken, of minder efficiënt dan een andere server",
    },
    "nginx-494": {
      title: "Header of cookie te groot",
      description: "De client heeft te veel of te grote headervelden verzonden, waarop nginx standaard met statuscode 400 antwoordt",
    },
    "nginx-495": {
      title: "SSL-clientcertificaat afgekeurd",
      description: "Het clientcertificaat is bij de controle afgekeurd, waarop nginx standaard met statuscode 400 antwoordt",
    },
    "nginx-496": {
      title: "SSL-clientcertificaat vereist",
      description: "De client heeft het vereiste SSL-certificaat niet verzonden, waarop nginx standaard met statuscode 400 antwoordt",
    },
    "nginx-497": {
      title: "HTTP-verzoek naar HTTPS-poort verzonden",
      description: "Er is een onversleuteld HTTP-verzoek naar de HTTPS-poort verzonden, waarop nginx standaard met statuscode 400 antwoordt",
    },
    "nginx-499": {
      title: "Verbinding verbroken door client",
      description: "De client verbrak de verbinding voordat de server een antwoord kon sturen",
    },
    "laravel-419": {
      title: "Pagina verlopen",
      description: "Het beveiligingstoken van het formulier ontbreekt of is verlopen, dus de gebruiker moet de pagina opnieuw laden",
    },
    "twitter-420": {
      title: "Rustig aan",
      description: "De client heeft meer verzoeken verzonden dan de limiet toestaat",
    },
    "shopify-430": {
      title: "Om veiligheidsredenen afgewezen",
      description: "Het verzoek is afgewezen omdat het op een aanval lijkt",
    },
    "shopline-433": {
      title: "Verzoek geblokkeerd",
      description: "Het verzoek is geblokkeerd omdat het op een aanval lijkt of van een geblokkeerd IP-adres komt",
    },
    "shopline-434": {
      title: "Frequentielimiet ruim overschreden",
      description: "Het verzoek is geblokkeerd omdat de client de frequentielimiet van de beveiligingscontrole heeft overschreden",
    },
    "shopline-435": {
      title: "Vermoedelijke overbelastingsaanval",
      description: "Het verzoek is geblokkeerd omdat het deel lijkt van een aanval die de server met verzoeken overspoelt",
    },
    "shopline-436": {
      title: "Beveiligingsbeleid geschonden",
      description: "Het verzoek is geblokkeerd omdat de inhoud ervan een beveiligingsbeleid schendt",
    },
    "windows-450": {
      title: "Geblokkeerd door ouderlijk toezicht van Windows",
      description: "Het ouderlijk toezicht van Windows blokkeert de toegang tot de gevraagde pagina",
    },
    "exchange-456": {
      title: "Geblokkeerd",
      description: "Het account van de gebruiker is geblokkeerd",
    },
    "exchange-457": {
      title: "Wachtwoord verlopen",
      description: "Het wachtwoord van de gebruiker is verlopen",
    },
    "aws-alb-460": {
      title: "Verbinding voortijdig verbroken",
      description: "De client verbrak de verbinding voordat de load balancer een antwoord kon sturen",
    },
    "aws-alb-463": {
      title: "Te veel doorgestuurde adressen",
      description: "Het headerveld X-Forwarded-For van het verzoek bevat meer dan 30 IP-adressen",
    },
    "aws-alb-464": {
      title: "Protocol niet compatibel",
      description: "De server achter de load balancer ondersteunt het protocol van het verzoek niet",
    },
    "esri-498": {
      title: "Ongeldig token",
      description: "Het toegangstoken is ongeldig of verlopen",
    },
    "esri-499": {
      title: "Token vereist",
      description: "Een toegangstoken is vereist maar is niet meegestuurd",
    },
  },
  serverErrors: {
    any: {
      title: "Serverfout",
      description: "De server kon het verzoek niet uitvoeren omdat er aan zijn kant een fout is opgetreden",
    },
    unavailable: {
      title: "Dienst niet beschikbaar",
      description: "De server kan het verzoek op dit moment niet uitvoeren omdat hij overbelast is of wordt onderhouden",
    },
  },
};

export default catalog;
