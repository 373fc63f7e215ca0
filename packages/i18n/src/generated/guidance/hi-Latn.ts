// @generated from spec/ by pnpm generate

import type { Guidance } from "../../guidance-texts.ts";

/** What to do about client errors, in Hindi (Latin). */
const guidance: Guidance<"hi-Latn"> = {
  locale: "hi-Latn",
  direction: "ltr",
  faults: {
    connection: "Samasya connection mein thi: wahi request kisi doosre connection se safal ho sakti hai",
    credentials: "Ab client ki baari hai: request ke liye valid credentials chahiye",
    pace: "Ab client ke intezaar ki baari hai: bahut kam samay mein bahut zyada requests aayin",
    policy: "Request jaan-boojhkar reject ki gayi: iski anumati sirf niyam banaane wale de sakte hain",
    request: "Ab client ki baari hai: safal hone ke liye request ka badalna zaroori hai",
    state: "Request ke safal hone se pehle resource ya account ki sthiti badalna zaroori hai",
  },
  steps: {
    "ask-permission": {
      reader: "Account, device ya network sambhaalne wale se access maangein",
      client: "Jaanchein ki account, uske credentials aur network kya-kya karne dete hain",
    },
    "change-protocol": {
      reader: "https:// se shuru hone wala address aur update kiya hua browser ya app istemaal karein",
      client: "Aisa protocol istemaal karein jo server support karta hai, jaise HTTPS ya Upgrade header field mein bataya gaya",
    },
    "check-address": {
      reader: "Dekhein ki address mein typing ki koi galti to nahi hai",
      client: "Client jo address banaata hai, use jaanchein",
    },
    "choose-format": {
      reader: "Doosre type ki file ya doosri bhasha chunein",
      client: "Wahi formats bhejein aur maangein jo server support karta hai",
    },
    "clear-cookies": {
      reader: "Browser mein is site ki cookies mitaayein",
      client: "Kam aur chhote header fields bhejein, cookies bhi",
    },
    "correct-input": {
      reader: "Aapne jo bhara hai, use jaanchein aur theek karein",
      client: "Response mein padhein ki kya galat hai aur request ka content theek karein",
    },
    "look-elsewhere": {
      reader: "Page ko site ke home page se khojein ya kahin aur dhoondhein",
      client: "Is address par laane wala link hataayein",
    },
    pay: {
      reader: "Dekhein ki koi payment ya subscription baaki to nahi hai",
      client: "Dekhein ki client jis account ka istemaal karta hai, uska payment hua hai ya nahi",
    },
    reconnect: {
      reader: "Phir se koshish karein aur usse madad na mile to internet connection jaanchein",
      client: "Dohraana surakshit ho to request ko naye connection se phir se bhejein",
    },
    report: {
      reader: "Site ya app chalaane walon ko batayein ki aapne kya kiya",
      client: "Request ko server ke documentation se milaakar dekhein",
    },
    "send-less": {
      reader: "Chhoti file chunein",
      client: "Kam content bhejein ya server chalaane walon se zyada limit maangein",
    },
    "sign-in": {
      reader: "Phir se login karein, purana password kaam na kare to naye password se",
      client: "Valid credentials lein aur unhe request ke saath bhejein",
    },
    "start-over": {
      reader: "Page phir se load karein aur shuru se karein",
      client: "Resource ki maujooda sthiti lein aur usse nayi request banaayein",
    },
    "try-another-network": {
      reader: "Bina VPN ke ya kisi doosre network se phir se koshish karein",
      client: "Dekhein ki client ka IP address block to nahi hai",
    },
    "use-certificate": {
      reader: "Browser ke poochhne par valid certificate chunein",
      client: "Aise client certificate se connect karein jise server accept karta hai",
    },
    wait: {
      reader: "Phir se koshish karne se pehle thoda intezaar karein",
      client: "Retry-After header field mein bataye samay tak intezaar karein, woh na ho to har koshish ke baad zyada der",
    },
  },
  retry: {
    "acceptable-form": "Accept header fields mein kuch aur maangein ya response ki list mein se chunein",
    "after-handshake": "TLS handshake poora hone ka intezaar karein aur request ko early data ke roop mein na bhejein",
    "allowed-method": "Allow header field mein diya gaya method istemaal karein",
    "asked-information": "Response mein maangi gayi jaankari jodein",
    "client-certificate": "Aise client certificate se connect karein jise server verify kar sake",
    "content-length": "Content-Length header field mein content ki lambai batayein",
    "correct-request": "Request theek karein",
    "current-condition": "Resource ki maujooda sthiti lein aur aisi shart bhejein jo us par sahi baithe",
    "less-content": "Kam content bhejein ya Retry-After header field mein bataye samay tak intezaar karein",
    "lock-token": "If header field mein lock token bhejein ya resource ke unlock hone tak intezaar karein",
    "new-address": "Yeh request aur aage ki requests response mein diye gaye address par bhejein",
    "new-connection": "Naya connection kholein",
    "new-form": "Page phir se load karein aur uska form dobara bhejein",
    "no-expectation": "Expect header field chhod dein",
    "nothing-defined": "Is status code ke liye kuch bhi tay nahi hai",
    "nothing-helps": "Request mein kisi bhi badlaav se madad nahi milti",
    "other-credentials": "Doosre credentials bhejein, agar request credentials ki wajah se reject hui",
    "resolve-conflict": "Takraav suljhaayein",
    "send-credentials": "Valid credentials bhejein, ya pehle wale credentials se alag",
    "shorter-address": "Address chhota karein ya uska data content ke roop mein bhejein",
    "smaller-fields": "Kam ya chhote header fields bhejein",
    "supported-format": "Content aise media type aur coding mein bhejein jo resource support karta hai",
    "supported-protocol": "Aisa protocol istemaal karein jo server support karta hai, jaise Upgrade header field mein bataya gaya",
    tls: "TLS se connect karein",
    "valid-range": "Resource ki maujooda lambai ke andar ki range maangein ya Range header field chhod dein",
    wait: "Intezaar karein, Retry-After header field ho to usmein bataye samay tak",
  },
  conditions: {
    always: "hamesha",
    "byte-range": "agar request mein byte range maangi gayi thi",
    "content-coding": "agar content coding support nahi hoti",
    "media-type": "agar media type support nahi hota",
    "over-http-1-1": "HTTP/1.1 par",
    "own-blocking": "agar response bhejne wala khud access rokta hai",
    "patch-format": "agar patch format support nahi hota",
    temporary: "agar kaaran kuch samay ke liye hai",
    "url-known": "agar server ko sahi address maaloom hai",
    "wait-known": "agar server ko pata hai ki kitna intezaar karna hai",
    webdav: "WebDAV request ke response mein",
  },
  synonyms: {
    "400": ["galat request"],
    "401": ["login nahi hai", "galat password"],
    "403": ["access nahi hai", "permission nahi hai"],
    "404": ["page nahi mila", "page maujood nahi"],
    "408": ["timeout", "bahut slow"],
    "409": ["pehle se maujood", "duplicate"],
    "410": ["delete ho gaya", "hata diya gaya"],
    "413": ["file bahut badi"],
    "415": ["galat file type"],
    "422": ["form mein galti", "galat data"],
    "429": ["bahut baar", "limit poori"],
    "431": ["cookie bahut badi"],
    "451": ["block kiya gaya", "kaanooni rok"],
    "iis-440": ["session khatam"],
    "laravel-419": ["session khatam", "page expire"],
  },
};

export default guidance;
