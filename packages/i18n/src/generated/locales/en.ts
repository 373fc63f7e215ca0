// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in English. */
const catalog: Catalog<"en"> = {
  locale: "en",
  name: "English",
  direction: "ltr",
  messages: {
    "400": {
      title: "Bad Request",
      description: "The request is not valid, so it was not carried out",
    },
    "401": {
      title: "Unauthorized",
      description: "The client has to prove who it is with valid credentials before it gets access to the requested resource",
    },
    "402": {
      title: "Payment Required",
      description: "Payment is required before the server will carry out this request",
    },
    "403": {
      title: "Forbidden",
      description: "The server understands the request but refuses to carry it out",
    },
    "404": {
      title: "Not Found",
      description: "The server could not find the requested resource or does not want to reveal that the resource exists",
    },
    "405": {
      title: "Method Not Allowed",
      description: "The requested resource does not support the method of the request",
    },
    "406": {
      title: "Not Acceptable",
      description: "The requested resource is not available in any form that the client accepts",
    },
    "407": {
      title: "Proxy Authentication Required",
      description: "The client must authenticate itself to the proxy before the request can go any further",
    },
    "408": {
      title: "Request Timeout",
      description: "The server stopped waiting because the complete request did not arrive in time",
    },
    "409": {
      title: "Conflict",
      description: "The request conflicts with the current state of the resource",
    },
    "410": {
      title: "Gone",
      description: "The resource is no longer available, probably for good",
    },
    "411": {
      title: "Length Required",
      description: "The server will not process this request unless the client states the length of its content",
    },
    "412": {
      title: "Precondition Failed",
      description: "The request was not carried out because a condition that the client had set was not met",
    },
    "413": {
      title: "Payload Too Large",
      description: "The content of the request is too large for the server",
    },
    "414": {
      title: "URI Too Long",
      description: "The address in the request is longer than the server allows",
    },
    "415": {
      title: "Unsupported Media Type",
      description: "The content is in a format that the resource does not support for this method",
    },
    "416": {
      title: "Range Not Satisfiable",
      description: "The requested range of the resource cannot be delivered",
    },
    "417": {
      title: "Expectation Failed",
      description: "The server cannot meet the expectation that the client states in the Expect header field",
    },
    "418": {
      title: "I'm a teapot",
      description: "A teapot cannot brew coffee",
    },
    "421": {
      title: "Misdirected Request",
      description: "The request went to a server that does not serve the requested resource over this connection",
    },
    "422": {
      title: "Unprocessable Content",
      description: "The content is well formed but cannot be processed because of a semantic error",
    },
    "423": {
      title: "Locked",
      description: "The resource is locked",
    },
    "424": {
      title: "Failed Dependency",
      description: "The request was not carried out because an action that it depends on has failed",
    },
    "425": {
      title: "Too Early",
      description: "The server does not process the request because the request could be a replay, and the client should send it again after the TLS handshake",
    },
    "426": {
      title: "Upgrade Required",
      description: "The client must switch to another protocol before the server will handle this request",
    },
    "428": {
      title: "Precondition Required",
      description: "The server handles this request only if the client makes it conditional, for example with If-Match",
    },
    "429": {
      title: "Too Many Requests",
      description: "The client has sent too many requests within a certain period and should wait before sending more",
    },
    "431": {
      title: "Request Header Fields Too Large",
      description: "One header field of the request is too large, or all of them together are",
    },
    "451": {
      title: "Unavailable For Legal Reasons",
      description: "The request was refused for legal reasons",
    },
    "iis-440": {
      title: "Login Time-out",
      description: "The client's session has expired or is not valid, so the user must log in again",
    },
    "nginx-444": {
      title: "No Response",
      description: "This internal code tells the server to close the connection at once without sending anything to the client",
    },
    "iis-449": {
      title: "Retry With",
      description: "The request cannot be carried out until the client repeats it with the information that the server asks for",
    },
    "iis-451": {
      title: "Redirect",
      description: "The client is sent to another server because this server cannot reach the user's mailbox or reaches it less efficiently",
    },
    "nginx-494": {
      title: "Request header too large",
      description: "The client sent too many header fields or one that is too large, which nginx by default answers with status code 400",
    },
    "nginx-495": {
      title: "SSL Certificate Error",
      description: "The client certificate did not pass verification, which nginx by default answers with status code 400",
    },
    "nginx-496": {
      title: "SSL Certificate Required",
      description: "The client did not send the required SSL certificate, which nginx by default answers with status code 400",
    },
    "nginx-497": {
      title: "HTTP Request Sent to HTTPS Port",
      description: "An unencrypted HTTP request was sent to the HTTPS port, which nginx by default answers with status code 400",
    },
    "nginx-499": {
      title: "Client Closed Request",
      description: "The client closed the connection before the server could send a response",
    },
    "laravel-419": {
      title: "Page Expired",
      description: "The security token of the form is missing or has expired, so the user must load the page again",
    },
    "twitter-420": {
      title: "Enhance Your Calm",
      description: "The client has sent more requests than the limit allows",
    },
    "shopify-430": {
      title: "Shopify Security Rejection",
      description: "The request was rejected because it looks like an attack",
    },
    "shopline-433": {
      title: "Request Blocked",
      description: "The request was blocked because it looks like an attack or comes from a blocked IP address",
    },
    "shopline-434": {
      title: "Excessive Rate Limit Surpassed",
      description: "The request was blocked because the client exceeded the rate limit of the security check",
    },
    "shopline-435": {
      title: "Challenge Collapsar Attack",
      description: "The request was blocked because it appears to be part of an attack that floods the server with requests",
    },
    "shopline-436": {
      title: "Security Policy Triggered",
      description: "The request was blocked because its content violates a security policy",
    },
    "windows-450": {
      title: "Blocked by Windows Parental Controls",
      description: "The parental controls of Windows block access to the requested page",
    },
    "exchange-456": {
      title: "Blocked",
      description: "The user's account is blocked",
    },
    "exchange-457": {
      title: "Expired Password",
      description: "The user's password has expired",
    },
    "aws-alb-460": {
      title: "Client Closed Connection",
      description: "The client closed the connection before the load balancer could send a response",
    },
    "aws-alb-463": {
      title: "Too Many IP Addresses",
      description: "The X-Forwarded-For header field of the request contains more than 30 IP addresses",
    },
    "aws-alb-464": {
      title: "Incompatible Protocol",
      description: "The server behind the load balancer does not support the protocol of the request",
    },
    "esri-498": {
      title: "Invalid Token",
      description: "The access token is not valid or has expired",
    },
    "esri-499": {
      title: "Token Required",
      description: "An access token is required but was not sent",
    },
  },
  serverErrors: {
    any: {
      title: "Server Error",
      description: "The server could not carry out the request because an error occurred on its side",
    },
    unavailable: {
      title: "Service Unavailable",
      description: "The server cannot carry out the request at the moment because it is overloaded or under maintenance",
    },
  },
};

export default catalog;
