// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Traditional Chinese (Hong Kong). */
const catalog: Catalog<"zh-Hant-HK"> = {
  locale: "zh-Hant-HK",
  name: "繁體中文（香港）",
  direction: "ltr",
  messages: {
    "400": {
      title: "錯誤的請求",
      description: "請求無效，因此伺服器並未執行",
    },
    "401": {
      title: "未通過身份驗證",
      description: "用戶端必須以有效的認證資料證明身份，才能存取所請求的資源",
    },
    "402": {
      title: "需要付款",
      description: "付款後，伺服器才會執行此請求",
    },
    "403": {
      title: "禁止存取",
      description: "伺服器理解此請求，但拒絕執行",
    },
    "404": {
      title: "找不到",
      description: "伺服器找不到所請求的資源，或不願透露該資源是否存在",
    },
    "405": {
      title: "不允許使用此方法",
      description: "所請求的資源不支援此請求使用的方法",
    },
    "406": {
      title: "沒有可接受的形式",
      description: "所請求的資源無法以用戶端可接受的任何形式提供",
    },
    "407": {
      title: "需要通過代理伺服器的身份驗證",
      description: "用戶端必須先向代理伺服器驗證身份，請求才能繼續轉送",
    },
    "408": {
      title: "請求逾時",
      description: "伺服器未及時收到完整的請求，因此不再等待",
    },
    "409": {
      title: "衝突",
      description: "請求與資源目前的狀態衝突",
    },
    "410": {
      title: "已不再提供",
      description: "此資源已不再提供，而且很可能是永久停止提供",
    },
    "411": {
      title: "需要指定內容長度",
      description: "除非用戶端指明內容長度，否則伺服器不會處理此請求",
    },
    "412": {
      title: "不符合先決條件",
      description: "用戶端設定的條件不成立，因此未執行請求",
    },
    "413": {
      title: "內容過大",
      description: "請求的內容過大，超過伺服器的處理上限",
    },
    "414": {
      title: "URI 過長",
      description: "請求中的位址過長，超過伺服器可接受的長度",
    },
    "415": {
      title: "不支援的媒體類型",
      description: "對於此方法，該資源不支援所傳送內容的格式",
    },
    "416": {
      title: "無法提供所請求的範圍",
      description: "無法傳送所請求的資源位元組範圍",
    },
    "417": {
      title: "無法達成期望",
      description: "伺服器無法達成用戶端在 Expect 標頭欄位中提出的期望",
    },
    "418": {
      title: "我是茶壺",
      description: "茶壺煮不出咖啡",
    },
    "421": {
      title: "請求送錯伺服器",
      description: "收到請求的伺服器並未透過此連線提供所請求的資源",
    },
    "422": {
      title: "無法處理的內容",
      description: "內容的語法正確，但因語意錯誤而無法處理",
    },
    "423": {
      title: "已鎖定",
      description: "此資源已遭鎖定",
    },
    "424": {
      title: "相依作業失敗",
      description: "請求所相依的作業失敗，因此未執行請求",
    },
    "425": {
      title: "請求過早",
      description: "此請求可能是重送的請求，因此伺服器不予處理，用戶端應在 TLS 交握完成後重新傳送",
    },
    "426": {
      title: "需要升級通訊協定",
      description: "用戶端必須切換至其他通訊協定，伺服器才會處理此請求",
    },
    "428": {
      title: "需要條件式請求",
      description: "用戶端必須為請求附加條件（例如使用 If-Match），伺服器才會處理",
    },
    "429": {
      title: "請求過多",
      description: "用戶端在一定時間內傳送過多請求，應稍後再傳送",
    },
    "431": {
      title: "請求標頭欄位過大",
      description: "請求的某個標頭欄位過大，或所有標頭欄位合計過大",
    },
    "451": {
      title: "因法律因素無法提供",
      description: "此請求因法律因素遭到拒絕",
    },
    "iis-440": {
      title: "登入工作階段已過期",
      description: "用戶端的工作階段已過期或無效，使用者必須重新登入",
    },
    "nginx-444": {
      title: "無回應",
      description: "此內部代碼會指示伺服器立即關閉連線，且不傳送任何內容給用戶端",
    },
    "iis-449": {
      title: "請補充資料後再試一次",
      description: "用戶端必須附上伺服器要求的資料重新傳送請求，請求才能執行",
    },
    "iis-451": {
      title: "重新導向至其他伺服器",
      description: "此伺服器無法存取使用者的郵箱或存取效率較差，因此將用戶端轉至其他伺服器",
    },
    "nginx-494": {
      title: "請求標頭或 Cookie 過大",
      description: "用戶端傳送的標頭欄位過多或過大，nginx 預設以狀態碼 400 回應",
    },
    "nginx-495": {
      title: "SSL 證書錯誤",
      description: "用戶端證書未通過驗證，nginx 預設以狀態碼 400 回應",
    },
    "nginx-496": {
      title: "需要 SSL 證書",
      description: "用戶端未傳送必要的 SSL 證書，nginx 預設以狀態碼 400 回應",
    },
    "nginx-497": {
      title: "HTTP 請求傳送至 HTTPS 連接埠",
      description: "未加密的 HTTP 請求傳送到了 HTTPS 連接埠，nginx 預設以狀態碼 400 回應",
    },
    "nginx-499": {
      title: "用戶端已關閉連線",
      description: "伺服器還來不及送出回應，用戶端就關閉了連線",
    },
    "laravel-419": {
      title: "頁面已過期",
      description: "表單的安全性權杖遺失或已過期，使用者必須重新載入頁面",
    },
    "twitter-420": {
      title: "請冷靜一下",
      description: "用戶端傳送的請求超過了上限",
    },
    "shopify-430": {
      title: "因安全性原因遭到拒絕",
      description: "請求看起來像攻擊，因此遭到拒絕",
    },
    "shopline-433": {
      title: "請求遭到封鎖",
      description: "請求看起來像攻擊，或來自遭封鎖的 IP 位址，因此遭到封鎖",
    },
    "shopline-434": {
      title: "嚴重超出速率限制",
      description: "用戶端超出安全性檢查的速率限制，因此請求遭到封鎖",
    },
    "shopline-435": {
      title: "疑似洪水攻擊",
      description: "請求似乎屬於以大量請求衝擊伺服器的攻擊，因此遭到封鎖",
    },
    "shopline-436": {
      title: "觸發安全政策",
      description: "請求的內容違反安全政策，因此請求遭到封鎖",
    },
    "windows-450": {
      title: "遭 Windows 家長監護封鎖",
      description: "Windows 家長監護封鎖了對所請求頁面的存取",
    },
    "exchange-456": {
      title: "已遭封鎖",
      description: "使用者的帳戶已遭封鎖",
    },
    "exchange-457": {
      title: "密碼已過期",
      description: "使用者的密碼已過期",
    },
    "aws-alb-460": {
      title: "連線提早關閉",
      description: "負載平衡器還來不及送出回應，用戶端就關閉了連線",
    },
    "aws-alb-463": {
      title: "轉送的位址過多",
      description: "請求的 X-Forwarded-For 標頭欄位包含超過 30 個 IP 位址",
    },
    "aws-alb-464": {
      title: "通訊協定不相容",
      description: "負載平衡器後方的伺服器不支援請求的通訊協定",
    },
    "esri-498": {
      title: "權杖無效",
      description: "存取權杖無效或已過期",
    },
    "esri-499": {
      title: "需要權杖",
      description: "需要存取權杖，但未傳送",
    },
  },
  serverErrors: {
    any: {
      title: "伺服器錯誤",
      description: "伺服器端發生錯誤，因此無法執行請求",
    },
    unavailable: {
      title: "服務無法使用",
      description: "伺服器超載或正在維護，目前無法執行請求",
    },
  },
};

export default catalog;
