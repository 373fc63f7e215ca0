// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Gujarati. */
const catalog: Catalog<"gu"> = {
  locale: "gu",
  name: "ગુજરાતી",
  direction: "ltr",
  messages: {
    "400": {
      title: "અમાન્ય વિનંતી",
      description: "વિનંતી માન્ય નથી, તેથી તે પૂરી કરવામાં આવી નથી",
    },
    "401": {
      title: "પ્રમાણીકરણ થયું નથી",
      description: "વિનંતી કરેલું સંસાધન ઍક્સેસ કરતાં પહેલાં ક્લાયન્ટે માન્ય લૉગ ઇન વિગતો વડે પોતાની ઓળખ સાબિત કરવી પડશે",
    },
    "402": {
      title: "ચુકવણી જરૂરી છે",
      description: "સર્વર આ વિનંતી પૂરી કરે તે પહેલાં ચુકવણી કરવી જરૂરી છે",
    },
    "403": {
      title: "ઍક્સેસ નકારવામાં આવ્યો",
      description: "સર્વર વિનંતીને સમજે છે, પરંતુ તે પૂરી કરવાનો ઇનકાર કરે છે",
    },
    "404": {
      title: "મળ્યું નથી",
      description: "વિનંતી કરેલું સંસાધન સર્વરને મળ્યું નથી અથવા તે સંસાધન અસ્તિત્વમાં છે તે સર્વર જણાવવા માગતું નથી",
    },
    "405": {
      title: "આ મેથડની મંજૂરી નથી",
      description: "વિનંતી કરેલું સંસાધન વિનંતીની મેથડને સપોર્ટ કરતું નથી",
    },
    "406": {
      title: "સ્વીકાર્ય સ્વરૂપ ઉપલબ્ધ નથી",
      description: "વિનંતી કરેલું સંસાધન ક્લાયન્ટ સ્વીકારે તેવા કોઈ સ્વરૂપમાં ઉપલબ્ધ નથી",
    },
    "407": {
      title: "પ્રૉક્સી પર પ્રમાણીકરણ જરૂરી છે",
      description: "વિનંતી આગળ વધે તે પહેલાં ક્લાયન્ટે પ્રૉક્સી પર પોતાનું પ્રમાણીકરણ કરવું પડશે",
    },
    "408": {
      title: "વિનંતીનો સમય સમાપ્ત થયો",
      description: "સંપૂર્ણ વિનંતી સમયસર ન પહોંચવાને કારણે સર્વરે રાહ જોવાનું બંધ કર્યું",
    },
    "409": {
      title: "વિરોધાભાસ",
      description: "વિનંતી સંસાધનની હાલની સ્થિતિ સાથે વિરોધાભાસ ધરાવે છે",
    },
    "410": {
      title: "હવે ઉપલબ્ધ નથી",
      description: "આ સંસાધન હવે ઉપલબ્ધ નથી અને સંભવતઃ ફરી ક્યારેય ઉપલબ્ધ થશે નહીં",
    },
    "411": {
      title: "સામગ્રીની લંબાઈ જણાવવી જરૂરી છે",
      description: "જ્યાં સુધી ક્લાયન્ટ સામગ્રીની લંબાઈ ન જણાવે, ત્યાં સુધી સર્વર આ વિનંતી પર પ્રક્રિયા કરશે નહીં",
    },
    "412": {
      title: "પૂર્વશરત પૂરી થઈ નથી",
      description: "ક્લાયન્ટે મૂકેલી એક શરત પૂરી ન થવાને કારણે વિનંતી પૂરી કરવામાં આવી નથી",
    },
    "413": {
      title: "સામગ્રી ખૂબ મોટી છે",
      description: "વિનંતીની સામગ્રી સર્વર માટે ખૂબ મોટી છે",
    },
    "414": {
      title: "URI ખૂબ લાંબો છે",
      description: "વિનંતીમાંનું સરનામું સર્વર મંજૂરી આપે છે તેના કરતાં લાંબું છે",
    },
    "415": {
      title: "મીડિયા પ્રકાર સપોર્ટેડ નથી",
      description: "સામગ્રી એવા ફૉર્મેટમાં છે જેને આ સંસાધન આ મેથડ માટે સપોર્ટ કરતું નથી",
    },
    "416": {
      title: "વિનંતી કરેલી રેન્જ આપી શકાતી નથી",
      description: "સંસાધનની વિનંતી કરેલી બાઇટ રેન્જ મોકલી શકાતી નથી",
    },
    "417": {
      title: "અપેક્ષા પૂરી કરી શકાતી નથી",
      description: "ક્લાયન્ટે Expect હેડર ફીલ્ડમાં જણાવેલી અપેક્ષા સર્વર પૂરી કરી શકતું નથી",
    },
    "418": {
      title: "હું ચાની કીટલી છું",
      description: "ચાની કીટલીમાં કૉફી બનાવી શકાતી નથી",
    },
    "421": {
      title: "વિનંતી ખોટા સર્વર પર ગઈ",
      description: "વિનંતી એવા સર્વર પર પહોંચી જે આ કનેક્શન પર વિનંતી કરેલું સંસાધન પૂરું પાડતું નથી",
    },
    "422": {
      title: "સામગ્રી પર પ્રક્રિયા કરી શકાતી નથી",
      description: "સામગ્રીની રચના બરાબર છે, પરંતુ અર્થની ભૂલને કારણે તેના પર પ્રક્રિયા કરી શકાતી નથી",
    },
    "423": {
      title: "લૉક કરેલું",
      description: "આ સંસાધન લૉક કરેલું છે",
    },
    "424": {
      title: "જરૂરી ક્રિયા નિષ્ફળ ગઈ",
      description: "વિનંતી જે ક્રિયા પર આધારિત છે તે નિષ્ફળ જવાને કારણે વિનંતી પૂરી કરવામાં આવી નથી",
    },
    "425": {
      title: "ખૂબ વહેલું",
      description: "વિનંતી અગાઉની વિનંતીનું પુનરાવર્તન હોઈ શકે, તેથી સર્વર તેના પર પ્રક્રિયા કરતું નથી, અને ક્લાયન્ટે તે TLS હૅન્ડશેક પછી ફરી મોકલવી જોઈએ",
    },
    "426": {
      title: "પ્રોટોકૉલ અપગ્રેડ જરૂરી છે",
      description: "સર્વર આ વિનંતી પર પ્રક્રિયા કરે તે પહેલાં ક્લાયન્ટે બીજા પ્રોટોકૉલ પર જવું પડશે",
    },
    "428": {
      title: "શરતી વિનંતી જરૂરી છે",
      description: "ક્લાયન્ટ વિનંતીમાં કોઈ શરત ઉમેરે તો જ સર્વર તેના પર પ્રક્રિયા કરે છે, જેમ કે If-Match વડે",
    },
    "429": {
      title: "ઘણી બધી વિનંતીઓ",
      description: "ક્લાયન્ટે ચોક્કસ સમયમાં ઘણી બધી વિનંતીઓ મોકલી છે અને વધુ મોકલતાં પહેલાં તેણે રાહ જોવી જોઈએ",
    },
    "431": {
      title: "વિનંતીના હેડર ફીલ્ડ ખૂબ મોટા છે",
      description: "વિનંતીનું કોઈ એક હેડર ફીલ્ડ ખૂબ મોટું છે અથવા બધા હેડર ફીલ્ડ મળીને ખૂબ મોટા છે",
    },
    "451": {
      title: "કાનૂની કારણોસર ઉપલબ્ધ નથી",
      description: "કાનૂની કારણોસર વિનંતી નકારવામાં આવી",
    },
    "iis-440": {
      title: "લૉગ ઇન સત્રની સમયસીમા સમાપ્ત થઈ",
      description: "ક્લાયન્ટના સત્રની સમયસીમા સમાપ્ત થઈ છે અથવા સત્ર માન્ય નથી, તેથી વપરાશકર્તાએ ફરી લૉગ ઇન કરવું પડશે",
    },
    "nginx-444": {
      title: "કોઈ જવાબ નથી",
      description: "આ આંતરિક કોડ સર્વરને ક્લાયન્ટને કંઈ પણ મોકલ્યા વિના કનેક્શન તરત બંધ કરવાનું કહે છે",
    },
    "iis-449": {
      title: "વધુ માહિતી સાથે વિનંતી ફરી મોકલો",
      description: "ક્લાયન્ટ સર્વરે માગેલી માહિતી સાથે વિનંતી ફરી ન મોકલે ત્યાં સુધી તે પૂરી કરી શકાતી નથી",
    },
    "iis-451": {
      title: "બીજા સર્વર પર રીડાયરેક્ટ",
      description: "ક્લાયન્ટને બીજા સર્વર પર મોકલવામાં આવે છે, કારણ કે આ સર્વર વપરાશકર્તાના મેઇલબૉક્સ સુધી પહોંચી શકતું નથી અથવા ઓછી કાર્યક્ષમતાથી પહોંચે છે",
    },
    "nginx-494": {
      title: "વિનંતીનું હેડર અથવા કુકી ખૂબ મોટી છે",
      description: "ક્લાયન્ટે ઘણા બધા અથવા ખૂબ મોટા હેડર ફીલ્ડ મોકલ્યા, જેનો જવાબ nginx ડિફૉલ્ટ રૂપે સ્ટેટસ કોડ 400 વડે આપે છે",
    },
    "nginx-495": {
      title: "SSL પ્રમાણપત્રમાં ભૂલ",
      description: "ક્લાયન્ટના પ્રમાણપત્રની ચકાસણી થઈ શકી નથી, જેનો જવાબ nginx ડિફૉલ્ટ રૂપે સ્ટેટસ કોડ 400 વડે આપે છે",
    },
    "nginx-496": {
      title: "SSL પ્રમાણપત્ર જરૂરી છે",
      description: "ક્લાયન્ટે જરૂરી SSL પ્રમાણપત્ર મોકલ્યું નથી, જેનો જવાબ nginx ડિફૉલ્ટ રૂપે સ્ટેટસ કોડ 400 વડે આપે છે",
    },
    "nginx-497": {
      title: "HTTPS પોર્ટ પર HTTP વિનંતી મોકલી",
      description: "HTTPS પોર્ટ પર એન્ક્રિપ્ટ ન કરેલી HTTP વિનંતી મોકલવામાં આવી, જેનો જવાબ nginx ડિફૉલ્ટ રૂપે સ્ટેટસ કોડ 400 વડે આપે છે",
    },
    "nginx-499": {
      title: "ક્લાયન્ટે કનેક્શન બંધ કર્યું",
      description: "સર્વર જવાબ મોકલી શકે તે પહેલાં જ ક્લાયન્ટે કનેક્શન બંધ કર્યું",
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
      title: "સર્વરની ભૂલ",
      description: "સર્વરની બાજુએ ભૂલ થવાને કારણે તે વિનંતી પૂરી કરી શક્યું નથી",
    },
    unavailable: {
      title: "સેવા ઉપલબ્ધ નથી",
      description: "સર્વર પર વધુ પડતો ભાર હોવાથી અથવા તેની જાળવણી ચાલુ હોવાથી તે હાલમાં વિનંતી પૂરી કરી શકતું નથી",
    },
  },
};

export default catalog;
