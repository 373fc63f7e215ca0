// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Hvað biðlaraforrit ætti að gera",
  whatYouCanDo: "Hvað þú getur gert",
  reasonPhrase: "Enskt orðalag",
  product: "Vara",
  area: "Svið",
  namesInLibraries: "Heiti í kóðasöfnum",
  headerFields: "Hausreitir svarsins",
  caching: "Skyndivistun",
  cacheAlways: "Skyndiminni má geyma svarið þótt ekki komi fram hve lengi",
  cacheExplicit: "Skyndiminni má aðeins geyma svarið ef fram kemur hve lengi",
  cacheNever: "Skyndiminni má ekki geyma svarið",
  cacheUnknown: "Engin heimild segir hvort skyndiminni megi geyma svarið",
  tryingAgain: "Að reyna aftur",
  retryNo: "Það hjálpar ekki að senda sömu beiðni aftur",
  retryYes: "Senda má sömu beiðni aftur óbreytta",
  retryLater: "Senda má sömu beiðni aftur síðar",
  retryAnotherConnection: "Senda má sömu beiðni aftur um aðra tengingu",
  retryIfIdempotent: "Aðeins má senda sömu beiðni aftur ef endurtekningin hefur engin frekari áhrif",
  retryUndefined: "Staðallinn segir ekki hvort senda megi beiðnina aftur",
  retryUnknown: "Engin heimild segir hvort senda megi beiðnina aftur",
  clientReceives: "Biðlarinn fær",
  nothing: "Ekkert, því að tengingunni er lokað án svars",
  notToBeConfusedWith: "Ekki má rugla saman við",
  seeAlso: "Sjá einnig",
  substatusCodes: "Undirkóðar",
  note: "Athugasemd",
  causes: "Orsakir í stillingum þjónsins",
  englishOnly: "aðeins á ensku",
  sources: "Heimildir",
  example: "Dæmi",
  foundNothing: "Enginn stöðukóði passar",
};

export default words;
