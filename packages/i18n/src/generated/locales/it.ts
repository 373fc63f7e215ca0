// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Italian. */
const catalog: Catalog<"it"> = {
  locale: "it",
  name: "italiano",
  direction: "ltr",
  messages: {
    "400": {
      title: "Richiesta non valida",
      description: "La richiesta non è valida e quindi non è stata eseguita",
    },
    "401": {
      title: "Non autenticato",
      description: "Per accedere alla risorsa richiesta il client deve identificarsi con credenziali valide",
    },
    "402": {
      title: "Pagamento necessario",
      description: "Il server eseguirà questa richiesta solo dopo un pagamento",
    },
    "403": {
      title: "Accesso negato",
      description: "Il server comprende la richiesta, ma si rifiuta di eseguirla",
    },
    "404": {
      title: "Risorsa non trovata",
      description: "Il server non ha trovato la risorsa richiesta o non vuole rivelarne l’esistenza",
    },
    "405": {
      title: "Metodo non consentito",
      description: "La risorsa richiesta non supporta il metodo utilizzato",
    },
    "406": {
      title: "Nessuna variante accettabile",
      description: "La risorsa richiesta non è disponibile in nessuna variante accettata dal client",
    },
    "407": {
      title: "Autenticazione proxy necessaria",
      description: "Il client deve autenticarsi presso il proxy prima che la richiesta possa proseguire",
    },
    "408": {
      title: "Timeout della richiesta",
      description: "Il server ha smesso di attendere perché la richiesta completa non è arrivata in tempo",
    },
    "409": {
      title: "Conflitto",
      description: "La richiesta è in conflitto con lo stato attuale della risorsa",
    },
    "410": {
      title: "Non più disponibile",
      description: "La risorsa non è più disponibile, probabilmente in modo definitivo",
    },
    "411": {
      title: "Lunghezza del contenuto obbligatoria",
      description: "Il server elabora questa richiesta solo se il client indica la lunghezza del contenuto",
    },
    "412": {
      title: "Precondizione non soddisfatta",
      description: "La richiesta non è stata eseguita perché una condizione posta dal client non era soddisfatta",
    },
    "413": {
      title: "Contenuto troppo grande",
      description: "Il contenuto della richiesta è troppo grande per il server",
    },
    "414": {
      title: "URI troppo lungo",
      description: "L’indirizzo nella richiesta è più lungo di quanto il server consenta",
    },
    "415": {
      title: "Tipo di contenuto non supportato",
      description: "Il contenuto è in un formato che la risorsa non supporta per questo metodo",
    },
    "416": {
      title: "Intervallo richiesto non disponibile",
      description: "L’intervallo di byte richiesto della risorsa non può essere fornito",
    },
    "417": {
      title: "Aspettativa non soddisfatta",
      description: "Il server non è in grado di fare ciò che il client gli chiede nel campo di intestazione Expect",
    },
    "418": {
      title: "Sono una teiera",
      description: "Con una teiera non si può fare il caffè",
    },
    "421": {
      title: "Richiesta al server sbagliato",
      description: "La richiesta è arrivata a un server che non gestisce la risorsa richiesta su questa connessione",
    },
    "422": {
      title: "Contenuto non elaborabile",
      description: "Il contenuto è ben formato, ma non può essere elaborato a causa di un errore semantico",
    },
    "423": {
      title: "Risorsa bloccata",
      description: "La risorsa è bloccata",
    },
    "424": {
      title: "Azione necessaria non riuscita",
      description: "La richiesta non è stata eseguita perché un’azione da cui dipende non è riuscita",
    },
    "425": {
      title: "Troppo presto",
      description: "Il server non elabora la richiesta, perché la richiesta potrebbe essere una ripetizione, e il client dovrebbe inviarla di nuovo dopo l’handshake TLS",
    },
    "426": {
      title: "Cambio di protocollo necessario",
      description: "Il client deve passare a un altro protocollo prima che il server gestisca questa richiesta",
    },
    "428": {
      title: "Richiesta condizionale obbligatoria",
      description: "Il server gestisce la richiesta solo se il client vi aggiunge una condizione, ad esempio con If-Match",
    },
    "429": {
      title: "Troppe richieste",
      description: "Il client ha inviato troppe richieste in un determinato periodo e dovrebbe attendere prima di inviarne altre",
    },
    "431": {
      title: "Campi di intestazione troppo grandi",
      description: "Un campo di intestazione della richiesta è troppo grande, oppure lo sono tutti insieme",
    },
    "451": {
      title: "Non disponibile per motivi legali",
      description: "La richiesta è stata rifiutata per motivi legali",
    },
    "iis-440": {
      title: "Sessione di accesso scaduta",
      description: "La sessione del client è scaduta o non è valida, quindi l’utente deve accedere di nuovo",
    },
    "nginx-444": {
      title: "Nessuna risposta",
      description: "Questo codice interno indica al server di chiudere subito la connessione senza inviare nulla al client",
    },
    "iis-449": {
      title: "Riprovare con ulteriori informazioni",
      description: "La richiesta non può essere eseguita finché il client non la ripete con le informazioni che il server chiede",
    },
    "iis-451": {
      title: "Reindirizzamento a un altro server",
      description: "Il client viene indirizzato a un altro server perché il server attuale non può accedere alla casella di posta dell’utente o lo fa in modo meno efficiente",
    },
    "nginx-494": {
      title: "Intestazione o cookie troppo grandi",
      description: "Il client ha inviato campi di intestazione troppo numerosi o troppo grandi, e nginx per impostazione predefinita risponde con il codice di stato 400",
    },
    "nginx-495": {
      title: "Errore del certificato SSL",
      description: "Il certificato client non ha superato la verifica, e nginx per impostazione predefinita risponde con il codice di stato 400",
    },
    "nginx-496": {
      title: "Certificato SSL obbligatorio",
      description: "Il client non ha inviato il certificato SSL obbligatorio, e nginx per impostazione predefinita risponde con il codice di stato 400",
    },
    "nginx-497": {
      title: "Richiesta HTTP inviata alla porta HTTPS",
      description: "Una richiesta HTTP non cifrata è stata inviata alla porta HTTPS, e nginx per impostazione predefinita risponde con il codice di stato 400",
    },
    "nginx-499": {
      title: "Connessione chiusa dal client",
      description: "Il client ha chiuso la connessione prima che il server potesse inviare una risposta",
    },
    "laravel-419": {
      title: "Pagina scaduta",
      description: "Il token di sicurezza del modulo manca o è scaduto, quindi l’utente deve ricaricare la pagina",
    },
    "twitter-420": {
      title: "Con calma",
      description: "Il client ha inviato più richieste di quante il limite ne consenta",
    },
    "shopify-430": {
      title: "Rifiuto per motivi di sicurezza",
      description: "La richiesta è stata rifiutata perché sembra un attacco",
    },
    "shopline-433": {
      title: "Richiesta bloccata",
      description: "La richiesta è stata bloccata perché sembra un attacco o proviene da un indirizzo IP bloccato",
    },
    "shopline-434": {
      title: "Limite di frequenza ampiamente superato",
      description: "La richiesta è stata bloccata perché il client ha superato il limite di frequenza del controllo di sicurezza",
    },
    "shopline-435": {
      title: "Sospetto attacco di sovraccarico",
      description: "La richiesta è stata bloccata perché sembra far parte di un attacco che inonda il server di richieste",
    },
    "shopline-436": {
      title: "Criterio di sicurezza violato",
      description: "La richiesta è stata bloccata perché il suo contenuto viola un criterio di sicurezza",
    },
    "windows-450": {
      title: "Bloccato dal controllo genitori di Windows",
      description: "Il controllo genitori di Windows blocca l’accesso alla pagina richiesta",
    },
    "exchange-456": {
      title: "Bloccato",
      description: "L’account dell’utente è bloccato",
    },
    "exchange-457": {
      title: "Password scaduta",
      description: "La password dell’utente è scaduta",
    },
    "aws-alb-460": {
      title: "Connessione chiusa anzitempo",
      description: "Il client ha chiuso la connessione prima che il bilanciatore di carico potesse inviare una risposta",
    },
    "aws-alb-463": {
      title: "Troppi indirizzi inoltrati",
      description: "Il campo di intestazione X-Forwarded-For della richiesta contiene più di 30 indirizzi IP",
    },
    "aws-alb-464": {
      title: "Protocollo incompatibile",
      description: "Il server dietro il bilanciatore di carico non supporta il protocollo della richiesta",
    },
    "esri-498": {
      title: "Token non valido",
      description: "Il token di accesso non è valido o è scaduto",
    },
    "esri-499": {
      title: "Token richiesto",
      description: "È richiesto un token di accesso, ma non è stato inviato",
    },
  },
  serverErrors: {
    any: {
      title: "Errore del server",
      description: "Il server non ha potuto eseguire la richiesta perché si è verificato un errore dalla sua parte",
    },
    unavailable: {
      title: "Servizio non disponibile",
      description: "Al momento il server non può eseguire la richiesta perché è sovraccarico o in manutenzione",
    },
  },
};

export default catalog;
