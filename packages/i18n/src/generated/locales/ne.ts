// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Nepali. */
const catalog: Catalog<"ne"> = {
  locale: "ne",
  name: "नेपाली",
  direction: "ltr",
  messages: {
    "400": {
      title: "अमान्य अनुरोध",
      description: "अनुरोध मान्य छैन, त्यसैले त्यो पूरा गरिएन",
    },
    "401": {
      title: "प्रमाणीकरण भएको छैन",
      description: "अनुरोध गरिएको स्रोतमा पहुँच पाउनुअघि क्लाइन्टले मान्य लगइन विवरणबाट आफ्नो पहिचान प्रमाणित गर्नुपर्छ",
    },
    "402": {
      title: "भुक्तानी आवश्यक छ",
      description: "सर्भरले यो अनुरोध पूरा गर्नुअघि भुक्तानी गर्न आवश्यक छ",
    },
    "403": {
      title: "पहुँच अस्वीकृत",
      description: "सर्भरले अनुरोध बुझ्छ, तर त्यो पूरा गर्न अस्वीकार गर्छ",
    },
    "404": {
      title: "फेला परेन",
      description: "अनुरोध गरिएको स्रोत सर्भरले फेला पारेन वा त्यो स्रोत अस्तित्वमा छ भनेर खुलाउन चाहँदैन",
    },
    "405": {
      title: "यो विधिलाई अनुमति छैन",
      description: "अनुरोध गरिएको स्रोतले अनुरोधमा प्रयोग भएको विधि समर्थन गर्दैन",
    },
    "406": {
      title: "स्वीकार्य रूप उपलब्ध छैन",
      description: "अनुरोध गरिएको स्रोत क्लाइन्टले स्वीकार गर्ने कुनै पनि रूपमा उपलब्ध छैन",
    },
    "407": {
      title: "प्रोक्सीमा प्रमाणीकरण आवश्यक छ",
      description: "अनुरोध अगाडि बढ्नुअघि क्लाइन्टले प्रोक्सीमा आफूलाई प्रमाणित गर्नुपर्छ",
    },
    "408": {
      title: "अनुरोधको समय सकियो",
      description: "पूरा अनुरोध समयमै नआइपुगेकाले सर्भरले पर्खन छोड्यो",
    },
    "409": {
      title: "द्वन्द्व",
      description: "अनुरोध स्रोतको हालको अवस्थासँग बाझिन्छ",
    },
    "410": {
      title: "अब उपलब्ध छैन",
      description: "यो स्रोत अब उपलब्ध छैन र सम्भवतः फेरि कहिल्यै उपलब्ध हुने छैन",
    },
    "411": {
      title: "सामग्रीको लम्बाइ बताउन आवश्यक छ",
      description: "क्लाइन्टले सामग्रीको लम्बाइ नबताएसम्म सर्भरले यो अनुरोध प्रशोधन गर्दैन",
    },
    "412": {
      title: "पूर्वसर्त पूरा भएन",
      description: "क्लाइन्टले राखेको एउटा सर्त पूरा नभएकाले अनुरोध पूरा गरिएन",
    },
    "413": {
      title: "सामग्री धेरै ठुलो छ",
      description: "अनुरोधको सामग्री सर्भरका लागि धेरै ठुलो छ",
    },
    "414": {
      title: "URI धेरै लामो छ",
      description: "अनुरोधमा दिइएको ठेगाना सर्भरले अनुमति दिएभन्दा लामो छ",
    },
    "415": {
      title: "मिडिया प्रकार समर्थित छैन",
      description: "सामग्री यस्तो ढाँचामा छ जसलाई यो स्रोतले यो विधिका लागि समर्थन गर्दैन",
    },
    "416": {
      title: "अनुरोध गरिएको दायरा दिन सकिँदैन",
      description: "स्रोतको अनुरोध गरिएको बाइट दायरा पठाउन सकिँदैन",
    },
    "417": {
      title: "अपेक्षा पूरा गर्न सकिँदैन",
      description: "क्लाइन्टले Expect हेडर फिल्डमा बताएको अपेक्षा सर्भरले पूरा गर्न सक्दैन",
    },
    "418": {
      title: "म चियादानी हुँ",
      description: "चियादानीमा कफी बनाउन सकिँदैन",
    },
    "421": {
      title: "अनुरोध गलत सर्भरमा पुग्यो",
      description: "अनुरोध यस्तो सर्भरमा पुग्यो जसले यो जडानमार्फत अनुरोध गरिएको स्रोत उपलब्ध गराउँदैन",
    },
    "422": {
      title: "सामग्री प्रशोधन गर्न सकिँदैन",
      description: "सामग्रीको बनोट सही छ, तर अर्थसम्बन्धी त्रुटिका कारण यसलाई प्रशोधन गर्न सकिँदैन",
    },
    "423": {
      title: "लक गरिएको",
      description: "यो स्रोत लक गरिएको छ",
    },
    "424": {
      title: "आवश्यक कार्य असफल भयो",
      description: "अनुरोध जुन कार्यमा निर्भर छ, त्यो असफल भएकाले अनुरोध पूरा गरिएन",
    },
    "425": {
      title: "धेरै चाँडो",
      description: "अनुरोध पहिलेको अनुरोधको पुनरावृत्ति हुन सक्ने भएकाले सर्भरले त्यो प्रशोधन गर्दैन, र क्लाइन्टले TLS ह्यान्डसेकपछि त्यो फेरि पठाउनु राम्रो हुन्छ",
    },
    "426": {
      title: "प्रोटोकल अपग्रेड आवश्यक छ",
      description: "सर्भरले यो अनुरोध प्रशोधन गर्नुअघि क्लाइन्ट अर्को प्रोटोकलमा जानुपर्छ",
    },
    "428": {
      title: "सर्तसहितको अनुरोध आवश्यक छ",
      description: "क्लाइन्टले अनुरोधमा सर्त थपेमा मात्र सर्भरले त्यो प्रशोधन गर्छ, उदाहरणका लागि If-Match प्रयोग गरेर",
    },
    "429": {
      title: "धेरै बढी अनुरोध",
      description: "क्लाइन्टले निश्चित समयमा धेरै बढी अनुरोध पठाएको छ र थप पठाउनुअघि पर्खनु राम्रो हुन्छ",
    },
    "431": {
      title: "अनुरोधका हेडर फिल्ड धेरै ठुला छन्",
      description: "अनुरोधको कुनै हेडर फिल्ड धेरै ठुलो छ, वा सबै हेडर फिल्ड मिलाएर धेरै ठुला छन्",
    },
    "451": {
      title: "कानुनी कारणले उपलब्ध छैन",
      description: "कानुनी कारणले अनुरोध अस्वीकार गरियो",
    },
    "iis-440": {
      title: "लगइन सत्रको म्याद सकियो",
      description: "क्लाइन्टको सत्रको म्याद सकिएको छ वा सत्र मान्य छैन, त्यसैले प्रयोगकर्ताले फेरि लगइन गर्नुपर्छ",
    },
    "nginx-444": {
      title: "कुनै जवाफ छैन",
      description: "यो आन्तरिक कोडले सर्भरलाई क्लाइन्टमा केही नपठाई जडान तुरुन्तै बन्द गर्न निर्देशन दिन्छ",
    },
    "iis-449": {
      title: "थप जानकारीसहित अनुरोध दोहोर्‍याउनुहोस्",
      description: "क्लाइन्टले सर्भरले मागेको जानकारीसहित अनुरोध नदोहोर्‍याएसम्म त्यो पूरा गर्न सकिँदैन",
    },
    "iis-451": {
      title: "अर्को सर्भरमा रिडिरेक्ट",
      description: "यो सर्भर प्रयोगकर्ताको मेलबक्ससम्म पुग्न नसक्ने वा कम दक्षतासाथ पुग्ने भएकाले क्लाइन्टलाई अर्को सर्भरमा पठाइन्छ",
    },
    "nginx-494": {
      title: "अनुरोधको हेडर वा कुकी धेरै ठुलो छ",
      description: "क्लाइन्टले धेरै बढी वा धेरै ठुला हेडर फिल्ड पठायो, जसको जवाफ nginx ले पूर्वनिर्धारित रूपमा स्थिति कोड 400 बाट दिन्छ",
    },
    "nginx-495": {
      title: "SSL प्रमाणपत्रमा त्रुटि",
      description: "क्लाइन्टको प्रमाणपत्र पुष्टि हुन सकेन, जसको जवाफ nginx ले पूर्वनिर्धारित रूपमा स्थिति कोड 400 बाट दिन्छ",
    },
    "nginx-496": {
      title: "SSL प्रमाणपत्र आवश्यक छ",
      description: "क्लाइन्टले आवश्यक SSL प्रमाणपत्र पठाएन, जसको जवाफ nginx ले पूर्वनिर्धारित रूपमा स्थिति कोड 400 बाट दिन्छ",
    },
    "nginx-497": {
      title: "HTTPS पोर्टमा HTTP अनुरोध पठाइयो",
      description: "HTTPS पोर्टमा इन्क्रिप्ट नगरिएको HTTP अनुरोध पठाइयो, जसको जवाफ nginx ले पूर्वनिर्धारित रूपमा स्थिति कोड 400 बाट दिन्छ",
    },
    "nginx-499": {
      title: "क्लाइन्टले जडान बन्द गर्‍यो",
      description: "सर्भरले जवाफ पठाउन सक्नुअघि नै क्लाइन्टले जडान बन्द गर्‍यो",
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
      title: "सर्भरको त्रुटि",
      description: "सर्भरतर्फ त्रुटि भएकाले उसले अनुरोध पूरा गर्न सकेन",
    },
    unavailable: {
      title: "सेवा उपलब्ध छैन",
      description: "सर्भरमा धेरै भार भएकाले वा त्यसको मर्मत भइरहेकाले अहिले अनुरोध पूरा गर्न सकिँदैन",
    },
  },
};

export default catalog;
