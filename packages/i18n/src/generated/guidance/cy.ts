// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Welsh. */
const guidance: Guidance<"cy"> = {
  locale: "cy",
  direction: "ltr",
  faults: {
    connection: "Y cysylltiad oedd y broblem: gall yr un cais lwyddo dros un arall",
    credentials: "Tro’r cleient yw hi: mae angen manylion mewngofnodi dilys ar y cais",
    pace: "Tro’r cleient yw hi i aros: daeth gormod o geisiadau mewn rhy ychydig o amser",
    policy: "Gwrthodwyd y cais yn fwriadol: dim ond y rhai sy’n pennu’r rheolau all ei ganiatáu",
    request: "Tro’r cleient yw hi: mae angen i’r cais newid er mwyn iddo lwyddo",
    state: "Mae angen i gyflwr yr adnodd neu’r cyfrif newid cyn i’r cais allu llwyddo",
  },
  steps: {
    "ask-permission": {
      reader: "Gofynnwch am fynediad gan bwy bynnag sy’n rheoli’r cyfrif, y ddyfais neu’r rhwydwaith",
      client: "Gwiriwch beth y mae’r cyfrif, ei fanylion mewngofnodi a’r rhwydwaith yn ei ganiatáu",
    },
    "change-protocol": {
      reader: "Defnyddiwch gyfeiriad sy’n dechrau â https:// a phorwr neu ap cyfredol",
      client: "Defnyddiwch brotocol y mae’r gweinydd yn ei gefnogi, megis HTTPS neu un o’r maes pennyn Upgrade",
    },
    "check-address": {
      reader: "Gwiriwch y cyfeiriad am wallau teipio",
      client: "Gwiriwch y cyfeiriad y mae’r cleient yn ei lunio",
    },
    "choose-format": {
      reader: "Dewiswch fath arall o ffeil neu iaith arall",
      client: "Anfonwch fformatau y mae’r gweinydd yn eu cefnogi, a gofynnwch amdanynt",
    },
    "clear-cookies": {
      reader: "Dilëwch gwcis y wefan hon yn y porwr",
      client: "Anfonwch lai o feysydd pennyn, a rhai llai, gan gynnwys cwcis",
    },
    "correct-input": {
      reader: "Gwiriwch yr hyn a roesoch a’i gywiro",
      client: "Darllenwch yn yr ymateb beth sydd o’i le, a chywirwch gynnwys y cais",
    },
    "look-elsewhere": {
      reader: "Chwiliwch am y dudalen o dudalen gartref y wefan, neu chwiliwch yn rhywle arall",
      client: "Tynnwch y ddolen a arweiniodd at y cyfeiriad hwn",
    },
    pay: {
      reader: "Gwiriwch a oes taliad neu danysgrifiad yn ddyledus",
      client: "Gwiriwch a dalwyd am y cyfrif y mae’r cleient yn ei ddefnyddio",
    },
    reconnect: {
      reader: "Rhowch gynnig arall arni, a gwiriwch y cysylltiad rhyngrwyd os nad yw hynny’n helpu",
      client: "Anfonwch y cais eto dros gysylltiad newydd os yw’n ddiogel ei ailadrodd",
    },
    report: {
      reader: "Dywedwch wrth y rhai sy’n rhedeg y wefan neu’r ap beth wnaethoch chi",
      client: "Cymharwch y cais â dogfennaeth y gweinydd",
    },
    "send-less": {
      reader: "Dewiswch ffeil lai",
      client: "Anfonwch lai o gynnwys, neu gofynnwch am derfyn uwch gan y rhai sy’n rhedeg y gweinydd",
    },
    "sign-in": {
      reader: "Mewngofnodwch eto, â chyfrinair newydd os nad yw’r hen un yn gweithio mwyach",
      client: "Sicrhewch fanylion mewngofnodi dilys a’u hanfon gyda’r cais",
    },
    "start-over": {
      reader: "Ail-lwythwch y dudalen a dechreuwch eto",
      client: "Cyrchwch gyflwr presennol yr adnodd a lluniwch gais newydd ohono",
    },
    "try-another-network": {
      reader: "Rhowch gynnig arall arni heb VPN neu o rwydwaith arall",
      client: "Gwiriwch a yw cyfeiriad IP y cleient wedi’i rwystro",
    },
    "use-certificate": {
      reader: "Dewiswch dystysgrif ddilys pan fydd y porwr yn gofyn am un",
      client: "Cysylltwch â thystysgrif cleient y mae’r gweinydd yn ei derbyn",
    },
    wait: {
      reader: "Arhoswch ychydig cyn rhoi cynnig arall arni",
      client: "Arhoswch am yr amser y mae’r maes pennyn Retry-After yn ei nodi, neu’n hirach ar ôl pob cynnig os nad yw yno",
    },
  },
  retry: {
    "acceptable-form": "Gofyn am rywbeth arall yn y meysydd pennyn Accept, neu ddewis o’r rhestr yn yr ymateb",
    "after-handshake": "Aros nes bod yr ysgwyd llaw TLS wedi gorffen, a pheidio ag anfon y cais fel data cynnar",
    "allowed-method": "Defnyddio dull sydd yn y maes pennyn Allow",
    "asked-information": "Ychwanegu’r wybodaeth y mae’r ymateb yn gofyn amdani",
    "client-certificate": "Cysylltu â thystysgrif cleient y gall y gweinydd ei gwirio",
    "content-length": "Nodi hyd y cynnwys yn y maes pennyn Content-Length",
    "correct-request": "Cywiro’r cais",
    "current-condition": "Nôl cyflwr presennol yr adnodd, ac anfon amod sy’n wir amdano",
    "less-content": "Anfon llai o gynnwys, neu aros am yr amser y mae’r maes pennyn Retry-After yn ei nodi",
    "lock-token": "Anfon y tocyn clo yn y maes pennyn If, neu aros nes bod yr adnodd heb ei gloi",
    "new-address": "Anfon y cais hwn a’r rhai nesaf i’r cyfeiriad yn yr ymateb",
    "new-connection": "Agor cysylltiad newydd",
    "new-form": "Ail-lwytho’r dudalen ac anfon ei ffurflen eto",
    "no-expectation": "Hepgor y maes pennyn Expect",
    "nothing-defined": "Ni ddiffiniwyd dim ar gyfer y cod statws hwn",
    "nothing-helps": "Nid oes newid i’r cais a fydd yn helpu",
    "other-credentials": "Anfon manylion mewngofnodi eraill, os mai’r manylion mewngofnodi oedd y rheswm dros wrthod",
    "resolve-conflict": "Datrys y gwrthdaro",
    "send-credentials": "Anfon manylion mewngofnodi dilys, neu rai gwahanol i’r rhai blaenorol",
    "shorter-address": "Byrhau’r cyfeiriad, neu anfon ei ddata fel cynnwys",
    "smaller-fields": "Anfon llai o feysydd pennyn, neu rai llai",
    "supported-format": "Anfon y cynnwys â math ac amgodiad y mae’r adnodd yn eu cefnogi",
    "supported-protocol": "Defnyddio protocol y mae’r gweinydd yn ei gefnogi, megis un o’r maes pennyn Upgrade",
    tls: "Cysylltu drwy TLS",
    "valid-range": "Gofyn am ystod o fewn hyd presennol yr adnodd, neu hepgor y maes pennyn Range",
    wait: "Aros, am yr amser y mae’r maes pennyn Retry-After yn ei nodi os yw yno",
  },
  conditions: {
    always: "bob amser",
    "byte-range": "os gofynnodd y cais am ystod o feitiau",
    "content-coding": "os na chefnogir amgodiad y cynnwys",
    "media-type": "os na chefnogir y math o gynnwys",
    "over-http-1-1": "dros HTTP/1.1",
    "own-blocking": "os anfonwr yr ymateb ei hun sy’n rhwystro mynediad",
    "patch-format": "os na chefnogir fformat y clwt",
    temporary: "os yw’r achos dros dro",
    "url-known": "os yw’r gweinydd yn gwybod y cyfeiriad cywir",
    "wait-known": "os yw’r gweinydd yn gwybod faint i aros",
    webdav: "mewn ymateb i gais WebDAV",
  },
  synonyms: {
    "400": ["cais anghywir", "cais annilys"],
    "401": ["heb fewngofnodi", "angen mewngofnodi", "cyfrinair anghywir"],
    "403": ["dim mynediad", "dim caniatâd", "gwrthodwyd mynediad"],
    "404": ["heb ganfod y dudalen", "nid yw’n bodoli", "dolen wedi torri"],
    "408": ["terfyn amser", "rhy araf"],
    "409": ["yn bodoli eisoes", "dyblygiad"],
    "410": ["wedi’i ddileu", "wedi’i dynnu"],
    "413": ["ffeil yn rhy fawr", "terfyn uwchlwytho"],
    "414": ["cyfeiriad yn rhy hir"],
    "415": ["math anghywir o ffeil"],
    "422": ["data annilys", "gwall yn y ffurflen"],
    "423": ["ffeil wedi’i chloi"],
    "429": ["terfyn ceisiadau", "yn rhy aml"],
    "431": ["cwci yn rhy fawr"],
    "451": ["sensoriaeth", "rhwystrwyd yn gyfreithiol", "hawlfraint"],
    "iis-440": ["sesiwn wedi dod i ben"],
    "laravel-419": ["sesiwn wedi dod i ben"],
  },
};

export default guidance;
