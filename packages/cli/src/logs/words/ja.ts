import type { Words } from "../words.ts";

export const ja: Words = {
  locale: "ja",
  direction: "ltr",
  marks: [",", "."],
  summary: (errors, entries, share) => `${entries} 件中、クライアントエラー ${errors} 件 (${share})`,
  unanswered: (count) => `応答なし ${count} 件`,
  between: (first, last) => `最初のエラーは ${first}、最後は ${last} (UTC)`,
  entries: (count) => `${count} 件`,
  ofErrorLog: (count) => `エラーログ ${count} 件`,
  noLog: "ログではない",
  moreFiles: (count) => `ほか ${count} ファイル`,
  moreMeanings: (count) => `ほか ${count} 種類: --all`,
  worstPaths: "エラーの多いパス",
  clients: "クライアント",
  causes: "エラーログにある原因",
  tooMany: (error) => `多すぎて数えきれないため、各件数は最大 ${error} 少ない可能性があります`,
  untimed: (count) => `時刻のない記録が ${count} 件あり、--since は適用されません`,
  strangers: (count, first) => `リクエストのない行が ${count} 行あります。最初は ${first}:`,
  meanings: "意味",
  overTime: "クライアントエラーの推移",
  files: "ファイル",
  columns: {
    count: "件数",
    share: "割合",
    meaning: "意味",
    trend: "推移",
    file: "ファイル",
    form: "形式",
    entries: "件数",
    noLogLines: "リクエストのない行",
  },
  detail: (code) => `IIS が記録する詳細です。クライアントには ${code} として届きます`,
  undefinedCode: "どの標準にもないコードです。RFC 9110 により 400 として扱われます。",
  signs: {
    "client-left": "クライアントが離脱",
    "tls-on-plain-port": "TLS のないポートへの TLS",
    "closed-before-request": "リクエスト前に切断",
    "ntlm-handshake": "NTLM ハンドシェイク（エラーではない）",
  },
  advice: {
    "tls-on-plain-port":
      "通常の HTTP のポートに TLS ハンドシェイクが届きました。URL かポートを直してください。知らない相手からならスキャンです。",
    "closed-before-request":
      "接続が開かれ、リクエストなしで閉じられました。ブラウザーの事前接続、ヘルスチェック、ポートスキャンによるもので、害はありません。",
    "ntlm-handshake":
      "Windows 認証は応答の前に二度やり取りします。これらの 401 には応答が続いており、エラーではありません。",
  },
};
