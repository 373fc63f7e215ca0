// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Hindi (Latin). */
const catalog: Catalog<"hi-Latn"> = {
  locale: "hi-Latn",
  name: "Hindi (Latin)",
  direction: "ltr",
  messages: {
    "400": {
      title: "Request galat hai",
      description: "Request valid nahi hai, isliye ise poora nahi kiya gaya",
    },
    "401": {
      title: "Authentication nahi hua",
      description: "Maange gaye resource ka access paane se pehle client ko valid credentials se apni pehchaan saabit karni hogi",
    },
    "402": {
      title: "Payment zaroori hai",
      description: "Server yeh request poori kare, isse pehle payment karna zaroori hai",
    },
    "403": {
      title: "Access ki anumati nahi hai",
      description: "Server request ko samajhta hai, lekin use poora karne se mana karta hai",
    },
    "404": {
      title: "Nahi mila",
      description: "Server ko maanga gaya resource nahi mila ya woh yeh nahi batana chahta ki resource maujood hai",
    },
    "405": {
      title: "Is method ki anumati nahi hai",
      description: "Maanga gaya resource is request ke method ko support nahi karta",
    },
    "406": {
      title: "Koi sweekarya roop uplabdh nahi hai",
      description: "Maanga gaya resource aise kisi roop mein uplabdh nahi hai jise client sweekar karta ho",
    },
    "407": {
      title: "Proxy par authentication zaroori hai",
      description: "Request ke aage badhne se pehle client ko proxy par apna authentication karna hoga",
    },
    "408": {
      title: "Request ka samay khatm hua",
      description: "Poori request samay par nahi pahunchi, isliye server ne intezaar karna band kar diya",
    },
    "409": {
      title: "Takraav",
      description: "Request resource ki maujooda sthiti se takrati hai",
    },
    "410": {
      title: "Ab uplabdh nahi hai",
      description: "Yeh resource ab uplabdh nahi hai, aur bahut sambhav hai ki aage bhi kabhi uplabdh na ho",
    },
    "411": {
      title: "Content ki lambai batana zaroori hai",
      description: "Jab tak client content ki lambai nahi batata, server is request ko process nahi karega",
    },
    "412": {
      title: "Pehle ki shart poori nahi hui",
      description: "Client ki rakhi gayi ek shart poori nahi hui, isliye request poori nahi ki gayi",
    },
    "413": {
      title: "Content bahut bada hai",
      description: "Request ka content server ke liye bahut bada hai",
    },
    "414": {
      title: "URI bahut lamba hai",
      description: "Request mein diya gaya address server ki anumati se zyada lamba hai",
    },
    "415": {
      title: "Media type support nahi hota",
      description: "Content aise format mein hai jise yeh resource is method ke liye support nahi karta",
    },
    "416": {
      title: "Maangi gayi range nahi di ja sakti",
      description: "Resource ki maangi gayi byte range nahi bheji ja sakti",
    },
    "417": {
      title: "Ummeed poori nahi ho sakti",
      description: "Server woh ummeed poori nahi kar sakta jo client ne Expect header field mein batayi hai",
    },
    "418": {
      title: "Main ek teapot hoon",
      description: "Teapot mein coffee nahi banayi ja sakti",
    },
    "421": {
      title: "Request galat server par bheji gayi",
      description: "Request aise server par pahunchi jo is connection par maanga gaya resource uplabdh nahi karata",
    },
    "422": {
      title: "Content process nahi ho sakta",
      description: "Content ki banavat sahi hai, lekin arth ki galti ki wajah se use process nahi kiya ja sakta",
    },
    "423": {
      title: "Lock kiya gaya",
      description: "Yeh resource lock hai",
    },
    "424": {
      title: "Zaroori kaarvai naakaam rahi",
      description: "Request poori nahi ki gayi, kyunki jis kaarvai par request nirbhar hai, woh naakaam rahi",
    },
    "425": {
      title: "Samay se pehle",
      description: "Request kisi purani request ka dohrav ho sakti hai, isliye server use process nahi karta, aur client ko use TLS handshake ke baad phir se bhejna chahiye",
    },
    "426": {
      title: "Protocol upgrade zaroori hai",
      description: "Server is request ko process kare, isse pehle client ko kisi doosre protocol par jaana hoga",
    },
    "428": {
      title: "Shart wali request zaroori hai",
      description: "Server request ko tabhi process karta hai, jab client usmein koi shart jode, jaise ki If-Match se",
    },
    "429": {
      title: "Bahut zyada requests",
      description: "Client ne tay samay mein bahut zyada requests bheji hain aur use nayi requests bhejne se pehle intezaar karna chahiye",
    },
    "431": {
      title: "Request ke header fields bahut bade hain",
      description: "Request ka koi ek header field bahut bada hai ya sabhi header fields milkar bahut bade hain",
    },
    "451": {
      title: "Kaanooni kaarnon se uplabdh nahi hai",
      description: "Kaanooni kaarnon se request ko naamanzoor kiya gaya",
    },
    "iis-440": {
      title: "Login session ki samayseema khatm ho gayi",
      description: "Client ke session ki samayseema khatm ho gayi hai ya session valid nahi hai, isliye user ko phir se login karna hoga",
    },
    "nginx-444": {
      title: "Koi response nahi",
      description: "Yeh internal code server se kehta hai ki woh client ko kuch bhi bheje bina connection turant band kar de",
    },
    "iis-449": {
      title: "Zyada jaankari ke saath request dobara bhejein",
      description: "Request tab tak poori nahi ho sakti, jab tak client use server ki maangi gayi jaankari ke saath dobara na bheje",
    },
    "iis-451": {
      title: "Doosre server par redirect",
      description: "Client ko doosre server par bheja jaata hai, kyunki yeh server user ke mailbox tak nahi pahunch paata ya kam kushalta se pahunchta hai",
    },
    "nginx-494": {
      title: "Request ka header ya cookie bahut bada hai",
      description: "Client ne bahut zyada ya bahut bade header fields bheje, jiska jawab nginx default roop se status code 400 se deta hai",
    },
    "nginx-495": {
      title: "SSL certificate mein gadbadi",
      description: "Client ke certificate ki pushti naakaam rahi, jiska jawab nginx default roop se status code 400 se deta hai",
    },
    "nginx-496": {
      title: "SSL certificate zaroori hai",
      description: "Client ne zaroori SSL certificate nahi bheja, jiska jawab nginx default roop se status code 400 se deta hai",
    },
    "nginx-497": {
      title: "HTTP request HTTPS port par bheji gayi",
      description: "HTTPS port par bina encryption wali HTTP request bheji gayi, jiska jawab nginx default roop se status code 400 se deta hai",
    },
    "nginx-499": {
      title: "Client ne connection band kar diya",
      description: "Server response bhej paata, usse pehle hi client ne connection band kar diya",
    },
    "laravel-419": {
      title: "Page ki samayseema khatm",
      description: "Form ka security token maujood nahi hai ya uski samayseema khatm ho gayi hai, isliye user ko page phir se load karna hoga",
    },
    "twitter-420": {
      title: "Zara aaram se",
      description: "Client ne limit se zyada requests bheji hain",
    },
    "shopify-430": {
      title: "Security ki wajah se reject",
      description: "Request ko reject kar diya gaya kyunki woh attack jaisi lagti hai",
    },
    "shopline-433": {
      title: "Request block ki gayi",
      description: "Request block kar di gayi kyunki woh attack jaisi lagti hai ya block kiye gaye IP address se aayi hai",
    },
    "shopline-434": {
      title: "Rate limit se bahut zyada",
      description: "Request block kar di gayi kyunki client ne security check ki rate limit paar kar di",
    },
    "shopline-435": {
      title: "Flood attack ka shak",
      description: "Request block kar di gayi kyunki woh aise attack ka hissa lagti hai jo server ko requests se bhar deta hai",
    },
    "shopline-436": {
      title: "Security policy ka ullanghan",
      description: "Request block kar di gayi kyunki request ka content security policy ka ullanghan karta hai",
    },
    "windows-450": {
      title: "Windows parental controls ne block kiya",
      description: "Windows ke parental controls maange gaye page ka access block karte hain",
    },
    "exchange-456": {
      title: "Block kiya gaya",
      description: "User ka account block hai",
    },
    "exchange-457": {
      title: "Password ki samayseema khatm",
      description: "User ke password ki samayseema khatm ho gayi hai",
    },
    "aws-alb-460": {
      title: "Connection samay se pehle band",
      description: "Load balancer response bhej paata, usse pehle hi client ne connection band kar diya",
    },
    "aws-alb-463": {
      title: "Bahut zyada forward kiye gaye addresses",
      description: "Request ke X-Forwarded-For header field mein 30 se zyada IP addresses hain",
    },
    "aws-alb-464": {
      title: "Protocol mel nahi khata",
      description: "Load balancer ke peeche ka server request ke protocol ko support nahi karta",
    },
    "esri-498": {
      title: "Token valid nahi",
      description: "Access token valid nahi hai ya uski samayseema khatm ho gayi hai",
    },
    "esri-499": {
      title: "Token zaroori hai",
      description: "Access token zaroori hai lekin bheja nahi gaya",
    },
  },
  serverErrors: {
    any: {
      title: "Server ki galti",
      description: "Server ki taraf se hui galti ke kaaran request poori nahi ki ja saki",
    },
    unavailable: {
      title: "Service uplabdh nahi hai",
      description: "Server par bahut zyada load hai ya uska maintenance chal raha hai, isliye woh abhi request poori nahi kar sakta",
    },
  },
};

export default catalog;
