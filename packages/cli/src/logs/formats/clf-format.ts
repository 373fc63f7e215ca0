/** A line of the CLF family, taken apart. */
export interface ClfParts {
  /** What stands before the time. */
  readonly before: string;
  readonly request: string;
  readonly status: string;
  readonly size: string;
  /** What stands after the size. */
  readonly tail: string;
  /** No blank between time and request, as in the template of API Gateway. */
  readonly glued: boolean;
}

const quoted = '"(?:[^"\\\\]|\\\\.)*"';
const two = new RegExp(`^ ${quoted} ${quoted}(.*)$`, "s");
const traefik = new RegExp(`^ ${quoted} ${quoted} \\d+ ${quoted} ${quoted} \\d+ms`);
const ingress = /^ \d+ [\d.]+ \[[^\]]*\] \[[^\]]*\] /;

/** Which server wrote it, as far as one line says so; `combined` and `common` are what all of them write. */
export function clfFormat({ before, request, status, size, tail, glued }: ClfParts): string {
  if (glued) return "aws-apigateway";
  if (/^ (?:REST|WEBSITE|S3|BATCH|SOAP)\./.test(tail) || isS3(before)) return "s3-access";
  if (/^ "" "" \d+ \d+ "/.test(tail)) return "haproxy-clf";
  if (traefik.test(tail)) return "traefik-clf";
  const words = before.split(" ");
  if (
    /^[\w.-]+(?::\d+)? [\da-f:.]+ \S+ /.test(before) &&
    words.length >= 4 &&
    /[.:]/.test(words[1] ?? "") &&
    !isAddress(words[0] ?? "")
  )
    return "apache-vhost-combined";
  if (/^[\w.-]*\.[a-z-]+$/i.test(words[1] ?? "")) return "lighttpd";
  const rest = two.exec(tail)?.[1];
  if (rest === undefined) return commonFormat(request, status, size);
  if (ingress.test(rest)) return "ingress-nginx";
  if (/ [A-Z_]+:[A-Z_]+$/.test(rest)) return "squid-combined";
  if (/^ \d+ \d+$/.test(rest)) return "apache-combined";
  if (
    /^ (?:"[^"]*" )?\w+=/.test(rest) ||
    /^ "?[\d.]+"? /.test(rest) ||
    /^ (?:"[^"]*" )?"?[\d.]+"?(?: |$)/.test(rest)
  )
    return "nginx-timed";
  return combinedFormat(request, status, size, tail);
}

function isS3(before: string): boolean {
  return /^[0-9a-f]{64} /.test(before);
}

function isAddress(word: string): boolean {
  return /^[\d.]+$/.test(word) || /^[\da-f:]+$/i.test(word);
}

/** Tomcat's common format differs by what it writes for a request that it could not read. */
function commonFormat(request: string, status: string, size: string): string {
  if (/ null$|^[A-Z]+ - HTTP|^[A-Z]+ \/ $/.test(request)) return "tomcat";
  return request === "-" && status === "400" && Number(size) > 0 ? "tomcat" : "common";
}

function combinedFormat(request: string, status: string, size: string, tail: string): string {
  if (/^(?:[A-Z]+|-) https?:\/\//.test(request)) return "varnishncsa";
  if (status === "-") return "morgan-combined";
  if (/^(?:444|49[4-9])$/.test(status)) return "nginx-combined";
  const text = `${request}${tail}`;
  if (/\\x[\dA-F]*[A-F]|\\x22|\\x5C/.test(text) || request === "") return "nginx-combined";
  if (/\\"|\\\\|\\x[\da-f]*[a-f]/.test(text) || size === "-") return "apache-combined";
  return "combined";
}
