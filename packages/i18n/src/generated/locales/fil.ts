// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Filipino. */
const catalog: Catalog<"fil"> = {
  locale: "fil",
  name: "Filipino",
  direction: "ltr",
  messages: {
    "400": {
      title: "Di-wastong kahilingan",
      description: "Hindi wasto ang kahilingan kaya hindi ito isinagawa",
    },
    "401": {
      title: "Hindi napatotohanan",
      description: "Dapat munang patunayan ng client kung sino ito gamit ang mga wastong kredensyal bago nito ma-access ang hiniling na resource",
    },
    "402": {
      title: "Kinakailangan ang pagbabayad",
      description: "Kailangan munang magbayad bago isagawa ng server ang kahilingang ito",
    },
    "403": {
      title: "Hindi pinapayagan ang access",
      description: "Nauunawaan ng server ang kahilingan ngunit tumatanggi itong isagawa iyon",
    },
    "404": {
      title: "Hindi nahanap",
      description: "Hindi nahanap ng server ang hiniling na resource o ayaw nitong ipaalam na umiiral ang resource",
    },
    "405": {
      title: "Hindi pinapayagan ang method",
      description: "Hindi sinusuportahan ng hiniling na resource ang method ng kahilingan",
    },
    "406": {
      title: "Walang katanggap-tanggap na anyo",
      description: "Hindi available ang hiniling na resource sa alinmang anyong tinatanggap ng client",
    },
    "407": {
      title: "Kinakailangan ang pagpapatotoo sa proxy",
      description: "Dapat munang patotohanan ng client ang sarili nito sa proxy bago magpatuloy ang kahilingan",
    },
    "408": {
      title: "Nag-time out ang kahilingan",
      description: "Huminto sa paghihintay ang server dahil hindi dumating sa tamang oras ang buong kahilingan",
    },
    "409": {
      title: "Salungatan",
      description: "Sumasalungat ang kahilingan sa kasalukuyang kalagayan ng resource",
    },
    "410": {
      title: "Hindi na available",
      description: "Hindi na available ang resource, at malamang na permanente na ito",
    },
    "411": {
      title: "Kailangang isaad ang haba ng content",
      description: "Hindi ipoproseso ng server ang kahilingang ito maliban kung isasaad ng client ang haba ng content",
    },
    "412": {
      title: "Hindi natugunan ang paunang kondisyon",
      description: "Hindi isinagawa ang kahilingan dahil hindi natugunan ang isang kondisyong itinakda ng client",
    },
    "413": {
      title: "Masyadong malaki ang content",
      description: "Masyadong malaki para sa server ang content ng kahilingan",
    },
    "414": {
      title: "Masyadong mahaba ang URI",
      description: "Mas mahaba ang address sa kahilingan kaysa sa pinapayagan ng server",
    },
    "415": {
      title: "Hindi sinusuportahan ang uri ng media",
      description: "Nasa format ang content na hindi sinusuportahan ng resource para sa method na ito",
    },
    "416": {
      title: "Hindi maibibigay ang hiniling na saklaw",
      description: "Hindi maipapadala ang hiniling na saklaw ng mga byte ng resource",
    },
    "417": {
      title: "Hindi matutugunan ang inaasahan",
      description: "Hindi matutugunan ng server ang inaasahang isinaad ng client sa header field na Expect",
    },
    "418": {
      title: "Isa akong tsarera",
      description: "Hindi makapagtitimpla ng kape sa tsarera",
    },
    "421": {
      title: "Napunta sa maling server ang kahilingan",
      description: "Napunta ang kahilingan sa server na hindi naghahatid ng hiniling na resource sa koneksyong ito",
    },
    "422": {
      title: "Hindi maproseso ang content",
      description: "Tama ang pagkakabuo ng content ngunit hindi ito maproseso dahil sa error sa kahulugan",
    },
    "423": {
      title: "Naka-lock",
      description: "Naka-lock ang resource",
    },
    "424": {
      title: "Nabigo ang kinakailangang pagkilos",
      description: "Hindi isinagawa ang kahilingan dahil nabigo ang isang pagkilos na kinasasalalayan nito",
    },
    "425": {
      title: "Masyadong maaga",
      description: "Hindi ipinoproseso ng server ang kahilingan dahil maaaring pag-uulit ito, at mainam na ipadala itong muli ng client pagkatapos ng TLS handshake",
    },
    "426": {
      title: "Kinakailangan ang ibang protocol",
      description: "Dapat munang lumipat ang client sa ibang protocol bago iproseso ng server ang kahilingang ito",
    },
    "428": {
      title: "Kinakailangan ang may-kondisyong kahilingan",
      description: "Ipoproseso lang ng server ang kahilingan kung lalagyan ito ng client ng kondisyon, halimbawa gamit ang If-Match",
    },
    "429": {
      title: "Masyadong maraming kahilingan",
      description: "Nagpadala ang client ng masyadong maraming kahilingan sa loob ng isang takdang panahon at mainam na maghintay ito bago magpadala ng iba pa",
    },
    "431": {
      title: "Masyadong malaki ang mga header field",
      description: "Masyadong malaki ang isang header field ng kahilingan, o ang lahat ng header field kapag pinagsama-sama",
    },
    "451": {
      title: "Hindi available dahil sa mga legal na dahilan",
      description: "Tinanggihan ang kahilingan dahil sa mga legal na dahilan",
    },
    "iis-440": {
      title: "Nag-expire ang session sa pag-log in",
      description: "Nag-expire o hindi wasto ang session ng client kaya dapat mag-log in muli ang user",
    },
    "nginx-444": {
      title: "Walang tugon",
      description: "Inuutusan ng internal na code na ito ang server na agad isara ang koneksyon nang walang ipinapadala sa client",
    },
    "iis-449": {
      title: "Ulitin ang kahilingan nang may dagdag na datos",
      description: "Hindi maisasagawa ang kahilingan hanggang sa ulitin ito ng client kasama ang impormasyong hinihingi ng server",
    },
    "iis-451": {
      title: "Pag-redirect sa ibang server",
      description: "Ipinadadala ang client sa ibang server dahil hindi maabot ng server na ito ang mailbox ng user o hindi kasinghusay ang pag-abot nito roon",
    },
    "nginx-494": {
      title: "Masyadong malaki ang header o cookie",
      description: "Nagpadala ang client ng masyadong marami o masyadong malaking header field, na bilang default ay sinasagot ng nginx ng status code 400",
    },
    "nginx-495": {
      title: "Error sa SSL certificate",
      description: "Hindi pumasa sa pag-verify ang certificate ng client, na bilang default ay sinasagot ng nginx ng status code 400",
    },
    "nginx-496": {
      title: "Kinakailangan ang SSL certificate",
      description: "Hindi ipinadala ng client ang kinakailangang SSL certificate, na bilang default ay sinasagot ng nginx ng status code 400",
    },
    "nginx-497": {
      title: "HTTP na kahilingang ipinadala sa HTTPS port",
      description: "Ipinadala sa HTTPS port ang isang hindi naka-encrypt na HTTP na kahilingan, na bilang default ay sinasagot ng nginx ng status code 400",
    },
    "nginx-499": {
      title: "Isinara ng client ang koneksyon",
      description: "Isinara ng client ang koneksyon bago nakapagpadala ng tugon ang server",
    },
    "laravel-419": {
      title: "Nag-expire ang page",
      description: "Nawawala o nag-expire ang token ng seguridad ng form kaya dapat i-load muli ng user ang page",
    },
    "twitter-420": {
      title: "Huminahon muna",
      description: "Nagpadala ang client ng mas maraming kahilingan kaysa sa pinapayagan ng limitasyon",
    },
    "shopify-430": {
      title: "Tinanggihan dahil sa seguridad",
      description: "Tinanggihan ang kahilingan dahil mukha itong pag-atake",
    },
    "shopline-433": {
      title: "Hinarang ang kahilingan",
      description: "Hinarang ang kahilingan dahil mukha itong pag-atake o galing sa hinarang na IP address",
    },
    "shopline-434": {
      title: "Lubhang lumampas sa rate limit",
      description: "Hinarang ang kahilingan dahil lumampas ang client sa rate limit ng pagsusuri sa seguridad",
    },
    "shopline-435": {
      title: "Hinihinalang flooding attack",
      description: "Hinarang ang kahilingan dahil mukhang bahagi ito ng pag-atake na nagpapabaha ng mga kahilingan sa server",
    },
    "shopline-436": {
      title: "Lumabag sa patakaran sa seguridad",
      description: "Hinarang ang kahilingan dahil lumalabag sa patakaran sa seguridad ang content ng kahilingan",
    },
    "windows-450": {
      title: "Hinarang ng parental controls ng Windows",
      description: "Hinaharang ng parental controls ng Windows ang access sa hiniling na page",
    },
    "exchange-456": {
      title: "Naka-block ang account",
      description: "Naka-block ang account ng user",
    },
    "exchange-457": {
      title: "Nag-expire ang password",
      description: "Nag-expire na ang password ng user",
    },
    "aws-alb-460": {
      title: "Maagang naisara ang koneksyon",
      description: "Isinara ng client ang koneksyon bago nakapagpadala ng tugon ang load balancer",
    },
    "aws-alb-463": {
      title: "Masyadong maraming ipinasang address",
      description: "May mahigit 30 IP address ang header field na X-Forwarded-For ng kahilingan",
    },
    "aws-alb-464": {
      title: "Hindi magkatugmang protocol",
      description: "Hindi sinusuportahan ng server sa likod ng load balancer ang protocol ng kahilingan",
    },
    "esri-498": {
      title: "Hindi wastong token",
      description: "Hindi wasto o nag-expire na ang access token",
    },
    "esri-499": {
      title: "Kailangan ng token",
      description: "Kailangan ng access token pero walang ipinadala",
    },
  },
  serverErrors: {
    any: {
      title: "Error sa server",
      description: "Hindi naisagawa ng server ang kahilingan dahil may naganap na error sa panig nito",
    },
    unavailable: {
      title: "Hindi available ang serbisyo",
      description: "Hindi maisagawa ng server ang kahilingan sa ngayon dahil labis ang load nito o sumasailalim ito sa maintenance",
    },
  },
};

export default catalog;
