// @generated from spec/ by pnpm generate

/** A server whose causes are known. */
export type Server =
  | "apache"
  | "iis"
  | "nginx";

/** The id of a status whose causes are known. */
export type StatusWithCauses =
  | "400"
  | "401"
  | "403"
  | "404"
  | "405"
  | "406"
  | "407"
  | "408"
  | "409"
  | "410"
  | "411"
  | "412"
  | "413"
  | "414"
  | "415"
  | "416"
  | "417"
  | "421"
  | "423"
  | "424"
  | "429"
  | "431"
  | "nginx-444"
  | "nginx-494"
  | "nginx-495"
  | "nginx-496"
  | "nginx-497"
  | "nginx-499";

/** The causes of each status that has any. */
export const causeTable: string = `{"rows":[
["400",["apache","the request line is malformed, or HTTP/0.9 where that is not allowed",36,"HttpProtocolOptions","core",["AH00566: request failed: malformed request line","debug",2]],["apache","an HTTP/1.1 request has no Host",2,0,"core",["AH00569: client sent HTTP/1.1 request without hostname (see RFC2616 section 14.23): *","debug",2]],["apache","Host is malformed",20,0,"core",["AH00550: Client sent malformed Host header: *","debug",20]],["apache","no virtual host of the connection has this name",37,"StrictHostCheck","core",["AH10157: Requested hostname '*' did not match any ServerName/ServerAlias in the matching virtual host (default vhost for current connection is *:*)","warn",2]],["apache","the path cannot be normalized",7,0,"core",["AH10244: invalid URI path (*)","error",7]],["apache","there are more header lines than it allows, 100 unless set",38,"LimitRequestFields","core",["AH00563: Number of request headers exceeds LimitRequestFields","info",2]],["apache","a header line is longer than it allows, 8190 bytes unless set",39,"LimitRequestFieldSize","core",["AH00561: Request header exceeds LimitRequestFieldSize*","info",2]],["apache","Content-Length is not a number",5,0,"core",["AH01587: Invalid Content-Length","info",5]],["iis","a header line is longer than this registry value allows, 16384 bytes unless set",21,"MaxFieldLength","HTTP.sys"],["iis","request line and header section are larger than this registry value allows, 16384 bytes unless set",21,"MaxRequestBytes","HTTP.sys"],["nginx","the request line begins with no method, such as bytes of TLS on a port for plain HTTP",0,0,0,["client sent invalid method","info",0]],["nginx","the request line is malformed",0,0,0,["client sent invalid request","info",0]],["nginx","a header line is malformed",0,0,0,["client sent invalid header line: \\"*\\\\x*...\\"","info",0]],["nginx","an HTTP/1.1 request has no Host",0,0,0,["client sent HTTP/1.1 request without \\"Host\\" header","info",0]],["nginx","Host is not a valid host",0,0,0,["client sent invalid host header","info",0]],["nginx","the host in the request line is not valid",0,0,0,["client sent invalid host in request line","info",0]],["nginx","Host is there twice",0,0,0,["client sent duplicate host header: \\"*: *\\", previous value: \\"*: *\\"","info",0]],["nginx","a field that may be there once is there twice, such as Content-Length",0,0,0,["client sent duplicate header line: \\"*: *\\", previous value: \\"*: *\\"","info",0]],["nginx","Content-Length is not a number",0,0,0,["client sent invalid \\"Content-Length\\" header","info",0]],["nginx","Content-Length and Transfer-Encoding are both there",0,0,0,["client sent \\"Content-Length\\" and \\"Transfer-Encoding\\" headers at the same time","info",0]],["nginx","an HTTP/1.0 request has Transfer-Encoding",0,0,0,["client sent HTTP/1.0 request with \\"Transfer-Encoding\\" header","info",0]],["nginx","the content is not chunked as it should be",15,0,0,["client sent invalid chunked body","error",15]],["nginx","the client closed the connection before it had sent the request; it receives nothing",0,0,0,["client prematurely closed connection","info",0]],["nginx","COPY or MOVE has no Destination",1,"dav_methods","ngx_http_dav_module",["client sent no \\"Destination\\" header","error",1]],["nginx","the Destination of COPY or MOVE cannot be used",1,"dav_methods","ngx_http_dav_module",["client sent invalid \\"Destination\\" header: \\"*\\"","error",1]]],
["401",["apache","the resource asks for a user, and the request has none",40,"Require","mod_authz_core",["AH01629: authorization failure (no authenticated user): *","error",11]],["apache","the user is known and may not do this; see AuthzSendForbiddenOnFailure",41,"Require","mod_authz_core",["AH01631: user *: authorization failure for \\"*\\":","error",11]],["apache","the password is another one",8,"AuthType","mod_auth_basic",["AH01617: user *: authentication failure for \\"*\\": Password Mismatch","error",8]],["apache","there is no such user",8,"AuthType","mod_auth_basic",["AH01618: user * not found: *","error",8]],["apache","the request uses another scheme than Basic",8,"AuthType","mod_auth_basic",["AH01614: client used wrong authentication scheme: *","error",8]],["apache","there is no such user in the realm",22,"AuthType","mod_auth_digest",["AH01790: user \`*' in realm \`*' not found: *","error",22]],["iis","the user name or the password is another one",9,0,0,0,"401.1"],["iis","no authentication module has found a user",42,"authentication",0,0,"401.2"],["iis","the access control list of the file lets the user not read it",9,0,0,0,"401.3"],["nginx","the request has no user name and password",43,"auth_basic","ngx_http_auth_basic_module",["no user/password was provided for basic authentication","info",16]],["nginx","the file has no such user",23,"auth_basic_user_file","ngx_http_auth_basic_module",["user \\"*\\" was not found in \\"*\\"","error",16]],["nginx","the password is another one",23,"auth_basic_user_file","ngx_http_auth_basic_module",["user \\"*\\": password mismatch","error",16]],["nginx","the subrequest was answered with 401",24,"auth_request","ngx_http_auth_request_module"],["nginx","the token is not there or not valid",44,"auth_jwt","ngx_http_auth_jwt_module"]],
["403",["apache","the configuration denies the request, whoever sends it",11,"Require","mod_authz_core",["AH01630: client denied by server configuration: *","error",11]],["apache","the configuration denies the client, in the manner of Apache 2.2",25,"Deny","mod_access_compat",["AH01797: client denied by server configuration: *","error",25]],["apache","a directory has no index file, and Indexes is off",26,"Options","mod_autoindex",["AH01276: Cannot serve directory *: No matching DirectoryIndex (*) found, and server-generated directory index forbidden by Options directive","error",45]],["apache","a symbolic link, and neither FollowSymLinks nor SymLinksIfOwnerMatch allows it",26,"Options","core",["AH00037: Symbolic link not allowed or link target not accessible: *","error",7]],["apache","RewriteRule in a directory where FollowSymLinks and SymLinksIfOwnerMatch are off",27,"Options","mod_rewrite",["AH00670: Options FollowSymLinks and SymLinksIfOwnerMatch are both off, so the RewriteRule directive is also forbidden due to its similar ability to circumvent directory restrictions : *","error",27]],["apache","a script in a directory where ExecCGI is off",12,"Options","mod_cgi",["AH02809: Options ExecCGI is off in this directory","error",12]],["apache","a rule with the flag F",28,"RewriteRule","mod_rewrite"],["apache","a request without TLS where it is set",46,"SSLRequireSSL","mod_ssl"],["apache","the client named no host during the TLS handshake",47,"SSLStrictSNIVHostCheck","mod_ssl",["AH02033: No hostname was provided via SNI for a name based virtual host","info",17]],["apache","the server may not read the file",6,0,"core",["AH00132: file permissions deny server access: *","error",6]],["apache","the server may not search a directory of the path",7,0,"core",["AH00035: access to * denied (filesystem path '*') because search permissions are missing on a component of the path","error",7]],["iis","the connection has no TLS, which it requires",48,"sslFlags",0,0,"403.4"],["iis","the client has sent no certificate, which it requires",49,"sslFlags",0,0,"403.7"],["iis","the client's address is denied",50,"ipSecurity","IpRestrictionModule",0,"403.6"],["iis","the address has more requests under way than it allows",29,"denyByConcurrentRequests",0,0,"403.501"],["iis","the address has sent more requests in a time than it allows",29,"denyByRequestRate",0,0,"403.502"],["iis","a directory has no default document, and listing it is off",51,"directoryBrowse","DirectoryListingModule",0,"403.14"],["iis","Content-Length is larger than it allows",52,"maxRequestEntityAllowed"],["iis","Windows for clients answers no more requests at a time",53,0,0,0,"403.9"],["nginx","the client's address is denied",54,"deny","ngx_http_access_module",["access forbidden by rule","error",55]],["nginx","the method is not among those that it lets through",56,"limit_except","ngx_http_core_module",["access forbidden by rule","error",10]],["nginx","a directory has no index file, and listing it is off",57,"autoindex","ngx_http_autoindex_module",["directory index of \\"*\\" is forbidden","error",10]],["nginx","the worker process may not read the file or a directory above it",3,"root","ngx_http_core_module",["open() \\"*\\" failed (13: Permission denied)","error",3]],["nginx","the worker process may not read the directory of the index file",13,"index","ngx_http_index_module",["\\"*\\" is forbidden","error",13]],["nginx","a component of the path is a symbolic link",58,"disable_symlinks","ngx_http_core_module"],["nginx","the subrequest was answered with 403",24,"auth_request","ngx_http_auth_request_module"]],
["404",["apache","there is no such file",6,0,"core",["AH00128: File does not exist: *","info",6]],["apache","the path goes on behind a file that takes no more of it",59,"AcceptPathInfo","core",["AH00130: File does not exist: *","info",6]],["apache","the path holds %2F",60,"AllowEncodedSlashes","core",["AH00026: found %2f (encoded '/') in URI path (*), returning 404","info",7]],["apache","there is no such script",12,"ScriptAlias","mod_cgi",["AH02811: script not found or unable to stat","error",12]],["iis","the ISAPI or CGI program is not on the list",9,"isapiCgiRestriction","IsapiModule",0,"404.2"],["iis","the extension has no MIME type on the list",9,"staticContent","StaticFileModule",0,"404.3"],["iis","no handler is there for the request",9,"handlers",0,0,"404.4"],["iis","the path holds a sequence of characters that it denies",4,"denyUrlSequences","RequestFilteringModule",0,"404.5"],["iis","the method is denied",4,"verbs","RequestFilteringModule",0,"404.6"],["iis","the extension is denied",4,"fileExtensions","RequestFilteringModule",0,"404.7"],["iis","the path holds a segment that is not served, such as bin",4,"hiddenSegments","RequestFilteringModule",0,"404.8"],["iis","the file is hidden",9,0,"StaticFileModule",0,"404.9"],["iis","the path is escaped twice, or holds a +",4,"allowDoubleEscaping","RequestFilteringModule",0,"404.11"],["iis","the path holds characters beyond ASCII",4,"allowHighBitCharacters","RequestFilteringModule",0,"404.12"],["iis","the content is larger than it allows, 30000000 bytes unless set",61,"maxAllowedContentLength","RequestFilteringModule",0,"404.13"],["iis","the path is longer than it allows, 4096 bytes unless set",18,"maxUrl","RequestFilteringModule",0,"404.14"],["iis","the query is longer than it allows, 2048 bytes unless set",18,"maxQueryString","RequestFilteringModule",0,"404.15"],["iis","the query holds a sequence of characters that it denies",4,"denyQueryStringSequences","RequestFilteringModule",0,"404.18"],["iis","a rule of the configuration denies the request",4,"filteringRules","RequestFilteringModule",0,"404.19"],["iis","a header line is longer than it allows; newer versions log 431",30,"headerLimits","RequestFilteringModule",0,"404.10"],["nginx","there is no such file under root or alias",3,"root","ngx_http_core_module",["open() \\"*\\" failed (2: No such file or directory)","error",3]],["nginx","the path leads through a file as if that were a directory",3,"root","ngx_http_core_module",["open() \\"*\\" failed (20: Not a directory)","error",3]],["nginx","there is no such directory for the index file",13,"index","ngx_http_index_module",["\\"*\\" is not found","error",13]],["nginx","no file was found, and its last parameter is =404",62,"try_files","ngx_http_core_module"],["nginx","the location is for internal requests only",63,"internal","ngx_http_core_module"],["nginx","the path leads to what is neither a file nor a directory",3,0,0,["\\"*\\" is not a regular file","crit",3]],["nginx","no module of the location answers the request",10,0,0,["no handler found","error",10]]],
["405",["apache","the method is not among those that it allows",64,"AllowMethods","mod_allowmethods",["AH01623: client method denied by server configuration: '*' to *","error",65]],["apache","the method is TRACE, and this is off",66,"TraceEnable","core"],["apache","a file is answered to GET, HEAD and POST only",6,0,"core",["AH00131: This resource does not accept the * method.","error",6]],["iis","POST to a static file",31,"handlers","StaticFileModule",0,"405.0"],["iis","WebDAV Publishing takes PUT away from the application",31,"handlers","WebDAVModule",0,"405.0"],["nginx","POST to a static file",3,0,"ngx_http_static_module"],["nginx","the method is TRACE",0,0,0,["client sent TRACE method","info",0]],["nginx","the method is CONNECT",0,0,0,["client sent CONNECT method","info",0]],["nginx","the method is neither GET nor HEAD",67,"stub_status","ngx_http_stub_status_module"]],
["406",["apache","no variant suits the Accept fields; see ForceLanguagePriority",68,"Options","mod_negotiation",["AH00690: no acceptable variant: *","error",69]]],
["407",["apache","the forward proxy asks for a user, and the request has none",70,"ProxyRequests","mod_proxy"]],
["408",["apache","the header section or the content arrives too slowly",71,"RequestReadTimeout","mod_reqtimeout",["AH01382: Request * read timeout","info",72]],["nginx","the header section did not arrive in time, 60s unless set; the client receives nothing",73,"client_header_timeout","ngx_http_core_module",["client timed out","info",0]],["nginx","no more of the content arrived in time, 60s unless set",74,"client_body_timeout","ngx_http_core_module"]],
["409",["apache","the collection in which the resource would be is not there",32,"Dav","mod_dav"],["nginx","PUT to a path that ends in a slash",1,"dav_methods","ngx_http_dav_module",["cannot PUT to a collection","error",1]],["nginx","MKCOL to a path that does not end in a slash",1,"dav_methods","ngx_http_dav_module",["MKCOL can create a collection only","error",1]],["nginx","DELETE of a path that has fewer elements than it asks for",75,"min_delete_depth","ngx_http_dav_module",["insufficient URI depth:* to DELETE","error",1]],["nginx","COPY or MOVE between a file and a collection",1,"dav_methods","ngx_http_dav_module",["both URI \\"*\\" and \\"Destination\\" URI \\"*\\" should be either collections or non-collections","error",1]]],
["410",["apache","Redirect gone, or Redirect 410",76,"Redirect","mod_alias"],["apache","a rule with the flag G",28,"RewriteRule","mod_rewrite"]],
["411",["apache","the content has no length, and the handler takes none without",5,0,"core",["AH01593: indeterminate request body length forbidden: *","info",5]]],
["412",["apache","If-Match, If-None-Match or If-Unmodified-Since does not hold",77,0,"core"],["nginx","If-Unmodified-Since or If-Match does not hold",78,0,"ngx_http_not_modified_filter_module"],["nginx","COPY or MOVE with Overwrite: F to what is there already",1,"dav_methods","ngx_http_dav_module",["\\"*\\" could not be created (17: File exists)","error",1]]],
["413",["apache","the content is larger than it allows, 1 GiB unless set since 2.4.53",79,"LimitRequestBody","core",["AH01588: Requested content-length of * is larger than the configured limit of *","info",5]],["apache","content with a method whose handler takes none",5,0,"core",["AH01595: * with body is not allowed for *","info",5]],["apache","the content to keep is larger than it allows",80,"KeptBodySize","mod_request"],["iis","the content is larger than it allows; logged in the place of 404.13, while the client receives 404",18,"maxAllowedContentLength","RequestFilteringModule",0,"413.1"],["nginx","Content-Length is larger than it allows, 1m unless set",33,"client_max_body_size","ngx_http_core_module",["client intended to send too large body: * bytes","error",10]],["nginx","chunked content grew larger than it allows",33,"client_max_body_size","ngx_http_core_module",["client intended to send too large chunked body: *+* bytes","error",15]]],
["414",["apache","the request line is longer than it allows, 8190 bytes unless set",81,"LimitRequestLine","core",["AH00565: request failed: client's request-line exceeds LimitRequestLine (longer than *)","info",2]],["nginx","the request line is longer than one buffer, 8k unless set",19,"large_client_header_buffers","ngx_http_core_module",["client sent too long URI","info",0]]],
["415",["apache","MKCOL has content",32,"Dav","mod_dav"],["nginx","the content to transform is no image",82,"image_filter","ngx_http_image_filter_module"],["nginx","the image is larger than the buffer",83,"image_filter_buffer","ngx_http_image_filter_module",["image filter: too big response: *","error",84]],["nginx","DELETE has content",1,"dav_methods","ngx_http_dav_module",["DELETE with body is unsupported","error",1]],["nginx","MKCOL has content",1,"dav_methods","ngx_http_dav_module",["MKCOL with body is unsupported","error",1]],["nginx","COPY or MOVE has content",1,"dav_methods","ngx_http_dav_module",["COPY and MOVE with body are unsupported","error",1]]],
["416",["apache","no range of the Range field lies in the resource",85,0,"core"],["nginx","no range of the Range field lies in the file",86,0,"ngx_http_range_filter_module"]],
["417",["apache","Expect asks for something else than 100-continue",2,0,"core",["AH00570: client sent an unrecognized expectation value of Expect: *","info",2]]],
["421",["apache","the host is not the one that TLS was negotiated for, and its TLS settings differ",17,0,"mod_ssl",["AH02032: Hostname * provided via SNI and hostname * provided via HTTP have no compatible SSL setup","error",17]],["nginx","the host is not the one that TLS was negotiated for, and a client certificate is asked for",0,"ssl_verify_client","ngx_http_ssl_module",["client attempted to request the server name different from the one that was negotiated","info",0]]],
["423",["apache","the resource is locked, and the request has no token of the lock",34,"Dav","mod_dav"]],
["424",["apache","another part of the same request failed",34,"Dav","mod_dav"]],
["429",["nginx","too many requests for limit_req, where this is set to 429; it is 503 unless set",87,"limit_req_status","ngx_http_limit_req_module",["limiting requests, excess: * by zone \\"*\\"","error",88]],["nginx","too many connections for limit_conn, where this is set to 429; it is 503 unless set",89,"limit_conn_status","ngx_http_limit_conn_module",["limiting connections by zone \\"*\\"","error",90]]],
["431",["apache","over HTTP/2, a field is longer than it allows",14,"LimitRequestFieldSize","mod_http2",["AH10180: *Request header exceeds LimitRequestFieldSize: *","info",14]],["apache","over HTTP/2, there are more fields than it allows",14,"LimitRequestFields","mod_http2",["AH10181: *Number of request headers exceeds LimitRequestFields","info",14]],["iis","a header line is longer than it allows; logged so, while the client receives 404",30,"headerLimits","RequestFilteringModule"]],
["nginx-444",["nginx","the configuration closes the connection without an answer",91,"return","ngx_http_rewrite_module"]],
["nginx-494",["nginx","a header line is longer than one buffer, 8k unless set",19,"large_client_header_buffers","ngx_http_core_module",["client sent too long header line: \\"*...\\"","info",0]],["nginx","the header section does not fit into the buffers",19,"large_client_header_buffers","ngx_http_core_module",["client sent too large request","info",0]],["nginx","there are more header lines than it allows, 1000 unless set",92,"max_headers","ngx_http_core_module",["client sent too many header lines","info",0]]],
["nginx-495",["nginx","the client's certificate is not valid",35,"ssl_verify_client","ngx_http_ssl_module",["client SSL certificate verify error: (*:*)","info",0]],["nginx","OCSP does not confirm the client's certificate",93,"ssl_ocsp","ngx_http_ssl_module",["client SSL certificate verify error: *","info",0]]],
["nginx-496",["nginx","the client has sent no certificate",35,"ssl_verify_client","ngx_http_ssl_module",["client sent no required SSL certificate","info",0]]],
["nginx-497",["nginx","a request without TLS on a port with the parameter ssl",94,"listen","ngx_http_core_module",["client sent plain HTTP request to HTTPS port","info",0]]],
["nginx-499",["nginx","the client closed the connection while nginx waited for the upstream server",95,"proxy_ignore_client_abort","ngx_http_proxy_module",["epoll_wait() reported that client prematurely closed connection, so upstream connection is closed too","info",96]]]
],"places":[
[0,"ngx_http_request.c"],
[0,"modules/ngx_http_dav_module.c"],
[1,"server/protocol.c"],
[0,"modules/ngx_http_static_module.c"],
[2],
[1,"modules/http/http_filters.c"],
[1,"server/core.c"],
[1,"server/request.c"],
[1,"modules/aaa/mod_auth_basic.c"],
[3],
[0,"ngx_http_core_module.c"],
[1,"modules/aaa/mod_authz_core.c"],
[1,"modules/generators/mod_cgi.c"],
[0,"modules/ngx_http_index_module.c"],
[1,"modules/http2/h2_stream.c"],
[0,"ngx_http_request_body.c"],
[0,"modules/ngx_http_auth_basic_module.c"],
[1,"modules/ssl/ssl_engine_kernel.c"],
[4],
[5,"large_client_header_buffers"],
[1,"server/vhost.c"],
[6],
[1,"modules/aaa/mod_auth_digest.c"],
[7,"auth_basic_user_file"],
[8,"auth_request"],
[1,"modules/aaa/mod_access_compat.c"],
[9,"options"],
[1,"modules/mappers/mod_rewrite.c"],
[10,"rewriterule"],
[11],
[12],
[13],
[1,"modules/dav/main/mod_dav.c"],
[5,"client_max_body_size"],
[1,"modules/dav/main/util.c"],
[14,"ssl_verify_client"],
[9,"httpprotocoloptions"],
[9,"stricthostcheck"],
[9,"limitrequestfields"],
[9,"limitrequestfieldsize"],
[15,"require"],
[15,"authzsendforbiddenonfailure"],
[16],
[7,"auth_basic"],
[17,"auth_jwt"],
[1,"modules/generators/mod_autoindex.c"],
[18,"sslrequiressl"],
[18,"sslstrictsnivhostcheck"],
[19],
[20],
[21],
[22],
[23],
[24],
[25,"deny"],
[0,"modules/ngx_http_access_module.c"],
[5,"limit_except"],
[26,"autoindex"],
[5,"disable_symlinks"],
[9,"acceptpathinfo"],
[9,"allowencodedslashes"],
[27],
[5,"try_files"],
[5,"internal"],
[28,"allowmethods"],
[1,"modules/aaa/mod_allowmethods.c"],
[9,"traceenable"],
[0,"modules/ngx_http_stub_status_module.c"],
[29,"forcelanguagepriority"],
[1,"modules/mappers/mod_negotiation.c"],
[1,"modules/http/http_request.c"],
[30,"requestreadtimeout"],
[1,"modules/filters/mod_reqtimeout.c"],
[5,"client_header_timeout"],
[5,"client_body_timeout"],
[31,"min_delete_depth"],
[32,"redirect"],
[1,"modules/http/http_protocol.c"],
[0,"modules/ngx_http_not_modified_filter_module.c"],
[9,"limitrequestbody"],
[33,"keptbodysize"],
[9,"limitrequestline"],
[34,"image_filter"],
[34,"image_filter_buffer"],
[0,"modules/ngx_http_image_filter_module.c"],
[1,"modules/http/byterange_filter.c"],
[0,"modules/ngx_http_range_filter_module.c"],
[35,"limit_req_status"],
[0,"modules/ngx_http_limit_req_module.c"],
[36,"limit_conn_status"],
[0,"modules/ngx_http_limit_conn_module.c"],
[37],
[5,"max_headers"],
[14,"ssl_ocsp"],
[5,"listen"],
[38,"proxy_ignore_client_abort"],
[0,"ngx_http_upstream.c"]
],"sources":[
["nginx source","https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/"],
["Apache HTTP Server source","https://github.com/apache/httpd/blob/0cb680442ecaa6118cc610b5ecc6e824330bf61a/"],
["IIS documentation: Request Filtering","https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/"],
["IIS documentation: How to Use HTTP Detailed Errors in IIS","https://learn.microsoft.com/iis/troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis"],
["IIS documentation: Request Limits <requestLimits>","https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/"],
["nginx documentation: ngx_http_core_module","https://nginx.org/en/docs/http/ngx_http_core_module.html#"],
["Microsoft: Http.sys registry settings for Windows","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows"],
["nginx documentation: ngx_http_auth_basic_module","https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html#"],
["nginx documentation: ngx_http_auth_request_module","https://nginx.org/en/docs/http/ngx_http_auth_request_module.html#"],
["Apache documentation: core","https://httpd.apache.org/docs/2.4/mod/core.html#"],
["Apache documentation: mod_rewrite","https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html#"],
["Microsoft: HTTP status codes in IIS","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code"],
["IIS documentation: Header Limits <headerLimits>","https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/headerlimits/"],
["Microsoft: HTTP Error 405.0 when you visit a website","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-405-website"],
["nginx documentation: ngx_http_ssl_module","https://nginx.org/en/docs/http/ngx_http_ssl_module.html#"],
["Apache documentation: mod_authz_core","https://httpd.apache.org/docs/2.4/mod/mod_authz_core.html#"],
["IIS documentation: IIS Modules Overview","https://learn.microsoft.com/iis/get-started/introduction-to-iis/iis-modules-overview"],
["nginx documentation: ngx_http_auth_jwt_module","https://nginx.org/en/docs/http/ngx_http_auth_jwt_module.html#"],
["Apache documentation: mod_ssl","https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#"],
["IIS documentation: Access Security <access>","https://learn.microsoft.com/iis/configuration/system.webserver/security/access"],
["Microsoft: HTTP error 403.7 when you run a web application","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-403-7-forbidden-web-app"],
["IIS documentation: IIS 8.0 Dynamic IP Address Restrictions","https://learn.microsoft.com/iis/get-started/whats-new-in-iis-8/iis-80-dynamic-ip-address-restrictions"],
["Microsoft: HTTP Error 403.14 when you open an IIS webpage","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-403-14-forbidden-webpage"],
["IIS documentation: Server Runtime <serverRuntime>","https://learn.microsoft.com/iis/configuration/system.webserver/serverruntime"],
["IIS documentation: Request Restrictions","https://learn.microsoft.com/iis/troubleshoot/request-restrictions"],
["nginx documentation: ngx_http_access_module","https://nginx.org/en/docs/http/ngx_http_access_module.html#"],
["nginx documentation: ngx_http_autoindex_module","https://nginx.org/en/docs/http/ngx_http_autoindex_module.html#"],
["Microsoft: HTTP Error 404.13 when you visit a website","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-404-13-website"],
["Apache documentation: mod_allowmethods","https://httpd.apache.org/docs/2.4/mod/mod_allowmethods.html#"],
["Apache documentation: mod_negotiation","https://httpd.apache.org/docs/2.4/mod/mod_negotiation.html#"],
["Apache documentation: mod_reqtimeout","https://httpd.apache.org/docs/2.4/mod/mod_reqtimeout.html#"],
["nginx documentation: ngx_http_dav_module","https://nginx.org/en/docs/http/ngx_http_dav_module.html#"],
["Apache documentation: mod_alias","https://httpd.apache.org/docs/2.4/mod/mod_alias.html#"],
["Apache documentation: mod_request","https://httpd.apache.org/docs/2.4/mod/mod_request.html#"],
["nginx documentation: ngx_http_image_filter_module","https://nginx.org/en/docs/http/ngx_http_image_filter_module.html#"],
["nginx documentation: ngx_http_limit_req_module","https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#"],
["nginx documentation: ngx_http_limit_conn_module","https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html#"],
["nginx documentation: the directive return","https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return"],
["nginx documentation: ngx_http_proxy_module","https://nginx.org/en/docs/http/ngx_http_proxy_module.html#"]
]}`;
