// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Estonian. */
const guidance: Guidance<"et"> = {
  locale: "et",
  direction: "ltr",
  faults: {
    connection: "Probleem oli ühenduses: sama päring võib teise ühenduse kaudu õnnestuda",
    credentials: "Kliendi kord: päring vajab kehtivat identimisteavet",
    pace: "Kliendi kord on oodata: liiga lühikese ajaga tuli liiga palju päringuid",
    policy: "Päringust keelduti tahtlikult: seda saab lubada ainult see, kes reeglid kehtestab",
    request: "Kliendi kord: päring peab muutuma, et see saaks õnnestuda",
    state: "Ressursi või konto olek peab muutuma, enne kui päring saab õnnestuda",
  },
  steps: {
    "ask-permission": {
      reader: "Küsige juurdepääsu sellelt, kes haldab kontot, seadet või võrku",
      client: "Kontrollige, mida konto, selle identimisteave ja võrk lubavad",
    },
    "change-protocol": {
      reader: "Kasutage aadressi, mille alguses on https://, ja ajakohast brauserit või rakendust",
      client: "Kasutage protokolli, mida server toetab, näiteks HTTPS-i või mõnda päiseväljal Upgrade olevat",
    },
    "check-address": {
      reader: "Kontrollige, kas aadressis on kirjavigu",
      client: "Kontrollige aadressi, mille klient koostab",
    },
    "choose-format": {
      reader: "Valige teine failitüüp või teine keel",
      client: "Saatke ja küsige vorminguid, mida server toetab",
    },
    "clear-cookies": {
      reader: "Kustutage brauseris selle saidi küpsised",
      client: "Saatke vähem ja väiksemaid päisevälju, sealhulgas küpsiseid",
    },
    "correct-input": {
      reader: "Kontrollige sisestatud andmeid ja parandage need",
      client: "Lugege vastusest, mis on valesti, ja parandage päringu sisu",
    },
    "look-elsewhere": {
      reader: "Otsige lehte saidi avalehelt või mujalt",
      client: "Eemaldage link, mis sellele aadressile viis",
    },
    pay: {
      reader: "Kontrollige, kas mõni makse või tellimus on tasumata",
      client: "Kontrollige, kas kliendi kasutatava konto eest on tasutud",
    },
    reconnect: {
      reader: "Proovige uuesti ja kontrollige internetiühendust, kui see ei aita",
      client: "Saatke päring uue ühenduse kaudu uuesti, kui seda on ohutu korrata",
    },
    report: {
      reader: "Öelge saidi või rakenduse haldajatele, mida te tegite",
      client: "Võrrelge päringut serveri dokumentatsiooniga",
    },
    "send-less": {
      reader: "Valige väiksem fail",
      client: "Saatke vähem sisu või küsige serveri haldajatelt suuremat piirmäära",
    },
    "sign-in": {
      reader: "Logige uuesti sisse, uue parooliga, kui vana enam ei kehti",
      client: "Hankige kehtiv identimisteave ja saatke see koos päringuga",
    },
    "start-over": {
      reader: "Laadige leht uuesti ja alustage algusest",
      client: "Hankige ressursi praegune olek ja koostage selle põhjal uus päring",
    },
    "try-another-network": {
      reader: "Proovige uuesti VPN-ita või teisest võrgust",
      client: "Kontrollige, kas kliendi IP-aadress on blokeeritud",
    },
    "use-certificate": {
      reader: "Valige kehtiv sert, kui brauser seda küsib",
      client: "Looge ühendus kliendi serdiga, mille server vastu võtab",
    },
    wait: {
      reader: "Oodake veidi, enne kui uuesti proovite",
      client: "Oodake nii kaua, kui päiseväli Retry-After ütleb, või selle puudumisel iga katse järel kauem",
    },
  },
  retry: {
    "acceptable-form": "Küsida Accept-päiseväljadel midagi muud või valida vastuses olevast loendist",
    "after-handshake": "Oodata TLS-i kätluse lõppu ja mitte saata päringut varajaste andmetena",
    "allowed-method": "Kasutada meetodit, mis on päiseväljal Allow",
    "asked-information": "Lisada teave, mida vastus küsib",
    "client-certificate": "Luua ühendus kliendi serdiga, mida server saab kontrollida",
    "content-length": "Esitada sisu pikkus päiseväljal Content-Length",
    "correct-request": "Parandada päring",
    "current-condition": "Hankida ressursi praegune olek ja saata tingimus, mis selle kohta kehtib",
    "less-content": "Saata vähem sisu või oodata nii kaua, kui päiseväli Retry-After ütleb",
    "lock-token": "Saata lukustusluba päiseväljal If või oodata, kuni ressurss pole enam lukustatud",
    "new-address": "Saata see ja järgmised päringud vastuses olevale aadressile",
    "new-connection": "Avada uus ühendus",
    "new-form": "Laadida leht uuesti ja saata selle vorm uuesti",
    "no-expectation": "Jätta päiseväli Expect ära",
    "nothing-defined": "Selle olekukoodi jaoks pole midagi määratud",
    "nothing-helps": "Ükski päringu muudatus ei aita",
    "other-credentials": "Saata muu identimisteave, kui identimisteave oli keeldumise põhjus",
    "resolve-conflict": "Lahendada konflikt",
    "send-credentials": "Saata kehtiv või varasemast erinev identimisteave",
    "shorter-address": "Lühendada aadressi või saata selle andmed sisuna",
    "smaller-fields": "Saata vähem või väiksemaid päisevälju",
    "supported-format": "Saata sisu meediatüübi ja sisukodeeringuga, mida ressurss toetab",
    "supported-protocol": "Kasutada protokolli, mida server toetab, näiteks mõnda päiseväljal Upgrade olevat",
    tls: "Luua ühendus TLS-iga",
    "valid-range": "Küsida vahemikku ressursi praeguse pikkuse piires või jätta päiseväli Range ära",
    wait: "Oodata, nii kaua kui päiseväli Retry-After ütleb, kui see on olemas",
  },
  conditions: {
    always: "alati",
    "byte-range": "kui päring küsis baidivahemikku",
    "content-coding": "kui sisukodeeringut ei toetata",
    "media-type": "kui meediatüüpi ei toetata",
    "over-http-1-1": "HTTP/1.1 kaudu",
    "own-blocking": "kui vastuse saatja ise juurdepääsu blokeerib",
    "patch-format": "kui paiga vormingut ei toetata",
    temporary: "kui põhjus on ajutine",
    "url-known": "kui server teab õiget aadressi",
    "wait-known": "kui server teab, kui kaua oodata",
    webdav: "vastuses WebDAV-päringule",
  },
  synonyms: {
    "400": ["vigane päring", "vale päring", "süntaksiviga"],
    "401": ["pole sisse logitud", "sisselogimine nõutav", "vale parool"],
    "402": ["maksmata", "tellimus aegunud"],
    "403": ["juurdepääs keelatud", "ligipääs puudub", "õigused puuduvad"],
    "404": ["lehte ei leitud", "katkine link", "ei ole olemas"],
    "405": ["vale meetod"],
    "408": ["ajalõpp", "liiga aeglane"],
    "409": ["duplikaat", "juba olemas", "versioonikonflikt"],
    "410": ["kustutatud", "eemaldatud", "pole enam olemas"],
    "413": ["fail liiga suur", "üleslaadimise piirang"],
    "414": ["aadress liiga pikk"],
    "415": ["vale failitüüp", "toetamata vorming"],
    "422": ["valideerimisviga", "vigased andmed", "viga vormis"],
    "423": ["fail lukus", "kasutusel"],
    "429": ["päringupiirang", "liiga sageli", "limiit täis"],
    "431": ["küpsis liiga suur", "liiga palju küpsiseid"],
    "451": ["tsensuur", "seadusega blokeeritud", "autoriõigus"],
    "iis-440": ["seanss aegunud"],
    "nginx-495": ["sertifikaat aegunud", "sertifikaadi viga"],
    "nginx-499": ["klient katkestas", "päring tühistatud"],
    "laravel-419": ["seanss aegunud"],
    "windows-450": ["vanemlik järelevalve"],
    "exchange-456": ["konto lukus"],
    "exchange-457": ["parool aegunud"],
  },
};

export default guidance;
