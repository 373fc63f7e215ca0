// @generated from spec/ by pnpm generate

/** A server whose causes are known. */
export type Server =
  | "apache"
  | "iis"
  | "nginx";

/** The id of a status whose causes are known. */
export type StatusWithCauses =
  | "403"
  | "404"
  | "408"
  | "413";

/** The causes of each status that has any. */
export const causeTable: string = `{"rows":[
["403",["nginx","the method is not among those that it lets through",1,"limit_except","ngx_http_core_module",["access forbidden by rule","error",0]]],
["404",["iis","the content is larger than it allows",2,"maxAllowedContentLength","RequestFilteringModule",0,"404.13"]],
["408",["apache","the header section or the content arrives too slowly",3,"RequestReadTimeout","mod_reqtimeout"]],
["413",["apache","the content is larger than it allows",4,"LimitRequestBody","core"],["nginx","the content is larger than it allows, 1m unless set",5,"client_max_body_size","ngx_http_core_module",["client intended to send too large body: * bytes","error",0]]]
],"places":[
[0],
[1],
[2],
[3],
[4],
[5]
],"sources":[
["nginx source: ngx_http_core_module.c","https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_core_module.c"],
["nginx documentation: the directive limit_except","https://nginx.org/en/docs/http/ngx_http_core_module.html#limit_except"],
["IIS documentation: Request Limits <requestLimits>","https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/"],
["Apache documentation: mod_reqtimeout","https://httpd.apache.org/docs/2.4/mod/mod_reqtimeout.html"],
["Apache documentation: core","https://httpd.apache.org/docs/2.4/mod/core.html"],
["nginx documentation: the directive client_max_body_size","https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size"]
]}`;
