// @generated from spec/ by pnpm generate

/**
 * The reason phrase of each code's first meaning, or nothing; the index is the code less 400. It reaches to 499, so that
 * no 4xx code leads outside it.
 */
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
Page Expired
Enhance Your Calm
Misdirected Request
Unprocessable Content
Locked
Failed Dependency
Too Early
Upgrade Required

Precondition Required
Too Many Requests
Shopify Security Rejection
Request Header Fields Too Large

Request Blocked
Excessive Rate Limit Surpassed
Challenge Collapsar Attack
Security Policy Triggered



Login Time-out



No Response




Retry With
Blocked by Windows Parental Controls
Unavailable For Legal Reasons




Blocked
Expired Password


Client Closed Connection


Too Many IP Addresses
Incompatible Protocol





























Request header too large
SSL Certificate Error
SSL Certificate Required
HTTP Request Sent to HTTPS Port
Invalid Token
Client Closed Request`.split("\n");
