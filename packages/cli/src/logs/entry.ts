/** What a line of a log was. */
export type Kind = "access" | "error";

/** What happened to a request, where the log says more than a status. */
export type Sign = "client-left" | "tls-on-plain-port" | "closed-before-request" | null;

/** One entry of a log. A field that the form lacks is empty, or -1. */
export interface Entry {
  readonly kind: Kind;
  /** The form of its line: the name of a sample, `nginx-combined`. */
  readonly format: string;
  /** As the log has it, 100 to 999, or -1 where no answer was sent. */
  readonly status: number;
  readonly sign: Sign;
  /** The detail of IIS, `13` of 404.13; empty where there is none. */
  readonly substatus: string;
  /** The error code of Windows that IIS logs. */
  readonly windowsError: string;
  readonly user: string;
  readonly client: string;
  /** Path or URL, as the log has it. */
  readonly target: string;
  /** Milliseconds since 1970, or -1. */
  readonly time: number;
  /** Bytes of the answer, or -1. */
  readonly size: number;
  /** For an entry of an error log, what it complains of. */
  readonly cause: string;
}

const blank: Entry = {
  kind: "access",
  format: "",
  status: -1,
  sign: null,
  substatus: "",
  windowsError: "",
  user: "",
  client: "",
  target: "",
  time: -1,
  size: -1,
  cause: "",
};

/** An entry with what the form told. */
export function entry(told: Partial<Entry> & Pick<Entry, "format">): Entry {
  return { ...blank, ...told };
}

/** A status as logs write it: three digits; `-`, `0`, `000` and the like mean that none was sent. */
export function statusOf(text: string | number | null | undefined): number {
  const status = Number(text);
  return Number.isInteger(status) && status >= 100 && status <= 999 ? status : -1;
}
