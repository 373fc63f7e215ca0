// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Welsh. */
const catalog: Catalog<"cy"> = {
  locale: "cy",
  name: "Cymraeg",
  direction: "ltr",
  messages: {
    "400": {
      title: "Cais annilys",
      description: "Mae’r cais yn annilys, felly ni chafodd ei gyflawni",
    },
    "401": {
      title: "Heb ei ddilysu",
      description: "Rhaid i’r cleient brofi pwy ydyw â manylion mewngofnodi dilys cyn cael mynediad at yr adnodd y gofynnwyd amdano",
    },
    "402": {
      title: "Angen taliad",
      description: "Ni fydd y gweinydd yn cyflawni’r cais hwn nes i daliad gael ei wneud",
    },
    "403": {
      title: "Gwrthodwyd mynediad",
      description: "Mae’r gweinydd yn deall y cais ond yn gwrthod ei gyflawni",
    },
    "404": {
      title: "Heb ei ganfod",
      description: "Ni allai’r gweinydd ddod o hyd i’r adnodd y gofynnwyd amdano, neu nid yw am ddatgelu bod yr adnodd yn bodoli",
    },
    "405": {
      title: "Ni chaniateir y dull",
      description: "Nid yw’r adnodd y gofynnwyd amdano yn cefnogi dull y cais",
    },
    "406": {
      title: "Dim ffurf dderbyniol",
      description: "Nid yw’r adnodd y gofynnwyd amdano ar gael mewn unrhyw ffurf y mae’r cleient yn ei derbyn",
    },
    "407": {
      title: "Rhaid dilysu gyda’r gweinydd dirprwyol",
      description: "Rhaid i’r cleient ddilysu ei hun gyda’r gweinydd dirprwyol cyn i’r cais allu mynd ymhellach",
    },
    "408": {
      title: "Daeth amser y cais i ben",
      description: "Rhoddodd y gweinydd y gorau i aros gan na ddaeth y cais cyflawn mewn pryd",
    },
    "409": {
      title: "Gwrthdaro",
      description: "Mae’r cais yn gwrthdaro â chyflwr presennol yr adnodd",
    },
    "410": {
      title: "Ddim ar gael mwyach",
      description: "Nid yw’r adnodd ar gael mwyach, ac mae’n debyg na fydd ar gael eto",
    },
    "411": {
      title: "Angen nodi hyd y cynnwys",
      description: "Ni fydd y gweinydd yn prosesu’r cais hwn oni bai bod y cleient yn nodi hyd y cynnwys",
    },
    "412": {
      title: "Rhagamod heb ei fodloni",
      description: "Ni chyflawnwyd y cais gan na chafodd amod a osodwyd gan y cleient ei fodloni",
    },
    "413": {
      title: "Cynnwys rhy fawr",
      description: "Mae cynnwys y cais yn rhy fawr i’r gweinydd",
    },
    "414": {
      title: "URI rhy hir",
      description: "Mae’r cyfeiriad yn y cais yn hirach nag y mae’r gweinydd yn ei dderbyn",
    },
    "415": {
      title: "Math o gynnwys nas cefnogir",
      description: "Mae’r cynnwys mewn fformat nad yw’r adnodd yn ei gefnogi ar gyfer y dull hwn",
    },
    "416": {
      title: "Ni ellir darparu’r ystod y gofynnwyd amdani",
      description: "Ni ellir darparu’r ystod beitiau y gofynnwyd amdani o’r adnodd",
    },
    "417": {
      title: "Ni ellir bodloni’r disgwyliad",
      description: "Ni all y gweinydd fodloni’r disgwyliad a nododd y cleient yn y maes pennyn Expect",
    },
    "418": {
      title: "Tebot ydw i",
      description: "Ni ellir gwneud coffi mewn tebot",
    },
    "421": {
      title: "Cais i’r gweinydd anghywir",
      description: "Aeth y cais at weinydd nad yw’n darparu’r adnodd y gofynnwyd amdano dros y cysylltiad hwn",
    },
    "422": {
      title: "Ni ellir prosesu’r cynnwys",
      description: "Mae cystrawen y cynnwys yn gywir, ond ni ellir ei brosesu oherwydd gwall semantig",
    },
    "423": {
      title: "Wedi’i gloi",
      description: "Mae’r adnodd wedi’i gloi",
    },
    "424": {
      title: "Methodd gweithred angenrheidiol",
      description: "Ni chyflawnwyd y cais gan fod gweithred y mae’n dibynnu arni wedi methu",
    },
    "425": {
      title: "Rhy gynnar",
      description: "Nid yw’r gweinydd yn prosesu’r cais gan y gallai’r cais fod yn ailchwarae, a dylai’r cleient ei anfon eto ar ôl yr ysgwyd llaw TLS",
    },
    "426": {
      title: "Angen newid protocol",
      description: "Rhaid i’r cleient newid i brotocol arall cyn i’r gweinydd drin y cais hwn",
    },
    "428": {
      title: "Angen cais amodol",
      description: "Ni fydd y gweinydd yn trin y cais oni bai bod y cleient yn gosod amod arno, er enghraifft ag If-Match",
    },
    "429": {
      title: "Gormod o geisiadau",
      description: "Mae’r cleient wedi anfon gormod o geisiadau o fewn cyfnod penodol a dylai aros cyn anfon rhagor",
    },
    "431": {
      title: "Meysydd pennyn y cais yn rhy fawr",
      description: "Mae un o feysydd pennyn y cais yn rhy fawr, neu maent i gyd gyda’i gilydd yn rhy fawr",
    },
    "451": {
      title: "Ddim ar gael am resymau cyfreithiol",
      description: "Gwrthodwyd y cais am resymau cyfreithiol",
    },
    "iis-440": {
      title: "Sesiwn mewngofnodi wedi dod i ben",
      description: "Mae sesiwn y cleient wedi dod i ben neu’n annilys, felly rhaid i’r defnyddiwr fewngofnodi eto",
    },
    "nginx-444": {
      title: "Dim ymateb",
      description: "Mae’r cod mewnol hwn yn dweud wrth y gweinydd am gau’r cysylltiad ar unwaith heb anfon dim at y cleient",
    },
    "iis-449": {
      title: "Ceisio eto gyda rhagor o wybodaeth",
      description: "Ni ellir cyflawni’r cais nes i’r cleient ei ailadrodd gyda’r wybodaeth y mae’r gweinydd yn gofyn amdani",
    },
    "iis-451": {
      title: "Ailgyfeirio at weinydd arall",
      description: "Anfonir y cleient at weinydd arall gan na all y gweinydd hwn gyrraedd blwch post y defnyddiwr, neu ei fod yn gwneud hynny’n llai effeithlon",
    },
    "nginx-494": {
      title: "Pennyn neu gwci rhy fawr",
      description: "Anfonodd y cleient ormod o feysydd pennyn neu rai rhy fawr, ac mae nginx yn ateb â chod statws 400 yn ddiofyn",
    },
    "nginx-495": {
      title: "Gwall gyda’r dystysgrif SSL",
      description: "Ni phasiodd tystysgrif y cleient y gwiriad, ac mae nginx yn ateb â chod statws 400 yn ddiofyn",
    },
    "nginx-496": {
      title: "Angen tystysgrif SSL",
      description: "Ni anfonodd y cleient y dystysgrif SSL ofynnol, ac mae nginx yn ateb â chod statws 400 yn ddiofyn",
    },
    "nginx-497": {
      title: "Cais HTTP wedi’i anfon i borth HTTPS",
      description: "Anfonwyd cais HTTP heb ei amgryptio i’r porth HTTPS, ac mae nginx yn ateb â chod statws 400 yn ddiofyn",
    },
    "nginx-499": {
      title: "Caeodd y cleient y cysylltiad",
      description: "Caeodd y cleient y cysylltiad cyn i’r gweinydd allu anfon ymateb",
    },
    "laravel-419": {
      title: "Tudalen wedi dod i ben",
      description: "Mae tocyn diogelwch y ffurflen ar goll neu wedi dod i ben, felly rhaid i’r defnyddiwr lwytho’r dudalen eto",
    },
    "twitter-420": {
      title: "Gan bwyll",
      description: "Mae’r cleient wedi anfon mwy o geisiadau nag y mae’r terfyn yn ei ganiatáu",
    },
    "shopify-430": {
      title: "Gwrthodwyd am resymau diogelwch",
      description: "Gwrthodwyd y cais am ei fod yn edrych fel ymosodiad",
    },
    "shopline-433": {
      title: "Cais wedi’i rwystro",
      description: "Rhwystrwyd y cais am ei fod yn edrych fel ymosodiad neu’n dod o gyfeiriad IP sydd wedi’i rwystro",
    },
    "shopline-434": {
      title: "Ymhell dros y terfyn cyfradd",
      description: "Rhwystrwyd y cais am fod y cleient wedi mynd dros derfyn cyfradd y gwiriad diogelwch",
    },
    "shopline-435": {
      title: "Amheuaeth o ymosodiad gorlwytho",
      description: "Rhwystrwyd y cais am ei bod yn ymddangos ei fod yn rhan o ymosodiad sy’n boddi’r gweinydd â cheisiadau",
    },
    "shopline-436": {
      title: "Torri polisi diogelwch",
      description: "Rhwystrwyd y cais am fod cynnwys y cais yn torri polisi diogelwch",
    },
    "windows-450": {
      title: "Wedi’i rwystro gan reolaeth rhieni Windows",
      description: "Mae rheolaeth rhieni Windows yn rhwystro mynediad i’r dudalen y gofynnwyd amdani",
    },
    "exchange-456": {
      title: "Cyfrif wedi’i rwystro",
      description: "Mae cyfrif y defnyddiwr wedi’i rwystro",
    },
    "exchange-457": {
      title: "Cyfrinair wedi dod i ben",
      description: "Mae cyfrinair y defnyddiwr wedi dod i ben",
    },
    "aws-alb-460": {
      title: "Cau’r cysylltiad yn rhy gynnar",
      description: "Caeodd y cleient y cysylltiad cyn i’r cydbwysydd llwyth allu anfon ymateb",
    },
    "aws-alb-463": {
      title: "Gormod o gyfeiriadau wedi’u hanfon ymlaen",
      description: "Mae maes pennyn X-Forwarded-For y cais yn cynnwys mwy na 30 cyfeiriad IP",
    },
    "aws-alb-464": {
      title: "Protocol anghydnaws",
      description: "Nid yw’r gweinydd y tu ôl i’r cydbwysydd llwyth yn cefnogi protocol y cais",
    },
    "esri-498": {
      title: "Tocyn annilys",
      description: "Mae’r tocyn mynediad yn annilys neu wedi dod i ben",
    },
    "esri-499": {
      title: "Angen tocyn",
      description: "Mae angen tocyn mynediad ond ni chafodd un ei anfon",
    },
  },
  serverErrors: {
    any: {
      title: "Gwall gweinydd",
      description: "Ni allai’r gweinydd gyflawni’r cais oherwydd gwall ar ei ochr ef",
    },
    unavailable: {
      title: "Nid yw’r gwasanaeth ar gael",
      description: "Ni all y gweinydd gyflawni’r cais ar hyn o bryd oherwydd ei fod wedi’i orlwytho neu’n cael ei gynnal a’i gadw",
    },
  },
};

export default catalog;
