// @generated from spec/ by pnpm generate

/**
 * The reason phrase of each code's first meaning, line by line, in the form of expand.ts; an empty line for none. The
 * first is that of 400, the last that of 499, so that no 4xx code leads outside.
 */
export const phrases: string = `Request	 Required
	



	ed	tion	-	Too 	
SSL Certificate	
Client Clos+ 	en	Block+	Not 	able	on	y 	Fail+	Prec5di,	 .Large
	Securit6	
Un	or	e 	Expir+	eader 	th	Bad (;au@<iz+
Paym1t)F<bidd1
3Found
Me@od 3Allow+
3Accept4
Prox6Au@1tica,)( Timeout
C5flict
G5e
L1g@)8 7
Payload9URI .L5g;supp<t+ M+ia Type
Rang=3Satisfi4
Expecta, 7
I'm a teapot
Pag=>
Enhanc=Your Calm
Misdirect+ (;process4 C5t1t
Lock+
7 Dep1d1cy
.Early
Upgrade)
8).Man6(s
Shopif6:Rejec,
( H?Fields9
( 2
Excessiv=Rat=Limit Surpass+
Chall1g=Collapsar Attack
:Polic6Trigger+*Login Time-out*No Resp5se*
Retr6Wi@
2 b6Windows Par1tal C5trols;avail4 F< Legal Reas5s*
2
> Passw<d

0C5nec,


.Man6IP Addresses
Incompatibl=Protocol*******

( h?too large/ Err</)HTTP ( S1t to HTTPS P<t
Invalid Tok10(`;
