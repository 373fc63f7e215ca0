// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Spanish. */
const catalog: Catalog<"es"> = {
  locale: "es",
  name: "español",
  direction: "ltr",
  messages: {
    "400": {
      title: "Petición incorrecta",
      description: "La petición no es válida, por lo que el servidor no la ha ejecutado",
    },
    "401": {
      title: "No autenticado",
      description: "El cliente debe acreditar su identidad con credenciales válidas para acceder al recurso solicitado",
    },
    "402": {
      title: "Se requiere un pago",
      description: "El servidor no ejecutará esta petición hasta que se efectúe un pago",
    },
    "403": {
      title: "Acceso denegado",
      description: "El servidor entiende la petición, pero se niega a ejecutarla",
    },
    "404": {
      title: "No encontrado",
      description: "El servidor no ha encontrado el recurso solicitado o no quiere revelar que el recurso existe",
    },
    "405": {
      title: "Método no permitido",
      description: "El recurso solicitado no admite el método de la petición",
    },
    "406": {
      title: "Ninguna variante aceptable",
      description: "El recurso solicitado no está disponible en ninguna variante que el cliente acepte",
    },
    "407": {
      title: "El proxy requiere autenticación",
      description: "El cliente debe autenticarse ante el proxy para que la petición pueda seguir su curso",
    },
    "408": {
      title: "Tiempo de espera de la petición agotado",
      description: "El servidor ha dejado de esperar porque la petición completa no ha llegado a tiempo",
    },
    "409": {
      title: "Conflicto",
      description: "La petición entra en conflicto con el estado actual del recurso",
    },
    "410": {
      title: "Ya no está disponible",
      description: "El recurso ya no está disponible y probablemente no vuelva a estarlo",
    },
    "411": {
      title: "Se requiere la longitud del contenido",
      description: "El servidor solo procesa esta petición si el cliente indica la longitud del contenido",
    },
    "412": {
      title: "Condición previa no cumplida",
      description: "La petición no se ha ejecutado porque no se cumplía una condición fijada por el cliente",
    },
    "413": {
      title: "Contenido demasiado grande",
      description: "El contenido de la petición es demasiado grande para el servidor",
    },
    "414": {
      title: "URI demasiado larga",
      description: "La dirección de la petición es más larga de lo que permite el servidor",
    },
    "415": {
      title: "Tipo de contenido no admitido",
      description: "El contenido está en un formato que el recurso no admite para este método",
    },
    "416": {
      title: "Rango solicitado no disponible",
      description: "No se puede entregar el rango de bytes solicitado del recurso",
    },
    "417": {
      title: "Expectativa imposible de cumplir",
      description: "El servidor no puede hacer lo que el cliente espera de él según el campo de cabecera Expect",
    },
    "418": {
      title: "Soy una tetera",
      description: "Una tetera no sirve para hacer café",
    },
    "421": {
      title: "Petición mal dirigida",
      description: "La petición ha llegado a un servidor que no gestiona el recurso solicitado en esta conexión",
    },
    "422": {
      title: "Contenido no procesable",
      description: "El contenido está bien formado, pero no se puede procesar por un error semántico",
    },
    "423": {
      title: "Bloqueado",
      description: "El recurso está bloqueado",
    },
    "424": {
      title: "Fallo de una dependencia",
      description: "La petición no se ha ejecutado porque ha fallado una acción de la que depende",
    },
    "425": {
      title: "Demasiado pronto",
      description: "El servidor no procesa la petición, porque la petición podría ser una repetición, y el cliente debería enviarla de nuevo tras la negociación TLS",
    },
    "426": {
      title: "Se requiere cambiar de protocolo",
      description: "El cliente debe cambiar a otro protocolo para que el servidor atienda esta petición",
    },
    "428": {
      title: "Se requiere una petición condicional",
      description: "El servidor solo atiende la petición si el cliente le añade una condición, por ejemplo, con If-Match",
    },
    "429": {
      title: "Demasiadas peticiones",
      description: "El cliente ha enviado demasiadas peticiones en un periodo determinado y debería esperar antes de enviar más",
    },
    "431": {
      title: "Campos de cabecera demasiado grandes",
      description: "Un campo de cabecera de la petición es demasiado grande o lo son todos en conjunto",
    },
    "451": {
      title: "No disponible por motivos legales",
      description: "La petición se ha rechazado por motivos legales",
    },
    "iis-440": {
      title: "Sesión caducada",
      description: "La sesión del cliente ha caducado o no es válida, así que el usuario debe volver a iniciar sesión",
    },
    "nginx-444": {
      title: "Sin respuesta",
      description: "Este código interno indica al servidor que cierre la conexión de inmediato sin enviar nada al cliente",
    },
    "iis-449": {
      title: "Reintentar con más información",
      description: "La petición no se puede ejecutar hasta que el cliente la repita con la información que pide el servidor",
    },
    "iis-451": {
      title: "Redirección a otro servidor",
      description: "Se remite al cliente a otro servidor porque el servidor actual no puede acceder al buzón del usuario o lo hace con menos eficiencia",
    },
    "nginx-494": {
      title: "Cabecera o cookie demasiado grande",
      description: "El cliente ha enviado demasiados campos de cabecera o campos demasiado grandes, a lo que nginx responde por defecto con el código de estado 400",
    },
    "nginx-495": {
      title: "Error del certificado SSL",
      description: "El certificado de cliente no ha superado la verificación, a lo que nginx responde por defecto con el código de estado 400",
    },
    "nginx-496": {
      title: "Se requiere un certificado SSL",
      description: "El cliente no ha enviado el certificado SSL requerido, a lo que nginx responde por defecto con el código de estado 400",
    },
    "nginx-497": {
      title: "Petición HTTP enviada al puerto HTTPS",
      description: "Se ha enviado una petición HTTP sin cifrar al puerto HTTPS, a lo que nginx responde por defecto con el código de estado 400",
    },
    "nginx-499": {
      title: "Conexión cerrada por el cliente",
      description: "El cliente ha cerrado la conexión antes de que el servidor pudiera enviar una respuesta",
    },
    "laravel-419": {
      title: "Página caducada",
      description: "El token de seguridad del formulario falta o ha caducado, así que el usuario debe volver a cargar la página",
    },
    "twitter-420": {
      title: "Tómatelo con calma",
      description: "El cliente ha enviado más peticiones de las que permite el límite",
    },
    "shopify-430": {
      title: "Rechazo por seguridad",
      description: "La petición se ha rechazado porque parece un ataque",
    },
    "shopline-433": {
      title: "Petición bloqueada",
      description: "La petición se ha bloqueado porque parece un ataque o procede de una dirección IP bloqueada",
    },
    "shopline-434": {
      title: "Límite de frecuencia muy superado",
      description: "La petición se ha bloqueado porque el cliente ha superado el límite de frecuencia del control de seguridad",
    },
    "shopline-435": {
      title: "Posible ataque de saturación",
      description: "La petición se ha bloqueado porque parece formar parte de un ataque que inunda el servidor de peticiones",
    },
    "shopline-436": {
      title: "Política de seguridad infringida",
      description: "La petición se ha bloqueado porque su contenido infringe una política de seguridad",
    },
    "windows-450": {
      title: "Bloqueado por el control parental de Windows",
      description: "El control parental de Windows bloquea el acceso a la página solicitada",
    },
    "exchange-456": {
      title: "Cuenta bloqueada",
      description: "La cuenta del usuario está bloqueada",
    },
    "exchange-457": {
      title: "Contraseña caducada",
      description: "La contraseña del usuario ha caducado",
    },
    "aws-alb-460": {
      title: "Conexión cerrada antes de tiempo",
      description: "El cliente ha cerrado la conexión antes de que el balanceador de carga pudiera enviar una respuesta",
    },
    "aws-alb-463": {
      title: "Demasiadas direcciones reenviadas",
      description: "El campo de cabecera X-Forwarded-For de la petición contiene más de 30 direcciones IP",
    },
    "aws-alb-464": {
      title: "Protocolo incompatible",
      description: "El servidor que está detrás del balanceador de carga no admite el protocolo de la petición",
    },
    "esri-498": {
      title: "Token no válido",
      description: "El token de acceso no es válido o ha caducado",
    },
    "esri-499": {
      title: "Se requiere un token",
      description: "Se requiere un token de acceso, pero no se ha enviado",
    },
  },
  serverErrors: {
    any: {
      title: "Error del servidor",
      description: "El servidor no ha podido ejecutar la petición porque se ha producido un error por su parte",
    },
    unavailable: {
      title: "Servicio no disponible",
      description: "El servidor no puede ejecutar la petición en este momento porque está sobrecargado o en mantenimiento",
    },
  },
};

export default catalog;
