// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Telugu. */
const catalog: Catalog<"te"> = {
  locale: "te",
  name: "తెలుగు",
  direction: "ltr",
  messages: {
    "400": {
      title: "చెల్లని అభ్యర్థన",
      description: "అభ్యర్థన చెల్లుబాటు కానందున దాన్ని అమలు చేయలేదు",
    },
    "401": {
      title: "ప్రమాణీకరించబడలేదు",
      description: "అభ్యర్థించిన వనరును పొందే ముందు క్లయింట్ చెల్లుబాటయ్యే లాగిన్ వివరాలతో తన గుర్తింపును నిరూపించాలి",
    },
    "402": {
      title: "చెల్లింపు అవసరం",
      description: "సర్వర్ ఈ అభ్యర్థనను అమలు చేసే ముందు చెల్లింపు చేయడం అవసరం",
    },
    "403": {
      title: "యాక్సెస్ నిరాకరించబడింది",
      description: "సర్వర్ అభ్యర్థనను అర్థం చేసుకుంది, కానీ దాన్ని అమలు చేయడానికి నిరాకరిస్తోంది",
    },
    "404": {
      title: "కనుగొనబడలేదు",
      description: "అభ్యర్థించిన వనరును సర్వర్ కనుగొనలేదు లేదా ఆ వనరు ఉందని వెల్లడించడానికి ఇష్టపడటం లేదు",
    },
    "405": {
      title: "ఈ పద్ధతికి అనుమతి లేదు",
      description: "అభ్యర్థనలో ఉపయోగించిన పద్ధతికి అభ్యర్థించిన వనరు మద్దతు ఇవ్వదు",
    },
    "406": {
      title: "ఆమోదయోగ్యమైన రూపం లేదు",
      description: "అభ్యర్థించిన వనరు క్లయింట్ ఆమోదించే ఏ రూపంలోనూ అందుబాటులో లేదు",
    },
    "407": {
      title: "ప్రాక్సీ ప్రమాణీకరణ అవసరం",
      description: "అభ్యర్థన ముందుకు వెళ్లడానికి ముందు క్లయింట్ ప్రాక్సీ వద్ద తనను తాను ప్రమాణీకరించుకోవాలి",
    },
    "408": {
      title: "అభ్యర్థన గడువు ముగిసింది",
      description: "పూర్తి అభ్యర్థన సమయానికి రానందున సర్వర్ వేచి ఉండటం ఆపివేసింది",
    },
    "409": {
      title: "వైరుధ్యం",
      description: "అభ్యర్థన వనరు ప్రస్తుత స్థితికి విరుద్ధంగా ఉంది",
    },
    "410": {
      title: "ఇక అందుబాటులో లేదు",
      description: "ఈ వనరు ఇక అందుబాటులో లేదు, బహుశా మళ్లీ ఎప్పటికీ అందుబాటులో ఉండదు",
    },
    "411": {
      title: "కంటెంట్ పొడవును తెలపడం అవసరం",
      description: "క్లయింట్ కంటెంట్ పొడవును తెలపకపోతే సర్వర్ ఈ అభ్యర్థనను ప్రాసెస్ చేయదు",
    },
    "412": {
      title: "ముందస్తు షరతు నెరవేరలేదు",
      description: "క్లయింట్ పెట్టిన ఒక షరతు నెరవేరనందున అభ్యర్థనను అమలు చేయలేదు",
    },
    "413": {
      title: "కంటెంట్ చాలా పెద్దది",
      description: "అభ్యర్థనలోని కంటెంట్ సర్వర్‌కు చాలా పెద్దది",
    },
    "414": {
      title: "URI చాలా పొడవుగా ఉంది",
      description: "అభ్యర్థనలోని చిరునామా సర్వర్ అనుమతించే దానికంటే పొడవుగా ఉంది",
    },
    "415": {
      title: "మీడియా రకానికి మద్దతు లేదు",
      description: "ఈ పద్ధతి కోసం వనరు మద్దతు ఇవ్వని ఫార్మాట్‌లో కంటెంట్ ఉంది",
    },
    "416": {
      title: "అభ్యర్థించిన పరిధిని అందించలేము",
      description: "వనరు నుండి అభ్యర్థించిన బైట్ పరిధిని పంపడం సాధ్యం కాదు",
    },
    "417": {
      title: "అపేక్ష నెరవేరలేదు",
      description: "క్లయింట్ Expect హెడర్ ఫీల్డ్‌లో తెలిపిన అపేక్షను సర్వర్ నెరవేర్చలేకపోయింది",
    },
    "418": {
      title: "నేనొక టీపాట్‌ని",
      description: "టీపాట్‌తో కాఫీ చేయడం సాధ్యం కాదు",
    },
    "421": {
      title: "అభ్యర్థన తప్పు సర్వర్‌కు వెళ్లింది",
      description: "అభ్యర్థించిన వనరును ఈ కనెక్షన్ ద్వారా అందించని సర్వర్‌కు అభ్యర్థన చేరింది",
    },
    "422": {
      title: "కంటెంట్‌ను ప్రాసెస్ చేయలేము",
      description: "కంటెంట్ నిర్మాణం సరిగానే ఉంది, కానీ అర్థపరమైన లోపం వల్ల దాన్ని ప్రాసెస్ చేయలేము",
    },
    "423": {
      title: "లాక్ చేయబడింది",
      description: "ఈ వనరు లాక్ చేయబడి ఉంది",
    },
    "424": {
      title: "అవసరమైన చర్య విఫలమైంది",
      description: "అభ్యర్థన ఆధారపడిన చర్య విఫలమైనందున అభ్యర్థనను అమలు చేయలేదు",
    },
    "425": {
      title: "చాలా ముందుగా వచ్చింది",
      description: "అభ్యర్థన మునుపటి దాని పునరావృతం కావచ్చు కాబట్టి సర్వర్ దాన్ని ప్రాసెస్ చేయదు, క్లయింట్ దాన్ని TLS హ్యాండ్‌షేక్ తర్వాత మళ్లీ పంపడం మంచిది",
    },
    "426": {
      title: "ప్రోటోకాల్ అప్‌గ్రేడ్ అవసరం",
      description: "సర్వర్ ఈ అభ్యర్థనను ప్రాసెస్ చేసే ముందు క్లయింట్ మరో ప్రోటోకాల్‌కు మారాలి",
    },
    "428": {
      title: "షరతుతో కూడిన అభ్యర్థన అవసరం",
      description: "క్లయింట్ అభ్యర్థనకు షరతును జోడిస్తేనే సర్వర్ దాన్ని ప్రాసెస్ చేస్తుంది, ఉదాహరణకు If-Matchతో",
    },
    "429": {
      title: "చాలా ఎక్కువ అభ్యర్థనలు",
      description: "క్లయింట్ నిర్ణీత సమయంలో చాలా ఎక్కువ అభ్యర్థనలను పంపింది, మరిన్ని పంపే ముందు వేచి ఉండటం మంచిది",
    },
    "431": {
      title: "అభ్యర్థన హెడర్ ఫీల్డ్‌లు చాలా పెద్దవి",
      description: "అభ్యర్థనలోని ఒక హెడర్ ఫీల్డ్ చాలా పెద్దది లేదా అన్ని హెడర్ ఫీల్డ్‌లు కలిసి చాలా పెద్దవి",
    },
    "451": {
      title: "చట్టపరమైన కారణాల వల్ల అందుబాటులో లేదు",
      description: "చట్టపరమైన కారణాల వల్ల అభ్యర్థన తిరస్కరించబడింది",
    },
    "iis-440": {
      title: "లాగిన్ సెషన్ గడువు ముగిసింది",
      description: "క్లయింట్ సెషన్ గడువు ముగిసింది లేదా సెషన్ చెల్లదు, కాబట్టి వినియోగదారు మళ్లీ లాగిన్ చేయాలి",
    },
    "nginx-444": {
      title: "ప్రతిస్పందన లేదు",
      description: "క్లయింట్‌కు ఏమీ పంపకుండా కనెక్షన్‌ను వెంటనే మూసివేయమని ఈ అంతర్గత కోడ్ సర్వర్‌కు చెబుతుంది",
    },
    "iis-449": {
      title: "మరింత సమాచారంతో అభ్యర్థనను మళ్లీ పంపండి",
      description: "సర్వర్ అడిగే సమాచారంతో క్లయింట్ అభ్యర్థనను మళ్లీ పంపే వరకు దాన్ని అమలు చేయడం సాధ్యం కాదు",
    },
    "iis-451": {
      title: "మరో సర్వర్‌కు దారి మళ్లింపు",
      description: "ఈ సర్వర్ వినియోగదారు మెయిల్‌బాక్స్‌ను చేరుకోలేకపోవడం లేదా తక్కువ సమర్థతతో చేరుకోవడం వల్ల క్లయింట్ మరో సర్వర్‌కు పంపబడుతుంది",
    },
    "nginx-494": {
      title: "అభ్యర్థన హెడర్ లేదా కుక్కీ చాలా పెద్దది",
      description: "క్లయింట్ చాలా ఎక్కువ లేదా చాలా పెద్ద హెడర్ ఫీల్డ్‌లను పంపింది, దీనికి nginx డిఫాల్ట్‌గా 400 స్థితి కోడ్‌తో ప్రతిస్పందిస్తుంది",
    },
    "nginx-495": {
      title: "SSL సర్టిఫికెట్ లోపం",
      description: "క్లయింట్ సర్టిఫికెట్‌ను ధృవీకరించడం సాధ్యం కాలేదు, దీనికి nginx డిఫాల్ట్‌గా 400 స్థితి కోడ్‌తో ప్రతిస్పందిస్తుంది",
    },
    "nginx-496": {
      title: "SSL సర్టిఫికెట్ అవసరం",
      description: "క్లయింట్ అవసరమైన SSL సర్టిఫికెట్‌ను పంపలేదు, దీనికి nginx డిఫాల్ట్‌గా 400 స్థితి కోడ్‌తో ప్రతిస్పందిస్తుంది",
    },
    "nginx-497": {
      title: "HTTPS పోర్ట్‌కు HTTP అభ్యర్థన పంపబడింది",
      description: "ఎన్‌క్రిప్ట్ చేయని HTTP అభ్యర్థన HTTPS పోర్ట్‌కు పంపబడింది, దీనికి nginx డిఫాల్ట్‌గా 400 స్థితి కోడ్‌తో ప్రతిస్పందిస్తుంది",
    },
    "nginx-499": {
      title: "క్లయింట్ కనెక్షన్‌ను మూసివేసింది",
      description: "సర్వర్ ప్రతిస్పందన పంపగలిగే ముందే క్లయింట్ కనెక్షన్‌ను మూసివేసింది",
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
      title: "సర్వర్ లోపం",
      description: "సర్వర్ వైపు లోపం ఏర్పడినందున అది అభ్యర్థనను అమలు చేయలేకపోయింది",
    },
    unavailable: {
      title: "సేవ అందుబాటులో లేదు",
      description: "సర్వర్‌పై అధిక భారం ఉన్నందున లేదా నిర్వహణ జరుగుతున్నందున అది ప్రస్తుతం అభ్యర్థనను అమలు చేయలేదు",
    },
  },
};

export default catalog;
