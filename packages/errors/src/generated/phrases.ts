// @generated from spec/ by pnpm generate

/** The reason phrase of each official code from 400 on; empty for none. */
export const phrases: readonly string[] = /* @__PURE__ */ `Bad Request
Unauthorized
Payment Required
Forbidden
Not Found
Method Not Allowed
Not Acceptable
Proxy Authentication Required
Request Timeout
Conflict
Gone
Length Required
Precondition Failed
Payload Too Large
URI Too Long
Unsupported Media Type
Range Not Satisfiable
Expectation Failed
I'm a teapot


Misdirected Request
Unprocessable Content
Locked
Failed Dependency
Too Early
Upgrade Required

Precondition Required
Too Many Requests

Request Header Fields Too Large



















Unavailable For Legal Reasons`.split("\n");
