import type { Words } from "../words.ts";

export const nl: Words = {
  locale: "nl",
  direction: "ltr",
  marks: [".", ","],
  summary: (errors, entries, share) =>
    `${errors} ${errors === "1" ? "clientfout" : "clientfouten"} in ${entries} ${entries === "1" ? "regel" : "regels"} (${share})`,
  unanswered: (count) => `${count} zonder antwoord`,
  between: (first, last) => `eerste fout ${first}, laatste ${last} UTC`,
  entries: (count) => `${count} ${count === "1" ? "regel" : "regels"}`,
  ofErrorLog: (count) => `${count} van een foutenlog`,
  noLog: "geen log",
  moreFiles: (count) => `en nog ${count} ${count === "1" ? "bestand" : "bestanden"}`,
  moreMeanings: (count) => `en nog ${count}: --all`,
  worstPaths: "Paden met de meeste fouten",
  clients: "Clients",
  causes: "Oorzaken, uit de foutenlog",
  tooMany: (error) => `te veel om alles te tellen: elk kan ${error} te laag zijn`,
  untimed: (count) =>
    count === "1"
      ? "1 regel heeft geen tijd; --since geldt er niet voor"
      : `${count} regels hebben geen tijd; --since geldt er niet voor`,
  strangers: (count, first) =>
    count === "1"
      ? `1 regel bevat geen verzoek, ${first}:`
      : `${count} regels bevatten geen verzoek, de eerste is ${first}:`,
  meanings: "Wat ze betekenen",
  overTime: "Clientfouten in de tijd",
  files: "Bestanden",
  columns: {
    count: "Aantal",
    share: "Aandeel",
    meaning: "Betekenis",
    trend: "Verloop",
    file: "Bestand",
    form: "Vorm",
    entries: "Regels",
    noLogLines: "Regels zonder verzoek",
  },
  detail: (code) => `Een detail dat IIS logt; de client ziet een ${code}`,
  undefinedCode: "Geen standaard kent deze code; volgens RFC 9110 geldt hij als 400.",
  signs: {
    "client-left": "De client is weggegaan",
    "tls-on-plain-port": "TLS op een poort zonder TLS",
    "closed-before-request": "Gesloten voor er een verzoek was",
    "ntlm-handshake": "NTLM-handshake, geen fout",
  },
  advice: {
    "client-left":
      "De client verbrak de verbinding voor er een antwoord was, meestal omdat zijn time-out, of die van een proxy ervoor, korter is dan de backend nodig heeft: vergelijk de twee.",
    "tls-on-plain-port":
      "Er kwam een TLS-handshake binnen op een poort die gewone HTTP spreekt: verbeter de URL of de poort; van vreemden is het een scan.",
    "closed-before-request":
      "Er werd een verbinding geopend en zonder verzoek gesloten: browsers die vooruit verbinden, health checks en poortscans doen dat; het is onschuldig.",
    "ntlm-handshake":
      "Windows-authenticatie vraagt tweemaal voor ze antwoordt: op deze 401's volgde een antwoord, het zijn geen fouten.",
    "400":
      "Het verzoek was misvormd: kijk in de foutenlog, die zegt wat eraan mankeert (nginx: op niveau info).",
    "401":
      "Inloggegevens ontbraken of klopten niet: veel van één adres zijn pogingen om wachtwoorden te raden.",
    "403":
      "De toegang is geweigerd: kijk naar regels, bestandsrechten en een firewall ervoor; S3 zegt ook 403 bij een sleutel die niet bestaat, tenzij de vrager mag opsommen.",
    "404":
      "Op dat adres is niets: zoek eerst naar gebroken links van uzelf; waar niemand naar linkt, is een scan.",
    "405": "De methode is daar niet toegestaan: een formulier of een client roept het verkeerde adres aan.",
    "408":
      "De client was te traag met zijn verzoek; zonder enig verzoek is het een verbinding die voor niets openstond.",
    "413":
      "De inhoud is groter dan de server aanneemt: client_max_body_size van nginx is 1 MB als er niets is ingesteld (ingress-nginx: proxy-body-size).",
    "414":
      "Het adres is te lang: zoek naar een formulier dat met GET wordt verstuurd, of naar doorverwijzingen in een kring.",
    "416":
      "Er is een bereik voorbij het einde gevraagd: een download werd hervat nadat het bestand korter was geworden.",
    "429": "De client is gevraagd het rustiger aan te doen: kijk wie het is, en naar de limiet.",
    "431": "De headervelden zijn te groot, meestal door cookies.",
    "nginx-444": "nginx moest sluiten zonder antwoord (return 444).",
    "nginx-494":
      "Een headerveld was langer dan large_client_header_buffers, meestal door cookies; nginx logt en stuurt 400.",
    "nginx-495": "Het certificaat van de client was niet geldig; nginx logt en stuurt 400.",
    "nginx-496": "De client stuurde geen certificaat, en dat is verplicht; nginx logt en stuurt 400.",
    "nginx-497":
      "Er kwam gewone HTTP binnen op een poort die TLS spreekt: verbeter de URL of de poort; nginx logt en stuurt 400.",
    "aws-alb-463": "X-Forwarded-For bevatte meer dan 30 adressen: zoek naar proxy's in een kring.",
    "aws-alb-464": "Het protocol van het verzoek past niet bij de protocolversie van de doelgroep.",
    "404.13":
      "Er ontbreekt niets: de inhoud is groter dan maxAllowedContentLength van request filtering, 30.000.000 bytes als er niets is ingesteld.",
    "403.14":
      "Er is geen standaarddocument en opsommen staat uit: meestal een mislukte installatie of een ontbrekende handler.",
    "401.2":
      "Er zijn geen inloggegevens gestuurd die de server aanneemt: het is alleen een fout als er geen antwoord op volgt.",
  },
};
