// @generated from spec/ by pnpm generate

/**
 * 444 No Response: This internal code tells the server to close the connection at once without sending anything to the client.
 * Another name of {@link NoResponse}.
 *
 * {@link https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return nginx documentation: the directive return}
 */
export const Close: 444 = 444;

/**
 * 444 No Response: This internal code tells the server to close the connection at once without sending anything to the client.
 *
 * {@link https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return nginx documentation: the directive return}
 */
export const NoResponse: 444 = 444;

/**
 * 494 Request header too large: The client sent too many header fields or one that is too large, which nginx by default answers with status code 400.
 *
 * {@link https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h nginx source: ngx_http_request.h}
 */
export const RequestHeaderTooLarge: 494 = 494;

/**
 * 495 SSL Certificate Error: The client certificate did not pass verification, which nginx by default answers with status code 400.
 * Another name of {@link SslCertificateError}.
 *
 * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
 */
export const CertError: 495 = 495;

/**
 * 495 SSL Certificate Error: The client certificate did not pass verification, which nginx by default answers with status code 400.
 *
 * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
 */
export const SslCertificateError: 495 = 495;

/**
 * 496 SSL Certificate Required: The client did not send the required SSL certificate, which nginx by default answers with status code 400.
 * Another name of {@link SslCertificateRequired}.
 *
 * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
 */
export const NoCert: 496 = 496;

/**
 * 496 SSL Certificate Required: The client did not send the required SSL certificate, which nginx by default answers with status code 400.
 *
 * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
 */
export const SslCertificateRequired: 496 = 496;

/**
 * 497 HTTP Request Sent to HTTPS Port: An unencrypted HTTP request was sent to the HTTPS port, which nginx by default answers with status code 400.
 * Another name of {@link HttpRequestSentToHttpsPort}.
 *
 * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
 */
export const ToHttps: 497 = 497;

/**
 * 497 HTTP Request Sent to HTTPS Port: An unencrypted HTTP request was sent to the HTTPS port, which nginx by default answers with status code 400.
 *
 * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
 */
export const HttpRequestSentToHttpsPort: 497 = 497;

/**
 * 499 Client Closed Request: The client closed the connection before the server could send a response.
 *
 * {@link https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h nginx source: ngx_http_request.h}
 */
export const ClientClosedRequest: 499 = 499;

/** The client errors of nginx by name. */
export enum NginxHttp4xx {
  /**
   * 444 No Response: This internal code tells the server to close the connection at once without sending anything to the client.
   * Another name of {@link NoResponse}.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return nginx documentation: the directive return}
   */
  Close = 444,
  /**
   * 444 No Response: This internal code tells the server to close the connection at once without sending anything to the client.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return nginx documentation: the directive return}
   */
  NoResponse = 444,
  /**
   * 494 Request header too large: The client sent too many header fields or one that is too large, which nginx by default answers with status code 400.
   *
   * {@link https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h nginx source: ngx_http_request.h}
   */
  RequestHeaderTooLarge = 494,
  /**
   * 495 SSL Certificate Error: The client certificate did not pass verification, which nginx by default answers with status code 400.
   * Another name of {@link SslCertificateError}.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
   */
  CertError = 495,
  /**
   * 495 SSL Certificate Error: The client certificate did not pass verification, which nginx by default answers with status code 400.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
   */
  SslCertificateError = 495,
  /**
   * 496 SSL Certificate Required: The client did not send the required SSL certificate, which nginx by default answers with status code 400.
   * Another name of {@link SslCertificateRequired}.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
   */
  NoCert = 496,
  /**
   * 496 SSL Certificate Required: The client did not send the required SSL certificate, which nginx by default answers with status code 400.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
   */
  SslCertificateRequired = 496,
  /**
   * 497 HTTP Request Sent to HTTPS Port: An unencrypted HTTP request was sent to the HTTPS port, which nginx by default answers with status code 400.
   * Another name of {@link HttpRequestSentToHttpsPort}.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
   */
  ToHttps = 497,
  /**
   * 497 HTTP Request Sent to HTTPS Port: An unencrypted HTTP request was sent to the HTTPS port, which nginx by default answers with status code 400.
   *
   * {@link https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors nginx documentation: ngx_http_ssl_module, Error Processing}
   */
  HttpRequestSentToHttpsPort = 497,
  /**
   * 499 Client Closed Request: The client closed the connection before the server could send a response.
   *
   * {@link https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h nginx source: ngx_http_request.h}
   */
  ClientClosedRequest = 499,
}

/** The code of any client error of nginx. */
export type NginxHttp4xxCode =
  | 444
  | 494
  | 495
  | 496
  | 497
  | 499;
