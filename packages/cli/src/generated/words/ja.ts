// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "クライアントプログラムがすべきこと",
  whatYouCanDo: "できること",
  reasonPhrase: "英語の理由句",
  product: "製品",
  area: "分野",
  namesInLibraries: "ライブラリでの名前",
  headerFields: "レスポンスのヘッダーフィールド",
  caching: "キャッシュ",
  cacheAlways: "保存期間の指定がなくても、キャッシュはレスポンスを保存できます",
  cacheExplicit: "保存期間の指定がある場合に限り、キャッシュはレスポンスを保存できます",
  cacheNever: "キャッシュはレスポンスを保存してはなりません",
  cacheUnknown: "キャッシュがレスポンスを保存してよいかどうかを示す出典はありません",
  tryingAgain: "再試行",
  retryNo: "同じリクエストをもう一度送信しても解決しません",
  retryYes: "同じリクエストをそのままもう一度送信できます",
  retryLater: "同じリクエストを後でもう一度送信できます",
  retryAnotherConnection: "同じリクエストを別の接続でもう一度送信できます",
  retryIfIdempotent: "同じリクエストは、二度送信しても結果が変わらない場合に限り、もう一度送信できます",
  retryUndefined: "リクエストを再送信してよいかどうかは、標準で定められていません",
  retryUnknown: "リクエストを再送信してよいかどうかを示す出典はありません",
  clientReceives: "クライアントが受け取るもの",
  nothing: "レスポンスなしで接続が閉じられるため、何も受け取りません",
  notToBeConfusedWith: "混同しやすいもの",
  seeAlso: "関連項目",
  substatusCodes: "サブステータスコード",
  note: "備考",
  causes: "サーバー設定にある原因",
  englishOnly: "英語のみ",
  sources: "出典",
  example: "例",
  foundNothing: "該当するステータスコードはありません",
};

export default words;
