// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Icelandic. */
const guidance: Guidance<"is"> = {
  locale: "is",
  direction: "ltr",
  faults: {
    connection: "Vandinn var tengingin: sama beiðni getur tekist um aðra tengingu",
    credentials: "Biðlarinn á leik: beiðnin þarf gildar innskráningarupplýsingar",
    pace: "Biðlarinn á að bíða: of margar beiðnir bárust á of skömmum tíma",
    policy: "Beiðninni var hafnað af ásetningi: aðeins sá sem setur reglurnar getur leyft hana",
    request: "Biðlarinn á leik: beiðnin þarf að breytast til að geta tekist",
    state: "Staða tilfangsins eða reikningsins þarf að breytast áður en beiðnin getur tekist",
  },
  steps: {
    "ask-permission": {
      reader: "Biddu þann sem stjórnar reikningnum, tækinu eða netinu um aðgang",
      client: "Athugaðu hvað reikningurinn, innskráningarupplýsingar hans og netið leyfa",
    },
    "change-protocol": {
      reader: "Notaðu slóð sem byrjar á https:// og uppfærðan vafra eða forrit",
      client: "Notaðu samskiptareglur sem þjónninn styður, svo sem HTTPS eða eitthvað úr hausreitnum Upgrade",
    },
    "check-address": {
      reader: "Athugaðu hvort innsláttarvilla sé í slóðinni",
      client: "Athugaðu slóðina sem biðlarinn býr til",
    },
    "choose-format": {
      reader: "Veldu aðra skráargerð eða annað tungumál",
      client: "Sendu og biddu um snið sem þjónninn styður",
    },
    "clear-cookies": {
      reader: "Eyddu vefkökum þessa vefs í vafranum",
      client: "Sendu færri og minni hausreiti, þar á meðal vefkökur",
    },
    "correct-input": {
      reader: "Athugaðu það sem þú slóst inn og leiðréttu það",
      client: "Lestu í svarinu hvað er að og leiðréttu innihald beiðninnar",
    },
    "look-elsewhere": {
      reader: "Leitaðu að síðunni frá forsíðu vefsins eða annars staðar",
      client: "Fjarlægðu tengilinn sem vísaði á þessa slóð",
    },
    pay: {
      reader: "Athugaðu hvort greiðsla eða áskrift sé gjaldfallin",
      client: "Athugaðu hvort greitt sé fyrir notandareikninginn sem biðlarinn notar",
    },
    reconnect: {
      reader: "Reyndu aftur og athugaðu nettenginguna ef það hjálpar ekki",
      client: "Sendu beiðnina aftur um nýja tengingu ef óhætt er að endurtaka hana",
    },
    report: {
      reader: "Segðu þeim sem reka vefinn eða forritið hvað þú gerðir",
      client: "Berðu beiðnina saman við skjölun þjónsins",
    },
    "send-less": {
      reader: "Veldu minni skrá",
      client: "Sendu minna innihald eða biddu þá sem reka þjóninn um hærra hámark",
    },
    "sign-in": {
      reader: "Skráðu þig inn aftur, með nýju aðgangsorði ef hið gamla virkar ekki lengur",
      client: "Fáðu gildar innskráningarupplýsingar og sendu þær með beiðninni",
    },
    "start-over": {
      reader: "Hladdu síðunni aftur og byrjaðu upp á nýtt",
      client: "Sæktu núverandi stöðu tilfangsins og búðu til nýja beiðni út frá henni",
    },
    "try-another-network": {
      reader: "Reyndu aftur án VPN eða af öðru neti",
      client: "Athugaðu hvort lokað sé á IP-tölu biðlarans",
    },
    "use-certificate": {
      reader: "Veldu gild skilríki þegar vafrinn biður um þau",
      client: "Tengstu með biðlaraskilríkjum sem þjónninn samþykkir",
    },
    wait: {
      reader: "Bíddu aðeins áður en þú reynir aftur",
      client: "Bíddu eins lengi og hausreiturinn Retry-After segir, eða lengur eftir hverja tilraun ef hann vantar",
    },
  },
  retry: {
    "acceptable-form": "Biðja um annað í hausreitunum Accept eða velja af listanum í svarinu",
    "after-handshake": "Bíða þar til TLS-handabandi er lokið og senda ekki beiðnina sem snemmbúin gögn",
    "allowed-method": "Nota aðferð sem er í hausreitnum Allow",
    "asked-information": "Bæta við upplýsingunum sem svarið biður um",
    "client-certificate": "Tengjast með biðlaraskilríkjum sem þjónninn getur sannreynt",
    "content-length": "Tilgreina lengd innihaldsins í hausreitnum Content-Length",
    "correct-request": "Leiðrétta beiðnina",
    "current-condition": "Sækja núverandi stöðu tilfangsins og senda skilyrði sem á við hana",
    "less-content": "Senda minna innihald eða bíða eins lengi og hausreiturinn Retry-After segir",
    "lock-token": "Senda læsingartáknið í hausreitnum If eða bíða þar til tilfangið er ekki lengur læst",
    "new-address": "Senda þessa beiðni og síðari beiðnir á slóðina í svarinu",
    "new-connection": "Opna nýja tengingu",
    "new-form": "Hlaða síðunni aftur og senda eyðublað hennar á ný",
    "no-expectation": "Sleppa hausreitnum Expect",
    "nothing-defined": "Ekkert er skilgreint fyrir þennan stöðukóða",
    "nothing-helps": "Engin breyting á beiðninni hjálpar",
    "other-credentials": "Senda aðrar innskráningarupplýsingar, ef innskráningarupplýsingarnar voru ástæða höfnunarinnar",
    "resolve-conflict": "Leysa áreksturinn",
    "send-credentials": "Senda gildar innskráningarupplýsingar eða aðrar en áður",
    "shorter-address": "Stytta slóðina eða senda gögnin í henni sem innihald",
    "smaller-fields": "Senda færri eða minni hausreiti",
    "supported-format": "Senda innihaldið með efnistegund og efniskóðun sem tilfangið styður",
    "supported-protocol": "Nota samskiptareglur sem þjónninn styður, svo sem einhverjar úr hausreitnum Upgrade",
    tls: "Tengjast með TLS",
    "valid-range": "Biðja um svið innan núverandi lengdar tilfangsins eða sleppa hausreitnum Range",
    wait: "Bíða, eins lengi og hausreiturinn Retry-After segir ef hann er til staðar",
  },
  conditions: {
    always: "alltaf",
    "byte-range": "ef beiðnin bað um bætasvið",
    "content-coding": "ef efniskóðunin er ekki studd",
    "media-type": "ef efnistegundin er ekki studd",
    "over-http-1-1": "yfir HTTP/1.1",
    "own-blocking": "ef sendandi svarsins lokar sjálfur á aðganginn",
    "patch-format": "ef sniðið á breytingunni er ekki stutt",
    temporary: "ef orsökin er tímabundin",
    "url-known": "ef þjónninn þekkir réttu slóðina",
    "wait-known": "ef þjónninn veit hve lengi þarf að bíða",
    webdav: "í svari við WebDAV-beiðni",
  },
  synonyms: {
    "400": ["röng beiðni", "ógild beiðni"],
    "401": ["ekki innskráður", "innskráning nauðsynleg", "rangt aðgangsorð"],
    "403": ["aðgangi hafnað", "enginn aðgangur", "bannað"],
    "404": ["síða fannst ekki", "síða er ekki til", "brotinn tengill"],
    "408": ["tímamörk", "of hægt"],
    "409": ["tvítekning", "er þegar til"],
    "410": ["eytt", "fjarlægt", "ekki lengur til"],
    "413": ["skrá of stór", "hámarksstærð"],
    "414": ["slóð of löng"],
    "415": ["röng skráargerð", "snið ekki stutt"],
    "422": ["ógild gögn", "villa í eyðublaði"],
    "423": ["skrá læst", "í notkun"],
    "429": ["of oft", "hámarki náð"],
    "431": ["vefkaka of stór", "of margar vefkökur"],
    "451": ["ritskoðun", "lokað samkvæmt lögum", "höfundarréttur"],
    "iis-440": ["lota útrunnin", "seta útrunnin"],
    "nginx-495": ["skilríki útrunnin", "villa í skilríkjum"],
    "nginx-499": ["biðlari aftengdist"],
    "laravel-419": ["lota útrunnin", "seta útrunnin"],
    "windows-450": ["barnalæsing"],
    "exchange-456": ["reikningur læstur"],
    "exchange-457": ["aðgangsorð útrunnið"],
  },
};

export default guidance;
