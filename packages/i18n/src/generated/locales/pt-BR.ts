// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Brazilian Portuguese. */
const catalog: Catalog<"pt-BR"> = {
  locale: "pt-BR",
  name: "português (Brasil)",
  direction: "ltr",
  messages: {
    "400": {
      title: "Requisição inválida",
      description: "A requisição não é válida e, por isso, o servidor não a executou",
    },
    "401": {
      title: "Não autenticado",
      description: "O cliente precisa comprovar sua identidade com credenciais válidas para acessar o recurso solicitado",
    },
    "402": {
      title: "Pagamento necessário",
      description: "O servidor só executará esta requisição após um pagamento",
    },
    "403": {
      title: "Acesso negado",
      description: "O servidor entende a requisição, mas se recusa a executá-la",
    },
    "404": {
      title: "Não encontrado",
      description: "O servidor não encontrou o recurso solicitado ou não quer revelar que o recurso existe",
    },
    "405": {
      title: "Método não permitido",
      description: "O recurso solicitado não aceita o método da requisição",
    },
    "406": {
      title: "Nenhuma variante aceitável",
      description: "O recurso solicitado não está disponível em nenhuma variante aceita pelo cliente",
    },
    "407": {
      title: "Autenticação de proxy necessária",
      description: "O cliente precisa se autenticar no proxy para que a requisição possa prosseguir",
    },
    "408": {
      title: "Tempo limite da requisição esgotado",
      description: "O servidor parou de esperar porque a requisição completa não chegou a tempo",
    },
    "409": {
      title: "Conflito",
      description: "A requisição está em conflito com o estado atual do recurso",
    },
    "410": {
      title: "Não está mais disponível",
      description: "O recurso não está mais disponível, provavelmente em caráter definitivo",
    },
    "411": {
      title: "É necessário informar o tamanho do conteúdo",
      description: "O servidor só processa esta requisição se o cliente informar o tamanho do conteúdo",
    },
    "412": {
      title: "Pré-condição não atendida",
      description: "A requisição não foi executada porque uma condição definida pelo cliente não foi atendida",
    },
    "413": {
      title: "Conteúdo grande demais",
      description: "O conteúdo da requisição é grande demais para o servidor",
    },
    "414": {
      title: "URI longa demais",
      description: "O endereço da requisição é mais longo do que o servidor permite",
    },
    "415": {
      title: "Tipo de mídia não suportado",
      description: "O conteúdo está em um formato que o recurso não aceita para este método",
    },
    "416": {
      title: "Intervalo solicitado não disponível",
      description: "Não é possível fornecer o intervalo de bytes solicitado do recurso",
    },
    "417": {
      title: "Expectativa não atendida",
      description: "O servidor não consegue fazer o que o cliente espera dele segundo o campo de cabeçalho Expect",
    },
    "418": {
      title: "Eu sou um bule de chá",
      description: "Não dá para passar café em um bule de chá",
    },
    "421": {
      title: "Requisição enviada ao servidor errado",
      description: "A requisição chegou a um servidor que não atende o recurso solicitado nesta conexão",
    },
    "422": {
      title: "Conteúdo não processável",
      description: "O conteúdo está bem formado, mas não pode ser processado por causa de um erro semântico",
    },
    "423": {
      title: "Bloqueado",
      description: "O recurso está bloqueado",
    },
    "424": {
      title: "Falha em uma dependência",
      description: "A requisição não foi executada porque uma ação da qual ela depende falhou",
    },
    "425": {
      title: "Cedo demais",
      description: "O servidor não processa a requisição, porque ela pode ser uma repetição, e o cliente deveria enviá-la novamente após o handshake TLS",
    },
    "426": {
      title: "Mudança de protocolo necessária",
      description: "O cliente precisa mudar para outro protocolo para que o servidor atenda a esta requisição",
    },
    "428": {
      title: "Requisição condicional obrigatória",
      description: "O servidor só atende à requisição se o cliente acrescentar uma condição, por exemplo, com If-Match",
    },
    "429": {
      title: "Excesso de requisições",
      description: "O cliente enviou requisições demais em determinado período e deveria aguardar antes de enviar outras",
    },
    "431": {
      title: "Campos de cabeçalho grandes demais",
      description: "Um dos campos de cabeçalho da requisição, ou o conjunto de todos eles, é grande demais",
    },
    "451": {
      title: "Indisponível por motivos legais",
      description: "A requisição foi recusada por motivos legais",
    },
    "iis-440": {
      title: "Sessão expirada",
      description: "A sessão do cliente expirou ou não é válida, e o usuário precisa fazer login novamente",
    },
    "nginx-444": {
      title: "Sem resposta",
      description: "Este código interno faz o servidor encerrar a conexão imediatamente, sem enviar nada ao cliente",
    },
    "iis-449": {
      title: "Tentar novamente com mais informações",
      description: "A requisição só pode ser executada quando o cliente a repetir com as informações que o servidor solicita",
    },
    "iis-451": {
      title: "Redirecionamento para outro servidor",
      description: "O cliente é direcionado a outro servidor porque o servidor atual não consegue acessar a caixa de correio do usuário ou faz isso com menos eficiência",
    },
    "nginx-494": {
      title: "Cabeçalho ou cookie grande demais",
      description: "O cliente enviou campos de cabeçalho em excesso ou grandes demais, e o nginx responde por padrão com o código de status 400",
    },
    "nginx-495": {
      title: "Erro no certificado SSL",
      description: "O certificado do cliente não passou na verificação, e o nginx responde por padrão com o código de status 400",
    },
    "nginx-496": {
      title: "Certificado SSL obrigatório",
      description: "O cliente não enviou o certificado SSL obrigatório, e o nginx responde por padrão com o código de status 400",
    },
    "nginx-497": {
      title: "Requisição HTTP enviada à porta HTTPS",
      description: "Uma requisição HTTP sem criptografia foi enviada à porta HTTPS, e o nginx responde por padrão com o código de status 400",
    },
    "nginx-499": {
      title: "Conexão encerrada pelo cliente",
      description: "O cliente encerrou a conexão antes que o servidor pudesse enviar uma resposta",
    },
    "laravel-419": {
      title: "Página expirada",
      description: "O token de segurança do formulário está ausente ou expirou, e o usuário precisa recarregar a página",
    },
    "twitter-420": {
      title: "Vá com calma",
      description: "O cliente enviou mais requisições do que o limite permite",
    },
    "shopify-430": {
      title: "Rejeição por segurança",
      description: "A requisição foi rejeitada porque parece um ataque",
    },
    "shopline-433": {
      title: "Requisição bloqueada",
      description: "A requisição foi bloqueada porque parece um ataque ou vem de um endereço IP bloqueado",
    },
    "shopline-434": {
      title: "Limite de taxa muito excedido",
      description: "A requisição foi bloqueada porque o cliente excedeu o limite de taxa da verificação de segurança",
    },
    "shopline-435": {
      title: "Suspeita de ataque de sobrecarga",
      description: "A requisição foi bloqueada porque parece fazer parte de um ataque que inunda o servidor com requisições",
    },
    "shopline-436": {
      title: "Política de segurança violada",
      description: "A requisição foi bloqueada porque o conteúdo dela viola uma política de segurança",
    },
    "windows-450": {
      title: "Bloqueado pelo controle dos pais do Windows",
      description: "O controle dos pais do Windows bloqueia o acesso à página solicitada",
    },
    "exchange-456": {
      title: "Conta bloqueada",
      description: "A conta do usuário está bloqueada",
    },
    "exchange-457": {
      title: "Senha expirada",
      description: "A senha do usuário expirou",
    },
    "aws-alb-460": {
      title: "Conexão encerrada antes da hora",
      description: "O cliente encerrou a conexão antes que o balanceador de carga pudesse enviar uma resposta",
    },
    "aws-alb-463": {
      title: "Endereços encaminhados demais",
      description: "O campo de cabeçalho X-Forwarded-For da requisição contém mais de 30 endereços IP",
    },
    "aws-alb-464": {
      title: "Protocolo incompatível",
      description: "O servidor atrás do balanceador de carga não oferece suporte ao protocolo da requisição",
    },
    "esri-498": {
      title: "Token inválido",
      description: "O token de acesso não é válido ou expirou",
    },
    "esri-499": {
      title: "Token obrigatório",
      description: "É necessário um token de acesso, mas ele não foi enviado",
    },
  },
  serverErrors: {
    any: {
      title: "Erro do servidor",
      description: "O servidor não conseguiu executar a requisição porque ocorreu um erro do lado dele",
    },
    unavailable: {
      title: "Serviço indisponível",
      description: "O servidor não pode executar a requisição no momento porque está sobrecarregado ou em manutenção",
    },
  },
};

export default catalog;
