// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Marathi. */
const catalog: Catalog<"mr"> = {
  locale: "mr",
  name: "मराठी",
  direction: "ltr",
  messages: {
    "400": {
      title: "चुकीची विनंती",
      description: "विनंती वैध नाही, त्यामुळे ती पूर्ण केली गेली नाही",
    },
    "401": {
      title: "प्रमाणीकरण झालेले नाही",
      description: "विनंती केलेले संसाधन मिळवण्यापूर्वी क्लायंटने वैध क्रेडेंशियलद्वारे आपली ओळख सिद्ध केली पाहिजे",
    },
    "402": {
      title: "पैसे भरणे आवश्यक आहे",
      description: "सर्व्हरने ही विनंती पूर्ण करण्यापूर्वी पैसे भरणे आवश्यक आहे",
    },
    "403": {
      title: "प्रवेश नाकारला",
      description: "सर्व्हरला विनंती समजली आहे, पण तो ती पूर्ण करण्यास नकार देतो",
    },
    "404": {
      title: "सापडले नाही",
      description: "विनंती केलेले संसाधन सर्व्हरला सापडले नाही किंवा ते संसाधन अस्तित्वात आहे हे तो उघड करू इच्छित नाही",
    },
    "405": {
      title: "या पद्धतीला परवानगी नाही",
      description: "विनंती केलेले संसाधन विनंतीमधील पद्धतीला सपोर्ट करत नाही",
    },
    "406": {
      title: "स्वीकारार्ह स्वरूप उपलब्ध नाही",
      description: "विनंती केलेले संसाधन क्लायंट स्वीकारत असलेल्या कोणत्याही स्वरूपात उपलब्ध नाही",
    },
    "407": {
      title: "प्रॉक्सी प्रमाणीकरण आवश्यक आहे",
      description: "विनंती पुढे जाण्यापूर्वी क्लायंटने प्रॉक्सीकडे स्वतःचे प्रमाणीकरण केले पाहिजे",
    },
    "408": {
      title: "विनंतीची वेळ संपली",
      description: "संपूर्ण विनंती वेळेत न पोहोचल्यामुळे सर्व्हरने वाट पाहणे थांबवले",
    },
    "409": {
      title: "विसंगती",
      description: "विनंती संसाधनाच्या सध्याच्या स्थितीशी विसंगत आहे",
    },
    "410": {
      title: "आता उपलब्ध नाही",
      description: "हे संसाधन आता उपलब्ध नाही आणि बहुधा पुन्हा कधीही उपलब्ध होणार नाही",
    },
    "411": {
      title: "आशयाची लांबी सांगणे आवश्यक आहे",
      description: "क्लायंटने आशयाची लांबी सांगितल्याशिवाय सर्व्हर या विनंतीवर प्रक्रिया करणार नाही",
    },
    "412": {
      title: "पूर्वअट पूर्ण झाली नाही",
      description: "क्लायंटने घातलेली अट पूर्ण न झाल्यामुळे विनंती पूर्ण केली गेली नाही",
    },
    "413": {
      title: "आशय खूप मोठा आहे",
      description: "विनंतीचा आशय सर्व्हरसाठी खूप मोठा आहे",
    },
    "414": {
      title: "URI खूप लांब आहे",
      description: "विनंतीमधील पत्ता सर्व्हर परवानगी देतो त्यापेक्षा लांब आहे",
    },
    "415": {
      title: "मीडिया प्रकाराला सपोर्ट नाही",
      description: "आशय अशा फॉरमॅटमध्ये आहे, ज्याला हे संसाधन या पद्धतीसाठी सपोर्ट करत नाही",
    },
    "416": {
      title: "विनंती केलेली रेंज देता येत नाही",
      description: "संसाधनाची विनंती केलेली बाइट रेंज पाठवता येत नाही",
    },
    "417": {
      title: "अपेक्षा पूर्ण करता येत नाही",
      description: "क्लायंटने Expect हेडर फील्डमध्ये सांगितलेली अपेक्षा सर्व्हर पूर्ण करू शकत नाही",
    },
    "418": {
      title: "मी एक चहाची किटली आहे",
      description: "चहाच्या किटलीत कॉफी बनवता येत नाही",
    },
    "421": {
      title: "विनंती चुकीच्या सर्व्हरकडे गेली",
      description: "विनंती अशा सर्व्हरकडे गेली, जो या कनेक्शनवर विनंती केलेले संसाधन पुरवत नाही",
    },
    "422": {
      title: "आशयावर प्रक्रिया करता येत नाही",
      description: "आशयाची रचना बरोबर आहे, पण अर्थाच्या चुकीमुळे त्यावर प्रक्रिया करता येत नाही",
    },
    "423": {
      title: "लॉक केलेले",
      description: "हे संसाधन लॉक केलेले आहे",
    },
    "424": {
      title: "आवश्यक कृती अयशस्वी झाली",
      description: "विनंती ज्या कृतीवर अवलंबून आहे, ती अयशस्वी झाल्यामुळे विनंती पूर्ण केली गेली नाही",
    },
    "425": {
      title: "खूप लवकर",
      description: "विनंती आधीच्या विनंतीची पुनरावृत्ती असू शकते, म्हणून सर्व्हर तिच्यावर प्रक्रिया करत नाही आणि क्लायंटने ती TLS हँडशेकनंतर पुन्हा पाठवणे योग्य ठरेल",
    },
    "426": {
      title: "प्रोटोकॉल अपग्रेड आवश्यक आहे",
      description: "सर्व्हरने या विनंतीवर प्रक्रिया करण्यापूर्वी क्लायंटने दुसऱ्या प्रोटोकॉलवर स्विच केले पाहिजे",
    },
    "428": {
      title: "सशर्त विनंती आवश्यक आहे",
      description: "क्लायंटने विनंतीला अट जोडली तरच सर्व्हर तिच्यावर प्रक्रिया करतो, उदाहरणार्थ If-Match वापरून",
    },
    "429": {
      title: "खूप जास्त विनंत्या",
      description: "क्लायंटने ठरावीक काळात खूप जास्त विनंत्या पाठवल्या आहेत आणि आणखी पाठवण्यापूर्वी थांबणे योग्य ठरेल",
    },
    "431": {
      title: "विनंतीची हेडर फील्ड खूप मोठी आहेत",
      description: "विनंतीचे एखादे हेडर फील्ड खूप मोठे आहे किंवा सर्व हेडर फील्ड मिळून खूप मोठी आहेत",
    },
    "451": {
      title: "कायदेशीर कारणांमुळे उपलब्ध नाही",
      description: "कायदेशीर कारणांमुळे विनंती नाकारली गेली",
    },
    "iis-440": {
      title: "लॉग इन सत्राची मुदत संपली",
      description: "क्लायंटच्या सत्राची मुदत संपली आहे किंवा सत्र वैध नाही, त्यामुळे वापरकर्त्याने पुन्हा लॉग इन केले पाहिजे",
    },
    "nginx-444": {
      title: "प्रतिसाद नाही",
      description: "हा अंतर्गत कोड सर्व्हरला क्लायंटला काहीही न पाठवता कनेक्शन लगेच बंद करण्यास सांगतो",
    },
    "iis-449": {
      title: "अधिक माहितीसह विनंती पुन्हा पाठवा",
      description: "सर्व्हरने मागितलेल्या माहितीसह क्लायंट विनंती पुन्हा पाठवत नाही, तोपर्यंत ती पूर्ण करता येत नाही",
    },
    "iis-451": {
      title: "दुसऱ्या सर्व्हरकडे रीडिरेक्ट",
      description: "हा सर्व्हर वापरकर्त्याच्या मेलबॉक्सपर्यंत पोहोचू शकत नाही किंवा कमी कार्यक्षमतेने पोहोचतो, म्हणून क्लायंटला दुसऱ्या सर्व्हरकडे पाठवले जाते",
    },
    "nginx-494": {
      title: "विनंतीचे हेडर किंवा कुकी खूप मोठी आहे",
      description: "क्लायंटने खूप जास्त किंवा खूप मोठी हेडर फील्ड पाठवली, ज्याला nginx डीफॉल्टनुसार स्टेटस कोड 400 ने उत्तर देते",
    },
    "nginx-495": {
      title: "SSL प्रमाणपत्रात एरर",
      description: "क्लायंटच्या प्रमाणपत्राची पडताळणी होऊ शकली नाही, ज्याला nginx डीफॉल्टनुसार स्टेटस कोड 400 ने उत्तर देते",
    },
    "nginx-496": {
      title: "SSL प्रमाणपत्र आवश्यक आहे",
      description: "क्लायंटने आवश्यक SSL प्रमाणपत्र पाठवले नाही, ज्याला nginx डीफॉल्टनुसार स्टेटस कोड 400 ने उत्तर देते",
    },
    "nginx-497": {
      title: "HTTPS पोर्टवर HTTP विनंती पाठवली",
      description: "HTTPS पोर्टवर एन्क्रिप्ट न केलेली HTTP विनंती पाठवली गेली, ज्याला nginx डीफॉल्टनुसार स्टेटस कोड 400 ने उत्तर देते",
    },
    "nginx-499": {
      title: "क्लायंटने कनेक्शन बंद केले",
      description: "सर्व्हर प्रतिसाद पाठवण्यापूर्वीच क्लायंटने कनेक्शन बंद केले",
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
      title: "सर्व्हरची त्रुटी",
      description: "सर्व्हरच्या बाजूने त्रुटी आल्यामुळे तो विनंती पूर्ण करू शकला नाही",
    },
    unavailable: {
      title: "सेवा उपलब्ध नाही",
      description: "सर्व्हरवर जास्त भार असल्यामुळे किंवा त्याची देखभाल सुरू असल्यामुळे तो सध्या विनंती पूर्ण करू शकत नाही",
    },
  },
};

export default catalog;
