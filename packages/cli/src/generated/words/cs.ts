// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Co by měl klientský program dělat",
  whatYouCanDo: "Co můžete udělat",
  reasonPhrase: "Anglická fráze",
  product: "Produkt",
  area: "Oblast",
  namesInLibraries: "Jména v knihovnách",
  headerFields: "Pole hlavičky odpovědi",
  caching: "Ukládání do mezipaměti",
  cacheAlways: "Mezipaměť smí odpověď uložit, i když odpověď neuvádí, na jak dlouho",
  cacheExplicit: "Mezipaměť smí odpověď uložit, jen pokud odpověď uvádí, na jak dlouho",
  cacheNever: "Mezipaměť nesmí odpověď uložit",
  cacheUnknown: "Žádný zdroj neuvádí, zda mezipaměť smí odpověď uložit",
  tryingAgain: "Opakování",
  retryNo: "Poslat stejný požadavek znovu nepomůže",
  retryYes: "Stejný požadavek lze poslat znovu beze změny",
  retryLater: "Stejný požadavek lze poslat znovu později",
  retryAnotherConnection: "Stejný požadavek lze poslat znovu přes jiné spojení",
  retryIfIdempotent: "Stejný požadavek lze poslat znovu, jen pokud opakování nemá další účinek",
  retryUndefined: "Standard neurčuje, zda lze požadavek poslat znovu",
  retryUnknown: "Žádný zdroj neuvádí, zda lze požadavek poslat znovu",
  clientReceives: "Klient obdrží",
  nothing: "Nic, protože spojení se zavře bez odpovědi",
  notToBeConfusedWith: "Nezaměňovat s",
  seeAlso: "Viz také",
  substatusCodes: "Podkódy stavu",
  note: "Poznámka",
  causes: "Příčiny v nastavení serveru",
  englishOnly: "jen v angličtině",
  sources: "Zdroje",
  example: "Příklad",
  foundNothing: "Žádný stavový kód neodpovídá",
};

export default words;
