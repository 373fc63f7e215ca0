// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Georgian. */
const catalog: Catalog<"ka"> = {
  locale: "ka",
  name: "ქართული",
  direction: "ltr",
  messages: {
    "400": {
      title: "არასწორი მოთხოვნა",
      description: "მოთხოვნა არასწორია, ამიტომ სერვერმა ის არ შეასრულა",
    },
    "401": {
      title: "საჭიროა ავთენტიფიკაცია",
      description: "მოთხოვნილ რესურსზე წვდომისთვის კლიენტმა ავტორიზაციის მოქმედი მონაცემები უნდა წარადგინოს",
    },
    "402": {
      title: "საჭიროა გადახდა",
      description: "სერვერი ამ მოთხოვნას მხოლოდ გადახდის შემდეგ შეასრულებს",
    },
    "403": {
      title: "წვდომა აკრძალულია",
      description: "სერვერს მოთხოვნა ესმის, მაგრამ მის შესრულებაზე უარს ამბობს",
    },
    "404": {
      title: "ვერ მოიძებნა",
      description: "სერვერმა მოთხოვნილი რესურსი ვერ იპოვა ან არ სურს მისი არსებობის გამჟღავნება",
    },
    "405": {
      title: "მეთოდი მხარდაჭერილი არ არის",
      description: "მოთხოვნილ რესურსს არ აქვს მოთხოვნაში მითითებული მეთოდის მხარდაჭერა",
    },
    "406": {
      title: "მისაღები ვარიანტი არ არსებობს",
      description: "მოთხოვნილი რესურსი კლიენტისთვის მისაღები არცერთი ვარიანტით არ არის ხელმისაწვდომი",
    },
    "407": {
      title: "საჭიროა ავთენტიფიკაცია პროქსი სერვერზე",
      description: "მოთხოვნის გადასაგზავნად კლიენტმა ჯერ პროქსი სერვერზე უნდა გაიაროს ავთენტიფიკაცია",
    },
    "408": {
      title: "მოთხოვნის ლოდინის დრო ამოიწურა",
      description: "სერვერმა ლოდინი შეწყვიტა, რადგან სრული მოთხოვნა დროულად არ მიუღია",
    },
    "409": {
      title: "კონფლიქტი",
      description: "მოთხოვნა რესურსის ამჟამინდელ მდგომარეობას ეწინააღმდეგება",
    },
    "410": {
      title: "აღარ არის ხელმისაწვდომი",
      description: "რესურსი აღარ არის ხელმისაწვდომი, სავარაუდოდ სამუდამოდ",
    },
    "411": {
      title: "საჭიროა შიგთავსის სიგრძე",
      description: "სერვერი ამ მოთხოვნას არ დაამუშავებს, სანამ კლიენტი შიგთავსის სიგრძეს არ მიუთითებს",
    },
    "412": {
      title: "წინაპირობა არ შესრულდა",
      description: "მოთხოვნა არ შესრულდა, რადგან კლიენტის მიერ მითითებული პირობა არ დაკმაყოფილდა",
    },
    "413": {
      title: "შიგთავსი ძალიან დიდია",
      description: "მოთხოვნის შიგთავსი სერვერისთვის ძალიან დიდია",
    },
    "414": {
      title: "URI ძალიან გრძელია",
      description: "მოთხოვნაში მითითებული მისამართი იმაზე გრძელია, ვიდრე სერვერი უშვებს",
    },
    "415": {
      title: "შიგთავსის ტიპი მხარდაჭერილი არ არის",
      description: "შიგთავსი ისეთ ფორმატშია, რომლის მხარდაჭერა რესურსს ამ მეთოდისთვის არ აქვს",
    },
    "416": {
      title: "მოთხოვნილი დიაპაზონი მიუწვდომელია",
      description: "სერვერი ვერ გასცემს რესურსის ბაიტების მოთხოვნილ დიაპაზონს",
    },
    "417": {
      title: "მოლოდინის შესრულება შეუძლებელია",
      description: "სერვერი ვერ ასრულებს იმას, რასაც კლიენტი Expect თავსართის ველში ითხოვს",
    },
    "418": {
      title: "მე ჩაიდანი ვარ",
      description: "ჩაიდანში ყავას ვერ მოამზადებთ",
    },
    "421": {
      title: "მოთხოვნა არასწორ სერვერზე გაიგზავნა",
      description: "მოთხოვნა მოხვდა სერვერზე, რომელიც ამ კავშირით მოთხოვნილ რესურსს არ გასცემს",
    },
    "422": {
      title: "შიგთავსის დამუშავება შეუძლებელია",
      description: "შიგთავსი სინტაქსურად სწორია, მაგრამ სემანტიკური შეცდომის გამო ვერ დამუშავდება",
    },
    "423": {
      title: "ჩაკეტილია",
      description: "რესურსი ჩაკეტილია",
    },
    "424": {
      title: "დაკავშირებული მოქმედება ვერ შესრულდა",
      description: "მოთხოვნა არ შესრულდა, რადგან ვერ შესრულდა მოქმედება, რომელზეც ის არის დამოკიდებული",
    },
    "425": {
      title: "ნაადრევია",
      description: "სერვერი მოთხოვნას არ ამუშავებს, რადგან ის შეიძლება წინა მოთხოვნის გამეორება იყოს, და სასურველია, კლიენტმა ის TLS კავშირის დამყარების შემდეგ ხელახლა გაგზავნოს",
    },
    "426": {
      title: "საჭიროა პროტოკოლის შეცვლა",
      description: "იმისთვის, რომ სერვერმა ეს მოთხოვნა დაამუშაოს, კლიენტი სხვა პროტოკოლზე უნდა გადავიდეს",
    },
    "428": {
      title: "საჭიროა პირობითი მოთხოვნა",
      description: "სერვერი მოთხოვნას მხოლოდ მაშინ დაამუშავებს, თუ კლიენტი მას პირობას დაურთავს, მაგალითად, If-Match-ით",
    },
    "429": {
      title: "ძალიან ბევრი მოთხოვნა",
      description: "კლიენტმა გარკვეულ დროში ძალიან ბევრი მოთხოვნა გაგზავნა და სასურველია, ახლების გაგზავნამდე დაიცადოს",
    },
    "431": {
      title: "მოთხოვნის თავსართის ველები ძალიან დიდია",
      description: "მოთხოვნის თავსართის რომელიმე ველი ან ყველა ველი ერთად ძალიან დიდია",
    },
    "451": {
      title: "მიუწვდომელია სამართლებრივი მიზეზებით",
      description: "მოთხოვნა სამართლებრივი მიზეზებით უარყოფილია",
    },
    "iis-440": {
      title: "სესიის ვადა ამოიწურა",
      description: "კლიენტის სესიას ვადა გაუვიდა ან ის არ არის მოქმედი, ამიტომ მომხმარებელი ხელახლა უნდა შევიდეს სისტემაში",
    },
    "nginx-444": {
      title: "პასუხის გარეშე",
      description: "ეს შიდა კოდი სერვერს ავალებს, დაუყოვნებლივ დახუროს კავშირი და კლიენტს არაფერი გაუგზავნოს",
    },
    "iis-449": {
      title: "გაიმეორეთ მოთხოვნა დამატებითი მონაცემებით",
      description: "მოთხოვნა მხოლოდ მაშინ შესრულდება, როცა კლიენტი მას სერვერის მიერ მოთხოვნილი მონაცემებით გაიმეორებს",
    },
    "iis-451": {
      title: "გადამისამართება სხვა სერვერზე",
      description: "კლიენტი სხვა სერვერზე გადამისამართდება, რადგან ამ სერვერს მომხმარებლის საფოსტო ყუთზე წვდომა არ აქვს ან ეს წვდომა ნაკლებად ეფექტიანია",
    },
    "nginx-494": {
      title: "მოთხოვნის თავსართი ან ქუქი ძალიან დიდია",
      description: "კლიენტმა თავსართის ძალიან ბევრი ან ძალიან დიდი ველი გაგზავნა, რაზეც nginx ნაგულისხმევად სტატუსის კოდით 400 პასუხობს",
    },
    "nginx-495": {
      title: "SSL სერტიფიკატის შეცდომა",
      description: "კლიენტის სერტიფიკატმა შემოწმება ვერ გაიარა, რაზეც nginx ნაგულისხმევად სტატუსის კოდით 400 პასუხობს",
    },
    "nginx-496": {
      title: "საჭიროა SSL სერტიფიკატი",
      description: "კლიენტმა სავალდებულო SSL სერტიფიკატი არ გაგზავნა, რაზეც nginx ნაგულისხმევად სტატუსის კოდით 400 პასუხობს",
    },
    "nginx-497": {
      title: "HTTP მოთხოვნა HTTPS პორტზე გაიგზავნა",
      description: "HTTPS პორტზე დაუშიფრავი HTTP მოთხოვნა გაიგზავნა, რაზეც nginx ნაგულისხმევად სტატუსის კოდით 400 პასუხობს",
    },
    "nginx-499": {
      title: "კლიენტმა დახურა კავშირი",
      description: "კლიენტმა კავშირი მანამდე დახურა, სანამ სერვერი პასუხის გაგზავნას მოასწრებდა",
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
      title: "სერვერის შეცდომა",
      description: "სერვერმა მოთხოვნა ვერ შეასრულა, რადგან მის მხარეს შეცდომა მოხდა",
    },
    unavailable: {
      title: "სერვისი მიუწვდომელია",
      description: "სერვერი მოთხოვნას ამჟამად ვერ შეასრულებს, რადგან გადატვირთულია ან ტექნიკურ მომსახურებას გადის",
    },
  },
};

export default catalog;
