// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Latin American Spanish. */
const catalog: Catalog<"es-419"> = {
  locale: "es-419",
  name: "español latinoamericano",
  direction: "ltr",
  messages: {
    "400": {
      title: "Solicitud incorrecta",
      description: "La solicitud no es válida, por lo que el servidor no la ejecutó",
    },
    "401": {
      title: "No autenticado",
      description: "El cliente debe demostrar su identidad con credenciales válidas para acceder al recurso solicitado",
    },
    "402": {
      title: "Pago requerido",
      description: "El servidor no ejecutará esta solicitud hasta que se realice un pago",
    },
    "403": {
      title: "Acceso denegado",
      description: "El servidor entiende la solicitud, pero se niega a ejecutarla",
    },
    "404": {
      title: "No encontrado",
      description: "El servidor no encontró el recurso solicitado o no quiere revelar que el recurso existe",
    },
    "405": {
      title: "Método no permitido",
      description: "El recurso solicitado no admite el método de la solicitud",
    },
    "406": {
      title: "Ninguna variante aceptable",
      description: "El recurso solicitado no está disponible en ninguna variante que el cliente acepte",
    },
    "407": {
      title: "Autenticación requerida por el proxy",
      description: "El cliente debe autenticarse ante el proxy para que la solicitud pueda continuar",
    },
    "408": {
      title: "Tiempo de espera de la solicitud agotado",
      description: "El servidor dejó de esperar porque la solicitud completa no llegó a tiempo",
    },
    "409": {
      title: "Conflicto",
      description: "La solicitud entra en conflicto con el estado actual del recurso",
    },
    "410": {
      title: "Ya no está disponible",
      description: "El recurso ya no está disponible y es probable que no vuelva a estarlo",
    },
    "411": {
      title: "Longitud del contenido requerida",
      description: "El servidor solo procesa esta solicitud si el cliente especifica la longitud del contenido",
    },
    "412": {
      title: "Condición previa no cumplida",
      description: "La solicitud no se ejecutó porque no se cumplió una condición establecida por el cliente",
    },
    "413": {
      title: "Contenido demasiado grande",
      description: "El contenido de la solicitud es demasiado grande para el servidor",
    },
    "414": {
      title: "URI demasiado larga",
      description: "La dirección de la solicitud es más larga de lo que permite el servidor",
    },
    "415": {
      title: "Tipo de contenido no compatible",
      description: "El contenido está en un formato que el recurso no admite para este método",
    },
    "416": {
      title: "Rango solicitado no disponible",
      description: "No se puede entregar el rango de bytes solicitado del recurso",
    },
    "417": {
      title: "Expectativa imposible de cumplir",
      description: "El servidor no puede hacer lo que el cliente espera de él según el campo de encabezado Expect",
    },
    "418": {
      title: "Soy una tetera",
      description: "Una tetera no puede preparar café",
    },
    "421": {
      title: "Solicitud enviada al servidor equivocado",
      description: "La solicitud llegó a un servidor que no gestiona el recurso solicitado en esta conexión",
    },
    "422": {
      title: "Contenido no procesable",
      description: "El contenido está bien formado, pero no se puede procesar debido a un error semántico",
    },
    "423": {
      title: "Bloqueado",
      description: "El recurso está bloqueado",
    },
    "424": {
      title: "Error en una dependencia",
      description: "La solicitud no se ejecutó porque falló una acción de la que depende",
    },
    "425": {
      title: "Demasiado pronto",
      description: "El servidor no procesa la solicitud, porque la solicitud podría ser una repetición, y el cliente debería enviarla de nuevo tras la negociación TLS",
    },
    "426": {
      title: "Cambio de protocolo requerido",
      description: "El cliente debe cambiar a otro protocolo para que el servidor atienda esta solicitud",
    },
    "428": {
      title: "Solicitud condicional requerida",
      description: "El servidor solo atiende la solicitud si el cliente le agrega una condición, por ejemplo, con If-Match",
    },
    "429": {
      title: "Demasiadas solicitudes",
      description: "El cliente envió demasiadas solicitudes en un período determinado y debería esperar antes de enviar más",
    },
    "431": {
      title: "Campos de encabezado demasiado grandes",
      description: "Un campo de encabezado de la solicitud es demasiado grande o lo son todos en conjunto",
    },
    "451": {
      title: "No disponible por motivos legales",
      description: "La solicitud fue rechazada por motivos legales",
    },
    "iis-440": {
      title: "Sesión vencida",
      description: "La sesión del cliente venció o no es válida, por lo que el usuario debe volver a iniciar sesión",
    },
    "nginx-444": {
      title: "Sin respuesta",
      description: "Este código interno le indica al servidor que cierre la conexión de inmediato sin enviarle nada al cliente",
    },
    "iis-449": {
      title: "Reintentar con más información",
      description: "La solicitud no se puede ejecutar hasta que el cliente la repita con la información que pide el servidor",
    },
    "iis-451": {
      title: "Redireccionamiento a otro servidor",
      description: "Se envía al cliente a otro servidor porque el servidor actual no puede acceder al buzón del usuario o lo hace de manera menos eficiente",
    },
    "nginx-494": {
      title: "Encabezado o cookie demasiado grande",
      description: "El cliente envió demasiados campos de encabezado o campos demasiado grandes, a lo que nginx responde por defecto con el código de estado 400",
    },
    "nginx-495": {
      title: "Error en el certificado SSL",
      description: "El certificado de cliente no pasó la verificación, a lo que nginx responde por defecto con el código de estado 400",
    },
    "nginx-496": {
      title: "Certificado SSL requerido",
      description: "El cliente no envió el certificado SSL requerido, a lo que nginx responde por defecto con el código de estado 400",
    },
    "nginx-497": {
      title: "Solicitud HTTP enviada al puerto HTTPS",
      description: "Se envió una solicitud HTTP sin cifrar al puerto HTTPS, a lo que nginx responde por defecto con el código de estado 400",
    },
    "nginx-499": {
      title: "Conexión cerrada por el cliente",
      description: "El cliente cerró la conexión antes de que el servidor pudiera enviar una respuesta",
    },
    "laravel-419": {
      title: "Página vencida",
      description: "El token de seguridad del formulario falta o venció, por lo que el usuario debe volver a cargar la página",
    },
    "twitter-420": {
      title: "Con calma",
      description: "El cliente envió más solicitudes de las que permite el límite",
    },
    "shopify-430": {
      title: "Rechazo por seguridad",
      description: "La solicitud se rechazó porque parece un ataque",
    },
    "shopline-433": {
      title: "Solicitud bloqueada",
      description: "La solicitud se bloqueó porque parece un ataque o proviene de una dirección IP bloqueada",
    },
    "shopline-434": {
      title: "Límite de frecuencia muy superado",
      description: "La solicitud se bloqueó porque el cliente superó el límite de frecuencia del control de seguridad",
    },
    "shopline-435": {
      title: "Posible ataque de saturación",
      description: "La solicitud se bloqueó porque parece formar parte de un ataque que inunda el servidor con solicitudes",
    },
    "shopline-436": {
      title: "Política de seguridad infringida",
      description: "La solicitud se bloqueó porque su contenido infringe una política de seguridad",
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
      title: "Contraseña vencida",
      description: "La contraseña del usuario venció",
    },
    "aws-alb-460": {
      title: "Conexión cerrada antes de tiempo",
      description: "El cliente cerró la conexión antes de que el balanceador de carga pudiera enviar una respuesta",
    },
    "aws-alb-463": {
      title: "Demasiadas direcciones reenviadas",
      description: "El campo de encabezado X-Forwarded-For de la solicitud contiene más de 30 direcciones IP",
    },
    "aws-alb-464": {
      title: "Protocolo incompatible",
      description: "El servidor que está detrás del balanceador de carga no admite el protocolo de la solicitud",
    },
    "esri-498": {
      title: "Token no válido",
      description: "El token de acceso no es válido o venció",
    },
    "esri-499": {
      title: "Se requiere un token",
      description: "Se requiere un token de acceso, pero no se envió",
    },
  },
  serverErrors: {
    any: {
      title: "Error del servidor",
      description: "El servidor no pudo ejecutar la solicitud porque se produjo un error de su lado",
    },
    unavailable: {
      title: "Servicio no disponible",
      description: "El servidor no puede ejecutar la solicitud en este momento porque está sobrecargado o en mantenimiento",
    },
  },
};

export default catalog;
