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
      title: "Leathanach imithe in éag",
      description: "Tá comhartha slándála na foirme ar iarraidh nó imithe in éag, agus ní mór don úsáideoir an leathanach a athlódáil",
    },
    "twitter-420": {
      title: "Tóg go bog é",
      description: "Sheol an cliant níos mó iarratas ná mar a cheadaíonn an teorainn",
    },
    "shopify-430": {
      title: "Diúltaithe ar chúiseanna slándála",
      description: "Diúltaíodh don iarratas toisc go bhfuil cuma ionsaí air",
    },
    "shopline-433": {
      title: "Iarratas blocáilte",
      description: "Blocáladh an t-iarratas toisc go bhfuil cuma ionsaí air nó gur tháinig sé ó sheoladh IP blocáilte",
    },
    "shopline-434": {
      title: "Teorainn ráta sáraithe go mór",
      description: "Blocáladh an t-iarratas toisc gur sháraigh an cliant teorainn ráta na seiceála slándála",
    },
    "shopline-435": {
      title: "Amhras faoi ionsaí rólódála",
      description: "Blocáladh an t-iarratas toisc gur cosúil gur cuid é d’ionsaí a bhánn an freastalaí le hiarratais",
    },
    "shopline-436": {
      title: "Polasaí slándála sáraithe",
      description: "Blocáladh an t-iarratas toisc go sáraíonn ábhar an iarratais polasaí slándála",
    },
    "windows-450": {
      title: "Blocáilte ag rialú tuismitheora Windows",
      description: "Blocálann rialú tuismitheora Windows rochtain ar an leathanach a iarradh",
    },
    "exchange-456": {
      title: "Cuntas blocáilte",
      description: "Tá cuntas an úsáideora blocáilte",
    },
    "exchange-457": {
      title: "Pasfhocal imithe in éag",
      description: "Tá pasfhocal an úsáideora imithe in éag",
    },
    "aws-alb-460": {
      title: "Ceangal dúnta róluath",
      description: "Dhún an cliant an ceangal sula raibh an cothromóir ualaigh in ann freagra a sheoladh",
    },
    "aws-alb-463": {
      title: "An iomarca seoltaí curtha ar aghaidh",
      description: "Tá níos mó ná 30 seoladh IP sa réimse ceanntáisc X-Forwarded-For den iarratas",
    },
    "aws-alb-464": {
      title: "Prótacal neamh-chomhoiriúnach",
      description: "Ní thacaíonn an freastalaí taobh thiar den chothromóir ualaigh le prótacal an iarratais",
    },
    "esri-498": {
      title: "Comhartha neamhbhailí",
      description: "Tá an comhartha rochtana neamhbhailí nó imithe in éag",
    },
    "esri-499": {
      title: "Comhartha de dhíth",
      description: "Tá comhartha rochtana de dhíth ach níor seoladh é",
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
