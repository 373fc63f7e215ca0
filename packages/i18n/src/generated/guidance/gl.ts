// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Galician. */
const guidance: Guidance<"gl"> = {
  locale: "gl",
  direction: "ltr",
  faults: {
    connection: "O problema foi a conexión: a mesma solicitude pode completarse por outra",
    credentials: "Tócalle ao cliente: a solicitude necesita credenciais válidas",
    pace: "Tócalle ao cliente esperar: chegaron demasiadas solicitudes en moi pouco tempo",
    policy: "A solicitude rexeitouse a propósito: só quen fixa as regras pode permitila",
    request: "Tócalle ao cliente: a solicitude ten que cambiar para poder completarse",
    state: "O estado do recurso ou da conta ten que cambiar para que a solicitude poida completarse",
  },
  steps: {
    "ask-permission": {
      reader: "Pida acceso a quen administra a conta, o dispositivo ou a rede",
      client: "Comprobe o que permiten a conta, as súas credenciais e a rede",
    },
    "change-protocol": {
      reader: "Use un enderezo que comece por https:// e un navegador ou unha aplicación ao día",
      client: "Use un protocolo que o servidor admita, como HTTPS ou un dos que indica o campo de cabeceira Upgrade",
    },
    "check-address": {
      reader: "Comprobe que o enderezo non ten erros de escritura",
      client: "Comprobe o enderezo que constrúe o cliente",
    },
    "choose-format": {
      reader: "Escolla outro tipo de ficheiro ou outra lingua",
      client: "Envíe e pida formatos que o servidor admita",
    },
    "clear-cookies": {
      reader: "Borre as cookies deste sitio no navegador",
      client: "Envíe menos campos de cabeceira e máis curtos, cookies incluídas",
    },
    "correct-input": {
      reader: "Comprobe o que introduciu e corríxao",
      client: "Lea na resposta o que está mal e corrixa o contido da solicitude",
    },
    "look-elsewhere": {
      reader: "Busque a páxina desde a páxina de inicio do sitio, ou busque noutro lugar",
      client: "Quite a ligazón que levou a este enderezo",
    },
    pay: {
      reader: "Comprobe se hai pendente un pagamento ou unha subscrición",
      client: "Comprobe se a conta que usa o cliente está ao día nos pagamentos",
    },
    reconnect: {
      reader: "Ténteo de novo e comprobe a conexión a Internet se iso non axuda",
      client: "Envíe de novo a solicitude por unha conexión nova se se pode repetir sen risco",
    },
    report: {
      reader: "Conte aos responsables do sitio ou da aplicación o que fixo",
      client: "Compare a solicitude coa documentación do servidor",
    },
    "send-less": {
      reader: "Escolla un ficheiro máis pequeno",
      client: "Envíe menos contido, ou pida un límite máis alto a quen administra o servidor",
    },
    "sign-in": {
      reader: "Inicie sesión de novo, cun contrasinal novo se o antigo xa non serve",
      client: "Obteña credenciais válidas e envíeas coa solicitude",
    },
    "start-over": {
      reader: "Volva cargar a páxina e comece de novo",
      client: "Obteña o estado actual do recurso e constrúa con el unha solicitude nova",
    },
    "try-another-network": {
      reader: "Ténteo de novo sen VPN ou desde outra rede",
      client: "Comprobe se o enderezo IP do cliente está bloqueado",
    },
    "use-certificate": {
      reader: "Escolla un certificado válido cando o navegador lle pida un",
      client: "Conéctese cun certificado de cliente que o servidor acepte",
    },
    wait: {
      reader: "Espere un pouco antes de tentalo de novo",
      client: "Espere o tempo que indica o campo de cabeceira Retry-After, ou cada vez máis tempo tras cada intento se non está",
    },
  },
  retry: {
    "acceptable-form": "Pedir outra cousa nos campos de cabeceira Accept, ou escoller da lista da resposta",
    "after-handshake": "Esperar a que remate a negociación TLS e non enviar a solicitude como datos anticipados",
    "allowed-method": "Usar un método que figure no campo de cabeceira Allow",
    "asked-information": "Engadir a información que pide a resposta",
    "client-certificate": "Conectarse cun certificado de cliente que o servidor poida verificar",
    "content-length": "Indicar a lonxitude do contido no campo de cabeceira Content-Length",
    "correct-request": "Corrixir a solicitude",
    "current-condition": "Obter o estado actual do recurso e enviar unha condición que se cumpra nel",
    "less-content": "Enviar menos contido, ou esperar o tempo que indica o campo de cabeceira Retry-After",
    "lock-token": "Enviar o token de bloqueo no campo de cabeceira If, ou esperar a que o recurso deixe de estar bloqueado",
    "new-address": "Enviar esta solicitude e as seguintes ao enderezo da resposta",
    "new-connection": "Abrir unha conexión nova",
    "new-form": "Volver cargar a páxina e enviar de novo o seu formulario",
    "no-expectation": "Omitir o campo de cabeceira Expect",
    "nothing-defined": "Nada está definido para este código de estado",
    "nothing-helps": "Ningún cambio na solicitude axuda",
    "other-credentials": "Enviar outras credenciais, se as credenciais foron o motivo do rexeitamento",
    "resolve-conflict": "Resolver o conflito",
    "send-credentials": "Enviar credenciais válidas, ou distintas das anteriores",
    "shorter-address": "Acurtar o enderezo, ou enviar os seus datos como contido",
    "smaller-fields": "Enviar menos campos de cabeceira ou máis curtos",
    "supported-format": "Enviar o contido cun tipo e unha codificación que o recurso admita",
    "supported-protocol": "Usar un protocolo que o servidor admita, como un dos que indica o campo de cabeceira Upgrade",
    tls: "Conectarse con TLS",
    "valid-range": "Pedir un intervalo dentro da lonxitude actual do recurso, ou omitir o campo de cabeceira Range",
    wait: "Esperar, e facelo o tempo que indica o campo de cabeceira Retry-After se está presente",
  },
  conditions: {
    always: "sempre",
    "byte-range": "se a solicitude pedía un intervalo de bytes",
    "content-coding": "se non se admite a codificación do contido",
    "media-type": "se non se admite o tipo de contido",
    "over-http-1-1": "con HTTP/1.1",
    "own-blocking": "se é quen envía a resposta quen bloquea o acceso",
    "patch-format": "se non se admite o formato do parche",
    temporary: "se a causa é temporal",
    "url-known": "se o servidor coñece o enderezo correcto",
    "wait-known": "se o servidor sabe canto hai que esperar",
    webdav: "en resposta a unha solicitude WebDAV",
  },
  synonyms: {
    "400": ["solicitude incorrecta", "erro de sintaxe", "solicitude non válida"],
    "401": ["sesión non iniciada", "hai que iniciar sesión", "contrasinal incorrecto"],
    "402": ["pagamento pendente", "subscrición caducada"],
    "403": ["acceso denegado", "sen permiso", "prohibido"],
    "404": ["páxina non atopada", "ligazón rota", "non existe"],
    "405": ["método incorrecto"],
    "408": ["tempo esgotado", "demasiado lento"],
    "409": ["duplicado", "xa existe", "conflito de versións"],
    "410": ["eliminado", "borrado", "xa non existe"],
    "413": ["ficheiro demasiado grande", "límite de subida"],
    "414": ["enderezo demasiado longo"],
    "415": ["tipo de ficheiro incorrecto", "formato non admitido"],
    "422": ["erro de validación", "datos non válidos", "formulario non válido"],
    "423": ["ficheiro bloqueado", "en uso"],
    "429": ["límite de solicitudes", "demasiado a miúdo"],
    "431": ["cookie demasiado grande", "demasiadas cookies"],
    "451": ["censura", "bloqueado por lei", "dereitos de autor"],
    "iis-440": ["sesión caducada"],
    "nginx-495": ["certificado caducado", "erro de certificado"],
    "nginx-499": ["cliente desconectado"],
    "laravel-419": ["sesión caducada", "formulario caducado"],
    "windows-450": ["control parental"],
    "exchange-456": ["conta bloqueada"],
    "exchange-457": ["contrasinal caducado"],
  },
};

export default guidance;
