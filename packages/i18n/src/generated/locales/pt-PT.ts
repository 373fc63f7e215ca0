// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in European Portuguese. */
const catalog: Catalog<"pt-PT"> = {
  locale: "pt-PT",
  name: "português europeu",
  direction: "ltr",
  messages: {
    "400": {
      title: "Pedido inválido",
      description: "O pedido não é válido, pelo que o servidor não o executou",
    },
    "401": {
      title: "Não autenticado",
      description: "O cliente tem de provar a sua identidade com credenciais válidas para aceder ao recurso pretendido",
    },
    "402": {
      title: "Pagamento necessário",
      description: "O servidor só executa este pedido depois de efetuado um pagamento",
    },
    "403": {
      title: "Acesso recusado",
      description: "O servidor compreende o pedido, mas recusa-se a executá-lo",
    },
    "404": {
      title: "Não encontrado",
      description: "O servidor não encontrou o recurso pretendido ou não quer revelar que o recurso existe",
    },
    "405": {
      title: "Método não permitido",
      description: "O recurso pretendido não suporta o método do pedido",
    },
    "406": {
      title: "Nenhuma variante aceitável",
      description: "O recurso pretendido não está disponível em nenhuma variante que o cliente aceite",
    },
    "407": {
      title: "Autenticação no proxy necessária",
      description: "O cliente tem de se autenticar no proxy para que o pedido possa prosseguir",
    },
    "408": {
      title: "Tempo limite do pedido excedido",
      description: "O servidor deixou de esperar porque o pedido completo não chegou a tempo",
    },
    "409": {
      title: "Conflito",
      description: "O pedido entra em conflito com o estado atual do recurso",
    },
    "410": {
      title: "Já não está disponível",
      description: "O recurso já não está disponível, provavelmente de forma definitiva",
    },
    "411": {
      title: "É necessário indicar o comprimento do conteúdo",
      description: "O servidor só processa este pedido se o cliente indicar o comprimento do conteúdo",
    },
    "412": {
      title: "Condição prévia não cumprida",
      description: "O pedido não foi executado porque uma condição definida pelo cliente não se verificou",
    },
    "413": {
      title: "Conteúdo demasiado grande",
      description: "O conteúdo do pedido é demasiado grande para o servidor",
    },
    "414": {
      title: "URI demasiado longo",
      description: "O endereço indicado no pedido é mais longo do que o servidor permite",
    },
    "415": {
      title: "Tipo de conteúdo não suportado",
      description: "O conteúdo está num formato que o recurso não suporta para este método",
    },
    "416": {
      title: "Intervalo pedido não disponível",
      description: "Não é possível fornecer o intervalo de bytes pedido do recurso",
    },
    "417": {
      title: "Expectativa impossível de satisfazer",
      description: "O servidor não consegue fazer o que o cliente espera dele segundo o campo de cabeçalho Expect",
    },
    "418": {
      title: "Sou um bule de chá",
      description: "Um bule de chá não serve para fazer café",
    },
    "421": {
      title: "Pedido enviado ao servidor errado",
      description: "O pedido chegou a um servidor que não gere o recurso pretendido nesta ligação",
    },
    "422": {
      title: "Conteúdo impossível de processar",
      description: "O conteúdo está bem formado, mas não pode ser processado devido a um erro semântico",
    },
    "423": {
      title: "Bloqueado",
      description: "O recurso está bloqueado",
    },
    "424": {
      title: "Falha numa dependência",
      description: "O pedido não foi executado porque falhou uma ação da qual depende",
    },
    "425": {
      title: "Demasiado cedo",
      description: "O servidor não processa o pedido, porque este pode ser uma repetição, e o cliente deveria enviá-lo de novo após a negociação TLS",
    },
    "426": {
      title: "Mudança de protocolo necessária",
      description: "O cliente tem de mudar para outro protocolo para que o servidor trate este pedido",
    },
    "428": {
      title: "Pedido condicional necessário",
      description: "O servidor só trata o pedido se o cliente lhe acrescentar uma condição, por exemplo, com If-Match",
    },
    "429": {
      title: "Demasiados pedidos",
      description: "O cliente enviou demasiados pedidos num determinado período e deveria aguardar antes de enviar mais",
    },
    "431": {
      title: "Campos de cabeçalho demasiado grandes",
      description: "Um dos campos de cabeçalho do pedido, ou o conjunto de todos eles, é demasiado grande",
    },
    "451": {
      title: "Indisponível por motivos legais",
      description: "O pedido foi recusado por motivos legais",
    },
    "iis-440": {
      title: "Sessão expirada",
      description: "A sessão do cliente expirou ou não é válida, pelo que o utilizador tem de iniciar sessão novamente",
    },
    "nginx-444": {
      title: "Sem resposta",
      description: "Este código interno indica ao servidor que feche imediatamente a ligação sem enviar nada ao cliente",
    },
    "iis-449": {
      title: "Repetir o pedido com mais informações",
      description: "O pedido só pode ser executado quando o cliente o repetir com as informações que o servidor solicita",
    },
    "iis-451": {
      title: "Redirecionamento para outro servidor",
      description: "O cliente é encaminhado para outro servidor porque o servidor atual não consegue aceder à caixa de correio do utilizador ou fá-lo com menos eficiência",
    },
    "nginx-494": {
      title: "Cabeçalho ou cookie demasiado grande",
      description: "O cliente enviou campos de cabeçalho em excesso ou demasiado grandes, ao que o nginx responde por predefinição com o código de estado 400",
    },
    "nginx-495": {
      title: "Erro no certificado SSL",
      description: "O certificado do cliente não passou na verificação, ao que o nginx responde por predefinição com o código de estado 400",
    },
    "nginx-496": {
      title: "Certificado SSL necessário",
      description: "O cliente não enviou o certificado SSL necessário, ao que o nginx responde por predefinição com o código de estado 400",
    },
    "nginx-497": {
      title: "Pedido HTTP enviado para a porta HTTPS",
      description: "Foi enviado um pedido HTTP não cifrado para a porta HTTPS, ao que o nginx responde por predefinição com o código de estado 400",
    },
    "nginx-499": {
      title: "Ligação fechada pelo cliente",
      description: "O cliente fechou a ligação antes de o servidor poder enviar uma resposta",
    },
    "laravel-419": {
      title: "Página expirada",
      description: "O token de segurança do formulário está em falta ou expirou, pelo que o utilizador tem de recarregar a página",
    },
    "twitter-420": {
      title: "Tenha calma",
      description: "O cliente enviou mais pedidos do que o limite permite",
    },
    "shopify-430": {
      title: "Rejeição por segurança",
      description: "O pedido foi rejeitado porque parece um ataque",
    },
    "shopline-433": {
      title: "Pedido bloqueado",
      description: "O pedido foi bloqueado porque parece um ataque ou vem de um endereço IP bloqueado",
    },
    "shopline-434": {
      title: "Limite de frequência muito excedido",
      description: "O pedido foi bloqueado porque o cliente excedeu o limite de frequência da verificação de segurança",
    },
    "shopline-435": {
      title: "Suspeita de ataque de sobrecarga",
      description: "O pedido foi bloqueado porque parece fazer parte de um ataque que inunda o servidor com pedidos",
    },
    "shopline-436": {
      title: "Política de segurança violada",
      description: "O pedido foi bloqueado porque o seu conteúdo viola uma política de segurança",
    },
    "windows-450": {
      title: "Bloqueado pelo controlo parental do Windows",
      description: "O controlo parental do Windows bloqueia o acesso à página solicitada",
    },
    "exchange-456": {
      title: "Conta bloqueada",
      description: "A conta do utilizador está bloqueada",
    },
    "exchange-457": {
      title: "Palavra-passe expirada",
      description: "A palavra-passe do utilizador expirou",
    },
    "aws-alb-460": {
      title: "Ligação fechada prematuramente",
      description: "O cliente fechou a ligação antes de o balanceador de carga poder enviar uma resposta",
    },
    "aws-alb-463": {
      title: "Demasiados endereços reencaminhados",
      description: "O campo de cabeçalho X-Forwarded-For do pedido contém mais de 30 endereços IP",
    },
    "aws-alb-464": {
      title: "Protocolo incompatível",
      description: "O servidor atrás do balanceador de carga não suporta o protocolo do pedido",
    },
    "esri-498": {
      title: "Token inválido",
      description: "O token de acesso não é válido ou expirou",
    },
    "esri-499": {
      title: "Token obrigatório",
      description: "É necessário um token de acesso, mas não foi enviado",
    },
  },
  serverErrors: {
    any: {
      title: "Erro do servidor",
      description: "O servidor não conseguiu executar o pedido porque ocorreu um erro do seu lado",
    },
    unavailable: {
      title: "Serviço indisponível",
      description: "De momento, o servidor não pode executar o pedido porque está sobrecarregado ou em manutenção",
    },
  },
};

export default catalog;
