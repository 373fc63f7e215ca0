// © 2017 and later: Unicode, Inc. and others.
// License & terms of use: http://www.unicode.org/copyright.html#License

/**
 * From `localeMatcherTest.txt` of CLDR and ICU: the cases without options that change distances, those of one list of
 * supported locales together, each once; without those of an empty list, of an empty header, and of 700 locales. The
 * first supported locale stands for no match where there is no default.
 */
export const localeMatcherTest = `
@supported=es-419, es-ES
es-AR >> es-419

@supported=es-ES, es-419
es-AR >> es-419

@supported=es-419, es
es-AR >> es-419

@supported=es, es-419
es-AR >> es-419

@supported=es-MX, es
es-AR >> es-MX

@supported=es, es-MX
es-AR >> es-MX

@supported=en-GB, en-US
en-AU >> en-GB

@supported=en-US, en-GB
en-AU >> en-GB

@supported=en-GB, en
en-AU >> en-GB

@supported=en, en-GB
en-AU >> en-GB

@supported=en-NZ, en-US
en-AU >> en-NZ

@supported=en-US, en-NZ
en-AU >> en-NZ

@supported=en-NZ, en
en-AU >> en-NZ

@supported=en, en-NZ
en-AU >> en-NZ

@supported=pt-PT, pt-BR
pt-AO >> pt-PT

@supported=pt-BR, pt-PT
pt-AO >> pt-PT

@supported=pt-PT, pt
pt-AO >> pt-PT

@supported=pt, pt-PT
pt-AO >> pt-PT

@supported=zh-MO, zh-TW
zh-HK >> zh-MO

@supported=zh-TW, zh-MO
zh-HK >> zh-MO

@supported=zh-MO, zh-CN
zh-HK >> zh-MO

@supported=zh-CN, zh-MO
zh-HK >> zh-MO

@supported=zh-MO, zh
zh-HK >> zh-MO

@supported=zh, zh-MO
zh-HK >> zh-MO

@supported=zh-CN, zh-TW, iw
zh-Hant-TW >> zh-TW
zh-Hant >> zh-TW
zh-TW >> zh-TW
zh-Hans-CN >> zh-CN
zh-CN >> zh-CN
zh >> zh-CN

@supported=fr, en, en-GB, es-419, es-MX, es
en-NZ >> en-GB
es-ES >> es
es-AR >> es-419
es-MX >> es-MX

@supported=91, en, hi
sa >> hi

@supported=fr, en-GB, en
en-GB >> en-GB
en >> en
fr >> fr
ja >> fr

@supported=zh-CN, zh-TW, iw
zh-Hant-HK >> zh-TW
he-IT >> iw

@supported=en, fil, ro, nn
tl >> fil
mo >> ro
nb >> nn
ja >> en

@supported=en, en-GB, es, es-419
es-MX >> es-419
en-AU >> en-GB
es-ES >> es

@supported=zh, zh-TW, zh-MO
zh-HK >> zh-MO

@supported=zh, zh-TW, zh-HK
zh-MO >> zh-HK

@supported=zh, zh-Hant
und-TW >> zh-Hant

@supported=en-Hant-TW, und-TW
zh-Hant >> und-TW
zh >> en-Hant-TW

@supported=fr, i-klingon, en-Latn-US
en-GB-oed >> en-Latn-US

@supported=fr, en-GB, ja, es-ES, es-MX
ja, de >> ja
de, en-US >> en-GB
de, zh >> fr

@supported=en, ja
ja-Jpan-JP, en-AU >> ja
ja-JP, en-US >> ja
ja-Jpan-JP, en-US >> ja

@supported=en, de, fr, ja
de-CH, fr >> de

@supported=fr, zh-Hans-CN, en-US
zh-TW >> zh-Hans-CN
zh-Hant >> zh-Hans-CN
zh-TW, en >> en-US
zh-Hant-CN, en >> en-US
zh-Hans, en >> zh-Hans-CN

@supported=it, fr
und >> it

@supported=it, und
und >> und

@supported=it, en
und >> it

@supported=it, und
en >> it

@supported=es-AR, es
es-MX >> es-AR

@supported=fr, en, en-GB
en-CA >> en-GB

@supported=de-AT, de-DE, de-CH
de >> de-DE

@supported=mul, nl
af >> nl

@supported=mul, af
nl >> mul

@supported=fr, en-GB, ja, es-ES, es-MX
ja-JP, en-GB >> ja
ja-Jpan-JP, en-GB >> ja

@supported=en-GB, en, de, fr, ja
de-CH, fr >> de
en-US, ar, nl, de, ja >> en

@supported=pt-PT, pt-BR, es, es-419
pt-PT, es, pt >> pt-PT

@supported=pt-PT, pt, es, es-419
pt-PT, es, pt >> pt-PT

@supported=pt-PT, pt-BR, es, es-419
pt, es-419, pt-PT >> pt-BR

@supported=pt-PT, pt, es, es-419
pt, es-419, pt-PT >> pt

@supported=pt-BR, es, es-419
pt, es-419, pt-PT >> pt-BR

@supported=pt-PT, pt-BR, es, es-419
pt-US, pt-PT >> pt-BR

@supported=pt-PT, pt, es, es-419
pt-US, pt-PT, pt >> pt

@supported=fr, en, sv
en-GB >> en

@supported=en, sv
en-GB, sv >> en
sv >> sv

@supported=af, am, ar, az, be, bg, bn, bs, ca, cs, cy, da, de, el, en, en-GB, es, es-419, et, eu, fa, fi, fil, fr, ga, gl, gu, hi, hr, hu, hy, id, is, it, iw, ja, ka, kk, km, kn, ko, ky, lo, lt, lv, mk, ml, mn, mr, ms, my, ne, nl, no, pa, pl, pt, pt-PT, ro, ru, si, sk, sl, sq, sr, sr-Latn, sv, sw, ta, te, th, tr, uk, ur, uz, vi, zh-CN, zh-TW, zu
sv >> sv

@supported=it, en
und, en >> en

@supported=en-NZ, en-IT
en-US >> en-NZ

@supported=und, fr
fr-BE-fonipa >> fr

@supported=und, fr-CA
fr-BE-fonipa >> fr-CA

@supported=und, fr-fonupa
fr-BE-fonipa >> fr-fonupa

@supported=und, no
nn-BE-fonipa >> no

@supported=und, en-GB-u-sd-gbsct
en-fonipa-u-nu-Arab-ca-buddhist-t-m0-iso-i0-pinyin >> en-GB-u-sd-gbsct

@supported=en-PSCRACK, de-PSCRACK, fr-PSCRACK, pt-PT-PSCRACK
fr-PSCRACK >> fr-PSCRACK
fr >> en-PSCRACK
de-CH >> en-PSCRACK

@supported=und, es, es-MA, es-MX, es-419
es-AR >> es-419

@supported=und, es-MA, es, es-419, es-MX
es-AR >> es-419

@supported=und, es, es-MA, es-MX, es-419
es-EA >> es

@supported=und, es-MA, es, es-419, es-MX
es-EA >> es

@supported=und, es, es-MA, es-MX
es-AR >> es-MX

@supported=und, es-MA, es, es-MX
es-AR >> es-MX

@supported=und, es-MA, es-MX, es-419
es-EA >> es-MA

@supported=und, es-MA, es-419, es-MX
es-EA >> es-MA

@supported=und, en, en-GU, en-IN, en-GB
en-ZA >> en-GB

@supported=und, en-GU, en, en-GB, en-IN
en-ZA >> en-GB

@supported=und, en, en-GU, en-IN, en-GB
en-VI >> en

@supported=und, en-GU, en, en-GB, en-IN
en-VI >> en

@supported=und, en, en-GU, en-IN
en-ZA >> en-IN

@supported=und, en-GU, en, en-IN
en-ZA >> en-IN

@supported=und, en-GU, en-IN, en-GB
en-VI >> en-GU

@supported=und, en-GU, en-GB, en-IN
en-VI >> en-GU

@supported=ru, fr
zh, pl >> ru
zh-Cyrl, pl >> ru

@supported=hr, en-Cyrl
sr >> hr

@supported=da, ru, hr
sr >> da

@supported=en-GB, en
@default=fr
en-GB >> en-GB
en-US >> en
fr >> fr
ja >> fr

@supported=fr, en-GB, en
en-US >> en
fr-FR >> fr
ja-JP >> fr
zu >> en-GB
zxx >> fr

@supported=fr, zh-Hant, en
zh, en >> en

@supported=pt-BR, es, es-419
pt-PT, es, pt >> pt-BR

@supported=pt-PT, pt, es, es-419
pt-US, pt-PT >> pt

@supported=en-GB, en
en-CA >> en-GB

@supported=fr, en-GB, en
fr-CA, en-CA >> fr

@supported=zh-Hant, zh-TW
zh-HK >> zh-Hant

@supported=zh-CN, zh-TW, iw
@default=fr
zh-Hant >> zh-TW
zh >> zh-CN
zh-Hans-CN >> zh-CN
zh-Hant-HK >> zh-TW
he-IT >> iw

@supported=en, en-GB, es-ES, es-419
en-AU >> en-GB
es-MX >> es-419
es-PT >> es-ES

@supported=fr, en, sv
en-GB, sv >> en

@supported=und, sr
sr-ME >> sr

@supported=und, sr-ME
sr >> sr-ME

@supported=und, sr-Latn
bs >> und

@supported=und, bs
sr-Latn >> und

@supported=und, sr
bs >> und

@supported=und, bs
sr >> und

@supported=und, sr-Latn
sr >> sr-Latn

@supported=und, sr
sr-Latn >> sr

@supported=fr, x-bork, en-Latn-US
x-piglatin >> fr
x-bork >> x-bork

@supported=fr, en-GB, x-bork, es-ES, es-419
x-piglatin >> fr
x-bork >> x-bork

@supported=fr, i-klingon, en-Latn-US
i-klingon >> tlh

@supported=fr, en-PSACCENT, ar-PSBIDI, en-PSCRACK, zh-Hans-PSCRACK, pt-PT-PSCRACK, pt
de >> fr
en-US >> fr
en >> fr
ar-PSBIDI >> ar-PSBIDI
en-PSACCENT >> en-PSACCENT
en-PSCRACK >> en-PSCRACK
pt-BR >> pt
pt-PT-PSCRACK >> pt-PT-PSCRACK
zh-Hans-PSCRACK >> zh-Hans-PSCRACK

@supported=fr, en-XA, ar-XB, en-XC, zh-Hans-XC, pt
de >> fr
en-US >> fr
en >> fr
ar-XB >> ar-XB
en-XA >> en-XA
en-XC >> en-XC
pt-BR >> pt
zh-Hans-XC >> zh-Hans-XC

@supported=fr, en-XA, ar-XB, en-PSACCENT, ar-PSBIDI, en-DE, pt, ar-SY, ar-PSCRACK
de >> fr
en >> en-DE
ar-EG >> ar-SY
pt-BR >> pt
ar-XB >> ar-XB
ar-PSBIDI >> ar-PSBIDI
en-XA >> en-XA
en-PSACCENT >> en-PSACCENT
ar-PSCRACK >> ar-PSCRACK

@supported=en, fr-CA
en-US, fr-CA >> en

@supported=de, en, fr
@default=und
hi >> und
fr >> fr

@supported=es, es-MX
@default=und
es-001 >> es
und >> und
ca >> und
gl-ES >> es
es >> es
es-MX >> es-MX
es-002 >> es
es-003 >> es-MX
es-005 >> es-MX
es-019 >> es-MX
es-029 >> es-MX
es-419 >> es-MX
es-142 >> es
es-150 >> es
es-AD >> es
es-AR >> es-MX
es-BO >> es-MX
es-BZ >> es-MX
es-CA >> es-MX
es-CL >> es-MX
es-CO >> es-MX
es-CR >> es-MX
es-CU >> es-MX
es-DO >> es-MX
es-EC >> es-MX
es-ES >> es
es-GI >> es
es-GQ >> es
es-GT >> es-MX
es-HN >> es-MX
es-NI >> es-MX
es-PA >> es-MX
es-PE >> es-MX
es-PH >> es
es-PR >> es-MX
es-PY >> es-MX
es-SV >> es-MX
es-US >> es-MX
es-UY >> es-MX
es-VE >> es-MX

@supported=es, es-419, es-MX
@default=und
es-001 >> es
und >> und
ca >> und
gl-ES >> es
es >> es
es-419 >> es-419
es-002 >> es
es-003 >> es-419
es-005 >> es-419
es-019 >> es-419
es-029 >> es-419
es-142 >> es
es-150 >> es
es-AD >> es
es-AR >> es-419
es-BO >> es-419
es-BZ >> es-419
es-CA >> es-419
es-CL >> es-419
es-CO >> es-419
es-CR >> es-419
es-CU >> es-419
es-DO >> es-419
es-EC >> es-419
es-ES >> es
es-GI >> es
es-GQ >> es
es-GT >> es-419
es-HN >> es-419
es-MX >> es-MX
es-NI >> es-419
es-PA >> es-419
es-PE >> es-419
es-PH >> es
es-PR >> es-419
es-PY >> es-419
es-SV >> es-419
es-US >> es-419
es-UY >> es-419
es-VE >> es-419

@supported=en-GB, en-US
@default=und
und >> und
ja >> und
fr-CA >> und
en-AU >> en-GB
en-BZ >> en-GB
en-CA >> en-GB
en-IN >> en-GB
en-IE >> en-GB
en-JM >> en-GB
en-NZ >> en-GB
en-PK >> en-GB
en-TT >> en-GB
en-ZA >> en-GB
en-US >> en-US
en >> en-US

@supported=en-GB, en-US, en, en-AU
@default=und
und >> und
ja >> und
fr-CA >> und
fr >> und

@supported=en-AU, ja, ca
@default=und
fr >> und

@supported=pl, ja, ca
@default=und
fr >> und

@supported=zh-CN, zh-TW, iw
@default=iw
he-IT >> iw

@supported=en, sr, nl
sr-Latn >> sr
sh >> en
hr >> en
bs >> en
nl-Cyrl >> en

@supported=en, sr-Latn
sr >> sr-Latn
sr-Cyrl >> sr-Latn

@supported=en, sr-Latn
@default=und
hr >> und

@supported=en, sr-Latn
hr >> en

@supported=fil, tl, iw, he
he-IT >> iw
he >> iw
iw >> iw
fil-IT >> fil
fil >> fil
tl >> fil

@supported=en, nb
nn >> nb

@supported=en, nn
da >> en

@supported=en, no
da >> no

@supported=en, nb
da >> nb

@supported=nn, en-GB
no, en-US >> nn
nb, en-US >> nn

@supported=nl, he, en-GB
iw, en-US >> he

@supported=nl, zh, en-GB, no
cmn, en-US >> zh
nb, en-US >> no

@supported=nl, fil, en-GB
tl, en-US >> fil

@supported=en, ro, mo, ro-MD
ro >> ro
mo >> ro
ro-MD >> ro-MD

@supported=sr-Cyrl, sr-Latn, ro, ro-MD
sh >> sr-Latn
mo >> ro

@supported=af, af-Latn, af-Arab
af >> af
af-ZA >> af
af-Latn-ZA >> af-Latn
af-Latn >> af-Latn

@supported=nl, nl-NL, nl-BE
nl >> nl
nl-Latn >> nl
nl-Latn-NL >> nl-NL
nl-NL >> nl-NL

@supported=nl, nl-Latn, nl-NL, nl-BE
nl >> nl
nl-Latn >> nl-Latn
nl-NL >> nl-NL
nl-Latn-NL >> nl-Latn

@supported=es-419, es
@default=es-MX
es-MX >> es-419

@supported=es-419, es
es-SG >> es

@supported=pt, pt-PT
pt-ES >> pt-PT

@supported=en, fr, fr-CA, fr-CH
fr-US >> fr

@supported=en, en-GB, es-ES, es-419
@default=es-MX
es-MX >> es-419

@supported=it, fr, zh
und-FR >> fr
und-CN >> zh
und-Hans >> zh
und-Hant >> it
und-Latn >> it

@supported=ja, ja-Jpan-US, ja-JP, en, ru
ja-Jpan, ru >> ja
ja-JP, ru >> ja-JP
ja-US, ru >> ja-Jpan-US

@supported=ja, ja-Jpan, ja-JP, en, ru
ja-Jpan-JP, ru >> ja-Jpan
ja-Jpan, ru >> ja-Jpan

@supported=en-GB, nl
en, nl >> en-GB
en, nl, en-GB >> en-GB

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
en-150 >> en-GB
en-AU >> en-GB
en-BE >> en-GB
en-GG >> en-GB
en-GI >> en-GB
en-HK >> en-GB
en-IE >> en-GB
en-IM >> en-GB
en-IN >> en-GB
en-JE >> en-GB
en-MT >> en-GB
en-NZ >> en-GB
en-PK >> en-GB
en-SG >> en-GB
en-DE >> en-GB

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-AR
es-AR >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-BO
es-BO >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-CL
es-CL >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-CO
es-CO >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-CR
es-CR >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-CU
es-CU >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-DO
es-DO >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-EC
es-EC >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-GT
es-GT >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-HN
es-HN >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-MX
es-MX >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-NI
es-NI >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-PA
es-PA >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-PE
es-PE >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-PR
es-PR >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
es-PT >> es

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-PY
es-PY >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-SV
es-SV >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
es-US >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-UY
es-UY >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
@default=es-VE
es-VE >> es-419

@supported=en, en-US, en-GB, es, es-419, pt, pt-BR, pt-PT, zh, zh-Hant, zh-Hant-HK
pt-AO >> pt-PT
pt-CV >> pt-PT
pt-GW >> pt-PT
pt-MO >> pt-PT
pt-MZ >> pt-PT
pt-ST >> pt-PT
pt-TL >> pt-PT

@supported=en, de, sl-NEDIS
@default=de-u-co-phonebk
de-FR-u-co-phonebk >> de

@supported=en, de, sl-NEDIS
@default=sl-NEDIS-u-cu-eur
sl-NEDIS-u-cu-eur >> sl-NEDIS
sl-u-cu-eur >> sl-NEDIS
sl-HR-NEDIS-u-cu-eur >> sl-NEDIS

@supported=en, de, sl-NEDIS
@default=de-t-m0-iso-i0-pinyin
de-t-m0-iso-i0-pinyin >> de

@supported=de
fr >> de

@supported=es-419
es-MX >> es-419

@supported=en, en-GB
en-CA >> en-GB

@supported=zh
zh-TW >> zh

@supported=fr-FR, fr, fr-CA, en
@default=und
fr >> fr

@supported=en, fr, fr-CA
@default=und
fr-FR >> fr

@supported=en, fr-CA
@default=und
fr-FR >> fr-CA

@supported=fr-CA, fr-FR
@default=und
fr >> fr-FR
fr-SN >> fr-FR

@supported=en, fr-FR
@default=und
fr >> fr-FR

@supported=de, en, it
@default=und
fr >> und

@supported=iw, en
@default=und
iw-Latn >> und

@supported=iw, no
@default=und
ru >> und

@supported=iw-Latn, iw-Cyrl, iw
@default=und
ru >> und

@supported=iw, iw-Latn
@default=und
ru >> und
en >> und

@supported=en, uk
@default=und
ru >> und

@supported=zh-TW, en
@default=und
zh-CN >> zh-TW

@supported=ja
@default=und
ru >> und

@supported=fr-CA, fr-CH, fr-FR, fr-GB
fr-SN >> fr-FR
`;
