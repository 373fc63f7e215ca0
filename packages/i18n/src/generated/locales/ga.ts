// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Irish. */
const catalog: Catalog<"ga"> = {
  locale: "ga",
  name: "Gaeilge",
  direction: "ltr",
  messages: {
    "400": {
      title: "Iarratas neamhbhailí",
      description: "Tá an t-iarratas neamhbhailí agus níor cuireadh i gcrích é dá bharr sin",
    },
    "401": {
      title: "Gan fíordheimhniú",
      description: "Ní mór don chliant a chéannacht a chruthú le dintiúir bhailí chun rochtain a fháil ar an acmhainn a iarradh",
    },
    "402": {
      title: "Íocaíocht de dhíth",
      description: "Ní chuirfidh an freastalaí an t-iarratas seo i gcrích go dtí go ndéanfar íocaíocht",
    },
    "403": {
      title: "Diúltaíodh rochtain",
      description: "Tuigeann an freastalaí an t-iarratas ach diúltaíonn sé é a chur i gcrích",
    },
    "404": {
      title: "Gan aimsiú",
      description: "Níor aimsigh an freastalaí an acmhainn a iarradh nó níl sé sásta a nochtadh go bhfuil sí ann",
    },
    "405": {
      title: "Modh nach gceadaítear",
      description: "Ní thacaíonn an acmhainn a iarradh le modh an iarratais",
    },
    "406": {
      title: "Gan leagan inghlactha",
      description: "Níl an acmhainn a iarradh ar fáil i leagan ar bith a nglacann an cliant leis",
    },
    "407": {
      title: "Éilíonn an seachfhreastalaí fíordheimhniú",
      description: "Ní mór don chliant é féin a fhíordheimhniú don seachfhreastalaí sular féidir an t-iarratas a chur ar aghaidh",
    },
    "408": {
      title: "Iarratas imithe thar am",
      description: "Stop an freastalaí ag fanacht toisc nár tháinig an t-iarratas iomlán in am",
    },
    "409": {
      title: "Coinbhleacht",
      description: "Tá an t-iarratas ag teacht salach ar staid reatha na hacmhainne",
    },
    "410": {
      title: "Níl an acmhainn ar fáil a thuilleadh",
      description: "Níl an acmhainn ar fáil a thuilleadh agus is dócha nach mbeidh sí ar fáil arís",
    },
    "411": {
      title: "Fad an ábhair de dhíth",
      description: "Ní phróiseálfaidh an freastalaí an t-iarratas seo mura luann an cliant fad an ábhair",
    },
    "412": {
      title: "Réamhchoinníoll gan chomhlíonadh",
      description: "Níor cuireadh an t-iarratas i gcrích toisc nár comhlíonadh coinníoll a leag an cliant síos",
    },
    "413": {
      title: "Ábhar rómhór",
      description: "Tá ábhar an iarratais rómhór don fhreastalaí",
    },
    "414": {
      title: "URI rófhada",
      description: "Tá an seoladh san iarratas níos faide ná mar a cheadaíonn an freastalaí",
    },
    "415": {
      title: "Cineál ábhair nach dtacaítear leis",
      description: "Tá an t-ábhar i bhformáid nach dtacaíonn an acmhainn léi don mhodh seo",
    },
    "416": {
      title: "Ní féidir an raon a iarradh a sholáthar",
      description: "Iarradh raon beart nach féidir a sholáthar ón acmhainn",
    },
    "417": {
      title: "Ionchas nach féidir a chomhlíonadh",
      description: "Ní féidir leis an bhfreastalaí an t-ionchas a luaigh an cliant sa réimse ceanntáisc Expect a chomhlíonadh",
    },
    "418": {
      title: "Is taephota mé",
      description: "Ní féidir caife a dhéanamh i dtaephota",
    },
    "421": {
      title: "Iarratas chuig freastalaí mícheart",
      description: "Chuaigh an t-iarratas chuig freastalaí nach bhfreastalaíonn ar an acmhainn a iarradh thar an gceangal seo",
    },
    "422": {
      title: "Ábhar nach féidir a phróiseáil",
      description: "Tá comhréir an ábhair i gceart, ach ní féidir é a phróiseáil mar gheall ar earráid shéimeantach",
    },
    "423": {
      title: "Faoi ghlas",
      description: "Tá an acmhainn faoi ghlas",
    },
    "424": {
      title: "Theip ar ghníomh riachtanach",
      description: "Níor cuireadh an t-iarratas i gcrích toisc gur theip ar ghníomh a mbraitheann sé air",
    },
    "425": {
      title: "Róluath",
      description: "Ní phróiseálann an freastalaí an t-iarratas mar d’fhéadfadh gur athsheoladh é, agus ba chóir don chliant é a sheoladh arís tar éis an chroithte láimhe TLS",
    },
    "426": {
      title: "Athrú prótacail de dhíth",
      description: "Ní mór don chliant aistriú go prótacal eile sula láimhseálfaidh an freastalaí an t-iarratas seo",
    },
    "428": {
      title: "Iarratas coinníollach de dhíth",
      description: "Ní láimhseálfaidh an freastalaí an t-iarratas mura gcuireann an cliant coinníoll leis, mar shampla le If-Match",
    },
    "429": {
      title: "An iomarca iarratas",
      description: "Sheol an cliant an iomarca iarratas laistigh de thréimhse áirithe agus ba chóir dó fanacht sula seolfaidh sé tuilleadh",
    },
    "431": {
      title: "Réimsí ceanntáisc rómhóra",
      description: "Tá réimse ceanntáisc amháin san iarratas rómhór, nó tá siad uile le chéile rómhór",
    },
    "451": {
      title: "Níl an acmhainn ar fáil ar chúiseanna dlí",
      description: "Diúltaíodh don iarratas ar chúiseanna dlí",
    },
    "iis-440": {
      title: "Seisiún imithe in éag",
      description: "Tá seisiún an chliaint imithe in éag nó neamhbhailí, agus ní mór don úsáideoir logáil isteach arís",
    },
    "nginx-444": {
      title: "Gan freagra",
      description: "Deir an cód inmheánach seo leis an bhfreastalaí an ceangal a dhúnadh láithreach gan aon rud a sheoladh chuig an gcliant",
    },
    "iis-449": {
      title: "Atriail le tuilleadh faisnéise",
      description: "Ní féidir an t-iarratas a chur i gcrích go dtí go seolfaidh an cliant arís é leis an bhfaisnéis a iarrann an freastalaí",
    },
    "iis-451": {
      title: "Atreorú chuig freastalaí eile",
      description: "Seoltar an cliant chuig freastalaí eile toisc nach féidir leis an bhfreastalaí seo teacht ar bhosca poist an úsáideora, nó nach bhfuil sé chomh héifeachtach",
    },
    "nginx-494": {
      title: "Ceanntásc nó fianán rómhór san iarratas",
      description: "Sheol an cliant an iomarca réimsí ceanntáisc nó réimsí rómhóra, agus freagraíonn nginx le cód stádais 400 de réir réamhshocraithe",
    },
    "nginx-495": {
      title: "Earráid sa teastas SSL",
      description: "Níor éirigh le fíorú theastas an chliaint, agus freagraíonn nginx le cód stádais 400 de réir réamhshocraithe",
    },
    "nginx-496": {
      title: "Teastas SSL de dhíth",
      description: "Níor sheol an cliant an teastas SSL riachtanach, agus freagraíonn nginx le cód stádais 400 de réir réamhshocraithe",
    },
    "nginx-497": {
      title: "Iarratas HTTP chuig port HTTPS",
      description: "Seoladh iarratas HTTP neamhchriptithe chuig an bport HTTPS, agus freagraíonn nginx le cód stádais 400 de réir réamhshocraithe",
    },
    "nginx-499": {
      title: "Dhún an cliant an ceangal",
      description: "Dhún an cliant an ceangal sula raibh an freastalaí in ann freagra a sheoladh",
    },
    "laravel-419": {
      title: "Page Expired",
      description: "The security token of the form is missing or has expired, so the user must load the page again",
    },
    "twitter-420": {
      title: "Enhance Your Calm",
      description: "The client has sent more requests than the limit allows",
    },
    "shopify-430": {
      title: "Security Rejection",
      description: "The request was rejected because it looks like an attack",
    },
    "shopline-433": {
      title: "Request Blocked",
      description: "The request was blocked because it looks like an attack or comes from a blocked IP address",
    },
    "shopline-434": {
      title: "Excessive Rate Limit Surpassed",
      description: "The request was blocked because the client exceeded the rate limit of the security check",
    },
    "shopline-435": {
      title: "Challenge Collapsar Attack",
      description: "The request was blocked because it appears to be part of an attack that floods the server with requests",
    },
    "shopline-436": {
      title: "Security Policy Triggered",
      description: "The request was blocked because its content violates a security policy",
    },
    "windows-450": {
      title: "Blocked by Windows Parental Controls",
      description: "The parental controls of Windows block access to the requested page",
    },
    "exchange-456": {
      title: "Blocked",
      description: "The user's account is blocked",
    },
    "exchange-457": {
      title: "Expired Password",
      description: "The user's password has expired",
    },
    "aws-alb-460": {
      title: "Client Closed Connection",
      description: "The client closed the connection before the load balancer could send a response",
    },
    "aws-alb-463": {
      title: "Too Many Forwarded Addresses",
      description: "The X-Forwarded-For header field of the request contains more than 30 IP addresses",
    },
    "aws-alb-464": {
      title: "Incompatible Protocol",
      description: "The server behind the load balancer does not support the protocol of the request",
    },
    "esri-498": {
      title: "Invalid Token",
      description: "The access token is not valid or has expired",
    },
    "esri-499": {
      title: "Token Required",
      description: "An access token is required but was not sent",
    },
  },
  serverErrors: {
    any: {
      title: "Earráid freastalaí",
      description: "Níorbh fhéidir leis an bhfreastalaí an t-iarratas a chur i gcrích toisc gur tharla earráid ar a thaobh féin",
    },
    unavailable: {
      title: "Níl an tseirbhís ar fáil",
      description: "Ní féidir leis an bhfreastalaí an t-iarratas a chur i gcrích faoi láthair toisc go bhfuil sé róualaithe nó faoi chothabháil",
    },
  },
};

export default catalog;
