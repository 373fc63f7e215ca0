import type { Retry } from "@scope/http-4xx-lookup";

/** What stands beside the facts, in one language. */
export interface Labels {
  readonly turn: string;
  readonly steps: string;
  readonly visitors: string;
  readonly phrase: string;
  readonly names: string;
  readonly fields: string;
  readonly caching: string;
  readonly retry: string;
  readonly client: string;
  readonly others: string;
  readonly related: string;
  readonly details: string;
  /** What makes servers answer it. */
  readonly causes: string;
  readonly source: string;
  readonly example: string;
  readonly more: string;
  /** The product that uses the number so. */
  readonly user: string;
  /** The client receives no answer. */
  readonly nothing: string;
  readonly cacheable: string;
  readonly notCacheable: string;
  readonly neverStored: string;
  readonly unsaid: string;
  readonly again: Readonly<Record<Retry["asIs"], string>>;
}

const en: Labels = {
  turn: "Whose turn",
  steps: "What to do",
  visitors: "For visitors",
  phrase: "Phrase",
  names: "Also named",
  fields: "Fields",
  caching: "Caching",
  retry: "Retry",
  client: "On the wire",
  others: "Same number",
  related: "Compare",
  details: "Details",
  causes: "Causes",
  source: "Source",
  example: "Example",
  more: "More: --all",
  user: "Used by",
  nothing: "nothing, the connection closes",
  cacheable: "a cache may store it without being told",
  notCacheable: "a cache stores it only where the response says so",
  neverStored: "a cache must not store it",
  unsaid: "no source says",
  again: {
    no: "not as it is",
    yes: "at once",
    later: "after a wait",
    "another-connection": "over another connection",
    "if-idempotent": "where the method is idempotent",
    undefined: "no meaning is defined",
  },
};

const nl: Labels = {
  turn: "Aan zet",
  steps: "Wat te doen",
  visitors: "Voor bezoekers",
  phrase: "Frase",
  names: "Ook genoemd",
  fields: "Velden",
  caching: "Caching",
  retry: "Opnieuw",
  client: "Op de lijn",
  others: "Zelfde getal",
  related: "Vergelijk",
  details: "Details",
  causes: "Oorzaken",
  source: "Bron",
  example: "Voorbeeld",
  more: "Meer: --all",
  user: "Gebruikt door",
  nothing: "niets, de verbinding wordt gesloten",
  cacheable: "een cache mag het bewaren zonder dat het gezegd is",
  notCacheable: "een cache bewaart het alleen als het antwoord dat zegt",
  neverStored: "een cache mag het niet bewaren",
  unsaid: "geen bron zegt het",
  again: {
    no: "niet ongewijzigd",
    yes: "meteen",
    later: "na een wachttijd",
    "another-connection": "over een andere verbinding",
    "if-idempotent": "als de methode idempotent is",
    undefined: "er is geen betekenis vastgelegd",
  },
};

const ar: Labels = {
  turn: "على من الدور",
  steps: "ما العمل",
  visitors: "للزوار",
  phrase: "العبارة",
  names: "أسماء أخرى",
  fields: "الحقول",
  caching: "التخزين المؤقت",
  retry: "إعادة المحاولة",
  client: "ما يصل العميل",
  others: "الرقم نفسه",
  related: "قارن",
  details: "تفاصيل",
  causes: "الأسباب",
  source: "المصدر",
  example: "مثال",
  more: "المزيد: ‎--all",
  user: "يستخدمه",
  nothing: "لا شيء، يُغلق الاتصال",
  cacheable: "يجوز تخزينه مؤقتًا دون إذن صريح",
  notCacheable: "لا يُخزَّن مؤقتًا إلا إذا نصت الاستجابة على ذلك",
  neverStored: "لا يجوز تخزينه مؤقتًا",
  unsaid: "لا يذكره أي مصدر",
  again: {
    no: "ليس دون تغيير",
    yes: "فورًا",
    later: "بعد الانتظار",
    "another-connection": "عبر اتصال آخر",
    "if-idempotent": "إذا كانت الطريقة متساوية القوى",
    undefined: "لم يُحدَّد له معنى",
  },
};

const ja: Labels = {
  turn: "対応する側",
  steps: "対処方法",
  visitors: "閲覧者向け",
  phrase: "理由句",
  names: "別名",
  fields: "フィールド",
  caching: "キャッシュ",
  retry: "再試行",
  client: "受信内容",
  others: "同じ番号",
  related: "関連",
  details: "詳細",
  causes: "原因",
  source: "出典",
  example: "例",
  more: "続き: --all",
  user: "使用元",
  nothing: "応答なし（接続が閉じられる）",
  cacheable: "指示がなくてもキャッシュに保存できる",
  notCacheable: "レスポンスに指示がある場合だけキャッシュに保存される",
  neverStored: "キャッシュに保存してはならない",
  unsaid: "出典に記載なし",
  again: {
    no: "そのままでは不可",
    yes: "すぐに可",
    later: "待ってから可",
    "another-connection": "別の接続でなら可",
    "if-idempotent": "メソッドがべき等なら可",
    undefined: "意味が定義されていない",
  },
};

const byLanguage: Readonly<Record<string, Labels>> = { en, nl, ar, ja };

/** Those of the language, or English ones. */
export function labelsOf(locale: string): Labels {
  return byLanguage[locale.split("-")[0] ?? ""] ?? en;
}
