// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Canadian French. */
const catalog: Catalog<"fr-CA"> = {
  locale: "fr-CA",
  name: "français (Canada)",
  direction: "ltr",
  messages: {
    "400": {
      title: "Requête incorrecte",
      description: "La requête n’est pas valide et n’a donc pas été exécutée",
    },
    "401": {
      title: "Non authentifié",
      description: "Le client doit prouver son identité avec des identifiants valides pour accéder à la ressource demandée",
    },
    "402": {
      title: "Paiement requis",
      description: "Le serveur n’exécutera cette requête qu’après un paiement",
    },
    "403": {
      title: "Accès refusé",
      description: "Le serveur comprend la requête, mais refuse de l’exécuter",
    },
    "404": {
      title: "Ressource introuvable",
      description: "Le serveur n’a pas trouvé la ressource demandée ou ne souhaite pas révéler qu’elle existe",
    },
    "405": {
      title: "Méthode non autorisée",
      description: "La ressource demandée ne prend pas en charge la méthode de la requête",
    },
    "406": {
      title: "Aucune variante acceptable",
      description: "La ressource demandée n’est disponible dans aucune variante acceptée par le client",
    },
    "407": {
      title: "Authentification au serveur mandataire requise",
      description: "Le client doit d’abord s’authentifier auprès du serveur mandataire pour que la requête puisse être transmise",
    },
    "408": {
      title: "Délai d’attente de la requête dépassé",
      description: "Le serveur a cessé d’attendre, car la requête complète ne lui est pas parvenue à temps",
    },
    "409": {
      title: "Conflit",
      description: "La requête est en conflit avec l’état actuel de la ressource",
    },
    "410": {
      title: "Ressource disparue",
      description: "La ressource n’est plus disponible, et probablement de façon définitive",
    },
    "411": {
      title: "Longueur du contenu requise",
      description: "Le serveur ne traite cette requête que si le client indique la longueur du contenu",
    },
    "412": {
      title: "Condition préalable non remplie",
      description: "La requête n’a pas été exécutée, car une condition fixée par le client n’était pas remplie",
    },
    "413": {
      title: "Contenu trop volumineux",
      description: "Le contenu de la requête est trop volumineux pour le serveur",
    },
    "414": {
      title: "URI trop longue",
      description: "L’adresse indiquée dans la requête est plus longue que ce que le serveur accepte",
    },
    "415": {
      title: "Type de média non pris en charge",
      description: "Le contenu est dans un format que la ressource ne prend pas en charge pour cette méthode",
    },
    "416": {
      title: "Plage demandée impossible à fournir",
      description: "La plage d’octets demandée de la ressource ne peut pas être fournie",
    },
    "417": {
      title: "Attentes impossibles à satisfaire",
      description: "Le serveur ne peut pas satisfaire l’attente que le client exprime dans le champ d’en-tête Expect",
    },
    "418": {
      title: "Je suis une théière",
      description: "Une théière ne peut pas faire de café",
    },
    "421": {
      title: "Requête mal adressée",
      description: "La requête a été envoyée à un serveur qui ne gère pas la ressource demandée sur cette connexion",
    },
    "422": {
      title: "Contenu impossible à traiter",
      description: "Le contenu est bien formé, mais une erreur sémantique empêche de le traiter",
    },
    "423": {
      title: "Ressource verrouillée",
      description: "La ressource est verrouillée",
    },
    "424": {
      title: "Échec d’une dépendance",
      description: "La requête n’a pas été exécutée, car une action dont elle dépend a échoué",
    },
    "425": {
      title: "Trop tôt",
      description: "Le serveur ne traite pas la requête, car elle pourrait être une répétition, et le client devrait la renvoyer après la négociation TLS",
    },
    "426": {
      title: "Changement de protocole requis",
      description: "Le client doit passer à un autre protocole pour que le serveur traite cette requête",
    },
    "428": {
      title: "Requête conditionnelle obligatoire",
      description: "Le serveur ne traite la requête que si le client la soumet à une condition, par exemple avec If-Match",
    },
    "429": {
      title: "Trop de requêtes",
      description: "Le client a envoyé trop de requêtes pendant une période donnée et devrait attendre avant d’en envoyer d’autres",
    },
    "431": {
      title: "Champs d’en-tête de requête trop volumineux",
      description: "Un champ d’en-tête de la requête, ou l’ensemble des champs, est trop volumineux",
    },
    "451": {
      title: "Indisponible pour des raisons juridiques",
      description: "La requête a été refusée pour des raisons juridiques",
    },
    "iis-440": {
      title: "Session expirée",
      description: "La session du client a expiré ou n’est pas valide, et l’utilisateur doit ouvrir une nouvelle session",
    },
    "nginx-444": {
      title: "Aucune réponse",
      description: "Ce code interne indique au serveur de fermer immédiatement la connexion sans rien envoyer au client",
    },
    "iis-449": {
      title: "Réessayer avec plus d’informations",
      description: "La requête ne peut pas être exécutée tant que le client ne la renvoie pas avec les informations demandées par le serveur",
    },
    "iis-451": {
      title: "Redirection vers un autre serveur",
      description: "Le client est redirigé vers un autre serveur, car le serveur actuel ne peut pas accéder à la boîte de courriel de l’utilisateur ou y accède moins efficacement",
    },
    "nginx-494": {
      title: "En-tête de requête ou témoin trop volumineux",
      description: "Le client a envoyé des champs d’en-tête trop nombreux ou trop volumineux, et nginx répond alors par défaut avec le code d’état 400",
    },
    "nginx-495": {
      title: "Erreur de certificat SSL",
      description: "La vérification du certificat client a échoué, et nginx répond alors par défaut avec le code d’état 400",
    },
    "nginx-496": {
      title: "Certificat SSL requis",
      description: "Le client n’a pas envoyé le certificat SSL requis, et nginx répond alors par défaut avec le code d’état 400",
    },
    "nginx-497": {
      title: "Requête HTTP envoyée sur le port HTTPS",
      description: "Une requête HTTP non chiffrée a été envoyée sur le port HTTPS, et nginx répond alors par défaut avec le code d’état 400",
    },
    "nginx-499": {
      title: "Connexion fermée par le client",
      description: "Le client a fermé la connexion avant que le serveur ait pu envoyer une réponse",
    },
    "laravel-419": {
      title: "Page expirée",
      description: "Le jeton de sécurité du formulaire est absent ou a expiré, et l’utilisateur doit recharger la page",
    },
    "twitter-420": {
      title: "Du calme",
      description: "Le client a envoyé plus de requêtes que la limite ne le permet",
    },
    "shopify-430": {
      title: "Rejet pour raison de sécurité",
      description: "La requête a été rejetée parce qu’elle ressemble à une attaque",
    },
    "shopline-433": {
      title: "Requête bloquée",
      description: "La requête a été bloquée parce qu’elle ressemble à une attaque ou provient d’une adresse IP bloquée",
    },
    "shopline-434": {
      title: "Limite de débit largement dépassée",
      description: "La requête a été bloquée parce que le client a dépassé la limite de débit du contrôle de sécurité",
    },
    "shopline-435": {
      title: "Attaque par saturation suspectée",
      description: "La requête a été bloquée parce qu’elle semble faire partie d’une attaque qui submerge le serveur de requêtes",
    },
    "shopline-436": {
      title: "Politique de sécurité enfreinte",
      description: "La requête a été bloquée parce que son contenu enfreint une politique de sécurité",
    },
    "windows-450": {
      title: "Bloqué par le contrôle parental de Windows",
      description: "Le contrôle parental de Windows bloque l’accès à la page demandée",
    },
    "exchange-456": {
      title: "Bloqué",
      description: "Le compte de l’utilisateur est bloqué",
    },
    "exchange-457": {
      title: "Mot de passe expiré",
      description: "Le mot de passe de l’utilisateur a expiré",
    },
    "aws-alb-460": {
      title: "Connexion fermée prématurément",
      description: "Le client a fermé la connexion avant que le répartiteur de charge ait pu envoyer une réponse",
    },
    "aws-alb-463": {
      title: "Trop d’adresses transmises",
      description: "Le champ d’en-tête X-Forwarded-For de la requête contient plus de 30 adresses IP",
    },
    "aws-alb-464": {
      title: "Protocole incompatible",
      description: "Le serveur derrière le répartiteur de charge ne prend pas en charge le protocole de la requête",
    },
    "esri-498": {
      title: "Jeton non valide",
      description: "Le jeton d’accès n’est pas valide ou a expiré",
    },
    "esri-499": {
      title: "Jeton requis",
      description: "Un jeton d’accès est requis mais n’a pas été envoyé",
    },
  },
  serverErrors: {
    any: {
      title: "Erreur du serveur",
      description: "Le serveur n’a pas pu exécuter la requête, car une erreur s’est produite de son côté",
    },
    unavailable: {
      title: "Service indisponible",
      description: "Le serveur ne peut pas exécuter la requête pour le moment, car il est surchargé ou en maintenance",
    },
  },
};

export default catalog;
