// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "ક્લાયન્ટ પ્રોગ્રામે શું કરવું જોઈએ",
  whatYouCanDo: "તમે શું કરી શકો",
  reasonPhrase: "અંગ્રેજી શબ્દસમૂહ",
  product: "પ્રૉડક્ટ",
  area: "ક્ષેત્ર",
  namesInLibraries: "લાઇબ્રેરીઓમાં નામ",
  headerFields: "જવાબનાં હેડર ફીલ્ડ",
  caching: "કૅશમાં રાખવું",
  cacheAlways: "સમય ન જણાવ્યો હોય તોપણ કૅશ જવાબ રાખી શકે",
  cacheExplicit: "સમય જણાવ્યો હોય તો જ કૅશ જવાબ રાખી શકે",
  cacheNever: "કૅશને જવાબ રાખવાની મંજૂરી નથી",
  cacheUnknown: "કૅશ જવાબ રાખી શકે કે નહીં તે કોઈ સ્રોત જણાવતો નથી",
  tryingAgain: "ફરી પ્રયાસ",
  retryNo: "એ જ વિનંતી ફરી મોકલવાથી ફાયદો થતો નથી",
  retryYes: "એ જ વિનંતી બદલ્યા વિના ફરી મોકલી શકાય",
  retryLater: "એ જ વિનંતી પછીથી ફરી મોકલી શકાય",
  retryAnotherConnection: "એ જ વિનંતી બીજા કનેક્શનથી ફરી મોકલી શકાય",
  retryIfIdempotent: "પુનરાવર્તનની બીજી કોઈ અસર ન હોય તો જ એ જ વિનંતી ફરી મોકલી શકાય",
  retryUndefined: "વિનંતી ફરી મોકલી શકાય કે નહીં તે ધોરણ નક્કી કરતું નથી",
  retryUnknown: "વિનંતી ફરી મોકલી શકાય કે નહીં તે કોઈ સ્રોત જણાવતો નથી",
  clientReceives: "ક્લાયન્ટને મળે છે",
  nothing: "કંઈ નહીં, કારણ કે કનેક્શન જવાબ વિના બંધ થાય છે",
  notToBeConfusedWith: "આની સાથે ગૂંચવશો નહીં",
  seeAlso: "આ પણ જુઓ",
  substatusCodes: "સબસ્ટેટસ કોડ",
  note: "નોંધ",
  causes: "સર્વર સેટિંગમાં કારણો",
  englishOnly: "ફક્ત અંગ્રેજીમાં",
  sources: "સ્રોતો",
  example: "ઉદાહરણ",
  foundNothing: "કોઈ સ્ટેટસ કોડ મળ્યો નથી",
};

export default words;
