// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Galician. */
const catalog: Catalog<"gl"> = {
  locale: "gl",
  name: "galego",
  direction: "ltr",
  messages: {
    "400": {
      title: "Solicitude incorrecta",
      description: "A solicitude non é válida, polo que o servidor non a executou",
    },
    "401": {
      title: "Non autenticado",
      description: "O cliente debe acreditar a súa identidade con credenciais válidas para acceder ao recurso solicitado",
    },
    "402": {
      title: "Requírese un pagamento",
      description: "O servidor non executará esta solicitude ata que se faga un pagamento",
    },
    "403": {
      title: "Acceso denegado",
      description: "O servidor entende a solicitude, pero négase a executala",
    },
    "404": {
      title: "Non atopado",
      description: "O servidor non atopou o recurso solicitado ou non quere revelar que o recurso existe",
    },
    "405": {
      title: "Método non permitido",
      description: "O recurso solicitado non admite o método da solicitude",
    },
    "406": {
      title: "Ningunha variante aceptable",
      description: "O recurso solicitado non está dispoñible en ningunha variante que o cliente acepte",
    },
    "407": {
      title: "Requírese autenticación no proxy",
      description: "O cliente debe autenticarse no proxy para que a solicitude poida seguir adiante",
    },
    "408": {
      title: "Tempo de espera da solicitude esgotado",
      description: "O servidor deixou de agardar porque a solicitude completa non chegou a tempo",
    },
    "409": {
      title: "Conflito",
      description: "A solicitude entra en conflito co estado actual do recurso",
    },
    "410": {
      title: "Xa non está dispoñible",
      description: "O recurso xa non está dispoñible e probablemente non volva estalo",
    },
    "411": {
      title: "Requírese a lonxitude do contido",
      description: "O servidor só procesa esta solicitude se o cliente indica a lonxitude do contido",
    },
    "412": {
      title: "Condición previa non cumprida",
      description: "A solicitude non se executou porque non se cumpría unha condición fixada polo cliente",
    },
    "413": {
      title: "Contido demasiado grande",
      description: "O contido da solicitude é demasiado grande para o servidor",
    },
    "414": {
      title: "URI demasiado longo",
      description: "O enderezo da solicitude é máis longo do que permite o servidor",
    },
    "415": {
      title: "Tipo de contido non admitido",
      description: "O contido está nun formato que o recurso non admite para este método",
    },
    "416": {
      title: "Intervalo solicitado non dispoñible",
      description: "Non se pode entregar o intervalo de bytes solicitado do recurso",
    },
    "417": {
      title: "Expectativa imposible de cumprir",
      description: "O servidor non pode facer o que o cliente espera del segundo o campo de cabeceira Expect",
    },
    "418": {
      title: "Son unha teteira",
      description: "Unha teteira non serve para facer café",
    },
    "421": {
      title: "Solicitude dirixida ao servidor errado",
      description: "A solicitude chegou a un servidor que non xestiona o recurso solicitado nesta conexión",
    },
    "422": {
      title: "Contido non procesable",
      description: "O contido está ben formado, pero non se pode procesar por un erro semántico",
    },
    "423": {
      title: "Bloqueado",
      description: "O recurso está bloqueado",
    },
    "424": {
      title: "Fallou unha acción necesaria",
      description: "A solicitude non se executou porque fallou unha acción da que depende",
    },
    "425": {
      title: "Demasiado cedo",
      description: "O servidor non procesa a solicitude, porque a solicitude podería ser unha repetición, e o cliente debería enviala de novo despois da negociación TLS",
    },
    "426": {
      title: "Requírese un cambio de protocolo",
      description: "O cliente debe cambiar a outro protocolo para que o servidor atenda esta solicitude",
    },
    "428": {
      title: "Requírese unha solicitude condicional",
      description: "O servidor só atende a solicitude se o cliente lle engade unha condición, por exemplo con If-Match",
    },
    "429": {
      title: "Demasiadas solicitudes",
      description: "O cliente enviou demasiadas solicitudes nun período determinado e debería agardar antes de enviar máis",
    },
    "431": {
      title: "Campos de cabeceira demasiado grandes",
      description: "Un dos campos de cabeceira da solicitude, ou o conxunto de todos eles, é demasiado grande",
    },
    "451": {
      title: "Non dispoñible por motivos legais",
      description: "A solicitude foi rexeitada por motivos legais",
    },
    "iis-440": {
      title: "Sesión caducada",
      description: "A sesión do cliente caducou ou non é válida, polo que o usuario debe iniciar sesión de novo",
    },
    "nginx-444": {
      title: "Sen resposta",
      description: "Este código interno indícalle ao servidor que peche a conexión de inmediato sen enviarlle nada ao cliente",
    },
    "iis-449": {
      title: "Tentar de novo con máis información",
      description: "A solicitude non se pode executar ata que o cliente a repita coa información que pide o servidor",
    },
    "iis-451": {
      title: "Redirección a outro servidor",
      description: "Envíase o cliente a outro servidor porque o servidor actual non pode acceder á caixa de correo do usuario ou faino con menos eficiencia",
    },
    "nginx-494": {
      title: "Cabeceira ou cookie demasiado grande",
      description: "O cliente enviou demasiados campos de cabeceira ou campos demasiado grandes, e nginx responde de xeito predeterminado co código de estado 400",
    },
    "nginx-495": {
      title: "Erro no certificado SSL",
      description: "O certificado do cliente non superou a verificación, e nginx responde de xeito predeterminado co código de estado 400",
    },
    "nginx-496": {
      title: "Requírese un certificado SSL",
      description: "O cliente non enviou o certificado SSL requirido, e nginx responde de xeito predeterminado co código de estado 400",
    },
    "nginx-497": {
      title: "Solicitude HTTP enviada ao porto HTTPS",
      description: "Enviouse unha solicitude HTTP sen cifrar ao porto HTTPS, e nginx responde de xeito predeterminado co código de estado 400",
    },
    "nginx-499": {
      title: "Conexión pechada polo cliente",
      description: "O cliente pechou a conexión antes de que o servidor puidese enviar unha resposta",
    },
    "laravel-419": {
      title: "Páxina caducada",
      description: "O token de seguridade do formulario falta ou caducou, polo que o usuario debe cargar de novo a páxina",
    },
    "twitter-420": {
      title: "Con calma",
      description: "O cliente enviou máis solicitudes das que permite o límite",
    },
    "shopify-430": {
      title: "Rexeitamento por seguridade",
      description: "A solicitude rexeitouse porque parece un ataque",
    },
    "shopline-433": {
      title: "Solicitude bloqueada",
      description: "A solicitude bloqueouse porque parece un ataque ou vén dun enderezo IP bloqueado",
    },
    "shopline-434": {
      title: "Límite de frecuencia moi superado",
      description: "A solicitude bloqueouse porque o cliente superou o límite de frecuencia do control de seguridade",
    },
    "shopline-435": {
      title: "Posible ataque de saturación",
      description: "A solicitude bloqueouse porque parece formar parte dun ataque que inunda o servidor de solicitudes",
    },
    "shopline-436": {
      title: "Política de seguridade infrinxida",
      description: "A solicitude bloqueouse porque o seu contido infrinxe unha política de seguridade",
    },
    "windows-450": {
      title: "Bloqueado polo control parental de Windows",
      description: "O control parental de Windows bloquea o acceso á páxina solicitada",
    },
    "exchange-456": {
      title: "Conta bloqueada",
      description: "A conta do usuario está bloqueada",
    },
    "exchange-457": {
      title: "Contrasinal caducado",
      description: "O contrasinal do usuario caducou",
    },
    "aws-alb-460": {
      title: "Conexión pechada antes de tempo",
      description: "O cliente pechou a conexión antes de que o balanceador de carga puidese enviar unha resposta",
    },
    "aws-alb-463": {
      title: "Demasiados enderezos reenviados",
      description: "O campo de cabeceira X-Forwarded-For da solicitude contén máis de 30 enderezos IP",
    },
    "aws-alb-464": {
      title: "Protocolo incompatible",
      description: "O servidor que está detrás do balanceador de carga non admite o protocolo da solicitude",
    },
    "esri-498": {
      title: "Token non válido",
      description: "O token de acceso non é válido ou caducou",
    },
    "esri-499": {
      title: "Token necesario",
      description: "É necesario un token de acceso, pero non se enviou",
    },
  },
  serverErrors: {
    any: {
      title: "Erro do servidor",
      description: "O servidor non puido executar a solicitude porque se produciu un erro pola súa parte",
    },
    unavailable: {
      title: "Servizo non dispoñible",
      description: "O servidor non pode executar a solicitude neste momento porque está sobrecargado ou en mantemento",
    },
  },
};

export default catalog;
