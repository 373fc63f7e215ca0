// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Swahili. */
const guidance: Guidance<"sw"> = {
  locale: "sw",
  direction: "ltr",
  faults: {
    connection: "Tatizo lilikuwa muunganisho: ombi lilelile linaweza kufaulu kupitia muunganisho mwingine",
    credentials: "Ni zamu ya kiteja: ombi linahitaji vitambulisho halali",
    pace: "Ni zamu ya kiteja kusubiri: maombi mengi mno yalikuja kwa muda mfupi mno",
    policy: "Ombi lilikataliwa kwa makusudi: ni wanaoweka kanuni pekee wanaoweza kuliruhusu",
    request: "Ni zamu ya kiteja: ombi linahitaji kubadilika ili liweze kufaulu",
    state: "Hali ya rasilimali au ya akaunti inahitaji kubadilika kabla ya ombi kuweza kufaulu",
  },
  steps: {
    "ask-permission": {
      reader: "Omba ufikiaji kutoka kwa anayesimamia akaunti, kifaa au mtandao",
      client: "Kagua kile ambacho akaunti, vitambulisho vyake na mtandao vinaruhusu",
    },
    "change-protocol": {
      reader: "Tumia anwani inayoanza na https:// na kivinjari au programu iliyosasishwa",
      client: "Tumia itifaki ambayo seva inakubali, kama vile HTTPS au iliyo katika uga wa kichwa wa Upgrade",
    },
    "check-address": {
      reader: "Kagua kama anwani ina makosa ya kuandika",
      client: "Kagua anwani ambayo kiteja hutengeneza",
    },
    "choose-format": {
      reader: "Chagua aina nyingine ya faili au lugha nyingine",
      client: "Tuma na uombe miundo ambayo seva inakubali",
    },
    "clear-cookies": {
      reader: "Futa vidakuzi vya tovuti hii katika kivinjari",
      client: "Punguza idadi na ukubwa wa kila uga wa kichwa unaotumwa, pamoja na vidakuzi",
    },
    "correct-input": {
      reader: "Kagua ulichoandika na ukirekebishe",
      client: "Soma katika jibu ni nini kisicho sahihi, na urekebishe maudhui ya ombi",
    },
    "look-elsewhere": {
      reader: "Tafuta ukurasa kutoka ukurasa wa mwanzo wa tovuti, au tafuta kwingine",
      client: "Ondoa kiungo kilicholeta kwenye anwani hii",
    },
    pay: {
      reader: "Kagua kama kuna malipo au usajili ambao haujalipwa",
      client: "Kagua kama akaunti ambayo kiteja hutumia imelipiwa",
    },
    reconnect: {
      reader: "Jaribu tena, na ukague muunganisho wa intaneti ikiwa haisaidii",
      client: "Tuma ombi tena kupitia muunganisho mpya ikiwa ni salama kulirudia",
    },
    report: {
      reader: "Waambie wanaoendesha tovuti au programu ulichofanya",
      client: "Linganisha ombi na nyaraka za seva",
    },
    "send-less": {
      reader: "Chagua faili ndogo zaidi",
      client: "Tuma maudhui machache zaidi, au omba kikomo kikubwa zaidi kwa wasimamizi wa seva",
    },
    "sign-in": {
      reader: "Ingia tena, kwa nenosiri jipya ikiwa la zamani halifanyi kazi tena",
      client: "Pata vitambulisho halali na uvitume pamoja na ombi",
    },
    "start-over": {
      reader: "Pakia ukurasa upya na uanze tena",
      client: "Pata hali ya sasa ya rasilimali na utengeneze ombi jipya kutokana nayo",
    },
    "try-another-network": {
      reader: "Jaribu tena bila VPN au kutoka mtandao mwingine",
      client: "Kagua kama anwani ya IP ya kiteja imezuiwa",
    },
    "use-certificate": {
      reader: "Chagua cheti halali kivinjari kinapokiomba",
      client: "Unganisha kwa cheti cha kiteja ambacho seva inakubali",
    },
    wait: {
      reader: "Subiri kidogo kabla ya kujaribu tena",
      client: "Subiri kwa muda ambao uga wa kichwa wa Retry-After unasema, au zaidi baada ya kila jaribio ikiwa haupo",
    },
  },
  retry: {
    "acceptable-form": "Omba kitu kingine katika uga wa kichwa wa Accept, au chagua kutoka orodha iliyo katika jibu",
    "after-handshake": "Subiri hadi TLS ianzishwe kikamilifu, na usitume ombi kama data ya mapema",
    "allowed-method": "Tumia mbinu iliyo katika uga wa kichwa wa Allow",
    "asked-information": "Ongeza taarifa ambazo jibu linaomba",
    "client-certificate": "Unganisha kwa cheti cha kiteja ambacho seva inaweza kuthibitisha",
    "content-length": "Taja urefu wa maudhui katika uga wa kichwa wa Content-Length",
    "correct-request": "Rekebisha ombi",
    "current-condition": "Pata hali ya sasa ya rasilimali, na utume sharti linalolingana nayo",
    "less-content": "Tuma maudhui machache zaidi, au subiri kwa muda ambao uga wa kichwa wa Retry-After unasema",
    "lock-token": "Tuma tokeni ya kufuli katika uga wa kichwa wa If, au subiri hadi rasilimali isiwe imefungwa tena",
    "new-address": "Tuma ombi hili na yanayofuata kwenye anwani iliyo katika jibu",
    "new-connection": "Fungua muunganisho mpya",
    "new-form": "Pakia ukurasa upya na utume fomu yake tena",
    "no-expectation": "Ondoa uga wa kichwa wa Expect",
    "nothing-defined": "Hakuna kilichofafanuliwa kwa msimbo huu wa hali",
    "nothing-helps": "Hakuna badiliko la ombi linalosaidia",
    "other-credentials": "Tuma vitambulisho vingine, ikiwa vitambulisho ndivyo vilivyosababisha ombi kukataliwa",
    "resolve-conflict": "Suluhisha mgongano",
    "send-credentials": "Tuma vitambulisho halali, au tofauti na vya awali",
    "shorter-address": "Fupisha anwani, au tuma data yake kama maudhui",
    "smaller-fields": "Punguza idadi au ukubwa wa kila uga wa kichwa",
    "supported-format": "Tuma maudhui kwa aina ya midia na usimbaji ambao rasilimali inakubali",
    "supported-protocol": "Tumia itifaki ambayo seva inakubali, kama vile iliyo katika uga wa kichwa wa Upgrade",
    tls: "Unganisha kwa TLS",
    "valid-range": "Omba sehemu iliyo ndani ya urefu wa sasa wa rasilimali, au ondoa uga wa kichwa wa Range",
    wait: "Subiri, kwa muda ambao uga wa kichwa wa Retry-After unasema ikiwa upo",
  },
  conditions: {
    always: "kila wakati",
    "byte-range": "ikiwa ombi liliomba sehemu ya baiti",
    "content-coding": "ikiwa usimbaji wa maudhui haukubaliwi",
    "media-type": "ikiwa aina ya midia haikubaliwi",
    "over-http-1-1": "kupitia HTTP/1.1",
    "own-blocking": "ikiwa mtuma jibu mwenyewe ndiye anayezuia ufikiaji",
    "patch-format": "ikiwa muundo wa kiraka haukubaliwi",
    temporary: "ikiwa sababu ni ya muda",
    "url-known": "ikiwa seva inajua anwani sahihi",
    "wait-known": "ikiwa seva inajua muda wa kusubiri",
    webdav: "katika kujibu ombi la WebDAV",
  },
  synonyms: {
    "400": ["ombi batili"],
    "401": ["hujaingia", "ingia kwanza", "nenosiri si sahihi"],
    "403": ["hakuna ruhusa", "ufikiaji umekataliwa"],
    "404": ["ukurasa haupo", "ukurasa haujapatikana", "kiungo kibovu"],
    "408": ["muda umeisha", "polepole mno"],
    "409": ["tayari ipo", "nakala"],
    "410": ["imefutwa", "imeondolewa"],
    "413": ["faili kubwa mno"],
    "414": ["anwani ndefu mno"],
    "415": ["aina ya faili si sahihi"],
    "422": ["taarifa batili", "kosa katika fomu"],
    "429": ["kikomo cha maombi", "mara nyingi mno"],
    "431": ["kidakuzi kikubwa mno"],
    "451": ["udhibiti", "imezuiwa kisheria", "hakimiliki"],
    "nginx-495": ["cheti kimeisha muda"],
    "laravel-419": ["muda wa kipindi umeisha"],
  },
};

export default guidance;
