// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Tamil. */
const catalog: Catalog<"ta"> = {
  locale: "ta",
  name: "தமிழ்",
  direction: "ltr",
  messages: {
    "400": {
      title: "தவறான கோரிக்கை",
      description: "கோரிக்கை சரியானதாக இல்லாததால் சேவையகம் அதை நிறைவேற்றவில்லை",
    },
    "401": {
      title: "அடையாளம் சரிபார்க்கப்படவில்லை",
      description: "கோரப்பட்ட வளத்தை அணுகுவதற்கு முன் கிளையண்ட் சரியான அடையாளச் சான்றுகளை வழங்க வேண்டும்",
    },
    "402": {
      title: "கட்டணம் தேவை",
      description: "சேவையகம் இந்தக் கோரிக்கையை நிறைவேற்றுவதற்கு முன் கட்டணம் செலுத்த வேண்டும்",
    },
    "403": {
      title: "அணுகல் மறுக்கப்பட்டது",
      description: "சேவையகம் கோரிக்கையைப் புரிந்துகொள்கிறது, ஆனால் அதை நிறைவேற்ற மறுக்கிறது",
    },
    "404": {
      title: "கண்டறியப்படவில்லை",
      description: "சேவையகம் கோரப்பட்ட வளத்தைக் கண்டறியவில்லை அல்லது அந்த வளம் இருப்பதை வெளிப்படுத்த விரும்பவில்லை",
    },
    "405": {
      title: "இந்த முறைக்கு அனுமதி இல்லை",
      description: "கோரப்பட்ட வளம், கோரிக்கையில் பயன்படுத்தப்பட்ட முறையை ஆதரிக்கவில்லை",
    },
    "406": {
      title: "ஏற்கத்தக்க வடிவம் இல்லை",
      description: "கிளையண்ட் ஏற்கும் எந்த வடிவத்திலும் கோரப்பட்ட வளம் கிடைக்கவில்லை",
    },
    "407": {
      title: "ப்ராக்ஸியில் அடையாளச் சரிபார்ப்பு தேவை",
      description: "கோரிக்கை மேற்கொண்டு செல்வதற்கு முன் கிளையண்ட் ப்ராக்ஸியிடம் தன் அடையாளத்தை உறுதிப்படுத்த வேண்டும்",
    },
    "408": {
      title: "கோரிக்கைக்கான நேரம் முடிந்தது",
      description: "முழுக் கோரிக்கையும் உரிய நேரத்தில் வராததால் சேவையகம் காத்திருப்பதை நிறுத்திவிட்டது",
    },
    "409": {
      title: "முரண்பாடு",
      description: "கோரிக்கை வளத்தின் தற்போதைய நிலையுடன் முரண்படுகிறது",
    },
    "410": {
      title: "இனி கிடைக்காது",
      description: "இந்த வளம் தற்போது கிடைப்பதில்லை, அநேகமாக இனி ஒருபோதும் கிடைக்காது",
    },
    "411": {
      title: "உள்ளடக்க நீளம் தேவை",
      description: "உள்ளடக்கத்தின் நீளத்தைக் கிளையண்ட் குறிப்பிடாவிட்டால் சேவையகம் இந்தக் கோரிக்கையைச் செயலாக்காது",
    },
    "412": {
      title: "முன்நிபந்தனை நிறைவேறவில்லை",
      description: "கிளையண்ட் விதித்த ஒரு நிபந்தனை பூர்த்தியாகாததால் கோரிக்கை நிறைவேற்றப்படவில்லை",
    },
    "413": {
      title: "உள்ளடக்கம் மிகப் பெரியது",
      description: "கோரிக்கையின் உள்ளடக்கம் சேவையகம் ஏற்கும் அளவைவிடப் பெரியது",
    },
    "414": {
      title: "URI மிக நீளமானது",
      description: "கோரிக்கையில் உள்ள முகவரி சேவையகம் ஏற்கும் அளவைவிட நீளமானது",
    },
    "415": {
      title: "ஆதரிக்கப்படாத ஊடக வகை",
      description: "இந்த முறைக்கு வளம் ஆதரிக்காத வடிவமைப்பில் உள்ளடக்கம் உள்ளது",
    },
    "416": {
      title: "கோரப்பட்ட பைட் வரம்பை வழங்க இயலாது",
      description: "வளத்திலிருந்து கோரப்பட்ட பைட் வரம்பைச் சேவையகத்தால் வழங்க இயலாது",
    },
    "417": {
      title: "எதிர்பார்ப்பை நிறைவேற்ற இயலாது",
      description: "Expect தலைப்புப் புலத்தில் கிளையண்ட் குறிப்பிட்ட எதிர்பார்ப்பைச் சேவையகத்தால் நிறைவேற்ற இயலாது",
    },
    "418": {
      title: "நான் ஒரு தேநீர்க் கெண்டி",
      description: "தேநீர்க் கெண்டியில் காபி தயாரிக்க முடியாது",
    },
    "421": {
      title: "கோரிக்கை தவறான சேவையகத்துக்குச் சென்றது",
      description: "இந்த இணைப்பின் வழியே கோரப்பட்ட வளத்தை வழங்காத சேவையகத்துக்குக் கோரிக்கை சென்றுள்ளது",
    },
    "422": {
      title: "செயலாக்க முடியாத உள்ளடக்கம்",
      description: "உள்ளடக்கத்தின் அமைப்பு சரியாக இருந்தாலும் பொருள்சார் பிழையால் அதைச் செயலாக்க முடியவில்லை",
    },
    "423": {
      title: "பூட்டப்பட்டுள்ளது",
      description: "இந்த வளம் பூட்டப்பட்டுள்ளது",
    },
    "424": {
      title: "தேவையான செயல் தோல்வியடைந்தது",
      description: "இந்தக் கோரிக்கை சார்ந்திருக்கும் செயல் தோல்வியடைந்ததால் கோரிக்கை நிறைவேற்றப்படவில்லை",
    },
    "425": {
      title: "மிக முன்கூட்டிய கோரிக்கை",
      description: "இது பழைய கோரிக்கையின் மறுஅனுப்பலாக இருக்கலாம் என்பதால் சேவையகம் கோரிக்கையைச் செயலாக்காது, TLS ஹேண்ட்ஷேக்குக்குப் பின் கிளையண்ட் அதை மீண்டும் அனுப்புவது நல்லது",
    },
    "426": {
      title: "நெறிமுறை மேம்படுத்தல் தேவை",
      description: "சேவையகம் இந்தக் கோரிக்கையைக் கையாள, கிளையண்ட் வேறொரு நெறிமுறைக்கு மாற வேண்டும்",
    },
    "428": {
      title: "நிபந்தனையுள்ள கோரிக்கை தேவை",
      description: "If-Match போன்றவற்றால் கிளையண்ட் நிபந்தனை விதித்தால் மட்டுமே சேவையகம் கோரிக்கையைக் கையாளும்",
    },
    "429": {
      title: "அளவுக்கு அதிகமான கோரிக்கைகள்",
      description: "கிளையண்ட் குறிப்பிட்ட காலத்தில் அளவுக்கு அதிகமான கோரிக்கைகளை அனுப்பியதால், மேலும் அனுப்பும் முன் காத்திருப்பது நல்லது",
    },
    "431": {
      title: "கோரிக்கையின் தலைப்புப் புலங்கள் மிகப் பெரியவை",
      description: "கோரிக்கையின் ஒரு தலைப்புப் புலமோ அனைத்துத் தலைப்புப் புலங்களும் சேர்ந்தோ மிகப் பெரிதாக உள்ளன",
    },
    "451": {
      title: "சட்டக் காரணங்களால் கிடைக்கவில்லை",
      description: "சட்டக் காரணங்களுக்காகக் கோரிக்கை மறுக்கப்பட்டது",
    },
    "iis-440": {
      title: "உள்நுழைவு அமர்வு காலாவதியானது",
      description: "கிளையண்டின் அமர்வு காலாவதியாகிவிட்டது அல்லது செல்லாதது என்பதால் பயனர் மீண்டும் உள்நுழைய வேண்டும்",
    },
    "nginx-444": {
      title: "பதில் இல்லை",
      description: "கிளையண்டுக்கு எதையும் அனுப்பாமல் இணைப்பை உடனே மூடுமாறு இந்த உட்புறக் குறியீடு சேவையகத்தை அறிவுறுத்துகிறது",
    },
    "iis-449": {
      title: "கூடுதல் தகவலுடன் மீண்டும் முயலவும்",
      description: "சேவையகம் கேட்கும் தகவலுடன் கிளையண்ட் கோரிக்கையை மீண்டும் அனுப்பும் வரை அதை நிறைவேற்ற இயலாது",
    },
    "iis-451": {
      title: "வேறு சேவையகத்துக்குத் திருப்பிவிடுதல்",
      description: "இந்தச் சேவையகத்தால் பயனரின் அஞ்சல்பெட்டியை அணுக முடியாததால் அல்லது குறைந்த திறனுடனே அணுக முடிவதால் கிளையண்ட் வேறு சேவையகத்துக்கு அனுப்பப்படுகிறது",
    },
    "nginx-494": {
      title: "கோரிக்கையின் தலைப்புப் புலம் அல்லது குக்கீ மிகப் பெரியது",
      description: "கிளையண்ட் மிக அதிகமான அல்லது மிகப் பெரிய தலைப்புப் புலங்களை அனுப்பியதால் nginx முன்னிருப்பாக 400 நிலைக் குறியீட்டுடன் பதிலளிக்கும்",
    },
    "nginx-495": {
      title: "SSL சான்றிதழ் பிழை",
      description: "கிளையண்டின் சான்றிதழ் சரிபார்ப்பில் தோல்வியடைந்ததால் nginx முன்னிருப்பாக 400 நிலைக் குறியீட்டுடன் பதிலளிக்கும்",
    },
    "nginx-496": {
      title: "SSL சான்றிதழ் தேவை",
      description: "தேவையான SSL சான்றிதழைக் கிளையண்ட் அனுப்பாததால் nginx முன்னிருப்பாக 400 நிலைக் குறியீட்டுடன் பதிலளிக்கும்",
    },
    "nginx-497": {
      title: "HTTPS போர்ட்டுக்கு வந்த HTTP கோரிக்கை",
      description: "குறியாக்கம் செய்யப்படாத HTTP கோரிக்கை HTTPS போர்ட்டுக்கு அனுப்பப்பட்டதால் nginx முன்னிருப்பாக 400 நிலைக் குறியீட்டுடன் பதிலளிக்கும்",
    },
    "nginx-499": {
      title: "கிளையண்ட் இணைப்பை மூடியது",
      description: "சேவையகம் பதில் அனுப்பும் முன்பே கிளையண்ட் இணைப்பை மூடிவிட்டது",
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
      title: "சேவையகப் பிழை",
      description: "சேவையகத்தின் தரப்பில் பிழை ஏற்பட்டதால் அது கோரிக்கையை நிறைவேற்ற முடியவில்லை",
    },
    unavailable: {
      title: "சேவை கிடைக்கவில்லை",
      description: "சேவையகம் அதிகச் சுமையில் அல்லது பராமரிப்பில் இருப்பதால் தற்போது கோரிக்கையை நிறைவேற்ற முடியாது",
    },
  },
};

export default catalog;
