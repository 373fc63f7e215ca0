// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Catalan. */
const catalog: Catalog<"ca"> = {
  locale: "ca",
  name: "català",
  direction: "ltr",
  messages: {
    "400": {
      title: "Petició incorrecta",
      description: "La petició no és vàlida i, per tant, el servidor no l’ha executada",
    },
    "401": {
      title: "No autenticat",
      description: "El client ha d’acreditar la seva identitat amb credencials vàlides per accedir al recurs sol·licitat",
    },
    "402": {
      title: "Cal un pagament",
      description: "El servidor no executarà aquesta petició fins que es faci un pagament",
    },
    "403": {
      title: "Accés denegat",
      description: "El servidor entén la petició, però es nega a executar-la",
    },
    "404": {
      title: "No s’ha trobat",
      description: "El servidor no ha trobat el recurs sol·licitat o no vol revelar que el recurs existeix",
    },
    "405": {
      title: "Mètode no permès",
      description: "El recurs sol·licitat no admet el mètode de la petició",
    },
    "406": {
      title: "Cap variant acceptable",
      description: "El recurs sol·licitat no està disponible en cap variant que el client accepti",
    },
    "407": {
      title: "Cal autenticar-se al servidor intermediari",
      description: "El client s’ha d’autenticar al servidor intermediari perquè la petició pugui continuar",
    },
    "408": {
      title: "S’ha esgotat el temps d’espera de la petició",
      description: "El servidor ha deixat d’esperar perquè la petició completa no ha arribat a temps",
    },
    "409": {
      title: "Conflicte",
      description: "La petició entra en conflicte amb l’estat actual del recurs",
    },
    "410": {
      title: "Ja no està disponible",
      description: "El recurs ja no està disponible, probablement de manera definitiva",
    },
    "411": {
      title: "Cal indicar la longitud del contingut",
      description: "El servidor només processa aquesta petició si el client indica la longitud del contingut",
    },
    "412": {
      title: "No es compleix la condició prèvia",
      description: "La petició no s’ha executat perquè no es complia una condició fixada pel client",
    },
    "413": {
      title: "Contingut massa gran",
      description: "El contingut de la petició és massa gran per al servidor",
    },
    "414": {
      title: "URI massa llarg",
      description: "L’adreça de la petició és més llarga del que permet el servidor",
    },
    "415": {
      title: "Tipus de contingut no admès",
      description: "El contingut té un format que el recurs no admet per a aquest mètode",
    },
    "416": {
      title: "Interval sol·licitat no disponible",
      description: "No es pot lliurar l’interval de bytes sol·licitat del recurs",
    },
    "417": {
      title: "No es pot complir l’expectativa",
      description: "El servidor no pot fer el que el client n’espera segons el camp de capçalera Expect",
    },
    "418": {
      title: "Soc una tetera",
      description: "Una tetera no pot fer cafè",
    },
    "421": {
      title: "Petició adreçada al servidor equivocat",
      description: "La petició ha arribat a un servidor que no gestiona el recurs sol·licitat en aquesta connexió",
    },
    "422": {
      title: "Contingut no processable",
      description: "El contingut està ben format, però no es pot processar a causa d’un error semàntic",
    },
    "423": {
      title: "Bloquejat",
      description: "El recurs està bloquejat",
    },
    "424": {
      title: "Ha fallat una acció necessària",
      description: "La petició no s’ha executat perquè ha fallat una acció de la qual depèn",
    },
    "425": {
      title: "Massa aviat",
      description: "El servidor no processa la petició, perquè la petició podria ser una repetició, i el client l’hauria de tornar a enviar després de la negociació TLS",
    },
    "426": {
      title: "Cal canviar de protocol",
      description: "El client ha de passar a un altre protocol perquè el servidor atengui aquesta petició",
    },
    "428": {
      title: "Cal una petició condicional",
      description: "El servidor només atén la petició si el client hi posa una condició, per exemple amb If-Match",
    },
    "429": {
      title: "Massa peticions",
      description: "El client ha enviat massa peticions en un període determinat i hauria d’esperar abans d’enviar-ne més",
    },
    "431": {
      title: "Camps de capçalera massa grans",
      description: "Un dels camps de capçalera de la petició és massa gran, o bé ho són tots plegats",
    },
    "451": {
      title: "No disponible per motius legals",
      description: "La petició s’ha rebutjat per motius legals",
    },
    "iis-440": {
      title: "La sessió ha caducat",
      description: "La sessió del client ha caducat o no és vàlida, i l’usuari ha de tornar a iniciar la sessió",
    },
    "nginx-444": {
      title: "Sense resposta",
      description: "Aquest codi intern indica al servidor que tanqui la connexió immediatament sense enviar res al client",
    },
    "iis-449": {
      title: "Cal repetir la petició amb més informació",
      description: "La petició no es pot executar fins que el client no la repeteixi amb la informació que demana el servidor",
    },
    "iis-451": {
      title: "Redirecció a un altre servidor",
      description: "S’envia el client a un altre servidor perquè el servidor actual no pot accedir a la bústia de l’usuari o hi accedeix amb menys eficiència",
    },
    "nginx-494": {
      title: "Capçalera o galeta massa gran",
      description: "El client ha enviat massa camps de capçalera o camps massa grans, i nginx hi respon per defecte amb el codi d’estat 400",
    },
    "nginx-495": {
      title: "Error del certificat SSL",
      description: "El certificat de client no ha superat la verificació, i nginx hi respon per defecte amb el codi d’estat 400",
    },
    "nginx-496": {
      title: "Cal un certificat SSL",
      description: "El client no ha enviat el certificat SSL requerit, i nginx hi respon per defecte amb el codi d’estat 400",
    },
    "nginx-497": {
      title: "Petició HTTP enviada al port HTTPS",
      description: "S’ha enviat una petició HTTP sense xifrar al port HTTPS, i nginx hi respon per defecte amb el codi d’estat 400",
    },
    "nginx-499": {
      title: "El client ha tancat la connexió",
      description: "El client ha tancat la connexió abans que el servidor pogués enviar una resposta",
    },
    "laravel-419": {
      title: "Pàgina caducada",
      description: "El testimoni de seguretat del formulari falta o ha caducat, i l’usuari ha de tornar a carregar la pàgina",
    },
    "twitter-420": {
      title: "Amb calma",
      description: "El client ha enviat més peticions de les que permet el límit",
    },
    "shopify-430": {
      title: "Rebuig per seguretat",
      description: "La petició s’ha rebutjat perquè sembla un atac",
    },
    "shopline-433": {
      title: "Petició bloquejada",
      description: "La petició s’ha bloquejat perquè sembla un atac o ve d’una adreça IP bloquejada",
    },
    "shopline-434": {
      title: "Límit de freqüència molt superat",
      description: "La petició s’ha bloquejat perquè el client ha superat el límit de freqüència del control de seguretat",
    },
    "shopline-435": {
      title: "Possible atac de saturació",
      description: "La petició s’ha bloquejat perquè sembla que forma part d’un atac que inunda el servidor de peticions",
    },
    "shopline-436": {
      title: "Política de seguretat infringida",
      description: "La petició s’ha bloquejat perquè el seu contingut infringeix una política de seguretat",
    },
    "windows-450": {
      title: "Bloquejat pel control parental del Windows",
      description: "El control parental del Windows bloqueja l’accés a la pàgina sol·licitada",
    },
    "exchange-456": {
      title: "Compte bloquejat",
      description: "El compte de l’usuari està bloquejat",
    },
    "exchange-457": {
      title: "Contrasenya caducada",
      description: "La contrasenya de l’usuari ha caducat",
    },
    "aws-alb-460": {
      title: "Connexió tancada abans d’hora",
      description: "El client ha tancat la connexió abans que l’equilibrador de càrrega pogués enviar una resposta",
    },
    "aws-alb-463": {
      title: "Massa adreces reenviades",
      description: "El camp de capçalera X-Forwarded-For de la petició conté més de 30 adreces IP",
    },
    "aws-alb-464": {
      title: "Protocol incompatible",
      description: "El servidor que hi ha darrere l’equilibrador de càrrega no admet el protocol de la petició",
    },
    "esri-498": {
      title: "Testimoni no vàlid",
      description: "El testimoni d’accés no és vàlid o ha caducat",
    },
    "esri-499": {
      title: "Cal un testimoni",
      description: "Cal un testimoni d’accés, però no s’ha enviat",
    },
  },
  serverErrors: {
    any: {
      title: "Error del servidor",
      description: "El servidor no ha pogut executar la petició perquè s’ha produït un error a la seva banda",
    },
    unavailable: {
      title: "Servei no disponible",
      description: "Ara mateix el servidor no pot executar la petició perquè està sobrecarregat o en manteniment",
    },
  },
};

export default catalog;
