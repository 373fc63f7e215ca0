/** What an error log complains of, and the status that the access log has beside it: null where it depends. */
export interface Cause {
  readonly pattern: RegExp;
  readonly cause: string;
  readonly status: string | null;
}

type Row = readonly [pattern: RegExp, cause: string, status: string | null];

/** nginx's, in the order in which they are tried; measured in pairs with its access log. */
export const nginxCauses: readonly Cause[] = rows([
  [/too long header line/, "a header field is longer than large_client_header_buffers", "nginx-494"],
  [/plain HTTP request to HTTPS port/, "plain HTTP on an HTTPS port", "nginx-497"],
  [/no required SSL certificate/, "no client certificate", "nginx-496"],
  [/client SSL certificate verify error/, "the client certificate is not valid", "nginx-495"],
  [/too large body/, "the body is larger than client_max_body_size", "413"],
  [/too long URI/, "the request line is longer than large_client_header_buffers", "414"],
  [/password mismatch/, "wrong password", "401"],
  [/was not found in/, "unknown user", "401"],
  [/no user\/password/, "no credentials", "401"],
  [/access forbidden by rule/, "forbidden by a deny rule", "403"],
  [/directory index of .* is forbidden/, "no index file, and no listing allowed", "403"],
  [/\(13: Permission denied\)/, "the file may not be read", "403"],
  [/No such file or directory|is not found/, "no such file", "404"],
  [/sent TRACE method/, "TRACE is not allowed", "405"],
  [/client timed out/, "the client was too slow", "408"],
  [/delaying request/, "delayed by limit_req", null],
  [/limiting requests/, "limited by limit_req", "limit_req_status, 503 unless set"],
  [/limiting connections/, "limited by limit_conn", "limit_conn_status, 503 unless set"],
  [/reported that client prematurely closed/, "the client left while waiting for the upstream", "nginx-499"],
  [/prematurely closed connection while reading client request line/, "closed before a request", "400"],
  [/prematurely closed connection/, "the client left while sending", "400"],
  [/invalid version/, "unknown version of HTTP", "505"],
  [/client sent (?:invalid|duplicate|HTTP|unsafe|too many)/, "malformed request", "400"],
]);

/** Apache's. */
export const apacheCauses: readonly Cause[] = rows([
  [/File does not exist|script not found/, "no such file", "404"],
  [/Password Mismatch/i, "wrong password", "401"],
  [/user .* not found/, "unknown user", "401"],
  [/client denied by server configuration/, "denied by server configuration", "403"],
  [/Cannot serve directory|Directory index forbidden/, "no index file, and no listing allowed", "403"],
  [/Permission denied/, "the file may not be read", "403"],
  [/Invalid method in request/, "unknown method", "501"],
  [/request-line exceeds/, "the request line is longer than LimitRequestLine", "414"],
  [/exceeds LimitRequestField|number of request header fields/, "a header field is too large", "400"],
  [
    /larger than the configured limit|exceeds? .*LimitRequestBody/,
    "the body is larger than LimitRequestBody",
    "413",
  ],
  [/invalid URI path/, "invalid path", "400"],
  [/unrecognized expectation/, "unknown Expect", "417"],
  [/parsing chunk/, "malformed chunk", "400"],
  [/HTTP spoken on HTTPS port/, "plain HTTP on an HTTPS port", "400"],
  [/read timeout/, "the client was too slow", "408"],
]);

function rows(table: readonly Row[]): readonly Cause[] {
  return table.map(([pattern, cause, status]) => ({ pattern, cause, status }));
}

/** The name of what a message complains of. */
export function causeOf(message: string, causes: readonly Cause[]): string {
  return causes.find(({ pattern }) => pattern.test(message))?.cause ?? "other";
}
