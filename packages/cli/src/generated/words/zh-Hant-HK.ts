// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "用戶端程式應該做什麼",
  whatYouCanDo: "您可以怎麼做",
  reasonPhrase: "英文原因片語",
  product: "產品",
  area: "領域",
  namesInLibraries: "各程式庫中的名稱",
  headerFields: "回應的標頭欄位",
  caching: "快取",
  cacheAlways: "即使回應沒有說明保存多久，快取也可以儲存它",
  cacheExplicit: "只有回應說明保存多久時，快取才可以儲存它",
  cacheNever: "快取不得儲存此回應",
  cacheUnknown: "沒有來源說明快取是否可以儲存此回應",
  tryingAgain: "重試",
  retryNo: "再次傳送相同的請求沒有用",
  retryYes: "相同的請求可以原樣再次傳送",
  retryLater: "相同的請求可以稍後再次傳送",
  retryAnotherConnection: "相同的請求可以透過另一個連線再次傳送",
  retryIfIdempotent: "只有重複傳送不會造成更多影響時，才可以再次傳送相同的請求",
  retryUndefined: "標準未規定是否可以再次傳送此請求",
  retryUnknown: "沒有來源說明是否可以再次傳送此請求",
  clientReceives: "用戶端收到",
  nothing: "什麼也沒有，因為連線在沒有回應的情況下被關閉",
  notToBeConfusedWith: "請勿混淆",
  seeAlso: "另請參閱",
  substatusCodes: "子狀態碼",
  note: "備註",
  causes: "伺服器設定中的原因",
  englishOnly: "僅有英文",
  sources: "來源",
  example: "範例",
  foundNothing: "沒有符合的狀態碼",
};

export default words;
