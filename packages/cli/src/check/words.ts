/** What the report on a check says itself, in one language. The sentences of the rules are in English. */
export interface CheckWords {
  /** In place of the URL of what `curl` printed. */
  readonly pipe: string;
  readonly totals: (must: number, should: number, answers: number) => string;
  readonly lenient: string;
  readonly nothing: string;
  /** Of an unknown path that is answered as if something were there. */
  readonly softError: (status: number) => string;
  readonly leftOut: (requests: number) => string;
  /** The names of probes, by what they are called in JSON; those that are missing are told as they are. */
  readonly probes: Readonly<Record<string, string>>;
}

const en: CheckWords = {
  pipe: "From the pipe",
  totals: (must, should, answers) =>
    `${must} MUST, ${should} SHOULD in ${answers} ${answers === 1 ? "answer" : "answers"}`,
  lenient: "SHOULD counts with --level SHOULD only",
  nothing: "no client error came back, so that there was nothing to check",
  softError: (status) =>
    `note: an unknown path got ${status}, from which no client can tell that nothing is there; 404 says so`,
  leftOut: (requests) => `${requests} more requests were left out; --max NUMBER sends more`,
  probes: {},
};

const nl: CheckWords = {
  pipe: "Uit de pipe",
  totals: (must, should, answers) =>
    `${must} MUST, ${should} SHOULD in ${answers} ${answers === 1 ? "antwoord" : "antwoorden"}`,
  lenient: "SHOULD telt alleen met --level SHOULD",
  nothing: "er kwam geen clientfout terug, dus er viel niets te controleren",
  softError: (status) =>
    `let op: een onbekend pad kreeg ${status}, waaraan geen client ziet dat er niets is; 404 zegt dat wel`,
  leftOut: (requests) =>
    `${requests} ${requests === 1 ? "verzoek is" : "verzoeken zijn"} weggelaten; met --max NUMBER worden het er meer`,
  probes: {
    "as it is": "zoals het is",
    "unknown path": "onbekend pad",
    "unknown parameters": "onbekende parameters",
    "range beyond the end": "bereik voorbij het einde",
    "unmet precondition": "voorwaarde die niet opgaat",
    "oversized field": "te lang veld",
    "oversized target": "te lang adres",
    "unacceptable Accept": "Accept dat niemand heeft",
    "wrong method": "verkeerde methode",
    "malformed JSON": "misvormde JSON",
    "unknown media type": "onbekend mediatype",
  },
};

/** Those of the language, or English ones. */
export function checkWordsOf(locale: string): CheckWords {
  return locale.split("-")[0] === "nl" ? nl : en;
}
