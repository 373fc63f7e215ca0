// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Filipino. */
const guidance: Guidance<"fil"> = {
  locale: "fil",
  direction: "ltr",
  faults: {
    connection: "Ang koneksyon ang naging problema: maaaring magtagumpay ang parehong kahilingan sa ibang koneksyon",
    credentials: "Nasa client ang susunod na hakbang: nangangailangan ang kahilingan ng mga wastong kredensyal",
    pace: "Oras nang maghintay ang client: masyadong maraming kahilingan ang dumating sa maikling panahon",
    policy: "Sinadyang tanggihan ang kahilingan: ang nagtatakda lamang ng mga patakaran ang makapagpapahintulot",
    request: "Nasa client ang susunod na hakbang: kailangang magbago ang kahilingan para magtagumpay",
    state: "Kailangang magbago ang kalagayan ng resource o account bago magtagumpay ang kahilingan",
  },
  steps: {
    "ask-permission": {
      reader: "Humingi ng access sa namamahala sa account, device, o network",
      client: "Tingnan kung ano ang pinapayagan ng account, ng mga kredensyal nito, at ng network",
    },
    "change-protocol": {
      reader: "Gumamit ng address na nagsisimula sa https:// at ng na-update na browser o app",
      client: "Gumamit ng protocol na sinusuportahan ng server, gaya ng HTTPS o isa sa nasa Upgrade header field",
    },
    "check-address": {
      reader: "Tingnan kung may maling baybay sa address",
      client: "Tingnan ang address na binubuo ng client",
    },
    "choose-format": {
      reader: "Pumili ng ibang uri ng file o ibang wika",
      client: "Magpadala at humingi ng mga format na sinusuportahan ng server",
    },
    "clear-cookies": {
      reader: "Burahin ang cookies ng site na ito sa browser",
      client: "Magpadala ng mas kaunti at mas maliit na header field, kasama ang cookies",
    },
    "correct-input": {
      reader: "Tingnan ang inilagay mo at itama ito",
      client: "Basahin sa tugon kung ano ang mali, at itama ang content ng kahilingan",
    },
    "look-elsewhere": {
      reader: "Hanapin ang pahina mula sa home page ng site, o maghanap sa iba",
      client: "Alisin ang link na humantong sa address na ito",
    },
    pay: {
      reader: "Tingnan kung may bayarin o subscription na hindi pa nababayaran",
      client: "Tingnan kung bayad na ang account na ginagamit ng client",
    },
    reconnect: {
      reader: "Sumubok muli, at tingnan ang koneksyon sa internet kung hindi ito makatulong",
      client: "Ipadalang muli ang kahilingan sa bagong koneksyon kung ligtas itong ulitin",
    },
    report: {
      reader: "Sabihin sa mga nagpapatakbo ng site o app kung ano ang ginawa mo",
      client: "Ihambing ang kahilingan sa dokumentasyon ng server",
    },
    "send-less": {
      reader: "Pumili ng mas maliit na file",
      client: "Magpadala ng mas kaunting content, o humingi ng mas mataas na limitasyon sa mga nagpapatakbo ng server",
    },
    "sign-in": {
      reader: "Mag-log in muli, gamit ang bagong password kung hindi na gumagana ang luma",
      client: "Kumuha ng mga wastong kredensyal at ipadala ang mga ito kasama ng kahilingan",
    },
    "start-over": {
      reader: "I-reload ang pahina at magsimulang muli",
      client: "Kunin ang kasalukuyang kalagayan ng resource at bumuo mula rito ng bagong kahilingan",
    },
    "try-another-network": {
      reader: "Sumubok muli nang walang VPN o mula sa ibang network",
      client: "Tingnan kung naka-block ang IP address ng client",
    },
    "use-certificate": {
      reader: "Pumili ng wastong certificate kapag hiningi ng browser",
      client: "Kumonekta gamit ang client certificate na tinatanggap ng server",
    },
    wait: {
      reader: "Maghintay muna sandali bago sumubok muli",
      client: "Maghintay nang kasintagal ng sinasabi ng Retry-After header field, o nang mas matagal pagkatapos ng bawat subok kung wala ito",
    },
  },
  retry: {
    "acceptable-form": "Humingi ng iba sa mga Accept header field, o pumili sa listahan sa tugon",
    "after-handshake": "Hintaying matapos ang TLS handshake, at huwag ipadala ang kahilingan bilang early data",
    "allowed-method": "Gumamit ng method na nakalista sa Allow header field",
    "asked-information": "Idagdag ang impormasyong hinihingi ng tugon",
    "client-certificate": "Kumonekta gamit ang client certificate na mabeberipika ng server",
    "content-length": "Sabihin ang haba ng content sa Content-Length header field",
    "correct-request": "Itama ang kahilingan",
    "current-condition": "Kunin ang kasalukuyang kalagayan ng resource, at magpadala ng kondisyong tugma rito",
    "less-content": "Magpadala ng mas kaunting content, o maghintay nang kasintagal ng sinasabi ng Retry-After header field",
    "lock-token": "Ipadala ang lock token sa If header field, o maghintay hanggang hindi na naka-lock ang resource",
    "new-address": "Ipadala ang kahilingang ito at ang mga susunod sa address na nasa tugon",
    "new-connection": "Magbukas ng bagong koneksyon",
    "new-form": "I-reload ang pahina at ipadalang muli ang form nito",
    "no-expectation": "Alisin ang Expect header field",
    "nothing-defined": "Walang itinakda para sa status code na ito",
    "nothing-helps": "Walang pagbabago sa kahilingan ang makakatulong",
    "other-credentials": "Magpadala ng ibang kredensyal, kung ang mga kredensyal ang dahilan ng pagtanggi",
    "resolve-conflict": "Lutasin ang salungatan",
    "send-credentials": "Magpadala ng mga wastong kredensyal, o ng iba sa dati",
    "shorter-address": "Paikliin ang address, o ipadala ang data nito bilang content",
    "smaller-fields": "Magpadala ng mas kaunti o mas maliit na header field",
    "supported-format": "Ipadala ang content sa uri ng media at content coding na sinusuportahan ng resource",
    "supported-protocol": "Gumamit ng protocol na sinusuportahan ng server, gaya ng isa sa nasa Upgrade header field",
    tls: "Kumonekta gamit ang TLS",
    "valid-range": "Humingi ng saklaw na nasa loob ng kasalukuyang haba ng resource, o alisin ang Range header field",
    wait: "Maghintay, nang kasintagal ng sinasabi ng Retry-After header field kung mayroon nito",
  },
  conditions: {
    always: "palagi",
    "byte-range": "kung humingi ang kahilingan ng saklaw ng mga byte",
    "content-coding": "kung hindi sinusuportahan ang content coding",
    "media-type": "kung hindi sinusuportahan ang uri ng media",
    "over-http-1-1": "sa HTTP/1.1",
    "own-blocking": "kung ang nagpapadala mismo ng tugon ang humaharang sa access",
    "patch-format": "kung hindi sinusuportahan ang format ng patch",
    temporary: "kung pansamantala ang sanhi",
    "url-known": "kung alam ng server ang tamang address",
    "wait-known": "kung alam ng server kung gaano katagal maghihintay",
    webdav: "bilang tugon sa isang WebDAV na kahilingan",
  },
  synonyms: {
    "400": ["maling kahilingan"],
    "401": ["hindi naka-log in", "kailangang mag-log in", "maling password"],
    "403": ["walang access", "walang pahintulot", "bawal"],
    "404": ["hindi makita ang pahina", "walang ganitong pahina", "sirang link"],
    "408": ["naubos ang oras", "masyadong mabagal"],
    "409": ["mayroon na", "doble"],
    "410": ["binura na", "inalis na"],
    "413": ["masyadong malaki ang file"],
    "414": ["masyadong mahaba ang address"],
    "415": ["maling uri ng file"],
    "422": ["maling impormasyon", "mali sa form"],
    "429": ["masyadong madalas", "lampas sa limitasyon"],
    "431": ["masyadong malaki ang cookie"],
    "451": ["sensura", "bawal ayon sa batas"],
    "iis-440": ["tapos na ang session"],
    "laravel-419": ["tapos na ang session"],
  },
};

export default guidance;
