// @generated from spec/ by pnpm generate

/**
 * The names of every status, line by line, in the form of expand.ts. A line that starts with a letter is the name of a
 * meaning, an empty one stands for a meaning without; behind one space stands another name of it, behind two a name that
 * is understood by itself alone. A meaning is a number: its code, and a hundred more for each meaning that the code has
 * before it. The first line is that of 400.
 */
export const names: string = `



	request	toolarge
	required	rangenotsatisfiable
	parentalcontrols
	ed	
 	tion	proxyauth	ent	((((((	headerfield	on	lock.	re	security	unsupport.m.ia	sslcertificate	/ 	timeout	too	unprocessable	expir.	teapot	legal7as5s;	clos	notallow.	fail.	misdi7ct.	ec0	=many	or	en	li	
p7c5di0	er	ad	* 	2ity	=l5g	with	http	pa	12ica0	ur	in	7sp5se	
cJ2B.	ta	ble	c5	bM)
unauthHiz.
Sym2+
fHbiddI
notfound
methodC/C
noYccepYZ
T+/1+;1;T
)<;cJ2<
[fJct;al7Myexists
g5e/7soUceg5e;?
lIgth+KD
SyloMN[t2N)ON)P/O*UiP/)UiN)UiP
9type;9;m.iatype
, )., ),  ).range
expecY0D
ima@/iama@/@
Sge?
IhanceyoUcalm
E);E
>[t2/>O;bMdaY;VvaJd
6
DdepIdIcy
=early/unHdL.collF
upgrMe+
K+
G)s;G
87jF/shopify87jF
)4sN)4N4sNfields*
)b6
excessivLateJmitsUSss.
challIgecollapsaratYck
8poJcytriggL.(logV<(noW/Be/[nFB.QoutW(
7tryQ/ne.provisi5Vg/7plyQ
b6bywVdows- b6by- -unavailaZfHAAillegal(
b6
?SsswHd

X[nF


GipMd7sses
VcomStiZprotocol3(

)heML*:LrH/cLtLrH
:+/nocLt
R)s2toRspHt/toRs
VvaJdtokIX)33(r.i7ct33tokI+`;
