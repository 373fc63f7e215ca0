// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Polish. */
const catalog: Catalog<"pl"> = {
  locale: "pl",
  name: "polski",
  direction: "ltr",
  messages: {
    "400": {
      title: "Nieprawidłowe żądanie",
      description: "Żądanie jest nieprawidłowe, dlatego serwer go nie wykonał",
    },
    "401": {
      title: "Wymagane uwierzytelnienie",
      description: "Aby uzyskać dostęp do żądanego zasobu, klient musi potwierdzić tożsamość prawidłowymi danymi uwierzytelniającymi",
    },
    "402": {
      title: "Wymagana płatność",
      description: "Serwer wykona to żądanie dopiero po dokonaniu płatności",
    },
    "403": {
      title: "Odmowa dostępu",
      description: "Serwer rozumie żądanie, ale odmawia jego wykonania",
    },
    "404": {
      title: "Nie znaleziono",
      description: "Serwer nie znalazł żądanego zasobu lub nie chce ujawnić jego istnienia",
    },
    "405": {
      title: "Nieobsługiwana metoda",
      description: "Żądany zasób nie obsługuje metody użytej w żądaniu",
    },
    "406": {
      title: "Brak akceptowalnej postaci zasobu",
      description: "Żądany zasób nie jest dostępny w żadnej postaci akceptowanej przez klienta",
    },
    "407": {
      title: "Wymagane uwierzytelnienie na serwerze proxy",
      description: "Klient musi uwierzytelnić się na serwerze proxy, zanim żądanie zostanie przekazane dalej",
    },
    "408": {
      title: "Przekroczono czas oczekiwania na żądanie",
      description: "Serwer przestał czekać, ponieważ nie otrzymał na czas kompletnego żądania",
    },
    "409": {
      title: "Konflikt",
      description: "Żądanie jest sprzeczne z bieżącym stanem zasobu",
    },
    "410": {
      title: "Już niedostępne",
      description: "Zasób nie jest już dostępny i prawdopodobnie to się nie zmieni",
    },
    "411": {
      title: "Wymagane podanie długości treści",
      description: "Serwer nie przetworzy tego żądania, jeśli klient nie poda długości jego treści",
    },
    "412": {
      title: "Niespełniony warunek wstępny",
      description: "Żądanie nie zostało wykonane, ponieważ nie został spełniony warunek określony przez klienta",
    },
    "413": {
      title: "Zbyt duża treść",
      description: "Treść żądania jest zbyt duża dla serwera",
    },
    "414": {
      title: "Zbyt długi identyfikator URI",
      description: "Adres w żądaniu jest dłuższy, niż serwer dopuszcza",
    },
    "415": {
      title: "Nieobsługiwany typ treści",
      description: "Treść ma format, którego zasób nie obsługuje w przypadku tej metody",
    },
    "416": {
      title: "Nie można dostarczyć żądanego zakresu",
      description: "Serwer nie może dostarczyć żądanego zakresu bajtów zasobu",
    },
    "417": {
      title: "Nie można spełnić oczekiwań",
      description: "Serwer nie może spełnić oczekiwania, które klient określił w polu nagłówka Expect",
    },
    "418": {
      title: "Jestem czajniczkiem",
      description: "W czajniczku do herbaty nie da się zaparzyć kawy",
    },
    "421": {
      title: "Żądanie do niewłaściwego serwera",
      description: "Żądanie trafiło do serwera, który nie obsługuje żądanego zasobu w tym połączeniu",
    },
    "422": {
      title: "Nie można przetworzyć treści",
      description: "Treść jest poprawna składniowo, ale z powodu błędu semantycznego nie można jej przetworzyć",
    },
    "423": {
      title: "Zablokowane",
      description: "Zasób jest zablokowany",
    },
    "424": {
      title: "Niepowodzenie powiązanej operacji",
      description: "Żądanie nie zostało wykonane, ponieważ nie powiodła się operacja, od której zależy",
    },
    "425": {
      title: "Zbyt wcześnie",
      description: "Serwer nie przetwarza żądania, ponieważ może ono być powtórzeniem, a klient powinien wysłać je ponownie po uzgadnianiu TLS",
    },
    "426": {
      title: "Wymagana zmiana protokołu",
      description: "Klient musi przejść na inny protokół, aby serwer obsłużył to żądanie",
    },
    "428": {
      title: "Wymagane żądanie warunkowe",
      description: "Serwer przetworzy żądanie tylko wtedy, gdy klient doda do niego warunek, na przykład w polu nagłówka If-Match",
    },
    "429": {
      title: "Zbyt wiele żądań",
      description: "Klient wysłał w określonym czasie zbyt wiele żądań i powinien odczekać przed wysłaniem kolejnych",
    },
    "431": {
      title: "Zbyt duże pola nagłówka żądania",
      description: "Jedno z pól nagłówka żądania lub wszystkie razem są zbyt duże",
    },
    "451": {
      title: "Niedostępne z przyczyn prawnych",
      description: "Żądanie zostało odrzucone z przyczyn prawnych",
    },
    "iis-440": {
      title: "Sesja logowania wygasła",
      description: "Sesja klienta wygasła lub jest nieprawidłowa, dlatego użytkownik musi zalogować się ponownie",
    },
    "nginx-444": {
      title: "Brak odpowiedzi",
      description: "Ten kod wewnętrzny nakazuje serwerowi natychmiast zamknąć połączenie bez wysyłania czegokolwiek do klienta",
    },
    "iis-449": {
      title: "Ponów żądanie z dodatkowymi informacjami",
      description: "Żądanie będzie można wykonać dopiero wtedy, gdy klient powtórzy je z informacjami, o które prosi serwer",
    },
    "iis-451": {
      title: "Przekierowanie do innego serwera",
      description: "Klient jest kierowany do innego serwera, ponieważ obecny serwer nie ma dostępu do skrzynki pocztowej użytkownika lub ma do niej mniej wydajny dostęp",
    },
    "nginx-494": {
      title: "Zbyt duży nagłówek lub plik cookie",
      description: "Klient wysłał zbyt wiele pól nagłówka lub zbyt duże pola, na co nginx domyślnie odpowiada kodem stanu 400",
    },
    "nginx-495": {
      title: "Błąd certyfikatu SSL",
      description: "Certyfikat klienta nie przeszedł weryfikacji, na co nginx domyślnie odpowiada kodem stanu 400",
    },
    "nginx-496": {
      title: "Wymagany certyfikat SSL",
      description: "Klient nie wysłał wymaganego certyfikatu SSL, na co nginx domyślnie odpowiada kodem stanu 400",
    },
    "nginx-497": {
      title: "Żądanie HTTP wysłane do portu HTTPS",
      description: "Do portu HTTPS wysłano nieszyfrowane żądanie HTTP, na co nginx domyślnie odpowiada kodem stanu 400",
    },
    "nginx-499": {
      title: "Klient zamknął połączenie",
      description: "Klient zamknął połączenie, zanim serwer zdążył wysłać odpowiedź",
    },
    "laravel-419": {
      title: "Strona wygasła",
      description: "Brakuje tokena zabezpieczającego formularza lub token wygasł, dlatego użytkownik musi ponownie wczytać stronę",
    },
    "twitter-420": {
      title: "Spokojnie",
      description: "Klient wysłał więcej żądań, niż dopuszcza limit",
    },
    "shopify-430": {
      title: "Odrzucono ze względów bezpieczeństwa",
      description: "Żądanie zostało odrzucone, ponieważ wygląda na atak",
    },
    "shopline-433": {
      title: "Żądanie zablokowane",
      description: "Żądanie zostało zablokowane, ponieważ wygląda na atak lub pochodzi z zablokowanego adresu IP",
    },
    "shopline-434": {
      title: "Limit częstotliwości znacznie przekroczony",
      description: "Żądanie zostało zablokowane, ponieważ klient przekroczył limit częstotliwości kontroli bezpieczeństwa",
    },
    "shopline-435": {
      title: "Podejrzenie ataku przeciążeniowego",
      description: "Żądanie zostało zablokowane, ponieważ wygląda na część ataku, który zalewa serwer żądaniami",
    },
    "shopline-436": {
      title: "Naruszono zasady bezpieczeństwa",
      description: "Żądanie zostało zablokowane, ponieważ jego treść narusza zasady bezpieczeństwa",
    },
    "windows-450": {
      title: "Zablokowane przez kontrolę rodzicielską Windows",
      description: "Kontrola rodzicielska systemu Windows blokuje dostęp do żądanej strony",
    },
    "exchange-456": {
      title: "Zablokowano",
      description: "Konto użytkownika jest zablokowane",
    },
    "exchange-457": {
      title: "Hasło wygasło",
      description: "Hasło użytkownika wygasło",
    },
    "aws-alb-460": {
      title: "Połączenie zamknięte przedwcześnie",
      description: "Klient zamknął połączenie, zanim moduł równoważenia obciążenia zdążył wysłać odpowiedź",
    },
    "aws-alb-463": {
      title: "Zbyt wiele przekazanych adresów",
      description: "Pole nagłówka X-Forwarded-For w żądaniu zawiera ponad 30 adresów IP",
    },
    "aws-alb-464": {
      title: "Niezgodny protokół",
      description: "Serwer za modułem równoważenia obciążenia nie obsługuje protokołu żądania",
    },
    "esri-498": {
      title: "Nieprawidłowy token",
      description: "Token dostępu jest nieprawidłowy lub wygasł",
    },
    "esri-499": {
      title: "Wymagany token",
      description: "Token dostępu jest wymagany, ale nie został wysłany",
    },
  },
  serverErrors: {
    any: {
      title: "Błąd serwera",
      description: "Serwer nie mógł wykonać żądania, ponieważ po jego stronie wystąpił błąd",
    },
    unavailable: {
      title: "Usługa niedostępna",
      description: "Serwer nie może teraz wykonać żądania, ponieważ jest przeciążony lub trwa jego konserwacja",
    },
  },
};

export default catalog;
