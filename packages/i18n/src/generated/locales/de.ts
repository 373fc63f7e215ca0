// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in German. */
const catalog: Catalog<"de"> = {
  locale: "de",
  name: "Deutsch",
  direction: "ltr",
  messages: {
    "400": {
      title: "Ungültige Anfrage",
      description: "Die Anfrage ist ungültig und wurde deshalb nicht ausgeführt",
    },
    "401": {
      title: "Nicht authentifiziert",
      description: "Für den Zugriff auf die angeforderte Ressource muss sich der Client mit gültigen Anmeldedaten ausweisen",
    },
    "402": {
      title: "Zahlung erforderlich",
      description: "Der Server führt diese Anfrage erst nach einer Zahlung aus",
    },
    "403": {
      title: "Zugriff verweigert",
      description: "Der Server versteht die Anfrage, lehnt ihre Ausführung aber ab",
    },
    "404": {
      title: "Nicht gefunden",
      description: "Der Server hat die angeforderte Ressource nicht gefunden oder will nicht preisgeben, dass sie existiert",
    },
    "405": {
      title: "Methode nicht zulässig",
      description: "Die angeforderte Ressource unterstützt die Methode der Anfrage nicht",
    },
    "406": {
      title: "Keine akzeptable Variante",
      description: "Die angeforderte Ressource ist in keiner Variante verfügbar, die der Client akzeptiert",
    },
    "407": {
      title: "Proxy-Authentifizierung erforderlich",
      description: "Der Client muss sich erst beim Proxy authentifizieren, bevor die Anfrage weitergeleitet wird",
    },
    "408": {
      title: "Zeitüberschreitung der Anfrage",
      description: "Der Server wartet nicht länger, weil die Anfrage nicht rechtzeitig vollständig eingegangen ist",
    },
    "409": {
      title: "Konflikt",
      description: "Die Anfrage steht im Konflikt mit dem aktuellen Zustand der Ressource",
    },
    "410": {
      title: "Nicht mehr verfügbar",
      description: "Die Ressource ist nicht mehr verfügbar, und das wahrscheinlich dauerhaft",
    },
    "411": {
      title: "Angabe der Inhaltslänge erforderlich",
      description: "Der Server verarbeitet diese Anfrage nur, wenn der Client die Länge des Inhalts angibt",
    },
    "412": {
      title: "Vorbedingung nicht erfüllt",
      description: "Die Anfrage wurde nicht ausgeführt, weil eine vom Client gestellte Bedingung nicht erfüllt war",
    },
    "413": {
      title: "Inhalt zu groß",
      description: "Der Inhalt der Anfrage ist für den Server zu groß",
    },
    "414": {
      title: "URI zu lang",
      description: "Die Adresse in der Anfrage ist länger, als der Server erlaubt",
    },
    "415": {
      title: "Medientyp nicht unterstützt",
      description: "Der Inhalt hat ein Format, das die Ressource für diese Methode nicht unterstützt",
    },
    "416": {
      title: "Angeforderter Bereich nicht verfügbar",
      description: "Der angeforderte Bytebereich der Ressource kann nicht geliefert werden",
    },
    "417": {
      title: "Erwartung nicht erfüllbar",
      description: "Der Server kann nicht leisten, was der Client laut Headerfeld Expect von ihm erwartet",
    },
    "418": {
      title: "Ich bin eine Teekanne",
      description: "Mit einer Teekanne lässt sich kein Kaffee kochen",
    },
    "421": {
      title: "Anfrage an falschen Server",
      description: "Die Anfrage ging an einen Server, der die angeforderte Ressource über diese Verbindung nicht bereitstellt",
    },
    "422": {
      title: "Inhalt nicht verarbeitbar",
      description: "Der Inhalt ist syntaktisch korrekt, kann aber wegen eines semantischen Fehlers nicht verarbeitet werden",
    },
    "423": {
      title: "Gesperrt",
      description: "Die Ressource ist gesperrt",
    },
    "424": {
      title: "Erforderliche Aktion fehlgeschlagen",
      description: "Die Anfrage wurde nicht ausgeführt, weil eine Aktion, von der sie abhängt, fehlgeschlagen ist",
    },
    "425": {
      title: "Zu früh",
      description: "Der Server verarbeitet die Anfrage nicht, weil sie eine Wiederholung sein könnte, und der Client sollte sie nach dem TLS-Handshake erneut senden",
    },
    "426": {
      title: "Protokollwechsel erforderlich",
      description: "Der Client muss auf ein anderes Protokoll wechseln, bevor der Server diese Anfrage bearbeitet",
    },
    "428": {
      title: "Bedingte Anfrage erforderlich",
      description: "Der Server bearbeitet die Anfrage nur, wenn der Client sie an eine Bedingung knüpft, zum Beispiel mit If-Match",
    },
    "429": {
      title: "Zu viele Anfragen",
      description: "Der Client hat innerhalb eines bestimmten Zeitraums zu viele Anfragen gesendet und sollte vor weiteren Anfragen warten",
    },
    "431": {
      title: "Headerfelder der Anfrage zu groß",
      description: "Ein einzelnes Headerfeld der Anfrage ist zu groß, oder alle zusammen sind es",
    },
    "451": {
      title: "Aus rechtlichen Gründen nicht verfügbar",
      description: "Die Anfrage wurde aus rechtlichen Gründen abgelehnt",
    },
    "iis-440": {
      title: "Anmeldesitzung abgelaufen",
      description: "Die Sitzung des Clients ist abgelaufen oder ungültig, sodass sich der Benutzer erneut anmelden muss",
    },
    "nginx-444": {
      title: "Keine Antwort",
      description: "Dieser interne Code weist den Server an, die Verbindung sofort zu schließen, ohne dem Client etwas zu senden",
    },
    "iis-449": {
      title: "Anfrage mit weiteren Angaben wiederholen",
      description: "Die Anfrage kann erst ausgeführt werden, wenn der Client sie mit den vom Server verlangten Angaben wiederholt",
    },
    "iis-451": {
      title: "Weiterleitung an einen anderen Server",
      description: "Der Client wird an einen anderen Server verwiesen, weil dieser Server das Postfach des Benutzers nicht oder nur weniger effizient erreicht",
    },
    "nginx-494": {
      title: "Header oder Cookie der Anfrage zu groß",
      description: "Der Client hat zu viele oder zu große Headerfelder gesendet, worauf nginx standardmäßig mit dem Statuscode 400 antwortet",
    },
    "nginx-495": {
      title: "Fehler beim SSL-Zertifikat",
      description: "Das Clientzertifikat hat die Prüfung nicht bestanden, worauf nginx standardmäßig mit dem Statuscode 400 antwortet",
    },
    "nginx-496": {
      title: "SSL-Zertifikat erforderlich",
      description: "Der Client hat das erforderliche SSL-Zertifikat nicht gesendet, worauf nginx standardmäßig mit dem Statuscode 400 antwortet",
    },
    "nginx-497": {
      title: "HTTP-Anfrage an HTTPS-Port gesendet",
      description: "Eine unverschlüsselte HTTP-Anfrage ging an den HTTPS-Port, worauf nginx standardmäßig mit dem Statuscode 400 antwortet",
    },
    "nginx-499": {
      title: "Verbindung vom Client geschlossen",
      description: "Der Client hat die Verbindung geschlossen, bevor der Server eine Antwort senden konnte",
    },
    "laravel-419": {
      title: "Seite abgelaufen",
      description: "Das Sicherheitstoken des Formulars fehlt oder ist abgelaufen, sodass der Benutzer die Seite neu laden muss",
    },
    "twitter-420": {
      title: "Immer mit der Ruhe",
      description: "Der Client hat mehr Anfragen gesendet, als das Limit erlaubt",
    },
    "shopify-430": {
      title: "Aus Sicherheitsgründen abgelehnt",
      description: "Die Anfrage wurde abgelehnt, weil sie wie ein Angriff aussieht",
    },
    "shopline-433": {
      title: "Anfrage blockiert",
      description: "Die Anfrage wurde blockiert, weil sie wie ein Angriff aussieht oder von einer gesperrten IP-Adresse kommt",
    },
    "shopline-434": {
      title: "Ratenlimit deutlich überschritten",
      description: "Die Anfrage wurde blockiert, weil der Client das Ratenlimit der Sicherheitsprüfung überschritten hat",
    },
    "shopline-435": {
      title: "Verdacht auf Überlastungsangriff",
      description: "Die Anfrage wurde blockiert, weil sie zu einem Angriff zu gehören scheint, der den Server mit Anfragen überflutet",
    },
    "shopline-436": {
      title: "Verstoß gegen Sicherheitsrichtlinie",
      description: "Die Anfrage wurde blockiert, weil ihr Inhalt gegen eine Sicherheitsrichtlinie verstößt",
    },
    "windows-450": {
      title: "Vom Jugendschutz von Windows blockiert",
      description: "Der Jugendschutz von Windows blockiert den Zugriff auf die angeforderte Seite",
    },
    "exchange-456": {
      title: "Konto gesperrt",
      description: "Das Konto des Benutzers ist gesperrt",
    },
    "exchange-457": {
      title: "Passwort abgelaufen",
      description: "Das Passwort des Benutzers ist abgelaufen",
    },
    "aws-alb-460": {
      title: "Verbindung vorzeitig geschlossen",
      description: "Der Client hat die Verbindung geschlossen, bevor der Load Balancer eine Antwort senden konnte",
    },
    "aws-alb-463": {
      title: "Zu viele weitergeleitete Adressen",
      description: "Das Headerfeld X-Forwarded-For der Anfrage enthält mehr als 30 IP-Adressen",
    },
    "aws-alb-464": {
      title: "Protokoll nicht kompatibel",
      description: "Der Server hinter dem Load Balancer unterstützt das Protokoll der Anfrage nicht",
    },
    "esri-498": {
      title: "Ungültiges Token",
      description: "Das Zugriffstoken ist ungültig oder abgelaufen",
    },
    "esri-499": {
      title: "Token erforderlich",
      description: "Ein Zugriffstoken ist erforderlich, wurde aber nicht gesendet",
    },
  },
  serverErrors: {
    any: {
      title: "Serverfehler",
      description: "Der Server konnte die Anfrage wegen eines Fehlers auf seiner Seite nicht ausführen",
    },
    unavailable: {
      title: "Dienst nicht verfügbar",
      description: "Der Server kann die Anfrage zurzeit nicht ausführen, weil er überlastet ist oder gewartet wird",
    },
  },
};

export default catalog;
