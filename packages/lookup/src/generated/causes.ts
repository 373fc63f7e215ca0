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
  | "402"
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
  | "418"
  | "421"
  | "422"
  | "423"
  | "424"
  | "425"
  | "426"
  | "428"
  | "429"
  | "431"
  | "nginx-444"
  | "451"
  | "nginx-494"
  | "nginx-495"
  | "nginx-496"
  | "nginx-497"
  | "nginx-499";

/** The causes of each status that has any. */
export const causeTable: string = `{"rows":[
["400",["apache","the request line is malformed, or HTTP/0.9 where that is not allowed",53,"HttpProtocolOptions","core",["AH00566: request failed: malformed request line","debug",5]],["apache","an HTTP/1.1 request has no Host",5,0,"core",["AH00569: client sent HTTP/1.1 request without hostname (see RFC2616 section 14.23): *","debug",5]],["apache","Host is malformed",32,0,"core",["AH00550: Client sent malformed Host header: *","debug",32]],["apache","no virtual host of the connection has this name",54,"StrictHostCheck","core",["AH10157: Requested hostname '*' did not match any ServerName/ServerAlias in the matching virtual host (default vhost for current connection is *:*)","warn",5]],["apache","the path cannot be normalized",13,0,"core",["AH10244: invalid URI path (*)","error",13]],["apache","there are more header lines than it allows, 100 unless set",55,"LimitRequestFields","core",["AH00563: Number of request headers exceeds LimitRequestFields","info",5]],["apache","a header line is longer than it allows, 8190 bytes unless set",56,"LimitRequestFieldSize","core",["AH00561: Request header exceeds LimitRequestFieldSize*","info",5]],["apache","Content-Length is not a number",6,0,"core",["AH01587: Invalid Content-Length","info",6]],["apache","a request without TLS on a port with TLS",8,"SSLEngine","mod_ssl",["AH01996: SSL handshake failed: HTTP spoken on HTTPS port; trying to send HTML error page","info",33]],["apache","the client named a host during the TLS handshake, and none in the request",8,0,"mod_ssl",["AH02031: Hostname * provided via SNI, but no hostname provided in HTTP request","error",8]],["apache","a header line has no colon",5,0,"core",["AH00564: Request header field is missing ':' separator: *","debug",5]],["apache","the content is not chunked as it should be",6,0,"core",["AH01590: Error reading/parsing chunk *","info",6]],["apache","the target is no path",9,0,"core",["AH00126: Invalid URI in request '*' '*'","error",9]],["apache","the connection does not begin with the PROXY protocol, which it has to",34,"RemoteIPProxyProtocol","mod_remoteip",["AH03496: RemoteIPProxyProtocol data is missing, but required! Aborting request.","warn",34]],["iis","a header line is longer than this registry value allows, 16384 bytes unless set",35,"MaxFieldLength","HTTP.sys"],["iis","request line and header section are larger than this registry value allows, 16384 bytes unless set",35,"MaxRequestBytes","HTTP.sys"],["nginx","the request line begins with no method, such as bytes of TLS on a port for plain HTTP",0,0,0,["client sent invalid method","info",0]],["nginx","the request line is malformed",0,0,0,["client sent invalid request","info",0]],["nginx","a header line is malformed",0,0,0,["client sent invalid header line: \\"*\\\\x*...\\"","info",0]],["nginx","an HTTP/1.1 request has no Host",0,0,0,["client sent HTTP/1.1 request without \\"Host\\" header","info",0]],["nginx","Host is not a valid host",0,0,0,["client sent invalid host header","info",0]],["nginx","the host in the request line is not valid",0,0,0,["client sent invalid host in request line","info",0]],["nginx","Host is there twice",0,0,0,["client sent duplicate host header: \\"*: *\\", previous value: \\"*: *\\"","info",0]],["nginx","a field that may be there once is there twice, such as Content-Length",0,0,0,["client sent duplicate header line: \\"*: *\\", previous value: \\"*: *\\"","info",0]],["nginx","Content-Length is not a number",0,0,0,["client sent invalid \\"Content-Length\\" header","info",0]],["nginx","Content-Length and Transfer-Encoding are both there",0,0,0,["client sent \\"Content-Length\\" and \\"Transfer-Encoding\\" headers at the same time","info",0]],["nginx","an HTTP/1.0 request has Transfer-Encoding",0,0,0,["client sent HTTP/1.0 request with \\"Transfer-Encoding\\" header","info",0]],["nginx","the content is not chunked as it should be",26,0,0,["client sent invalid chunked body","error",26]],["nginx","the client closed the connection before it had sent the request; it receives nothing",0,0,0,["client prematurely closed connection","info",0]],["nginx","COPY or MOVE has no Destination",1,"dav_methods","ngx_http_dav_module",["client sent no \\"Destination\\" header","error",1]],["nginx","the Destination of COPY or MOVE cannot be used",1,"dav_methods","ngx_http_dav_module",["client sent invalid \\"Destination\\" header: \\"*\\"","error",1]],["nginx","a request over HTTP/2 has neither :authority nor Host",11,0,"ngx_http_v2_module",["client sent neither \\":authority\\" nor \\"Host\\" header","info",11]],["nginx","over HTTP/2, :authority and Host differ",11,0,"ngx_http_v2_module",["client sent \\":authority\\" and \\"Host\\" headers with different values","info",11]],["nginx","over HTTP/2, the content is longer than its Content-Length",11,0,"ngx_http_v2_module",["client intended to send body data larger than declared","info",11]],["nginx","Depth is none that DELETE, COPY or MOVE takes there",1,"dav_methods","ngx_http_dav_module",["\\"Depth\\" header must be *infinity","error",1]],["nginx","Overwrite is neither T nor F",1,"dav_methods","ngx_http_dav_module",["client sent invalid \\"Overwrite\\" header: \\"*\\"","error",1]],["nginx","the Destination of COPY or MOVE is on another host",1,"dav_methods","ngx_http_dav_module",["\\"Destination\\" URI \\"*\\" is handled by different repository than the source URI","error",1]]],
["401",["apache","the resource asks for a user, and the request has none",57,"Require","mod_authz_core",["AH01629: authorization failure (no authenticated user): *","error",22]],["apache","the user is known and may not do this; see AuthzSendForbiddenOnFailure",58,"Require","mod_authz_core",["AH01631: user *: authorization failure for \\"*\\":","error",22]],["apache","the password is another one",14,"AuthType","mod_auth_basic",["AH01617: user *: authentication failure for \\"*\\": Password Mismatch","error",14]],["apache","there is no such user",14,"AuthType","mod_auth_basic",["AH01618: user * not found: *","error",14]],["apache","the request uses another scheme than Basic",14,"AuthType","mod_auth_basic",["AH01614: client used wrong authentication scheme: *","error",14]],["apache","there is no such user in the realm",15,"AuthType","mod_auth_digest",["AH01790: user \`*' in realm \`*' not found: *","error",15]],["apache","the digest is not that of the password",15,"AuthType","mod_auth_digest",["AH0179*: user *: password mismatch: *","error",15]],["apache","the request names another realm",15,"AuthType","mod_auth_digest",["AH01788: realm mismatch - got \`*' but expected \`*'","error",15]],["apache","the password in the form is another one",16,"AuthType","mod_auth_form",["AH01807: user '*': authentication failure for \\"*\\": password Mismatch","error",16]],["apache","the form names no user that is there",16,"AuthType","mod_auth_form",["AH01808: user '*' not found: *","error",16]],["iis","the user name or the password is another one",17,0,0,0,"401.1"],["iis","no authentication module has found a user",59,"authentication",0,0,"401.2"],["iis","the access control list of the file lets the user not read it",17,0,0,0,"401.3"],["iis","an ISAPI filter refuses the user",3,0,0,0,"401.4"],["iis","an ISAPI or CGI program refuses the user",3,0,0,0,"401.5"],["iis","dynamicIpSecurity blocks the address, and this says Unauthorized",36,"denyAction"],["nginx","the request has no user name and password",37,"auth_basic","ngx_http_auth_basic_module",["no user/password was provided for basic authentication","info",20]],["nginx","the file has no such user",27,"auth_basic_user_file","ngx_http_auth_basic_module",["user \\"*\\" was not found in \\"*\\"","error",20]],["nginx","the password is another one",27,"auth_basic_user_file","ngx_http_auth_basic_module",["user \\"*\\": password mismatch","error",20]],["nginx","the subrequest was answered with 401",38,"auth_request","ngx_http_auth_request_module"],["nginx","the token is not there or not valid",60,"auth_jwt","ngx_http_auth_jwt_module"]],
["402",["apache","Redirect 402 in the configuration; no module answers with it by itself",18,"Redirect","mod_alias"],["apache","a rule with the flag R=402",4,"RewriteRule","mod_rewrite"],["iis","a rule with this action and statusCode 402; nothing of IIS is documented to answer with it by itself",7,"CustomResponse","URL Rewrite Module"],["nginx","return 402 in the configuration; no module answers with it by itself",2,"return","ngx_http_rewrite_module"]],
["403",["apache","the configuration denies the request, whoever sends it",22,"Require","mod_authz_core",["AH01630: client denied by server configuration: *","error",22]],["apache","the configuration denies the client, in the manner of Apache 2.2",39,"Deny","mod_access_compat",["AH01797: client denied by server configuration: *","error",39]],["apache","a directory has no index file, and Indexes is off",40,"Options","mod_autoindex",["AH01276: Cannot serve directory *: No matching DirectoryIndex (*) found, and server-generated directory index forbidden by Options directive","error",61]],["apache","a symbolic link, and neither FollowSymLinks nor SymLinksIfOwnerMatch allows it",40,"Options","core",["AH00037: Symbolic link not allowed or link target not accessible: *","error",13]],["apache","RewriteRule in a directory where FollowSymLinks and SymLinksIfOwnerMatch are off",4,"Options","mod_rewrite",["AH00670: Options FollowSymLinks and SymLinksIfOwnerMatch are both off, so the RewriteRule directive is also forbidden due to its similar ability to circumvent directory restrictions : *","error",4]],["apache","a script in a directory where ExecCGI is off",23,"Options","mod_cgi",["AH02809: Options ExecCGI is off in this directory","error",23]],["apache","a rule with the flag F",41,"RewriteRule","mod_rewrite"],["apache","a request without TLS where it is set",62,"SSLRequireSSL","mod_ssl"],["apache","the client named no host during the TLS handshake",63,"SSLStrictSNIVHostCheck","mod_ssl",["AH02033: No hostname was provided via SNI for a name based virtual host","info",8]],["apache","the server may not read the file",9,0,"core",["AH00132: file permissions deny server access: *","error",9]],["apache","the server may not search a directory of the path",13,0,"core",["AH00035: access to * denied (filesystem path '*') because search permissions are missing on a component of the path","error",13]],["apache","the server may not read .htaccess, or not search its directory",64,"AccessFileName","core",["AH00529: * pcfg_openfile: unable to check htaccess file, ensure it is readable and that '*' is executable","crit",65]],["apache","the expression does not hold",66,"SSLRequire","mod_ssl",["AH02229: access to * failed, reason: *","error",8]],["apache","the client has sent no certificate, and renegotiation asked for one",42,"SSLVerifyClient","mod_ssl",["AH02263: Re-negotiation handshake failed: Client certificate missing","error",8]],["apache","TLS 1.3 has to ask for a certificate after the handshake, and the client cannot",42,"SSLVerifyClient","mod_ssl",["AH10158: cannot perform post-handshake authentication","error",8]],["apache","the rewritten query has spaces or control characters; see the flags B and BCTLS",4,"RewriteRule","mod_rewrite",["AH1041*: Rewritten query string contains control characters or spaces","error",4]],["apache","a rule rewrites a path with %3F, and has not the flag UnsafeAllow3F",4,"RewriteRule","mod_rewrite",["AH10508: Unsafe URL with %3f URL rewritten without UnsafeAllow3F","error",4]],["apache","a rule with the flag P where mod_proxy is not loaded",4,"RewriteRule","mod_rewrite",["AH*: attempt to make remote request from mod_rewrite without proxy enabled: *","error",4]],["apache","the forward proxy blocks the host",67,"ProxyBlock","mod_proxy",["AH00916: connect to remote machine * blocked: name * matched","warn",68]],["apache","CONNECT to a port that it does not list",69,"AllowCONNECT","mod_proxy_connect"],["iis","the connection has no TLS, which it requires",70,"sslFlags",0,0,"403.4"],["iis","the client has sent no certificate, which it requires",71,"sslFlags",0,0,"403.7"],["iis","the client's address is denied",72,"ipSecurity","IpRestrictionModule",0,"403.6"],["iis","the address has more requests under way than it allows",3,"denyByConcurrentRequests",0,0,"403.501"],["iis","the address has sent more requests in a time than it allows",3,"denyByRequestRate",0,0,"403.502"],["iis","a directory has no default document, and listing it is off",73,"directoryBrowse","DirectoryListingModule",0,"403.14"],["iis","Content-Length is larger than it allows",74,"maxRequestEntityAllowed"],["iis","Windows for clients answers no more requests at a time",75,0,0,0,"403.9"],["iis","the client's certificate is of an authority that the server does not trust",76,0,0,0,"403.16"],["iis","the client's certificate is revoked",3,0,0,0,"403.13"],["iis","the client's certificate has run out, or is not valid yet",3,0,0,0,"403.17"],["nginx","the client's address is denied",77,"deny","ngx_http_access_module",["access forbidden by rule","error",78]],["nginx","the method is not among those that it lets through",79,"limit_except","ngx_http_core_module",["access forbidden by rule","error",21]],["nginx","a directory has no index file, and listing it is off",80,"autoindex","ngx_http_autoindex_module",["directory index of \\"*\\" is forbidden","error",21]],["nginx","the worker process may not read the file or a directory above it",10,"root","ngx_http_core_module",["open() \\"*\\" failed (13: Permission denied)","error",10]],["nginx","the worker process may not read the directory of the index file",24,"index","ngx_http_index_module",["\\"*\\" is forbidden","error",24]],["nginx","a component of the path is a symbolic link",81,"disable_symlinks","ngx_http_core_module"],["nginx","the subrequest was answered with 403",38,"auth_request","ngx_http_auth_request_module"],["nginx","the file with the users is not there",27,"auth_basic_user_file","ngx_http_auth_basic_module",["open() \\"*\\" failed (2: No such file or directory)","error",20]],["nginx","the worker process may not write where DELETE, PUT, MKCOL, COPY or MOVE would",1,"dav_methods","ngx_http_dav_module",["* \\"*\\" failed (13: Permission denied)","error",1]],["nginx","the link is on another site, and the configuration returns 403 for $invalid_referer",82,"valid_referers","ngx_http_referer_module"],["nginx","the hash in the link is wrong, and the configuration returns 403 for an empty $secure_link",43,"secure_link","ngx_http_secure_link_module"],["nginx","return 403 in the configuration",2,"return","ngx_http_rewrite_module"]],
["404",["apache","there is no such file",9,0,"core",["AH00128: File does not exist: *","info",9]],["apache","the path goes on behind a file that takes no more of it",83,"AcceptPathInfo","core",["AH00130: File does not exist: *","info",9]],["apache","the path holds %2F",84,"AllowEncodedSlashes","core",["AH00026: found %2f (encoded '/') in URI path (*), returning 404","info",13]],["apache","there is no such script",23,"ScriptAlias","mod_cgi",["AH02811: script not found or unable to stat","error",23]],["iis","there is no such file",3,0,0,0,"404.0"],["iis","the ISAPI or CGI program is not on the list",17,"isapiCgiRestriction","IsapiModule",0,"404.2"],["iis","the extension has no MIME type on the list",17,"staticContent","StaticFileModule",0,"404.3"],["iis","no handler is there for the request",17,"handlers",0,0,"404.4"],["iis","the path holds a sequence of characters that it denies",12,"denyUrlSequences","RequestFilteringModule",0,"404.5"],["iis","the method is denied",12,"verbs","RequestFilteringModule",0,"404.6"],["iis","the extension is denied",12,"fileExtensions","RequestFilteringModule",0,"404.7"],["iis","the path holds a segment that is not served, such as bin",12,"hiddenSegments","RequestFilteringModule",0,"404.8"],["iis","the file is hidden",17,0,"StaticFileModule",0,"404.9"],["iis","the path is escaped twice, or holds a +",12,"allowDoubleEscaping","RequestFilteringModule",0,"404.11"],["iis","the path holds characters beyond ASCII",12,"allowHighBitCharacters","RequestFilteringModule",0,"404.12"],["iis","the content is larger than it allows, 30000000 bytes unless set",85,"maxAllowedContentLength","RequestFilteringModule",0,"404.13"],["iis","the path is longer than it allows, 4096 bytes unless set",28,"maxUrl","RequestFilteringModule",0,"404.14"],["iis","the query is longer than it allows, 2048 bytes unless set",28,"maxQueryString","RequestFilteringModule",0,"404.15"],["iis","the query holds a sequence of characters that it denies",12,"denyQueryStringSequences","RequestFilteringModule",0,"404.18"],["iis","a rule of the configuration denies the request",12,"filteringRules","RequestFilteringModule",0,"404.19"],["iis","a header line is longer than it allows; newer versions log 431",44,"headerLimits","RequestFilteringModule",0,"404.10"],["iis","a request of WebDAV came to the handler of static files",3,0,"StaticFileModule",0,"404.16"],["iis","dynamic content came to the handler of static files",86,"handlers","StaticFileModule",0,"404.17"],["iis","the path has more segments than are allowed",3,0,0,0,"404.20"],["iis","dynamicIpSecurity blocks the address, and this says NotFound",36,"denyAction"],["nginx","there is no such file under root or alias",10,"root","ngx_http_core_module",["open() \\"*\\" failed (2: No such file or directory)","error",10]],["nginx","the path leads through a file as if that were a directory",10,"root","ngx_http_core_module",["open() \\"*\\" failed (20: Not a directory)","error",10]],["nginx","there is no such directory for the index file",24,"index","ngx_http_index_module",["\\"*\\" is not found","error",24]],["nginx","no file was found, and its last parameter is =404",87,"try_files","ngx_http_core_module"],["nginx","the location is for internal requests only",88,"internal","ngx_http_core_module"],["nginx","the path leads to what is neither a file nor a directory",10,0,0,["\\"*\\" is not a regular file","crit",10]],["nginx","no module of the location answers the request",21,0,0,["no handler found","error",21]],["nginx","memcached has no such key",89,"memcached_pass","ngx_http_memcached_module",["key: \\"*\\" was not found by memcached","info",45]],["nginx","return 404 in the configuration",2,"return","ngx_http_rewrite_module"]],
["405",["apache","the method is not among those that it allows",90,"AllowMethods","mod_allowmethods",["AH01623: client method denied by server configuration: '*' to *","error",91]],["apache","the method is TRACE, and this is off",92,"TraceEnable","core"],["apache","a file is answered to GET, HEAD and POST only",9,0,"core",["AH00131: This resource does not accept the * method.","error",9]],["apache","TRACE to a proxy, and TraceEnable is off",46,"TraceEnable","mod_proxy",["AH01139: TRACE forbidden by server configuration","error",46]],["apache","another method than POST to the handler form-login-handler",16,"SetHandler","mod_auth_form",["AH01811: the form-login-handler only supports the POST method for *","error",16]],["apache","MKCOL of what is there already",25,"Dav","mod_dav"],["iis","POST to a static file",47,"handlers","StaticFileModule",0,"405.0"],["iis","WebDAV Publishing takes PUT away from the application",47,"handlers","WebDAVModule",0,"405.0"],["nginx","POST to a static file",10,0,"ngx_http_static_module"],["nginx","the method is TRACE",0,0,0,["client sent TRACE method","info",0]],["nginx","the method is CONNECT",0,0,0,["client sent CONNECT method","info",0]],["nginx","the method is neither GET nor HEAD",93,"stub_status","ngx_http_stub_status_module"],["nginx","MKCOL of what is there already",1,"dav_methods","ngx_http_dav_module",["mkdir() \\"*\\" failed (17: File exists)","error",1]],["nginx","the method is neither GET nor HEAD",45,"memcached_pass","ngx_http_memcached_module"],["nginx","the method is neither GET nor HEAD",94,"empty_gif","ngx_http_empty_gif_module"]],
["406",["apache","no variant suits the Accept fields; see ForceLanguagePriority",95,"Options","mod_negotiation",["AH00690: no acceptable variant: *","error",96]],["iis","Accept does not admit the MIME type of the resource",3,0,0,0,"406.0"],["nginx","return 406 in the configuration; no module answers with it by itself",2,"return","ngx_http_rewrite_module"]],
["407",["apache","the forward proxy asks for a user, and the request has none",97,"ProxyRequests","mod_proxy"],["nginx","CONNECT without a user name and password, to nginx 1.31 or later with tunnel_pass",37,"auth_basic","ngx_http_auth_basic_module",["no user/password was provided for basic authentication","info",20]]],
["408",["apache","the header section or the content arrives too slowly",98,"RequestReadTimeout","mod_reqtimeout",["AH01382: Request * read timeout","info",99]],["apache","request line or header section stopped for longer than it allows, 60 seconds unless set",100,"TimeOut","core"],["iis","the request was not there in time",3,0,0,0,"408.0"],["nginx","the header section did not arrive in time, 60s unless set; the client receives nothing",101,"client_header_timeout","ngx_http_core_module",["client timed out","info",0]],["nginx","no more of the content arrived in time, 60s unless set",102,"client_body_timeout","ngx_http_core_module"]],
["409",["apache","the collection in which the resource would be is not there",25,"Dav","mod_dav"],["nginx","PUT to a path that ends in a slash",1,"dav_methods","ngx_http_dav_module",["cannot PUT to a collection","error",1]],["nginx","MKCOL to a path that does not end in a slash",1,"dav_methods","ngx_http_dav_module",["MKCOL can create a collection only","error",1]],["nginx","DELETE of a path that has fewer elements than it asks for",103,"min_delete_depth","ngx_http_dav_module",["insufficient URI depth:* to DELETE","error",1]],["nginx","COPY or MOVE between a file and a collection",1,"dav_methods","ngx_http_dav_module",["both URI \\"*\\" and \\"Destination\\" URI \\"*\\" should be either collections or non-collections","error",1]]],
["410",["apache","Redirect gone, or Redirect 410",18,"Redirect","mod_alias"],["apache","a rule with the flag G",41,"RewriteRule","mod_rewrite"],["iis","a rule with this action and statusCode 410; nothing of IIS is documented to answer with it by itself",7,"CustomResponse","URL Rewrite Module"],["nginx","the link has run out, and the configuration returns 410 where $secure_link is 0",43,"secure_link","ngx_http_secure_link_module"],["nginx","return 410 in the configuration",2,"return","ngx_http_rewrite_module"]],
["411",["apache","the content has no length, and the handler takes none without",6,0,"core",["AH01593: * forbidden: *","info",6]],["iis","the content has no length; httpErrors cannot replace this page",48],["nginx","return 411 in the configuration; no module answers with it by itself",2,"return","ngx_http_rewrite_module"]],
["412",["apache","If-Match, If-None-Match or If-Unmodified-Since does not hold",104,0,"core"],["apache","COPY or MOVE with Overwrite: F to what is there already",25,"Dav","mod_dav"],["apache","the conditions in the field If do not hold",29,"Dav","mod_dav"],["iis","If-Match does not hold",3,0,0,0,"412.0"],["nginx","If-Unmodified-Since or If-Match does not hold",105,0,"ngx_http_not_modified_filter_module"],["nginx","COPY or MOVE with Overwrite: F to what is there already",1,"dav_methods","ngx_http_dav_module",["\\"*\\" could not be created (17: File exists)","error",1]]],
["413",["apache","the content is larger than it allows, 1 GiB unless set since 2.4.53",49,"LimitRequestBody","core",["AH01588: Requested content-length of * is larger than the configured limit of *","info",6]],["apache","content with a method whose handler takes none",6,0,"core",["AH01595: * with body is not allowed for *","info",6]],["apache","the content to keep is larger than it allows",106,"KeptBodySize","mod_request"],["apache","chunked content grew larger than it allows",49,"LimitRequestBody","core",["AH01591: Read content length of * is larger than the configured limit of *","info",6]],["apache","XML content is larger than it allows, 1000000 bytes unless set",107,"LimitXMLRequestBody","core",["AH00539: XML request body is larger than the configured limit of *","error",108]],["apache","content is larger than it allows, while TLS is renegotiated, 131072 bytes unless set",109,"SSLRenegBufferSize","mod_ssl",["AH02018: request body exceeds maximum size (*) for SSL buffer","error",33]],["iis","the content is larger than it allows; logged in the place of 404.13, while the client receives 404",28,"maxAllowedContentLength","RequestFilteringModule",0,"413.1"],["iis","the content is too large",3,0,0,0,"413.0"],["nginx","Content-Length is larger than it allows, 1m unless set",50,"client_max_body_size","ngx_http_core_module",["client intended to send too large body: * bytes","error",21]],["nginx","chunked content grew larger than it allows",50,"client_max_body_size","ngx_http_core_module",["client intended to send too large chunked body: * bytes","error",26]]],
["414",["apache","the request line is longer than it allows, 8190 bytes unless set",110,"LimitRequestLine","core",["AH00565: request failed: client's request-line exceeds LimitRequestLine (longer than *)","info",5]],["apache","over HTTP/2, a pseudo-header field is longer than it allows",19,"LimitRequestLine","mod_http2",["AH10178: *Request pseudo header exceeds LimitRequestFieldSize: *","info",19]],["iis","the URL is too long; httpErrors cannot replace this page",48],["nginx","the request line is longer than one buffer, 8k unless set",30,"large_client_header_buffers","ngx_http_core_module",["client sent too long URI","info",0]]],
["415",["apache","MKCOL has content",25,"Dav","mod_dav"],["iis","the content has a type that is not taken; documented of IIS 6",31],["nginx","the content to transform is no image",111,"image_filter","ngx_http_image_filter_module"],["nginx","the image is larger than the buffer",112,"image_filter_buffer","ngx_http_image_filter_module",["image filter: too big response: *","error",113]],["nginx","DELETE has content",1,"dav_methods","ngx_http_dav_module",["DELETE with body is unsupported","error",1]],["nginx","MKCOL has content",1,"dav_methods","ngx_http_dav_module",["MKCOL with body is unsupported","error",1]],["nginx","COPY or MOVE has content",1,"dav_methods","ngx_http_dav_module",["COPY and MOVE with body are unsupported","error",1]]],
["416",["apache","no range of the Range field lies in the resource",114,0,"core"],["iis","no range of the Range field lies in the resource; documented of IIS 6",31],["nginx","no range of the Range field lies in the file",115,0,"ngx_http_range_filter_module"]],
["417",["apache","Expect asks for something else than 100-continue",5,0,"core",["AH00570: client sent an unrecognized expectation value of Expect: *","info",5]],["iis","Expect asks for something that the server does not do; documented of IIS 6",31],["nginx","return 417 in the configuration; no module answers with it by itself",2,"return","ngx_http_rewrite_module"]],
["418",["iis","a rule with this action and statusCode 418; nothing of IIS is documented to answer with it by itself",7,"CustomResponse","URL Rewrite Module"],["nginx","return 418 in the configuration; no module answers with it by itself",2,"return","ngx_http_rewrite_module"]],
["421",["apache","the host is not the one that TLS was negotiated for, and its TLS settings differ",8,0,"mod_ssl",["AH02032: Hostname * provided via SNI and hostname * provided via HTTP have no compatible SSL setup","error",8]],["iis","a rule with this action and statusCode 421; nothing of IIS is documented to answer with it by itself",7,"CustomResponse","URL Rewrite Module"],["nginx","the host is not the one that TLS was negotiated for, and a client certificate is asked for",0,"ssl_verify_client","ngx_http_ssl_module",["client attempted to request the server name different from the one that was negotiated","info",0]],["nginx","over HTTP/2 or HTTP/3, the host is of a server where that is off",11,"http2","ngx_http_v2_module",["client attempted to request the server name for which the negotiated protocol is disabled","info",11]]],
["422",["apache","Redirect 422 in the configuration; no module answers with it by itself",18,"Redirect","mod_alias"],["apache","a rule with the flag R=422",4,"RewriteRule","mod_rewrite"],["iis","a rule with this action and statusCode 422; nothing of IIS is documented to answer with it by itself",7,"CustomResponse","URL Rewrite Module"],["nginx","return 422 in the configuration; no module answers with it by itself",2,"return","ngx_http_rewrite_module"]],
["423",["apache","the resource is locked, and the request has no token of the lock",29,"Dav","mod_dav"],["nginx","return 423 in the configuration; no module answers with it by itself",2,"return","ngx_http_rewrite_module"]],
["424",["apache","another part of the same request failed",29,"Dav","mod_dav"],["nginx","return 424 in the configuration; no module answers with it by itself",2,"return","ngx_http_rewrite_module"]],
["425",["iis","a rule with this action and statusCode 425; nothing of IIS is documented to answer with it by itself",7,"CustomResponse","URL Rewrite Module"],["nginx","return 425 in the configuration, where $ssl_early_data is 1; no module answers with it by itself",116,"return","ngx_http_rewrite_module"]],
["426",["apache","a request without TLS where SSLRequireSSL is set and SSLEngine is optional",117,"SSLEngine","mod_ssl"],["apache","a request to a WebSocket that does not ask for it in Upgrade",51,"ProxyPass","mod_proxy_wstunnel",["AH02900: require upgrade for URL * (Upgrade header is *, expecting *)","info",51]],["iis","a rule with this action and statusCode 426; nothing of IIS is documented to answer with it by itself",7,"CustomResponse","URL Rewrite Module"],["nginx","return 426 in the configuration; no module answers with it by itself",2,"return","ngx_http_rewrite_module"]],
["428",["apache","Redirect 428 in the configuration; no module answers with it by itself",18,"Redirect","mod_alias"],["apache","a rule with the flag R=428",4,"RewriteRule","mod_rewrite"],["iis","a rule with this action and statusCode 428; nothing of IIS is documented to answer with it by itself",7,"CustomResponse","URL Rewrite Module"],["nginx","return 428 in the configuration; no module answers with it by itself",2,"return","ngx_http_rewrite_module"]],
["429",["apache","Redirect 429 in the configuration; no module answers with it by itself",18,"Redirect","mod_alias"],["apache","a rule with the flag R=429",4,"RewriteRule","mod_rewrite"],["iis","a rule with this action and statusCode 429; nothing of IIS is documented to answer with it by itself",7,"CustomResponse","URL Rewrite Module"],["nginx","too many requests for limit_req, where this is set to 429; it is 503 unless set",118,"limit_req_status","ngx_http_limit_req_module",["limiting requests, excess: * by zone \\"*\\"","error",119]],["nginx","too many connections for limit_conn, where this is set to 429; it is 503 unless set",120,"limit_conn_status","ngx_http_limit_conn_module",["limiting connections by zone \\"*\\"","error",121]]],
["431",["apache","over HTTP/2, a field is longer than it allows",19,"LimitRequestFieldSize","mod_http2",["AH10180: *Request header exceeds LimitRequestFieldSize: *","info",19]],["apache","over HTTP/2, there are more fields than it allows",19,"LimitRequestFields","mod_http2",["AH10181: *Number of request headers exceeds LimitRequestFields","info",19]],["iis","a header line is longer than it allows; logged so, while the client receives 404",44,"headerLimits","RequestFilteringModule"],["nginx","return 431 in the configuration; nginx by itself answers 400 to header fields that are too large",2,"return","ngx_http_rewrite_module"]],
["nginx-444",["nginx","the configuration closes the connection without an answer",2,"return","ngx_http_rewrite_module"]],
["451",["apache","Redirect 451 in the configuration; no module answers with it by itself",18,"Redirect","mod_alias"],["apache","a rule with the flag R=451",4,"RewriteRule","mod_rewrite"],["iis","a rule with this action and statusCode 451; nothing of IIS is documented to answer with it by itself",7,"CustomResponse","URL Rewrite Module"],["nginx","return 451 in the configuration; no module answers with it by itself",2,"return","ngx_http_rewrite_module"]],
["nginx-494",["nginx","a header line is longer than one buffer, 8k unless set",30,"large_client_header_buffers","ngx_http_core_module",["client sent too long header line: \\"*...\\"","info",0]],["nginx","the header section does not fit into the buffers",30,"large_client_header_buffers","ngx_http_core_module",["client sent too large request","info",0]],["nginx","there are more header lines than it allows, 1000 unless set",122,"max_headers","ngx_http_core_module",["client sent too many header lines","info",0]]],
["nginx-495",["nginx","the client's certificate is not valid",52,"ssl_verify_client","ngx_http_ssl_module",["client SSL certificate verify error: (*:*)","info",0]],["nginx","OCSP does not confirm the client's certificate",123,"ssl_ocsp","ngx_http_ssl_module",["client SSL certificate verify error: *","info",0]]],
["nginx-496",["nginx","the client has sent no certificate",52,"ssl_verify_client","ngx_http_ssl_module",["client sent no required SSL certificate","info",0]]],
["nginx-497",["nginx","a request without TLS on a port with the parameter ssl",124,"listen","ngx_http_core_module",["client sent plain HTTP request to HTTPS port","info",0]]],
["nginx-499",["nginx","the client closed the connection while nginx waited for the upstream server",125,"proxy_ignore_client_abort","ngx_http_proxy_module",["epoll_wait() reported that client prematurely closed connection, so upstream connection is closed too","info",126]]]
],"places":[
[0,"ngx_http_request.c"],
[0,"modules/ngx_http_dav_module.c"],
[1],
[2],
[3,"modules/mappers/mod_rewrite.c"],
[3,"server/protocol.c"],
[3,"modules/http/http_filters.c"],
[4,"CustomResponse_action"],
[3,"modules/ssl/ssl_engine_kernel.c"],
[3,"server/core.c"],
[0,"modules/ngx_http_static_module.c"],
[0,"v2/ngx_http_v2.c"],
[5],
[3,"server/request.c"],
[3,"modules/aaa/mod_auth_basic.c"],
[3,"modules/aaa/mod_auth_digest.c"],
[3,"modules/aaa/mod_auth_form.c"],
[6],
[7,"redirect"],
[3,"modules/http2/h2_stream.c"],
[0,"modules/ngx_http_auth_basic_module.c"],
[0,"ngx_http_core_module.c"],
[3,"modules/aaa/mod_authz_core.c"],
[3,"modules/generators/mod_cgi.c"],
[0,"modules/ngx_http_index_module.c"],
[3,"modules/dav/main/mod_dav.c"],
[0,"ngx_http_request_body.c"],
[8,"auth_basic_user_file"],
[9],
[3,"modules/dav/main/util.c"],
[10,"large_client_header_buffers"],
[11],
[3,"server/vhost.c"],
[3,"modules/ssl/ssl_engine_io.c"],
[3,"modules/metadata/mod_remoteip.c"],
[12],
[13],
[8,"auth_basic"],
[14,"auth_request"],
[3,"modules/aaa/mod_access_compat.c"],
[15,"options"],
[16,"rewriterule"],
[17,"sslverifyclient"],
[18,"secure_link"],
[19],
[0,"modules/ngx_http_memcached_module.c"],
[3,"modules/proxy/mod_proxy.c"],
[20],
[21],
[15,"limitrequestbody"],
[10,"client_max_body_size"],
[3,"modules/proxy/mod_proxy_wstunnel.c"],
[22,"ssl_verify_client"],
[15,"httpprotocoloptions"],
[15,"stricthostcheck"],
[15,"limitrequestfields"],
[15,"limitrequestfieldsize"],
[23,"require"],
[23,"authzsendforbiddenonfailure"],
[24],
[25,"auth_jwt"],
[3,"modules/generators/mod_autoindex.c"],
[17,"sslrequiressl"],
[17,"sslstrictsnivhostcheck"],
[15,"accessfilename"],
[3,"server/config.c"],
[17,"sslrequire"],
[26,"proxyblock"],
[3,"modules/proxy/proxy_util.c"],
[27,"allowconnect"],
[28],
[29],
[30],
[31],
[32],
[33],
[34],
[35,"deny"],
[0,"modules/ngx_http_access_module.c"],
[10,"limit_except"],
[36,"autoindex"],
[10,"disable_symlinks"],
[37,"valid_referers"],
[15,"acceptpathinfo"],
[15,"allowencodedslashes"],
[38],
[39],
[10,"try_files"],
[10,"internal"],
[40,"memcached_pass"],
[41,"allowmethods"],
[3,"modules/aaa/mod_allowmethods.c"],
[15,"traceenable"],
[0,"modules/ngx_http_stub_status_module.c"],
[0,"modules/ngx_http_empty_gif_module.c"],
[42,"forcelanguagepriority"],
[3,"modules/mappers/mod_negotiation.c"],
[3,"modules/http/http_request.c"],
[43,"requestreadtimeout"],
[3,"modules/filters/mod_reqtimeout.c"],
[15,"timeout"],
[10,"client_header_timeout"],
[10,"client_body_timeout"],
[44,"min_delete_depth"],
[3,"modules/http/http_protocol.c"],
[0,"modules/ngx_http_not_modified_filter_module.c"],
[45,"keptbodysize"],
[15,"limitxmlrequestbody"],
[3,"server/util_xml.c"],
[17,"sslrenegbuffersize"],
[15,"limitrequestline"],
[46,"image_filter"],
[46,"image_filter_buffer"],
[0,"modules/ngx_http_image_filter_module.c"],
[3,"modules/http/byterange_filter.c"],
[0,"modules/ngx_http_range_filter_module.c"],
[22,"var_ssl_early_data"],
[17,"sslengine"],
[47,"limit_req_status"],
[0,"modules/ngx_http_limit_req_module.c"],
[48,"limit_conn_status"],
[0,"modules/ngx_http_limit_conn_module.c"],
[10,"max_headers"],
[22,"ssl_ocsp"],
[10,"listen"],
[49,"proxy_ignore_client_abort"],
[0,"ngx_http_upstream.c"]
],"sources":[
["nginx source","https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/"],
["nginx documentation: the directive return","https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return"],
["Microsoft: HTTP status codes in IIS","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code"],
["Apache HTTP Server source","https://github.com/apache/httpd/blob/0cb680442ecaa6118cc610b5ecc6e824330bf61a/"],
["IIS documentation: URL Rewrite Module Configuration Reference","https://learn.microsoft.com/iis/extensions/url-rewrite-module/url-rewrite-module-configuration-reference#"],
["IIS documentation: Request Filtering","https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/"],
["IIS documentation: How to Use HTTP Detailed Errors in IIS","https://learn.microsoft.com/iis/troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis"],
["Apache documentation: mod_alias","https://httpd.apache.org/docs/2.4/mod/mod_alias.html#"],
["nginx documentation: ngx_http_auth_basic_module","https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html#"],
["IIS documentation: Request Limits <requestLimits>","https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/"],
["nginx documentation: ngx_http_core_module","https://nginx.org/en/docs/http/ngx_http_core_module.html#"],
["Windows Server 2003: HTTP 40x, Client Error Codes","https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc739277(v=ws.10)"],
["Microsoft: Http.sys registry settings for Windows","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows"],
["IIS documentation: Dynamic IP Security <dynamicIpSecurity>","https://learn.microsoft.com/iis/configuration/system.webserver/security/dynamicipsecurity/"],
["nginx documentation: ngx_http_auth_request_module","https://nginx.org/en/docs/http/ngx_http_auth_request_module.html#"],
["Apache documentation: core","https://httpd.apache.org/docs/2.4/mod/core.html#"],
["Apache documentation: mod_rewrite","https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html#"],
["Apache documentation: mod_ssl","https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#"],
["nginx documentation: ngx_http_secure_link_module","https://nginx.org/en/docs/http/ngx_http_secure_link_module.html#"],
["IIS documentation: Header Limits <headerLimits>","https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/headerlimits/"],
["Microsoft: HTTP Error 405.0 when you visit a website","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-405-website"],
["IIS documentation: Adding HTTP Errors <error>","https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/error"],
["nginx documentation: ngx_http_ssl_module","https://nginx.org/en/docs/http/ngx_http_ssl_module.html#"],
["Apache documentation: mod_authz_core","https://httpd.apache.org/docs/2.4/mod/mod_authz_core.html#"],
["IIS documentation: IIS Modules Overview","https://learn.microsoft.com/iis/get-started/introduction-to-iis/iis-modules-overview"],
["nginx documentation: ngx_http_auth_jwt_module","https://nginx.org/en/docs/http/ngx_http_auth_jwt_module.html#"],
["Apache documentation: mod_proxy","https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#"],
["Apache documentation: mod_proxy_connect","https://httpd.apache.org/docs/2.4/mod/mod_proxy_connect.html#"],
["IIS documentation: Access Security <access>","https://learn.microsoft.com/iis/configuration/system.webserver/security/access"],
["Microsoft: HTTP error 403.7 when you run a web application","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-403-7-forbidden-web-app"],
["IIS documentation: IIS 8.0 Dynamic IP Address Restrictions","https://learn.microsoft.com/iis/get-started/whats-new-in-iis-8/iis-80-dynamic-ip-address-restrictions"],
["Microsoft: HTTP Error 403.14 when you open an IIS webpage","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-403-14-forbidden-webpage"],
["IIS documentation: Server Runtime <serverRuntime>","https://learn.microsoft.com/iis/configuration/system.webserver/serverruntime"],
["IIS documentation: Request Restrictions","https://learn.microsoft.com/iis/troubleshoot/request-restrictions"],
["Microsoft: HTTP Error 403.16 when you try to access a website","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-403-forbidden-access-website"],
["nginx documentation: ngx_http_access_module","https://nginx.org/en/docs/http/ngx_http_access_module.html#"],
["nginx documentation: ngx_http_autoindex_module","https://nginx.org/en/docs/http/ngx_http_autoindex_module.html#"],
["nginx documentation: ngx_http_referer_module","https://nginx.org/en/docs/http/ngx_http_referer_module.html#"],
["Microsoft: HTTP Error 404.13 when you visit a website","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-404-13-website"],
["Microsoft: HTTP Error 404.17 when you visit a website","https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/error-message-you-visit-web-site"],
["nginx documentation: ngx_http_memcached_module","https://nginx.org/en/docs/http/ngx_http_memcached_module.html#"],
["Apache documentation: mod_allowmethods","https://httpd.apache.org/docs/2.4/mod/mod_allowmethods.html#"],
["Apache documentation: mod_negotiation","https://httpd.apache.org/docs/2.4/mod/mod_negotiation.html#"],
["Apache documentation: mod_reqtimeout","https://httpd.apache.org/docs/2.4/mod/mod_reqtimeout.html#"],
["nginx documentation: ngx_http_dav_module","https://nginx.org/en/docs/http/ngx_http_dav_module.html#"],
["Apache documentation: mod_request","https://httpd.apache.org/docs/2.4/mod/mod_request.html#"],
["nginx documentation: ngx_http_image_filter_module","https://nginx.org/en/docs/http/ngx_http_image_filter_module.html#"],
["nginx documentation: ngx_http_limit_req_module","https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#"],
["nginx documentation: ngx_http_limit_conn_module","https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html#"],
["nginx documentation: ngx_http_proxy_module","https://nginx.org/en/docs/http/ngx_http_proxy_module.html#"]
]}`;
