// @generated from spec/ by pnpm generate

/** JSON, which is made into records when the module is loaded. */
export const spellings: string = `[
{"server":"nginx","logged":"499","sign":null,"reference":{"title":"nginx source: ngx_http_request.c","section":null,"url":"https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.c"}},
{"server":"nginx","logged":"400","sign":"the request is empty","reference":{"title":"nginx source: ngx_http_request.c","section":null,"url":"https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.c"}},
{"server":"Traefik","logged":"499","sign":null,"reference":{"title":"Traefik source: the HTTP proxy","section":null,"url":"https://github.com/traefik/traefik/blob/03b52c9f7050d65567de81a0ed24d84a5b825fc8/pkg/proxy/httputil/proxy.go"}},
{"server":"Caddy","logged":"499","sign":null,"reference":{"title":"Caddy source: the reverse proxy","section":null,"url":"https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/reverseproxy/reverseproxy.go"}},
{"server":"Caddy, older versions","logged":"0","sign":null,"reference":{"title":"Caddy source: the reverse proxy","section":null,"url":"https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/reverseproxy/reverseproxy.go"}},
{"server":"HAProxy","logged":"-1","sign":"the termination state begins with CD, CC or CQ","reference":{"title":"HAProxy Configuration Manual: Session state at disconnection","section":"8.5","url":"https://docs.haproxy.org/3.2/configuration.html#8.5"}},
{"server":"HAProxy","logged":"400","sign":"the termination state begins with CH or CR","reference":{"title":"HAProxy Configuration Manual: Session state at disconnection","section":"8.5","url":"https://docs.haproxy.org/3.2/configuration.html#8.5"}},
{"server":"Envoy and Istio","logged":"0","sign":"the response flag DC","reference":{"title":"Envoy documentation: Access logging","section":null,"url":"https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage"}},
{"server":"AWS Application Load Balancer","logged":"460","sign":null,"reference":{"title":"AWS: Troubleshoot your Application Load Balancers","section":null,"url":"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html"}},
{"server":"Azure Application Gateway, version 2","logged":"499","sign":null,"reference":{"title":"Microsoft: HTTP response codes in Application Gateway","section":null,"url":"https://learn.microsoft.com/azure/application-gateway/http-response-codes"}},
{"server":"Azure Application Gateway, version 1","logged":"0","sign":null,"reference":{"title":"Microsoft: HTTP response codes in Application Gateway","section":null,"url":"https://learn.microsoft.com/azure/application-gateway/http-response-codes"}},
{"server":"Google Cloud load balancer","logged":null,"sign":"the status is left out or 0, and statusDetails begins with client_disconnected","reference":{"title":"Google Cloud: Logging and monitoring of Application Load Balancers","section":null,"url":"https://cloud.google.com/load-balancing/docs/https/https-logging-monitoring"}},
{"server":"Amazon CloudFront","logged":"000","sign":null,"reference":{"title":"AWS: Standard logs of CloudFront","section":null,"url":"https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html"}},
{"server":"Squid, native log","logged":"000","sign":"the result ends in _ABORTED","reference":{"title":"Squid wiki: Squid Log Files","section":null,"url":"https://wiki.squid-cache.org/SquidFaq/SquidLogs"}},
{"server":"Squid, combined log","logged":"0","sign":"the result ends in _ABORTED","reference":{"title":"Squid wiki: Squid Log Files","section":null,"url":"https://wiki.squid-cache.org/SquidFaq/SquidLogs"}},
{"server":"morgan","logged":"-","sign":null,"reference":{"title":"morgan source: index.js","section":null,"url":"https://github.com/expressjs/morgan/blob/master/index.js"}},
{"server":"pino-http","logged":"null","sign":"the message request aborted","reference":{"title":"pino-http: README","section":null,"url":"https://github.com/pinojs/pino-http"}},
{"server":"Apache","logged":null,"sign":"\\"%X\\" in the format of the log writes X, otherwise nothing tells","reference":{"title":"Apache documentation: mod_log_config","section":null,"url":"https://httpd.apache.org/docs/2.4/mod/mod_log_config.html"}},
{"server":"IIS","logged":null,"sign":"sc-win32-status is 64","reference":{"title":"Microsoft: HTTP status codes in IIS","section":null,"url":"https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code"}},
{"server":"HTTP.sys of Windows","logged":"-","sign":"s-reason is Client_Reset or Connection_Dropped","reference":{"title":"Microsoft: Error logging in HTTP APIs","section":null,"url":"https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis"}}
]`;
