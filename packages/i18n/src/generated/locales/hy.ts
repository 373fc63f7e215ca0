// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Armenian. */
const catalog: Catalog<"hy"> = {
  locale: "hy",
  name: "հայերեն",
  direction: "ltr",
  messages: {
    "400": {
      title: "Սխալ հարցում",
      description: "Հարցումը սխալ է կազմված, ուստի սերվերը չի կատարել այն",
    },
    "401": {
      title: "Պահանջվում է նույնականացում",
      description: "Հայցվող ռեսուրսին հասանելիություն ստանալու համար հաճախորդը պետք է ներկայացնի մուտքի վավեր տվյալներ",
    },
    "402": {
      title: "Պահանջվում է վճարում",
      description: "Սերվերն այս հարցումը կկատարի միայն վճարումից հետո",
    },
    "403": {
      title: "Մուտքն արգելված է",
      description: "Սերվերը հասկանում է հարցումը, բայց հրաժարվում է կատարել այն",
    },
    "404": {
      title: "Չի գտնվել",
      description: "Սերվերը չի գտել հայցվող ռեսուրսը կամ չի ցանկանում բացահայտել դրա գոյությունը",
    },
    "405": {
      title: "Մեթոդը չի աջակցվում",
      description: "Հայցվող ռեսուրսը չի աջակցում հարցման մեջ նշված մեթոդին",
    },
    "406": {
      title: "Ընդունելի տարբերակ չկա",
      description: "Հայցվող ռեսուրսը հասանելի չէ հաճախորդի համար ընդունելի ոչ մի տարբերակով",
    },
    "407": {
      title: "Պահանջվում է նույնականացում պրոքսի սերվերում",
      description: "Մինչև հարցման փոխանցումը հաճախորդը պետք է նույնականացվի պրոքսի սերվերում",
    },
    "408": {
      title: "Հարցման սպասման ժամանակը սպառվել է",
      description: "Սերվերը դադարել է սպասել, քանի որ ամբողջ հարցումը ժամանակին չի ստացվել",
    },
    "409": {
      title: "Հակասություն",
      description: "Հարցումը հակասում է ռեսուրսի ընթացիկ վիճակին",
    },
    "410": {
      title: "Այլևս հասանելի չէ",
      description: "Ռեսուրսն այլևս հասանելի չէ, հավանաբար՝ ընդմիշտ",
    },
    "411": {
      title: "Պահանջվում է բովանդակության երկարությունը",
      description: "Սերվերը չի մշակի այս հարցումը, մինչև հաճախորդը չնշի բովանդակության երկարությունը",
    },
    "412": {
      title: "Նախապայմանը չի բավարարվել",
      description: "Հարցումը չի կատարվել, քանի որ հաճախորդի սահմանած պայմանը չի բավարարվել",
    },
    "413": {
      title: "Չափազանց մեծ բովանդակություն",
      description: "Հարցման բովանդակությունը չափազանց մեծ է սերվերի համար",
    },
    "414": {
      title: "Չափազանց երկար URI",
      description: "Հարցման հասցեն ավելի երկար է, քան թույլատրում է սերվերը",
    },
    "415": {
      title: "Բովանդակության չաջակցվող տեսակ",
      description: "Բովանդակությունն այնպիսի ձևաչափով է, որին ռեսուրսն այս մեթոդի դեպքում չի աջակցում",
    },
    "416": {
      title: "Հայցվող միջակայքը հասանելի չէ",
      description: "Սերվերը չի կարող տրամադրել ռեսուրսի բայթերի հայցվող միջակայքը",
    },
    "417": {
      title: "Ակնկալիքն անհնար է բավարարել",
      description: "Սերվերը չի կարող բավարարել այն ակնկալիքը, որը հաճախորդը նշել է Expect վերնագրի դաշտում",
    },
    "418": {
      title: "Ես թեյնիկ եմ",
      description: "Թեյնիկում սուրճ չեն եփում",
    },
    "421": {
      title: "Հարցումն ուղարկվել է սխալ սերվեր",
      description: "Հարցումը հասել է մի սերվերի, որն այս կապով չի տրամադրում հայցվող ռեսուրսը",
    },
    "422": {
      title: "Բովանդակությունը հնարավոր չէ մշակել",
      description: "Բովանդակությունը շարահյուսորեն ճիշտ է, բայց իմաստային սխալի պատճառով հնարավոր չէ այն մշակել",
    },
    "423": {
      title: "Կողպված է",
      description: "Ռեսուրսը կողպված է",
    },
    "424": {
      title: "Կապակցված գործողությունը ձախողվել է",
      description: "Հարցումը չի կատարվել, քանի որ ձախողվել է մի գործողություն, որից այն կախված է",
    },
    "425": {
      title: "Չափազանց շուտ է",
      description: "Սերվերը չի մշակում հարցումը, քանի որ այն կարող է նախորդի կրկնությունը լինել, և ցանկալի է, որ հաճախորդը TLS կապի հաստատումից հետո այն նորից ուղարկի",
    },
    "426": {
      title: "Պահանջվում է այլ արձանագրություն",
      description: "Սերվերը կմշակի այս հարցումը միայն այն դեպքում, եթե հաճախորդն անցնի այլ արձանագրության",
    },
    "428": {
      title: "Պահանջվում է պայմանական հարցում",
      description: "Սերվերը մշակում է հարցումը միայն այն դեպքում, եթե հաճախորդը պայման է կցում դրան, օրինակ՝ If-Match-ի միջոցով",
    },
    "429": {
      title: "Չափազանց շատ հարցումներ",
      description: "Հաճախորդը որոշակի ժամանակահատվածում չափազանց շատ հարցումներ է ուղարկել, և ցանկալի է, որ նորերն ուղարկելուց առաջ սպասի",
    },
    "431": {
      title: "Հարցման վերնագրի դաշտերը չափազանց մեծ են",
      description: "Հարցման վերնագրի որևէ դաշտ կամ բոլոր դաշտերը միասին չափազանց մեծ են",
    },
    "451": {
      title: "Հասանելի չէ իրավական պատճառներով",
      description: "Հարցումը մերժվել է իրավական պատճառներով",
    },
    "iis-440": {
      title: "Աշխատաշրջանի ժամկետը լրացել է",
      description: "Հաճախորդի աշխատաշրջանի ժամկետը լրացել է, կամ աշխատաշրջանը վավեր չէ, ուստի օգտատերը պետք է կրկին մուտք գործի",
    },
    "nginx-444": {
      title: "Պատասխան չկա",
      description: "Այս ներքին կոդը սերվերին հրահանգում է անմիջապես փակել կապը՝ հաճախորդին ոչինչ չուղարկելով",
    },
    "iis-449": {
      title: "Կրկնեք հարցումը լրացուցիչ տվյալներով",
      description: "Հարցումը կկատարվի միայն այն ժամանակ, երբ հաճախորդն այն կրկնի սերվերի պահանջած տվյալներով",
    },
    "iis-451": {
      title: "Վերահղում դեպի այլ սերվեր",
      description: "Հաճախորդն ուղղորդվում է այլ սերվեր, քանի որ ընթացիկ սերվերը չի կարող մուտք գործել օգտատիրոջ փոստարկղ կամ դա անում է պակաս արդյունավետ",
    },
    "nginx-494": {
      title: "Հարցման վերնագիրը կամ քուքին չափազանց մեծ է",
      description: "Հաճախորդն ուղարկել է վերնագրի չափազանց շատ կամ չափազանց մեծ դաշտեր, ինչին nginx-ը լռելյայն պատասխանում է 400 կարգավիճակի կոդով",
    },
    "nginx-495": {
      title: "SSL վկայականի սխալ",
      description: "Հաճախորդի վկայականը չի անցել ստուգումը, ինչին nginx-ը լռելյայն պատասխանում է 400 կարգավիճակի կոդով",
    },
    "nginx-496": {
      title: "Պահանջվում է SSL վկայական",
      description: "Հաճախորդը չի ուղարկել պարտադիր SSL վկայականը, ինչին nginx-ը լռելյայն պատասխանում է 400 կարգավիճակի կոդով",
    },
    "nginx-497": {
      title: "HTTP հարցում է ուղարկվել HTTPS պորտ",
      description: "HTTPS պորտ է ուղարկվել չգաղտնագրված HTTP հարցում, ինչին nginx-ը լռելյայն պատասխանում է 400 կարգավիճակի կոդով",
    },
    "nginx-499": {
      title: "Հաճախորդը փակել է կապը",
      description: "Հաճախորդը փակել է կապը, նախքան սերվերը կկարողանար պատասխան ուղարկել",
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
      title: "Սերվերի սխալ",
      description: "Սերվերը չի կարողացել կատարել հարցումը, քանի որ իր կողմում սխալ է առաջացել",
    },
    unavailable: {
      title: "Ծառայությունը հասանելի չէ",
      description: "Սերվերն այս պահին չի կարող կատարել հարցումը, քանի որ գերծանրաբեռնված է կամ սպասարկվում է",
    },
  },
};

export default catalog;
