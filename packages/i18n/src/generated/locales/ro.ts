// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Romanian. */
const catalog: Catalog<"ro"> = {
  locale: "ro",
  name: "română",
  direction: "ltr",
  messages: {
    "400": {
      title: "Cerere nevalidă",
      description: "Cererea nu este validă, așa că serverul nu a executat-o",
    },
    "401": {
      title: "Neautentificat",
      description: "Clientul trebuie să își dovedească identitatea cu date de autentificare valide pentru a accesa resursa solicitată",
    },
    "402": {
      title: "Plată necesară",
      description: "Serverul execută această cerere numai după efectuarea unei plăți",
    },
    "403": {
      title: "Acces refuzat",
      description: "Serverul înțelege cererea, dar refuză să o execute",
    },
    "404": {
      title: "Resursa nu a fost găsită",
      description: "Serverul nu a găsit resursa solicitată sau nu vrea să dezvăluie că aceasta există",
    },
    "405": {
      title: "Metodă nepermisă",
      description: "Resursa solicitată nu acceptă metoda cererii",
    },
    "406": {
      title: "Nicio variantă acceptabilă",
      description: "Resursa solicitată nu este disponibilă în nicio variantă acceptată de client",
    },
    "407": {
      title: "Autentificare la proxy necesară",
      description: "Cererea poate merge mai departe numai după ce clientul se autentifică la proxy",
    },
    "408": {
      title: "Timpul de așteptare pentru cerere a expirat",
      description: "Serverul a încetat să mai aștepte deoarece cererea completă nu a sosit la timp",
    },
    "409": {
      title: "Conflict",
      description: "Cererea intră în conflict cu starea actuală a resursei",
    },
    "410": {
      title: "Resursa nu mai este disponibilă",
      description: "Resursa nu mai este disponibilă și probabil nici nu va mai fi",
    },
    "411": {
      title: "Este necesară lungimea conținutului",
      description: "Serverul prelucrează această cerere numai dacă clientul indică lungimea conținutului",
    },
    "412": {
      title: "Precondiție neîndeplinită",
      description: "Cererea nu a fost executată deoarece o condiție stabilită de client nu era îndeplinită",
    },
    "413": {
      title: "Conținut prea mare",
      description: "Conținutul cererii este prea mare pentru server",
    },
    "414": {
      title: "URI prea lung",
      description: "Adresa din cerere este mai lungă decât permite serverul",
    },
    "415": {
      title: "Tip de conținut neacceptat",
      description: "Conținutul are un format pe care resursa nu îl acceptă pentru această metodă",
    },
    "416": {
      title: "Intervalul solicitat nu poate fi furnizat",
      description: "Intervalul de octeți solicitat din resursă nu poate fi furnizat",
    },
    "417": {
      title: "Așteptări imposibil de îndeplinit",
      description: "Serverul nu poate îndeplini așteptarea pe care clientul a indicat-o în câmpul de antet Expect",
    },
    "418": {
      title: "Sunt un ceainic",
      description: "Într-un ceainic nu se poate face cafea",
    },
    "421": {
      title: "Cerere trimisă serverului greșit",
      description: "Cererea a ajuns la un server care nu gestionează resursa solicitată pe această conexiune",
    },
    "422": {
      title: "Conținut imposibil de prelucrat",
      description: "Conținutul este corect ca formă, dar nu poate fi prelucrat din cauza unei erori semantice",
    },
    "423": {
      title: "Resursă blocată",
      description: "Resursa este blocată",
    },
    "424": {
      title: "Acțiune necesară eșuată",
      description: "Cererea nu a fost executată deoarece o acțiune de care depinde a eșuat",
    },
    "425": {
      title: "Prea devreme",
      description: "Serverul nu prelucrează cererea, deoarece aceasta ar putea fi o repetare, iar clientul ar trebui să o retrimită după negocierea TLS",
    },
    "426": {
      title: "Schimbare de protocol necesară",
      description: "Clientul trebuie să treacă la alt protocol pentru ca serverul să trateze această cerere",
    },
    "428": {
      title: "Cerere condiționată obligatorie",
      description: "Serverul tratează cererea numai dacă clientul îi adaugă o condiție, de exemplu cu If-Match",
    },
    "429": {
      title: "Prea multe cereri",
      description: "Clientul a trimis prea multe cereri într-un anumit interval de timp și ar trebui să aștepte înainte de a trimite altele",
    },
    "431": {
      title: "Câmpuri de antet prea mari",
      description: "Unul dintre câmpurile de antet ale cererii este prea mare sau toate la un loc sunt prea mari",
    },
    "451": {
      title: "Indisponibil din motive legale",
      description: "Cererea a fost refuzată din motive legale",
    },
    "iis-440": {
      title: "Sesiune expirată",
      description: "Sesiunea clientului a expirat sau nu este validă, așa că utilizatorul trebuie să se autentifice din nou",
    },
    "nginx-444": {
      title: "Niciun răspuns",
      description: "Acest cod intern îi cere serverului să închidă imediat conexiunea fără să îi trimită nimic clientului",
    },
    "iis-449": {
      title: "Reîncercare cu mai multe informații",
      description: "Cererea nu poate fi executată până când clientul nu o repetă cu informațiile cerute de server",
    },
    "iis-451": {
      title: "Redirecționare către alt server",
      description: "Clientul este trimis la alt server deoarece serverul actual nu poate accesa cutia poștală a utilizatorului sau o accesează mai puțin eficient",
    },
    "nginx-494": {
      title: "Antet sau cookie prea mare",
      description: "Clientul a trimis câmpuri de antet prea multe sau prea mari, iar nginx răspunde implicit cu codul de stare 400",
    },
    "nginx-495": {
      title: "Eroare la certificatul SSL",
      description: "Certificatul clientului nu a trecut de verificare, iar nginx răspunde implicit cu codul de stare 400",
    },
    "nginx-496": {
      title: "Certificat SSL obligatoriu",
      description: "Clientul nu a trimis certificatul SSL obligatoriu, iar nginx răspunde implicit cu codul de stare 400",
    },
    "nginx-497": {
      title: "Cerere HTTP trimisă la portul HTTPS",
      description: "O cerere HTTP necriptată a fost trimisă la portul HTTPS, iar nginx răspunde implicit cu codul de stare 400",
    },
    "nginx-499": {
      title: "Conexiune închisă de client",
      description: "Clientul a închis conexiunea înainte ca serverul să poată trimite un răspuns",
    },
    "laravel-419": {
      title: "Pagină expirată",
      description: "Tokenul de securitate al formularului lipsește sau a expirat, așa că utilizatorul trebuie să reîncarce pagina",
    },
    "twitter-420": {
      title: "Mai încet",
      description: "Clientul a trimis mai multe cereri decât permite limita",
    },
    "shopify-430": {
      title: "Respingere din motive de securitate",
      description: "Cererea a fost respinsă deoarece pare un atac",
    },
    "shopline-433": {
      title: "Cerere blocată",
      description: "Cererea a fost blocată deoarece pare un atac sau vine de la o adresă IP blocată",
    },
    "shopline-434": {
      title: "Limită de frecvență mult depășită",
      description: "Cererea a fost blocată deoarece clientul a depășit limita de frecvență a controlului de securitate",
    },
    "shopline-435": {
      title: "Posibil atac prin suprasolicitare",
      description: "Cererea a fost blocată deoarece pare să facă parte dintr-un atac care inundă serverul cu cereri",
    },
    "shopline-436": {
      title: "Politică de securitate încălcată",
      description: "Cererea a fost blocată deoarece conținutul ei încalcă o politică de securitate",
    },
    "windows-450": {
      title: "Blocat de controlul parental din Windows",
      description: "Controlul parental din Windows blochează accesul la pagina cerută",
    },
    "exchange-456": {
      title: "Blocat",
      description: "Contul utilizatorului este blocat",
    },
    "exchange-457": {
      title: "Parolă expirată",
      description: "Parola utilizatorului a expirat",
    },
    "aws-alb-460": {
      title: "Conexiune închisă prea devreme",
      description: "Clientul a închis conexiunea înainte ca echilibrorul de sarcină să poată trimite un răspuns",
    },
    "aws-alb-463": {
      title: "Prea multe adrese redirecționate",
      description: "Câmpul de antet X-Forwarded-For al cererii conține mai mult de 30 de adrese IP",
    },
    "aws-alb-464": {
      title: "Protocol incompatibil",
      description: "Serverul din spatele echilibrorului de sarcină nu acceptă protocolul cererii",
    },
    "esri-498": {
      title: "Token nevalid",
      description: "Tokenul de acces nu este valid sau a expirat",
    },
    "esri-499": {
      title: "Token necesar",
      description: "Este necesar un token de acces, dar acesta nu a fost trimis",
    },
  },
  serverErrors: {
    any: {
      title: "Eroare de server",
      description: "Serverul nu a putut executa cererea deoarece a apărut o eroare din partea sa",
    },
    unavailable: {
      title: "Serviciu indisponibil",
      description: "Serverul nu poate executa cererea momentan deoarece este supraîncărcat sau în mentenanță",
    },
  },
};

export default catalog;
