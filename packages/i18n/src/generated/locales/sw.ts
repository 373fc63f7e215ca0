// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Swahili. */
const catalog: Catalog<"sw"> = {
  locale: "sw",
  name: "Kiswahili",
  direction: "ltr",
  messages: {
    "400": {
      title: "Ombi batili",
      description: "Ombi si sahihi, kwa hivyo seva haikulitekeleza",
    },
    "401": {
      title: "Utambulisho haujathibitishwa",
      description: "Kiteja lazima kithibitishe utambulisho wake kwa vitambulisho halali kabla ya kufikia rasilimali iliyoombwa",
    },
    "402": {
      title: "Malipo yanahitajika",
      description: "Malipo yanahitajika kabla ya seva kutekeleza ombi hili",
    },
    "403": {
      title: "Ufikiaji umekataliwa",
      description: "Seva inaelewa ombi hili lakini inakataa kulitekeleza",
    },
    "404": {
      title: "Haikupatikana",
      description: "Seva haikupata rasilimali iliyoombwa au haitaki kufichua kwamba rasilimali hiyo ipo",
    },
    "405": {
      title: "Mbinu hairuhusiwi",
      description: "Rasilimali iliyoombwa haikubali mbinu iliyotumiwa katika ombi",
    },
    "406": {
      title: "Hakuna muundo unaokubalika",
      description: "Rasilimali iliyoombwa haipatikani katika muundo wowote unaokubaliwa na kiteja",
    },
    "407": {
      title: "Uthibitishaji kwa proksi unahitajika",
      description: "Kiteja lazima kijithibitishe kwa proksi kabla ya ombi kuendelea",
    },
    "408": {
      title: "Muda wa ombi umekwisha",
      description: "Seva iliacha kusubiri kwa sababu ombi kamili halikufika kwa wakati",
    },
    "409": {
      title: "Mgongano",
      description: "Ombi linagongana na hali ya sasa ya rasilimali",
    },
    "410": {
      title: "Haipo tena",
      description: "Rasilimali hii haipo tena, na kuna uwezekano mkubwa kwamba haitarudi",
    },
    "411": {
      title: "Urefu wa maudhui unahitajika",
      description: "Seva haishughulikii ombi hili isipokuwa kiteja kitaje urefu wa maudhui yake",
    },
    "412": {
      title: "Sharti la awali halikutimizwa",
      description: "Ombi halikutekelezwa kwa sababu sharti lililowekwa na kiteja halikutimizwa",
    },
    "413": {
      title: "Maudhui ni makubwa mno",
      description: "Maudhui ya ombi ni makubwa kuliko seva inavyoweza kupokea",
    },
    "414": {
      title: "URI ni ndefu mno",
      description: "Anwani iliyo kwenye ombi ni ndefu kuliko seva inavyoruhusu",
    },
    "415": {
      title: "Aina ya midia haikubaliwi",
      description: "Maudhui yana umbizo ambalo rasilimali hailikubali kwa mbinu hii",
    },
    "416": {
      title: "Sehemu iliyoombwa haiwezi kutolewa",
      description: "Seva haiwezi kutuma sehemu ya baiti iliyoombwa ya rasilimali",
    },
    "417": {
      title: "Matarajio hayawezi kutimizwa",
      description: "Seva haiwezi kutimiza matarajio ambayo kiteja kimeyataja katika uga wa kichwa Expect",
    },
    "418": {
      title: "Mimi ni buli la chai",
      description: "Buli la chai haliwezi kutengeneza kahawa",
    },
    "421": {
      title: "Ombi limetumwa kwa seva isiyo sahihi",
      description: "Ombi limefika kwa seva isiyotoa rasilimali iliyoombwa kupitia muunganisho huu",
    },
    "422": {
      title: "Maudhui hayawezi kushughulikiwa",
      description: "Muundo wa maudhui ni sahihi, lakini hayawezi kushughulikiwa kwa sababu ya kosa la kimaana",
    },
    "423": {
      title: "Imefungwa",
      description: "Rasilimali hii imefungwa",
    },
    "424": {
      title: "Kitendo kinachotegemewa kimeshindwa",
      description: "Ombi halikutekelezwa kwa sababu linategemea kitendo kingine ambacho kimeshindwa",
    },
    "425": {
      title: "Mapema mno",
      description: "Seva haishughulikii ombi kwa sababu huenda ombi hilo ni marudio ya ombi la awali, na kiteja kinapaswa kulituma tena baada ya kuanzishwa kwa TLS",
    },
    "426": {
      title: "Mabadiliko ya itifaki yanahitajika",
      description: "Kiteja lazima kihamie itifaki nyingine kabla ya seva kushughulikia ombi hili",
    },
    "428": {
      title: "Ombi lenye sharti linahitajika",
      description: "Seva hushughulikia ombi hili ikiwa tu kiteja kimeliwekea sharti, kwa mfano kwa kutumia If-Match",
    },
    "429": {
      title: "Maombi mengi mno",
      description: "Kiteja kimetuma maombi mengi mno ndani ya muda fulani na kinapaswa kusubiri kabla ya kutuma mengine",
    },
    "431": {
      title: "Nyuga za kichwa cha ombi ni kubwa mno",
      description: "Uga mmoja wa kichwa cha ombi ni mkubwa mno, au nyuga zote kwa pamoja ni kubwa mno",
    },
    "451": {
      title: "Haipatikani kwa sababu za kisheria",
      description: "Ombi limekataliwa kwa sababu za kisheria",
    },
    "iis-440": {
      title: "Muda wa kipindi cha kuingia umekwisha",
      description: "Muda wa kipindi cha kiteja umekwisha au kipindi si halali, kwa hivyo mtumiaji lazima aingie tena",
    },
    "nginx-444": {
      title: "Hakuna jibu",
      description: "Msimbo huu wa ndani huiambia seva ifunge muunganisho mara moja bila kutuma chochote kwa kiteja",
    },
    "iis-449": {
      title: "Jaribu tena ukitoa maelezo zaidi",
      description: "Ombi haliwezi kutekelezwa hadi kiteja kilirudie pamoja na maelezo ambayo seva inahitaji",
    },
    "iis-451": {
      title: "Kuelekezwa kwa seva nyingine",
      description: "Kiteja kinaelekezwa kwa seva nyingine kwa sababu seva hii haiwezi kufikia kisanduku cha barua pepe cha mtumiaji au inakifikia kwa ufanisi mdogo zaidi",
    },
    "nginx-494": {
      title: "Kichwa cha ombi au kidakuzi ni kikubwa mno",
      description: "Kiteja kimetuma nyuga za kichwa nyingi mno au kubwa mno, na kwa chaguomsingi nginx hujibu kwa msimbo wa hali 400",
    },
    "nginx-495": {
      title: "Hitilafu ya cheti cha SSL",
      description: "Uthibitishaji wa cheti cha kiteja umeshindwa, na kwa chaguomsingi nginx hujibu kwa msimbo wa hali 400",
    },
    "nginx-496": {
      title: "Cheti cha SSL kinahitajika",
      description: "Kiteja hakikutuma cheti cha SSL kinachohitajika, na kwa chaguomsingi nginx hujibu kwa msimbo wa hali 400",
    },
    "nginx-497": {
      title: "Ombi la HTTP limetumwa kwa mlango wa HTTPS",
      description: "Ombi la HTTP lisilosimbwa limetumwa kwa mlango wa HTTPS, na kwa chaguomsingi nginx hujibu kwa msimbo wa hali 400",
    },
    "nginx-499": {
      title: "Kiteja kimefunga muunganisho",
      description: "Kiteja kimefunga muunganisho kabla ya seva kuweza kutuma jibu",
    },
    "laravel-419": {
      title: "Muda wa ukurasa umekwisha",
      description: "Tokeni ya usalama ya fomu haipo au muda wake umekwisha, kwa hivyo mtumiaji lazima apakie ukurasa tena",
    },
    "twitter-420": {
      title: "Tulia kidogo",
      description: "Kiteja kimetuma maombi mengi kuliko kikomo kinavyoruhusu",
    },
    "shopify-430": {
      title: "Limekataliwa kwa sababu za usalama",
      description: "Ombi limekataliwa kwa sababu linaonekana kama shambulio",
    },
    "shopline-433": {
      title: "Ombi limezuiwa",
      description: "Ombi limezuiwa kwa sababu linaonekana kama shambulio au limetoka kwenye anwani ya IP iliyozuiwa",
    },
    "shopline-434": {
      title: "Kikomo cha maombi kimepitwa sana",
      description: "Ombi limezuiwa kwa sababu kiteja kimepita kikomo cha maombi cha ukaguzi wa usalama",
    },
    "shopline-435": {
      title: "Shambulio la mafuriko ya maombi linashukiwa",
      description: "Ombi limezuiwa kwa sababu linaonekana kuwa sehemu ya shambulio linalofurisha seva kwa maombi",
    },
    "shopline-436": {
      title: "Sera ya usalama imekiukwa",
      description: "Ombi limezuiwa kwa sababu maudhui ya ombi yanakiuka sera ya usalama",
    },
    "windows-450": {
      title: "Imezuiwa na udhibiti wa wazazi wa Windows",
      description: "Udhibiti wa wazazi wa Windows unazuia ufikiaji wa ukurasa ulioombwa",
    },
    "exchange-456": {
      title: "Akaunti imezuiwa",
      description: "Akaunti ya mtumiaji imezuiwa",
    },
    "exchange-457": {
      title: "Muda wa nenosiri umekwisha",
      description: "Muda wa nenosiri la mtumiaji umekwisha",
    },
    "aws-alb-460": {
      title: "Muunganisho umefungwa mapema",
      description: "Kiteja kimefunga muunganisho kabla ya kisawazisha mzigo kuweza kutuma jibu",
    },
    "aws-alb-463": {
      title: "Anwani nyingi mno zilizopelekwa mbele",
      description: "Uga wa kichwa wa X-Forwarded-For wa ombi una zaidi ya anwani 30 za IP",
    },
    "aws-alb-464": {
      title: "Itifaki isiyooana",
      description: "Seva iliyo nyuma ya kisawazisha mzigo haikubali itifaki ya ombi",
    },
    "esri-498": {
      title: "Tokeni batili",
      description: "Tokeni ya ufikiaji si halali au muda wake umekwisha",
    },
    "esri-499": {
      title: "Tokeni inahitajika",
      description: "Tokeni ya ufikiaji inahitajika lakini haikutumwa",
    },
  },
  serverErrors: {
    any: {
      title: "Hitilafu ya seva",
      description: "Seva haikuweza kutekeleza ombi kwa sababu hitilafu ilitokea upande wake",
    },
    unavailable: {
      title: "Huduma haipatikani",
      description: "Seva haiwezi kutekeleza ombi kwa sasa kwa sababu imezidiwa au inafanyiwa matengenezo",
    },
  },
};

export default catalog;
