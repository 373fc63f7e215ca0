/**
 * The 444 error cases of 27 frameworks, one a line: what was recorded of the error when it was run, and what it must be
 * answered with. `same`: the error of another case. `by` tells who answers where nothing is thrown that could be handled:
 * the framework `itself`, or the adapter when the `router` has found nothing; `fetch` lets through what is Next's own;
 * a `note` is no case that answers.
 */
export const errorCases: string = String.raw`
{"case":"express4 unknown_route","by":"router","status":404}
{"case":"express4 wrong_method","by":"router","status":404}
{"case":"express4 options_auto","by":"router","status":200}
{"case":"express4 trace_method","by":"router","status":404}
{"case":"express4 malformed_json","error":{"name":"SyntaxError","status":400,"statusCode":400,"expose":true,"type":"entity.parse.failed","message":"Expected property name or '}' in JSON at position 1 (line 1 column 2)","body":"{bad"},"answer":{"status":400,"detail":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"}}
{"case":"express4 json_strict_primitive","error":{"name":"SyntaxError","status":400,"statusCode":400,"expose":true,"type":"entity.parse.failed","message":"Unexpected token '1', \"1\" is not valid JSON","body":"1"},"answer":{"status":400,"detail":"Unexpected token '1', \"1\" is not valid JSON"}}
{"case":"express4 body_too_large","error":{"name":"PayloadTooLargeError","status":413,"statusCode":413,"expose":true,"type":"entity.too.large","message":"request entity too large","limit":50},"answer":{"status":413,"detail":"request entity too large"}}
{"case":"express4 unsupported_media_type","by":"itself","status":200}
{"case":"express4 unsupported_charset","error":{"name":"UnsupportedMediaTypeError","status":415,"statusCode":415,"expose":true,"type":"charset.unsupported","message":"unsupported charset \"FOO\""},"answer":{"status":415,"detail":"unsupported charset \"FOO\""}}
{"case":"express4 unsupported_content_encoding","error":{"name":"UnsupportedMediaTypeError","status":415,"statusCode":415,"expose":true,"type":"encoding.unsupported","message":"unsupported content encoding \"foo\""},"answer":{"status":415,"detail":"unsupported content encoding \"foo\""}}
{"case":"express4 bad_gzip","error":{"code":"Z_DATA_ERROR","status":400,"statusCode":400,"expose":true,"message":"incorrect header check"},"answer":{"status":400,"detail":"incorrect header check"}}
{"case":"express4 verify_failed","error":{"status":403,"statusCode":403,"expose":true,"type":"entity.verify.failed","message":"nope","body":{"type":"Buffer","data":[123,125]}},"answer":{"status":403,"detail":"nope"}}
{"case":"express4 too_many_params","error":{"name":"PayloadTooLargeError","status":413,"statusCode":413,"expose":true,"type":"parameters.too.many","message":"too many parameters","body":"a=1&b=2&c=3"},"answer":{"status":413,"detail":"too many parameters"}}
{"case":"express4 size_mismatch_aborted","error":{"name":"BadRequestError","code":"ECONNABORTED","status":400,"statusCode":400,"expose":true,"type":"request.aborted","message":"request aborted"},"answer":{"status":400,"detail":"request aborted"}}
{"case":"express4 malformed_url_param","error":{"name":"URIError","status":400,"statusCode":400,"message":"Failed to decode param '%zz'"},"answer":{"status":400,"detail":"Failed to decode param '%zz'"}}
{"case":"express4 malformed_url_bare","by":"router","status":404}
{"case":"express4 malformed_url_static","error":{"name":"BadRequestError","status":400,"statusCode":400,"expose":true,"message":"Bad Request"},"answer":{"status":400}}
{"case":"express4 multer_file_too_large","error":{"name":"MulterError","code":"LIMIT_FILE_SIZE","message":"File too large","field":"f"},"answer":{"status":413,"detail":"File too large","errors":[{"detail":"File too large","pointer":"/f"}]}}
{"case":"express4 multer_unexpected_field","error":{"name":"MulterError","code":"LIMIT_UNEXPECTED_FILE","message":"Unexpected file field","field":"g"},"answer":{"status":400,"detail":"Unexpected file field","errors":[{"detail":"Unexpected file field","pointer":"/g"}]}}
{"case":"express4 multer_malformed","error":{"message":"Unexpected end of form"},"answer":{"status":400,"detail":"Unexpected end of form"}}
{"case":"express4 multer_no_boundary","error":{"message":"Multipart: Boundary not found"},"answer":{"status":400,"detail":"Multipart: Boundary not found"}}
{"case":"express4 jwt_missing","error":{"name":"UnauthorizedError","code":"credentials_required","status":401,"message":"No authorization token was found","inner":{"message":"No authorization token was found"}},"answer":{"status":401,"detail":"No authorization token was found"}}
{"case":"express4 jwt_bad_scheme","error":{"name":"UnauthorizedError","code":"credentials_bad_format","status":401,"message":"Format is Authorization: Bearer [token]","inner":{"message":"Format is Authorization: Bearer [token]"}},"answer":{"status":401,"detail":"Format is Authorization: Bearer [token]"}}
{"case":"express4 jwt_invalid","error":{"name":"UnauthorizedError","code":"invalid_token","status":401,"message":"invalid token","inner":{"$error":"JsonWebTokenError","m":"invalid token","name":"JsonWebTokenError","message":"invalid token"}},"answer":{"status":401,"detail":"invalid token"}}
{"case":"express4 jwt_expired","error":{"name":"UnauthorizedError","code":"invalid_token","status":401,"message":"jwt expired","inner":{"$error":"TokenExpiredError","m":"jwt expired","name":"TokenExpiredError","message":"jwt expired","expiredAt":"1970-01-01T00:00:01.000Z"}},"answer":{"status":401,"detail":"jwt expired"}}
{"case":"express4 passport_basic_missing","by":"itself","status":401}
{"case":"express4 passport_basic_wrong","by":"itself","status":401}
{"case":"express4 passport_basic_malformed","by":"itself","status":400}
{"case":"express4 passport_failWithError","error":{"name":"AuthenticationError","status":401,"message":"Unauthorized"},"answer":{"status":401}}
{"case":"express4 passport_bearer_missing","by":"itself","status":401}
{"case":"express4 passport_bearer_wrong_failWithError","same":"express4 passport_failWithError","answer":{"status":401}}
{"case":"express4 passport_unknown_strategy","error":{"message":"Unknown authentication strategy \"zzz\""},"answer":{"status":500}}
{"case":"express4 csurf","error":{"name":"ForbiddenError","code":"EBADCSRFTOKEN","status":403,"statusCode":403,"expose":true,"message":"invalid csrf token"},"answer":{"status":403,"detail":"invalid csrf token"}}
{"case":"express4 csrf_csrf","same":"express4 csurf","answer":{"status":403,"detail":"invalid csrf token"}}
{"case":"express4 rate_limit","by":"itself","status":429}
{"case":"express4 rate_limit_handler_next","error":{"status":429,"message":"Too many requests, please try again later."},"answer":{"status":429,"detail":"Too many requests, please try again later."}}
{"case":"express4 static_404_fallthrough_false","error":{"code":"ENOENT","status":404,"statusCode":404,"expose":false,"message":"ENOENT: no such file or directory, stat '/srv/none.txt'"},"answer":{"status":404}}
{"case":"express4 static_wrong_method","by":"itself","status":405}
{"case":"express4 static_dotdot","error":{"name":"ForbiddenError","status":403,"statusCode":403,"expose":true,"message":"Forbidden"},"answer":{"status":403}}
{"case":"express4 sendFile_enoent","error":{"code":"ENOENT","status":404,"statusCode":404,"expose":false,"message":"ENOENT: no such file or directory, stat '/srv/nope.txt'"},"answer":{"status":404}}
{"case":"express4 sendFile_range_416","error":{"name":"RangeNotSatisfiableError","status":416,"statusCode":416,"expose":true,"headers":{"Content-Range":"bytes */10"},"message":"Range Not Satisfiable"},"answer":{"status":416,"headers":{"content-range":"bytes */10"}}}
{"case":"express4 sendFile_precondition_412","error":{"name":"PreconditionFailedError","status":412,"statusCode":412,"expose":true,"message":"Precondition Failed"},"answer":{"status":412}}
{"case":"express4 static_range_416","same":"express4 sendFile_range_416","answer":{"status":416,"headers":{"content-range":"bytes */10"}}}
{"case":"express4 res_status_invalid","by":"itself","status":200}
{"case":"express4 view_missing","error":{"message":"No default engine was specified and no extension was provided."},"answer":{"status":500}}
{"case":"express4 header_overflow_431","by":"itself","status":431}
{"case":"express4 malformed_request_400","by":"itself","status":400}
{"case":"express4 no_host_400","by":"itself","status":400}
{"case":"express4 expectation_417","by":"itself","status":417}
{"case":"express5 unknown_route","by":"router","status":404}
{"case":"express5 wrong_method","by":"router","status":404}
{"case":"express5 options_auto","by":"router","status":200}
{"case":"express5 trace_method","by":"router","status":404}
{"case":"express5 malformed_json","same":"express4 malformed_json","answer":{"status":400,"detail":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"}}
{"case":"express5 json_strict_primitive","same":"express4 json_strict_primitive","answer":{"status":400,"detail":"Unexpected token '1', \"1\" is not valid JSON"}}
{"case":"express5 body_too_large","same":"express4 body_too_large","answer":{"status":413,"detail":"request entity too large"}}
{"case":"express5 unsupported_media_type","by":"itself","status":200}
{"case":"express5 unsupported_charset","same":"express4 unsupported_charset","answer":{"status":415,"detail":"unsupported charset \"FOO\""}}
{"case":"express5 unsupported_content_encoding","same":"express4 unsupported_content_encoding","answer":{"status":415,"detail":"unsupported content encoding \"foo\""}}
{"case":"express5 bad_gzip","same":"express4 bad_gzip","answer":{"status":400,"detail":"incorrect header check"}}
{"case":"express5 verify_failed","same":"express4 verify_failed","answer":{"status":403,"detail":"nope"}}
{"case":"express5 too_many_params","same":"express4 too_many_params","answer":{"status":413,"detail":"too many parameters"}}
{"case":"express5 size_mismatch_aborted","same":"express4 size_mismatch_aborted","answer":{"status":400,"detail":"request aborted"}}
{"case":"express5 malformed_url_param","same":"express4 malformed_url_param","answer":{"status":400,"detail":"Failed to decode param '%zz'"}}
{"case":"express5 malformed_url_bare","by":"router","status":404}
{"case":"express5 malformed_url_static","same":"express4 malformed_url_static","answer":{"status":400}}
{"case":"express5 multer_file_too_large","same":"express4 multer_file_too_large","answer":{"status":413,"detail":"File too large","errors":[{"detail":"File too large","pointer":"/f"}]}}
{"case":"express5 multer_unexpected_field","same":"express4 multer_unexpected_field","answer":{"status":400,"detail":"Unexpected file field","errors":[{"detail":"Unexpected file field","pointer":"/g"}]}}
{"case":"express5 multer_malformed","same":"express4 multer_malformed","answer":{"status":400,"detail":"Unexpected end of form"}}
{"case":"express5 multer_no_boundary","same":"express4 multer_no_boundary","answer":{"status":400,"detail":"Multipart: Boundary not found"}}
{"case":"express5 jwt_missing","same":"express4 jwt_missing","answer":{"status":401,"detail":"No authorization token was found"}}
{"case":"express5 jwt_bad_scheme","same":"express4 jwt_bad_scheme","answer":{"status":401,"detail":"Format is Authorization: Bearer [token]"}}
{"case":"express5 jwt_invalid","same":"express4 jwt_invalid","answer":{"status":401,"detail":"invalid token"}}
{"case":"express5 jwt_expired","same":"express4 jwt_expired","answer":{"status":401,"detail":"jwt expired"}}
{"case":"express5 passport_basic_missing","by":"itself","status":401}
{"case":"express5 passport_basic_wrong","by":"itself","status":401}
{"case":"express5 passport_basic_malformed","by":"itself","status":400}
{"case":"express5 passport_failWithError","same":"express4 passport_failWithError","answer":{"status":401}}
{"case":"express5 passport_bearer_missing","by":"itself","status":401}
{"case":"express5 passport_bearer_wrong_failWithError","same":"express4 passport_failWithError","answer":{"status":401}}
{"case":"express5 passport_unknown_strategy","same":"express4 passport_unknown_strategy","answer":{"status":500}}
{"case":"express5 csurf","same":"express4 csurf","answer":{"status":403,"detail":"invalid csrf token"}}
{"case":"express5 csrf_csrf","same":"express4 csurf","answer":{"status":403,"detail":"invalid csrf token"}}
{"case":"express5 rate_limit","by":"itself","status":429}
{"case":"express5 rate_limit_handler_next","same":"express4 rate_limit_handler_next","answer":{"status":429,"detail":"Too many requests, please try again later."}}
{"case":"express5 static_404_fallthrough_false","same":"express4 static_404_fallthrough_false","answer":{"status":404}}
{"case":"express5 static_wrong_method","by":"itself","status":405}
{"case":"express5 static_dotdot","same":"express4 static_dotdot","answer":{"status":403}}
{"case":"express5 sendFile_enoent","same":"express4 sendFile_enoent","answer":{"status":404}}
{"case":"express5 sendFile_range_416","same":"express4 sendFile_range_416","answer":{"status":416,"headers":{"content-range":"bytes */10"}}}
{"case":"express5 sendFile_precondition_412","same":"express4 sendFile_precondition_412","answer":{"status":412}}
{"case":"express5 static_range_416","same":"express4 sendFile_range_416","answer":{"status":416,"headers":{"content-range":"bytes */10"}}}
{"case":"express5 res_status_invalid","error":{"name":"RangeError","message":"Invalid status code: 42. Status code must be greater than 99 and less than 1000."},"answer":{"status":500}}
{"case":"express5 view_missing","same":"express4 view_missing","answer":{"status":500}}
{"case":"express5 header_overflow_431","by":"itself","status":431}
{"case":"express5 malformed_request_400","by":"itself","status":400}
{"case":"express5 no_host_400","by":"itself","status":400}
{"case":"express5 expectation_417","by":"itself","status":417}
{"case":"fastify5 unknown_route","by":"router","status":404}
{"case":"fastify5 wrong_method","by":"router","status":404}
{"case":"fastify5 head_on_get","by":"itself","status":200}
{"case":"fastify5 unsupported_method_TRACE","by":"router","status":404}
{"case":"fastify5 malformed_json","error":{"name":"FastifyError","code":"FST_ERR_CTP_INVALID_JSON_BODY","statusCode":400,"message":"Body is not valid JSON but content-type is set to 'application/json'"},"answer":{"status":400,"detail":"Body is not valid JSON but content-type is set to 'application/json'"}}
{"case":"fastify5 empty_json","error":{"name":"FastifyError","code":"FST_ERR_CTP_EMPTY_JSON_BODY","statusCode":400,"message":"Body cannot be empty when content-type is set to 'application/json'"},"answer":{"status":400,"detail":"Body cannot be empty when content-type is set to 'application/json'"}}
{"case":"fastify5 proto_json","same":"fastify5 malformed_json","answer":{"status":400,"detail":"Body is not valid JSON but content-type is set to 'application/json'"}}
{"case":"fastify5 body_too_large","error":{"name":"FastifyError","code":"FST_ERR_CTP_BODY_TOO_LARGE","statusCode":413,"message":"Request body is too large"},"answer":{"status":413,"detail":"Request body is too large"}}
{"case":"fastify5 content_length_mismatch","by":"itself","status":200}
{"case":"fastify5 unsupported_media_type","error":{"name":"FastifyError","code":"FST_ERR_CTP_INVALID_MEDIA_TYPE","statusCode":415,"message":"Unsupported Media Type"},"answer":{"status":415}}
{"case":"fastify5 no_content_type","same":"fastify5 unsupported_media_type","answer":{"status":415}}
{"case":"fastify5 malformed_url_param","error":{"name":"FastifyError","code":"FST_ERR_BAD_URL","statusCode":400,"message":"'/p/%zz' is not a valid url component"},"answer":{"status":400,"detail":"'/p/%zz' is not a valid url component"}}
{"case":"fastify5 malformed_url_bare","error":{"name":"FastifyError","code":"FST_ERR_BAD_URL","statusCode":400,"message":"'/%zz' is not a valid url component"},"answer":{"status":400,"detail":"'/%zz' is not a valid url component"}}
{"case":"fastify5 max_param_length","error":{"name":"FastifyError","code":"FST_ERR_MAX_PARAM_LENGTH","statusCode":414,"message":"'/p/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is exceeding the max param length"},"answer":{"status":414,"detail":"'/p/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is exceeding the max param length"}}
{"case":"fastify5 validation_body","error":{"code":"FST_ERR_VALIDATION","statusCode":400,"message":"body must have required property 'age'","validation":[{"instancePath":"","schemaPath":"#/required","keyword":"required","params":{"missingProperty":"age"},"message":"must have required property 'age'"}],"validationContext":"body"},"answer":{"status":400,"detail":"body must have required property 'age'","errors":[{"detail":"must have required property 'age'","pointer":"/age"}]}}
{"case":"fastify5 validation_body_type","error":{"code":"FST_ERR_VALIDATION","statusCode":400,"message":"body/age must be integer","validation":[{"instancePath":"/age","schemaPath":"#/properties/age/type","keyword":"type","params":{"type":"integer"},"message":"must be integer"}],"validationContext":"body"},"answer":{"status":400,"detail":"body/age must be integer","errors":[{"detail":"must be integer","pointer":"/age"}]}}
{"case":"fastify5 validation_query","error":{"code":"FST_ERR_VALIDATION","statusCode":400,"message":"querystring/n must be integer","validation":[{"instancePath":"/n","schemaPath":"#/properties/n/type","keyword":"type","params":{"type":"integer"},"message":"must be integer"}],"validationContext":"querystring"},"answer":{"status":400,"detail":"querystring/n must be integer","errors":[{"detail":"must be integer","pointer":"/n","in":"query"}]}}
{"case":"fastify5 validation_headers","error":{"code":"FST_ERR_VALIDATION","statusCode":400,"message":"headers must have required property 'x-a'","validation":[{"instancePath":"","schemaPath":"#/required","keyword":"required","params":{"missingProperty":"x-a"},"message":"must have required property 'x-a'"}],"validationContext":"headers"},"answer":{"status":400,"detail":"headers must have required property 'x-a'","errors":[{"detail":"must have required property 'x-a'","pointer":"/x-a","in":"header"}]}}
{"case":"fastify5 validation_attach","same":"fastify5 validation_body","answer":{"status":400,"detail":"body must have required property 'age'","errors":[{"detail":"must have required property 'age'","pointer":"/age"}]}}
{"case":"fastify5 response_serialization","error":{"message":"\"a\" is required!"},"answer":{"status":500}}
{"case":"fastify5 bigint_payload","error":{"name":"TypeError","message":"Do not know how to serialize a BigInt"},"answer":{"status":500}}
{"case":"fastify5 undefined_payload","by":"itself","status":200}
{"case":"fastify5 jwt_missing","error":{"name":"FastifyError","code":"FST_JWT_NO_AUTHORIZATION_IN_HEADER","statusCode":401,"message":"No Authorization was found in request.headers"},"answer":{"status":401,"detail":"No Authorization was found in request.headers"}}
{"case":"fastify5 jwt_bad_format","same":"fastify5 jwt_missing","answer":{"status":401,"detail":"No Authorization was found in request.headers"}}
{"case":"fastify5 jwt_invalid","error":{"name":"FastifyError","code":"FST_JWT_AUTHORIZATION_TOKEN_INVALID","statusCode":401,"message":"Authorization token is invalid: The token header is not a valid base64url serialized JSON."},"answer":{"status":401,"detail":"Authorization token is invalid: The token header is not a valid base64url serialized JSON."}}
{"case":"fastify5 jwt_expired","error":{"name":"FastifyError","code":"FST_JWT_AUTHORIZATION_TOKEN_EXPIRED","statusCode":401,"message":"Authorization token expired"},"answer":{"status":401,"detail":"Authorization token expired"}}
{"case":"fastify5 sensible_405","error":{"name":"MethodNotAllowedError","status":405,"statusCode":405,"expose":true,"message":"no"},"answer":{"status":405,"detail":"no"}}
{"case":"fastify5 sensible_429","error":{"name":"TooManyRequestsError","status":429,"statusCode":429,"expose":true,"headers":{"Retry-After":"9"},"message":"slow"},"answer":{"status":429,"detail":"slow","headers":{"retry-after":"9"}}}
{"case":"fastify5 reply_sensible_notFound","error":{"name":"NotFoundError","status":404,"statusCode":404,"expose":true,"message":"nf"},"answer":{"status":404,"detail":"nf"}}
{"case":"fastify5 sensible_assert","error":{"name":"UnprocessableEntityError","status":422,"statusCode":422,"expose":true,"message":"bad"},"answer":{"status":422,"detail":"bad"}}
{"case":"fastify5 multipart_file_too_large","error":{"name":"FastifyError","code":"FST_REQ_FILE_TOO_LARGE","statusCode":413,"message":"request file too large"},"answer":{"status":413,"detail":"request file too large"}}
{"case":"fastify5 multipart_files_limit","error":{"name":"FastifyError","code":"FST_FILES_LIMIT","statusCode":413,"message":"reach files limit"},"answer":{"status":413,"detail":"reach files limit"}}
{"case":"fastify5 multipart_not_multipart","error":{"name":"FastifyError","code":"FST_INVALID_MULTIPART_CONTENT_TYPE","statusCode":406,"message":"the request is not multipart"},"answer":{"status":406,"detail":"the request is not multipart"}}
{"case":"fastify5 multipart_malformed","error":{"message":"Unexpected end of multipart data"},"answer":{"status":400,"detail":"Unexpected end of multipart data"}}
{"case":"fastify5 multipart_no_boundary","same":"express4 multer_no_boundary","answer":{"status":400,"detail":"Multipart: Boundary not found"}}
{"case":"fastify5 rate_limit","error":{"statusCode":429,"message":"Rate limit exceeded, retry in 1 minute"},"answer":{"status":429,"detail":"Rate limit exceeded, retry in 1 minute"}}
{"case":"fastify5 basic_missing","error":{"name":"FastifyError","code":"FST_BASIC_AUTH_MISSING_OR_BAD_AUTHORIZATION_HEADER","statusCode":401,"message":"Missing or bad formatted authorization header"},"answer":{"status":401,"detail":"Missing or bad formatted authorization header"}}
{"case":"fastify5 basic_wrong","error":{"statusCode":401,"message":"nope"},"answer":{"status":401,"detail":"nope"}}
{"case":"fastify5 bearer_missing","by":"itself","status":401}
{"case":"fastify5 bearer_wrong","by":"itself","status":401}
{"case":"fastify5 header_overflow_431","by":"itself","status":431}
{"case":"fastify5 malformed_request_400","by":"itself","status":400}
{"case":"fastify5 no_host_400","by":"itself","status":400}
{"case":"fastify5 expectation_417","by":"itself","status":417}
{"case":"koa3 unknown_route","by":"router","status":404}
{"case":"koa3 wrong_method","by":"router","status":405}
{"case":"koa3 wrong_method_throw","error":{"name":"MethodNotAllowedError","status":405,"statusCode":405,"expose":true,"message":"Method Not Allowed"},"answer":{"status":405}}
{"case":"koa3 unimplemented_method","by":"router","status":501}
{"case":"koa3 unimplemented_method_throw","error":{"name":"NotImplementedError","status":501,"statusCode":501,"expose":false,"message":"Not Implemented"},"answer":{"status":501}}
{"case":"koa3 options","by":"itself","status":200}
{"case":"koa3 koa-bodyparser malformed_json","error":{"name":"SyntaxError","status":400,"message":"Expected property name or '}' in JSON at position 1 (line 1 column 2)","body":"{bad"},"answer":{"status":400,"detail":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"}}
{"case":"koa3 koa-bodyparser strict_primitive","error":{"name":"SyntaxError","status":400,"message":"invalid JSON, only supports object and array","body":"1"},"answer":{"status":400,"detail":"invalid JSON, only supports object and array"}}
{"case":"koa3 koa-bodyparser body_too_large","same":"express4 body_too_large","answer":{"status":413,"detail":"request entity too large"}}
{"case":"koa3 koa-bodyparser unsupported_media_type","by":"itself","status":200}
{"case":"koa3 koa-bodyparser unsupported_content_encoding","error":{"status":415,"message":"Unsupported Content-Encoding: foo"},"answer":{"status":415,"detail":"Unsupported Content-Encoding: foo"}}
{"case":"koa3 koa-bodyparser unsupported_charset","by":"itself","status":200}
{"case":"koa3 @koa/bodyparser malformed_json","same":"koa3 koa-bodyparser malformed_json","answer":{"status":400,"detail":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"}}
{"case":"koa3 @koa/bodyparser strict_primitive","same":"koa3 koa-bodyparser strict_primitive","answer":{"status":400,"detail":"invalid JSON, only supports object and array"}}
{"case":"koa3 @koa/bodyparser body_too_large","same":"express4 body_too_large","answer":{"status":413,"detail":"request entity too large"}}
{"case":"koa3 @koa/bodyparser unsupported_media_type","by":"itself","status":200}
{"case":"koa3 @koa/bodyparser unsupported_content_encoding","same":"koa3 koa-bodyparser unsupported_content_encoding","answer":{"status":415,"detail":"Unsupported Content-Encoding: foo"}}
{"case":"koa3 @koa/bodyparser unsupported_charset","by":"itself","status":200}
{"case":"koa3 malformed_url_param","by":"itself","status":200}
{"case":"koa3 malformed_url_bare","by":"router","status":404}
{"case":"koa3 jwt_missing","error":{"name":"UnauthorizedError","status":401,"statusCode":401,"expose":true,"message":"Authentication Error"},"answer":{"status":401,"detail":"Authentication Error"}}
{"case":"koa3 jwt_bad_scheme","error":{"name":"UnauthorizedError","status":401,"statusCode":401,"expose":true,"message":"Bad Authorization header format. Format is \"Authorization: Bearer <token>\""},"answer":{"status":401,"detail":"Bad Authorization header format. Format is \"Authorization: Bearer <token>\""}}
{"case":"koa3 jwt_invalid","error":{"name":"UnauthorizedError","status":401,"statusCode":401,"expose":true,"message":"Authentication Error","originalError":{"$error":"JsonWebTokenError","m":"invalid token","name":"JsonWebTokenError","message":"invalid token"}},"answer":{"status":401,"detail":"Authentication Error"}}
{"case":"koa3 jwt_expired","error":{"name":"UnauthorizedError","status":401,"statusCode":401,"expose":true,"message":"Authentication Error","originalError":{"$error":"TokenExpiredError","m":"jwt expired","name":"TokenExpiredError","message":"jwt expired","expiredAt":"1970-01-01T00:00:01.000Z"}},"answer":{"status":401,"detail":"Authentication Error"}}
{"case":"koa3 rate_limit","by":"router","status":429}
{"case":"koa3 rate_limit_throw","error":{"name":"TooManyRequestsError","status":429,"statusCode":429,"expose":true,"headers":{"X-RateLimit-Remaining":0,"X-RateLimit-Reset":1795854519.567269,"X-RateLimit-Limit":1,"Retry-After":59},"message":"Rate limit exceeded, retry in 60 seconds."},"answer":{"status":429,"detail":"Rate limit exceeded, retry in 60 seconds.","headers":{"x-ratelimit-remaining":"0","x-ratelimit-reset":"1795854519.567269","x-ratelimit-limit":"1","retry-after":"59"}}}
{"case":"koa3 ctx_throw_headers","error":{"name":"UnauthorizedError","status":401,"statusCode":401,"expose":true,"headers":{"WWW-Authenticate":"Bearer"},"message":"no"},"answer":{"status":401,"detail":"no","headers":{"www-authenticate":"Bearer"}}}
{"case":"koa3 ctx_assert","same":"fastify5 sensible_assert","answer":{"status":422,"detail":"bad"}}
{"case":"koa3 throw_after_setting_headers","error":{"name":"ConflictError","status":409,"statusCode":409,"expose":true,"message":"c"},"answer":{"status":409,"detail":"c"}}
{"case":"koa3 header_overflow_431","by":"itself","status":431}
{"case":"koa3 malformed_request_400","by":"itself","status":400}
{"case":"koa3 no_host_400","by":"itself","status":400}
{"case":"koa3 expectation_417","by":"itself","status":417}
{"case":"hono4 unknown_route","by":"router","status":404}
{"case":"hono4 wrong_method","by":"router","status":404}
{"case":"hono4 wrong_method_with_method_not_allowed_mw","by":"router","status":405}
{"case":"hono4 malformed_json_c.req.json","error":{"name":"SyntaxError","message":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"},"answer":{"status":400}}
{"case":"hono4 validator_malformed_json","error":{"status":400,"message":"Malformed JSON in request body"},"answer":{"status":400,"detail":"Malformed JSON in request body"}}
{"case":"hono4 validator_unsupported_media_type","by":"itself","status":200}
{"case":"hono4 validator_form_malformed","error":{"status":400,"message":"Malformed FormData request. Failed to parse body as FormData."},"answer":{"status":400,"detail":"Malformed FormData request. Failed to parse body as FormData."}}
{"case":"hono4 body_too_large","error":{"status":413,"message":"","res":{"$response":413,"headers":{"content-type":"text/plain; charset=UTF-8"}}},"answer":{"status":413}}
{"case":"hono4 body_too_large_chunked","same":"hono4 body_too_large","answer":{"status":413}}
{"case":"hono4 body_limit_custom_onError","by":"itself","status":413}
{"case":"hono4 malformed_url_param","by":"itself","status":200}
{"case":"hono4 malformed_url_bare","by":"router","status":404}
{"case":"hono4 zod_validator","by":"itself","status":400}
{"case":"hono4 zod_validator_malformed_json","same":"hono4 validator_malformed_json","answer":{"status":400,"detail":"Malformed JSON in request body"}}
{"case":"hono4 zod_validator_hook_throw","error":{"name":"ZodError","message":"[\n  {\n    \"expected\": \"number\",\n    \"code\": \"invalid_type\",\n    \"path\": [\n      \"age\"\n    ],\n    \"message\": \"Invalid input: expected number, received string\"\n  }\n]","issues":[{"expected":"number","code":"invalid_type","path":["age"],"message":"Invalid input: expected number, received string"}]},"answer":{"status":400,"errors":[{"detail":"Invalid input: expected number, received string","pointer":"/age"}]}}
{"case":"hono4 standard_validator_valibot","by":"itself","status":400}
{"case":"hono4 zod_parse_in_handler","same":"hono4 zod_validator_hook_throw","answer":{"status":400,"errors":[{"detail":"Invalid input: expected number, received string","pointer":"/age"}]}}
{"case":"hono4 valibot_parse_in_handler","error":{"name":"ValiError","message":"Invalid type: Expected number but received \"x\"","issues":[{"kind":"schema","type":"number","input":"x","expected":"number","received":"\"x\"","message":"Invalid type: Expected number but received \"x\"","path":[{"type":"object","origin":"value","input":{"age":"x"},"key":"age","value":"x"}]}]},"answer":{"status":400,"detail":"Invalid type: Expected number but received \"x\"","errors":[{"detail":"Invalid type: Expected number but received \"x\"","pointer":"/age"}]}}
{"case":"hono4 jwt_missing","error":{"status":401,"message":"no authorization included in request","res":{"$response":401,"headers":{"www-authenticate":"Bearer realm=\"http://HOST/jwt\",error=\"invalid_request\",error_description=\"no authorization included in request\""}}},"answer":{"status":401,"detail":"no authorization included in request","headers":{"www-authenticate":"Bearer realm=\"http://HOST/jwt\",error=\"invalid_request\",error_description=\"no authorization included in request\""}}}
{"case":"hono4 jwt_bad_scheme","error":{"status":401,"message":"invalid credentials structure","res":{"$response":401,"headers":{"www-authenticate":"Bearer realm=\"http://HOST/jwt\",error=\"invalid_request\",error_description=\"invalid credentials structure\""}}},"answer":{"status":401,"detail":"invalid credentials structure","headers":{"www-authenticate":"Bearer realm=\"http://HOST/jwt\",error=\"invalid_request\",error_description=\"invalid credentials structure\""}}}
{"case":"hono4 jwt_invalid","error":{"status":401,"message":"Unauthorized","res":{"$response":401,"headers":{"www-authenticate":"Bearer realm=\"http://HOST/jwt\",error=\"invalid_token\",error_description=\"token verification failure\""}},"cause":{"$error":"JwtTokenInvalid","m":"invalid JWT token: x.y.z","name":"JwtTokenInvalid"}},"answer":{"status":401,"headers":{"www-authenticate":"Bearer realm=\"http://HOST/jwt\",error=\"invalid_token\",error_description=\"token verification failure\""}}}
{"case":"hono4 jwt_expired","error":{"status":401,"message":"Unauthorized","res":{"$response":401,"headers":{"www-authenticate":"Bearer realm=\"http://HOST/jwt\",error=\"invalid_token\",error_description=\"token verification failure\""}},"cause":{"$error":"JwtTokenExpired","m":"token (eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJleHAiOjF9.tlnOmE0VMidssGEogokCHZev7JjJQZSPwv-j-CzEAeY) expired","name":"JwtTokenExpired"}},"answer":{"status":401,"headers":{"www-authenticate":"Bearer realm=\"http://HOST/jwt\",error=\"invalid_token\",error_description=\"token verification failure\""}}}
{"case":"hono4 bearer_missing","error":{"status":401,"message":"","res":{"$response":401,"headers":{"www-authenticate":"Bearer realm=\"\""}}},"answer":{"status":401,"headers":{"www-authenticate":"Bearer realm=\"\""}}}
{"case":"hono4 bearer_malformed","error":{"status":400,"message":"","res":{"$response":400,"headers":{"www-authenticate":"Bearer error=\"invalid_request\""}}},"answer":{"status":400,"headers":{"www-authenticate":"Bearer error=\"invalid_request\""}}}
{"case":"hono4 bearer_wrong","error":{"status":401,"message":"","res":{"$response":401,"headers":{"www-authenticate":"Bearer error=\"invalid_token\""}}},"answer":{"status":401,"headers":{"www-authenticate":"Bearer error=\"invalid_token\""}}}
{"case":"hono4 basic_missing","error":{"status":401,"message":"","res":{"$response":401,"headers":{"www-authenticate":"Basic realm=\"Secure Area\""}}},"answer":{"status":401,"headers":{"www-authenticate":"Basic realm=\"Secure Area\""}}}
{"case":"hono4 basic_wrong","same":"hono4 basic_missing","answer":{"status":401,"headers":{"www-authenticate":"Basic realm=\"Secure Area\""}}}
{"case":"hono4 csrf","error":{"status":403,"message":"","res":{"$response":403,"headers":{"content-type":"text/plain; charset=UTF-8"}}},"answer":{"status":403}}
{"case":"hono4 timeout","error":{"status":504,"message":"Gateway Timeout"},"answer":{"status":504}}
{"case":"hono4 ip_restriction","same":"hono4 csrf","answer":{"status":403}}
{"case":"hono4 header_overflow_431","by":"itself","status":431}
{"case":"hono4 malformed_request_400","by":"itself","status":400}
{"case":"hono4 no_host_400","by":"itself","status":400}
{"case":"hono4 expectation_417","by":"itself","status":417}
{"case":"h3v1 unknown_route","error":{"statusCode":404,"statusMessage":"Cannot find any path matching /nope.","message":"Cannot find any path matching /nope.","unhandled":false,"cause":{"statusCode":404,"statusMessage":"Cannot find any path matching /nope."}},"answer":{"status":404}}
{"case":"h3v1 wrong_method","error":{"statusCode":404,"statusMessage":"Cannot find any path matching /get.","message":"Cannot find any path matching /get.","unhandled":false,"cause":{"statusCode":404,"statusMessage":"Cannot find any path matching /get."}},"answer":{"status":404}}
{"case":"h3v1 malformed_json_readBody","error":{"statusCode":400,"statusMessage":"Bad Request","message":"Invalid JSON body","unhandled":false,"cause":{"statusCode":400,"statusMessage":"Bad Request","message":"Invalid JSON body"}},"answer":{"status":400,"detail":"Invalid JSON body"}}
{"case":"h3v1 malformed_json_strict","same":"h3v1 malformed_json_readBody","answer":{"status":400,"detail":"Invalid JSON body"}}
{"case":"h3v1 unsupported_media_type","by":"itself","status":200}
{"case":"h3v1 malformed_url_param","by":"itself","status":200}
{"case":"h3v1 malformed_url_bare","error":{"statusCode":404,"statusMessage":"Cannot find any path matching /%zz.","message":"Cannot find any path matching /%zz.","unhandled":false,"cause":{"statusCode":404,"statusMessage":"Cannot find any path matching /%zz."}},"answer":{"status":404}}
{"case":"h3v1 validated_body_zod","error":{"statusCode":400,"statusMessage":"Validation Error","message":"\"[\\n  {\\n    \\\"expected\\\": \\\"number\\\",\\n    \\\"code\\\": \\\"invalid_type\\\",\\n    \\\"path\\\": [\\n      \\\"age\\\"\\n    ],\\n    \\\"message\\\": \\\"Invalid input: expected number, received string\\\"\\n  },\\n  {\\n    \\\"expected\\\": \\\"string\\\",\\n    \\\"code\\\": \\\"invalid_type\\\",\\n  …","data":{"$error":"ZodError","issues":[{"expected":"number","code":"invalid_type","path":["age"],"message":"Invalid input: expected number, received string"},{"expected":"string","code":"invalid_type","path":["a","b",0],"message":"Invalid input: expected string, received number"}]},"unhandled":false},"answer":{"status":400,"errors":[{"detail":"Invalid input: expected number, received string","pointer":"/age"},{"detail":"Invalid input: expected string, received number","pointer":"/a/b/0"}]}}
{"case":"h3v1 validated_body_false","error":{"statusCode":400,"statusMessage":"Validation Error","message":"Validation Error","data":{"message":"Validation Error","statusCode":400,"statusMessage":"Validation Error"},"unhandled":false,"cause":{"status":400,"statusMessage":"Validation Error","message":"Validation Error","data":{"message":"Validation Error","statusCode":400,"statusMessage":"Validation Error"}}},"answer":{"status":400,"detail":"Validation Error"}}
{"case":"h3v1 validated_query_zod","error":{"statusCode":400,"statusMessage":"Validation Error","message":"[\n  {\n    \"expected\": \"number\",\n    \"code\": \"invalid_type\",\n    \"received\": \"NaN\",\n    \"path\": [\n      \"n\"\n    ],\n    \"message\": \"Invalid input: expected number, received NaN\"\n  }\n]","data":{"$error":"ZodError","issues":[{"expected":"number","code":"invalid_type","path":["n"],"message":"Invalid input: expected number, received string"}]},"unhandled":false},"answer":{"status":400,"errors":[{"detail":"Invalid input: expected number, received string","pointer":"/n"}]}}
{"case":"h3v1 validated_body_malformed_json","same":"h3v1 malformed_json_readBody","answer":{"status":400,"detail":"Invalid JSON body"}}
{"case":"h3v1 assertMethod","error":{"statusCode":405,"statusMessage":"HTTP method is not allowed.","message":"HTTP method is not allowed.","unhandled":false,"cause":{"statusCode":405,"statusMessage":"HTTP method is not allowed."}},"answer":{"status":405,"detail":"HTTP method is not allowed."}}
{"case":"h3v1 header_set_then_throw","error":{"statusCode":409,"statusMessage":"sm","message":"m","data":{"d":1},"unhandled":false,"cause":{"$error":"Error","m":"c"}},"answer":{"status":409,"detail":"m"}}
{"case":"h3v1 header_overflow_431","by":"itself","status":431}
{"case":"h3v1 malformed_request_400","by":"itself","status":400}
{"case":"h3v1 no_host_400","by":"itself","status":400}
{"case":"h3v2 unknown_route","error":{"name":"HTTPError","status":404,"statusCode":404,"message":"Cannot find any route matching [GET] http://HOST/nope","cause":{"status":404,"message":"Cannot find any route matching [GET] http://HOST/nope"}},"answer":{"status":404}}
{"case":"h3v2 wrong_method","error":{"name":"HTTPError","status":404,"statusCode":404,"message":"Cannot find any route matching [POST] http://HOST/get","cause":{"status":404,"message":"Cannot find any route matching [POST] http://HOST/get"}},"answer":{"status":404}}
{"case":"h3v2 malformed_json_readBody","error":{"name":"HTTPError","status":400,"statusCode":400,"statusMessage":"Bad Request","statusText":"Bad Request","message":"Invalid JSON body","cause":{"status":400,"statusText":"Bad Request","message":"Invalid JSON body"}},"answer":{"status":400,"detail":"Invalid JSON body"}}
{"case":"h3v2 body_too_large","error":{"name":"HTTPError","status":413,"statusCode":413,"statusMessage":"Request Entity Too Large","statusText":"Request Entity Too Large","message":"Request body size exceeds the limit of 10 bytes","cause":{"status":413,"statusText":"Request Entity Too Large","message":"Request body size exceeds the limit of 10 bytes"}},"answer":{"status":413,"detail":"Request body size exceeds the limit of 10 bytes"}}
{"case":"h3v2 unsupported_media_type","same":"h3v2 malformed_json_readBody","answer":{"status":400,"detail":"Invalid JSON body"}}
{"case":"h3v2 malformed_url_param","error":{"name":"HTTPError","status":400,"statusCode":400,"message":"Bad Request","cause":{"status":400,"message":"Bad Request"}},"answer":{"status":400}}
{"case":"h3v2 malformed_url_bare","same":"h3v2 malformed_url_param","answer":{"status":400}}
{"case":"h3v2 validated_body_zod","error":{"name":"HTTPError","status":400,"statusCode":400,"statusMessage":"Validation failed","statusText":"Validation failed","message":"Validation failed","data":{"issues":[{"expected":"number","code":"invalid_type","path":["age"],"message":"Invalid input: expected number, received string"},{"expected":"string","code":"invalid_type","path":["a","b",0],"message":"Invalid input: expected string, received number"}],"message":"Validation failed"}},"answer":{"status":400,"detail":"Validation failed","errors":[{"detail":"Invalid input: expected number, received string","pointer":"/age"},{"detail":"Invalid input: expected string, received number","pointer":"/a/b/0"}]}}
{"case":"h3v2 validated_body_false","error":{"name":"HTTPError","status":400,"statusCode":400,"statusMessage":"Validation failed","statusText":"Validation failed","message":"Validation failed","data":{"message":"Validation failed"},"cause":{"cause":{"message":"Validation failed"},"status":400,"statusText":"Validation failed","message":"Validation failed","data":{"message":"Validation failed"}}},"answer":{"status":400,"detail":"Validation failed"}}
{"case":"h3v2 validated_query_zod","error":{"name":"HTTPError","status":400,"statusCode":400,"statusMessage":"Validation failed","statusText":"Validation failed","message":"Validation failed","data":{"issues":[{"expected":"number","code":"invalid_type","received":"NaN","path":["n"],"message":"Invalid input: expected number, received NaN"}],"message":"Validation failed"}},"answer":{"status":400,"detail":"Validation failed","errors":[{"detail":"Invalid input: expected number, received NaN","pointer":"/n"}]}}
{"case":"h3v2 validated_body_malformed_json","same":"h3v2 malformed_json_readBody","answer":{"status":400,"detail":"Invalid JSON body"}}
{"case":"h3v2 basic_auth_missing","error":{"name":"HTTPError","status":401,"statusCode":401,"statusMessage":"Authentication required","statusText":"Authentication required","headers":{"$headers":{"www-authenticate":"Basic realm=\"auth\", charset=\"UTF-8\""}},"message":"Authentication required","cause":{"status":401,"statusText":"Authentication required","headers":{"www-authenticate":"Basic realm=\"auth\", charset=\"UTF-8\""}}},"answer":{"status":401,"detail":"Authentication required","headers":{"www-authenticate":"Basic realm=\"auth\", charset=\"UTF-8\""}}}
{"case":"h3v2 basic_auth_wrong","same":"h3v2 basic_auth_missing","answer":{"status":401,"detail":"Authentication required","headers":{"www-authenticate":"Basic realm=\"auth\", charset=\"UTF-8\""}}}
{"case":"h3v2 assertMethod","error":{"name":"HTTPError","status":405,"statusCode":405,"headers":{"$headers":{"allow":"GET, POST"}},"message":"HTTPError 405","cause":{"status":405,"headers":{"Allow":"GET, POST"}}},"answer":{"status":405,"headers":{"allow":"GET, POST"}}}
{"case":"h3v2 header_set_then_throw","error":{"name":"HTTPError","status":409,"statusCode":409,"statusMessage":"st","statusText":"st","headers":{"$headers":{"retry-after":"4"}},"message":"m","body":{"extra":1},"data":{"d":1},"cause":{"status":409,"message":"m","statusText":"st","data":{"d":1},"headers":{"Retry-After":"4"},"body":{"extra":1}}},"answer":{"status":409,"detail":"m","headers":{"retry-after":"4"}}}
{"case":"h3v2 header_overflow_431","by":"itself","status":431}
{"case":"h3v2 malformed_request_400","by":"itself","status":400}
{"case":"h3v2 no_host_400","by":"itself","status":400}
{"case":"nest-express unknown_route","error":{"name":"NotFoundException","status":404,"message":"Cannot GET /nope","response":{"message":"Cannot GET /nope","error":"Not Found","statusCode":404},"$nest":true},"answer":{"status":404}}
{"case":"nest-express wrong_method","error":{"name":"NotFoundException","status":404,"message":"Cannot POST /get","response":{"message":"Cannot POST /get","error":"Not Found","statusCode":404},"$nest":true},"answer":{"status":404}}
{"case":"nest-express malformed_json","error":{"name":"BadRequestException","status":400,"message":"Expected property name or '}' in JSON at position 1 (line 1 column 2)","response":{"message":"Expected property name or '}' in JSON at position 1 (line 1 column 2)","error":"Bad Request","statusCode":400},"cause":{"$error":"SyntaxError","m":"Expected property name or '}' in JSON at position 1 (line 1 column 2)","expose":true,"statusCode":400,"status":400,"body":"{bad","type":"entity.parse.failed"},"$nest":true},"answer":{"status":400,"detail":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"}}
{"case":"nest-express body_too_large","error":{"name":"HttpException","status":413,"message":"request entity too large","response":"request entity too large","cause":{"$error":"PayloadTooLargeError","m":"request entity too large","message":"request entity too large","limit":102400,"received":130939,"type":"entity.too.large"},"$nest":true},"answer":{"status":413,"detail":"request entity too large"}}
{"case":"nest-express unsupported_media_type","by":"itself","status":201}
{"case":"nest-express unsupported_charset","error":{"name":"HttpException","status":415,"message":"unsupported charset \"FOO\"","response":"unsupported charset \"FOO\"","cause":{"$error":"UnsupportedMediaTypeError","m":"unsupported charset \"FOO\"","message":"unsupported charset \"FOO\"","charset":"foo","type":"charset.unsupported"},"$nest":true},"answer":{"status":415,"detail":"unsupported charset \"FOO\""}}
{"case":"nest-express malformed_url_param","error":{"name":"BadRequestException","status":400,"message":"Failed to decode param '%zz'","response":{"message":"Failed to decode param '%zz'","error":"Bad Request","statusCode":400},"cause":{"$error":"URIError","m":"Failed to decode param '%zz'","statusCode":400,"status":400},"$nest":true},"answer":{"status":400,"detail":"Failed to decode param '%zz'"}}
{"case":"nest-express malformed_url_bare","error":{"name":"NotFoundException","status":404,"message":"Cannot GET /%zz","response":{"message":"Cannot GET /%zz","error":"Not Found","statusCode":404},"$nest":true},"answer":{"status":404}}
{"case":"nest-express validation_pipe","error":{"name":"BadRequestException","status":400,"message":"Bad Request Exception","response":{"message":["age must be an integer number","name must be longer than or equal to 2 characters","inner.b must be a string"],"error":"Bad Request","statusCode":400},"$nest":true},"answer":{"status":400,"errors":[{"detail":"age must be an integer number"},{"detail":"name must be longer than or equal to 2 characters"},{"detail":"inner.b must be a string"}]}}
{"case":"nest-express parse_int_pipe","error":{"name":"BadRequestException","status":400,"message":"Validation failed (numeric string is expected)","response":{"message":"Validation failed (numeric string is expected)","error":"Bad Request","statusCode":400},"$nest":true},"answer":{"status":400,"detail":"Validation failed (numeric string is expected)"}}
{"case":"nest-express auth_guard_missing","error":{"name":"UnauthorizedException","status":401,"message":"Unauthorized","response":{"message":"Unauthorized","statusCode":401},"$nest":true},"answer":{"status":401}}
{"case":"nest-express auth_guard_wrong","same":"nest-express auth_guard_missing","answer":{"status":401}}
{"case":"nest-express guard_false","error":{"name":"ForbiddenException","status":403,"message":"Forbidden resource","response":{"message":"Forbidden resource","error":"Forbidden","statusCode":403},"$nest":true},"answer":{"status":403,"detail":"Forbidden resource"}}
{"case":"nest-express throttler","error":{"name":"ThrottlerException","status":429,"message":"ThrottlerException: Too Many Requests","response":"ThrottlerException: Too Many Requests","$nest":true},"answer":{"status":429}}
{"case":"nest-express method_not_allowed_exception","error":{"name":"MethodNotAllowedException","status":405,"message":"Method Not Allowed","response":{"message":"Method Not Allowed","statusCode":405},"$nest":true},"answer":{"status":405}}
{"case":"nest-express validation_pipe_exceptionFactory","error":{"name":"UnprocessableEntityException","status":422,"message":"v","response":{"message":"v","error":"Unprocessable Entity","statusCode":422},"validationErrors":[{"value":"x","property":"age","children":[],"constraints":{"isInt":"age must be an integer number"}},{"value":"a","property":"name","children":[],"constraints":{"minLength":"name must be longer than or equal to 2 characters"}},{"property":"inner","children":[{"value":1,"property":"b","children":[],"constraints":{"isString":"b must be a string"}}]}],"$nest":true},"answer":{"status":422,"detail":"v","errors":[{"detail":"age must be an integer number","pointer":"/age"},{"detail":"name must be longer than or equal to 2 characters","pointer":"/name"},{"detail":"b must be a string","pointer":"/inner/b"}]}}
{"case":"nest-express header_overflow_431","by":"itself","status":431}
{"case":"nest-express malformed_request_400","by":"itself","status":400}
{"case":"nest-express no_host_400","by":"itself","status":400}
{"case":"nest-fastify unknown_route","same":"nest-express unknown_route","answer":{"status":404}}
{"case":"nest-fastify wrong_method","same":"nest-express wrong_method","answer":{"status":404}}
{"case":"nest-fastify malformed_json","error":{"name":"HttpException","status":400,"message":"Body is not valid JSON but content-type is set to 'application/json'","response":"Body is not valid JSON but content-type is set to 'application/json'","$nest":true},"answer":{"status":400,"detail":"Body is not valid JSON but content-type is set to 'application/json'"}}
{"case":"nest-fastify body_too_large","error":{"name":"HttpException","status":413,"message":"Request body is too large","response":"Request body is too large","cause":{"$error":"FastifyError","m":"Request body is too large","code":"FST_ERR_CTP_BODY_TOO_LARGE","name":"FastifyError","statusCode":413,"message":"Request body is too large"},"$nest":true},"answer":{"status":413,"detail":"Request body is too large"}}
{"case":"nest-fastify unsupported_media_type","error":{"name":"HttpException","status":415,"message":"Unsupported Media Type","response":"Unsupported Media Type","cause":{"$error":"FastifyError","m":"Unsupported Media Type","code":"FST_ERR_CTP_INVALID_MEDIA_TYPE","name":"FastifyError","statusCode":415,"message":"Unsupported Media Type"},"$nest":true},"answer":{"status":415}}
{"case":"nest-fastify unsupported_charset","by":"itself","status":201}
{"case":"nest-fastify malformed_url_param","by":"itself","status":400}
{"case":"nest-fastify malformed_url_bare","by":"itself","status":400}
{"case":"nest-fastify validation_pipe","same":"nest-express validation_pipe","answer":{"status":400,"errors":[{"detail":"age must be an integer number"},{"detail":"name must be longer than or equal to 2 characters"},{"detail":"inner.b must be a string"}]}}
{"case":"nest-fastify parse_int_pipe","same":"nest-express parse_int_pipe","answer":{"status":400,"detail":"Validation failed (numeric string is expected)"}}
{"case":"nest-fastify auth_guard_missing","same":"nest-express auth_guard_missing","answer":{"status":401}}
{"case":"nest-fastify auth_guard_wrong","same":"nest-express auth_guard_missing","answer":{"status":401}}
{"case":"nest-fastify guard_false","same":"nest-express guard_false","answer":{"status":403,"detail":"Forbidden resource"}}
{"case":"nest-fastify throttler","same":"nest-express throttler","answer":{"status":429}}
{"case":"nest-fastify method_not_allowed_exception","same":"nest-express method_not_allowed_exception","answer":{"status":405}}
{"case":"nest-fastify validation_pipe_exceptionFactory","same":"nest-express validation_pipe_exceptionFactory","answer":{"status":422,"detail":"v","errors":[{"detail":"age must be an integer number","pointer":"/age"},{"detail":"name must be longer than or equal to 2 characters","pointer":"/name"},{"detail":"b must be a string","pointer":"/inner/b"}]}}
{"case":"nest-fastify header_overflow_431","by":"itself","status":431}
{"case":"nest-fastify malformed_request_400","by":"itself","status":400}
{"case":"nest-fastify no_host_400","by":"itself","status":400}
{"case":"elysia-node unknown_route","error":{"code":"NOT_FOUND","status":404,"message":"NOT_FOUND"},"answer":{"status":404}}
{"case":"elysia-node wrong_method","same":"elysia-node unknown_route","answer":{"status":404}}
{"case":"elysia-node malformed_json","error":{"code":"PARSE","status":400,"message":"Bad Request","cause":{"$error":"SyntaxError","m":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"}},"answer":{"status":400}}
{"case":"elysia-node body_too_large","by":"itself","status":200}
{"case":"elysia-node unsupported_media_type","by":"itself","status":200}
{"case":"elysia-node malformed_url_param","by":"itself","status":200}
{"case":"elysia-node malformed_url_bare","same":"elysia-node unknown_route","answer":{"status":404}}
{"case":"elysia-node validation_typebox","error":{"code":"VALIDATION","status":422,"type":"body","message":"{\"type\":\"validation\",\"on\":\"body\",\"found\":{\"age\":\"x\",\"a\":{\"b\":[1]}}}","all":[{"summary":"Expected number","path":"/age","value":"x","message":"Expected number"},{"path":"/a/b/0","value":1,"message":"Expected string","summary":"Expected property 'a.b.0' to be string but found: 1"}]},"answer":{"status":422,"errors":[{"detail":"Expected number","pointer":"/age"},{"detail":"Expected string","pointer":"/a/b/0"}]}}
{"case":"elysia-node validation_zod_standard_schema","error":{"code":"VALIDATION","status":422,"type":"body","message":"{\"type\":\"validation\",\"on\":\"body\",\"found\":{\"age\":\"x\"}}","all":[{"summary":"Invalid input: expected number, received string","path":"age","message":"Invalid input: expected number, received string","value":{"age":"x"}}]},"answer":{"status":422,"errors":[{"detail":"Invalid input: expected number, received string","pointer":"/age"}]}}
{"case":"elysia-node validation_query","error":{"code":"VALIDATION","status":422,"type":"query","message":"{\"type\":\"validation\",\"on\":\"query\",\"found\":{\"n\":\"x\"}}","all":[{"path":"/n","value":"x","message":"Expected union value"}]},"answer":{"status":422,"errors":[{"detail":"Expected union value","pointer":"/n","in":"query"}]}}
{"case":"elysia-node validation_response","error":{"code":"VALIDATION","status":422,"type":"response","message":"{\"type\":\"validation\",\"on\":\"response\",\"found\":{\"a\":1}}","all":[{"type":54,"schema":{"type":"string"},"path":"/a","value":1,"message":"Expected string","errors":[],"summary":"Expected property 'a' to be string but found: 1"}]},"answer":{"status":422}}
{"case":"elysia-node status_returned","by":"itself","status":418}
{"case":"elysia-node status_thrown","error":{"$plain":true,"code":401,"response":"Unauthorized"},"answer":{"status":401}}
{"case":"elysia-node error_with_toResponse","error":{"status":405,"message":"x"},"answer":{"status":405,"detail":"x"}}
{"case":"elysia-node set_headers_then_throw","error":{"message":"boom"},"answer":{"status":500}}
{"case":"elysia-node cookie_signature","error":{"code":"INVALID_COOKIE_SIGNATURE","status":400,"message":"\"a\" has invalid cookie signature","key":"a"},"answer":{"status":400}}
{"case":"elysia-node header_overflow_431","by":"itself","status":431}
{"case":"elysia-node malformed_request_400","by":"itself","status":400}
{"case":"elysia-node no_host_400","by":"itself","status":400}
{"case":"elysia-bun unknown_route","same":"elysia-node unknown_route","answer":{"status":404}}
{"case":"elysia-bun wrong_method","same":"elysia-node unknown_route","answer":{"status":404}}
{"case":"elysia-bun malformed_json","error":{"code":"PARSE","status":400,"message":"Bad Request","cause":{"$error":"SyntaxError","m":"JSON Parse error: Expected '}'"}},"answer":{"status":400}}
{"case":"elysia-bun body_too_large","error":{"code":"PARSE","status":400,"message":"Bad Request","cause":{"$error":"Error","m":"Request body exceeded maxRequestBodySize"}},"answer":{"status":400}}
{"case":"elysia-bun unsupported_media_type","by":"itself","status":200}
{"case":"elysia-bun malformed_url_param","by":"itself","status":200}
{"case":"elysia-bun malformed_url_bare","same":"elysia-node unknown_route","answer":{"status":404}}
{"case":"elysia-bun validation_typebox","same":"elysia-node validation_typebox","answer":{"status":422,"errors":[{"detail":"Expected number","pointer":"/age"},{"detail":"Expected string","pointer":"/a/b/0"}]}}
{"case":"elysia-bun validation_zod_standard_schema","same":"elysia-node validation_zod_standard_schema","answer":{"status":422,"errors":[{"detail":"Invalid input: expected number, received string","pointer":"/age"}]}}
{"case":"elysia-bun validation_query","same":"elysia-node validation_query","answer":{"status":422,"errors":[{"detail":"Expected union value","pointer":"/n","in":"query"}]}}
{"case":"elysia-bun validation_response","same":"elysia-node validation_response","answer":{"status":422}}
{"case":"elysia-bun status_returned","by":"itself","status":418}
{"case":"elysia-bun status_thrown","same":"elysia-node status_thrown","answer":{"status":401}}
{"case":"elysia-bun error_with_toResponse","same":"elysia-node error_with_toResponse","answer":{"status":405,"detail":"x"}}
{"case":"elysia-bun set_headers_then_throw","same":"elysia-node set_headers_then_throw","answer":{"status":500}}
{"case":"elysia-bun cookie_signature","same":"elysia-node cookie_signature","answer":{"status":400}}
{"case":"elysia-bun header_overflow_431","by":"itself","status":431}
{"case":"elysia-bun malformed_request_400","by":"itself","status":400}
{"case":"elysia-bun no_host_400","by":"itself","status":400}
{"case":"polka unknown_route","by":"router","status":404}
{"case":"polka wrong_method","by":"router","status":404}
{"case":"polka malformed_json","same":"express4 malformed_json","answer":{"status":400,"detail":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"}}
{"case":"polka body_too_large","same":"express4 body_too_large","answer":{"status":413,"detail":"request entity too large"}}
{"case":"polka malformed_url_param","by":"itself","status":200}
{"case":"polka async_rejection","error":{"message":"secret"},"answer":{"status":500}}
{"case":"polka header_overflow_431","by":"itself","status":431}
{"case":"restify unknown_route","error":{"name":"ResourceNotFoundError","code":"Error","statusCode":404,"message":"/nope does not exist","body":{"code":"ResourceNotFound","message":"/nope does not exist"},"context":{},"jse_shortmsg":"/nope does not exist"},"answer":{"status":404,"detail":"/nope does not exist"}}
{"case":"restify wrong_method","error":{"name":"MethodNotAllowedError","code":"MethodNotAllowed","statusCode":405,"message":"POST is not allowed","body":{"code":"MethodNotAllowed","message":"POST is not allowed"},"context":{},"jse_shortmsg":"POST is not allowed"},"answer":{"status":405,"detail":"POST is not allowed"}}
{"case":"restify malformed_json","error":{"name":"InvalidContentError","code":"Error","statusCode":400,"message":"Invalid JSON: Expected property name or '}' in JSON at position 1","body":{"code":"InvalidContent","message":"Invalid JSON: Expected property name or '}' in JSON at position 1"},"context":{},"jse_shortmsg":"Invalid JSON: Expected property name or '}' in JSON at position 1"},"answer":{"status":400,"detail":"Invalid JSON: Expected property name or '}' in JSON at position 1"}}
{"case":"restify body_too_large","error":{"name":"PayloadTooLargeError","code":"PayloadTooLarge","statusCode":413,"message":"Request body size exceeds 50","body":{"code":"PayloadTooLarge","message":"Request body size exceeds 50"},"context":{},"jse_shortmsg":"Request body size exceeds 50"},"answer":{"status":413,"detail":"Request body size exceeds 50"}}
{"case":"restify unsupported_media_type","error":{"name":"UnsupportedMediaTypeError","code":"UnsupportedMediaType","statusCode":415,"message":"text/xml","body":{"code":"UnsupportedMediaType","message":"text/xml"},"context":{},"jse_shortmsg":"text/xml"},"answer":{"status":415,"detail":"text/xml"}}
{"case":"restify malformed_url_param","error":{"name":"ResourceNotFoundError","code":"Error","statusCode":404,"message":"/p/%zz does not exist","body":{"code":"ResourceNotFound","message":"/p/%zz does not exist"},"context":{},"jse_shortmsg":"/p/%zz does not exist"},"answer":{"status":404,"detail":"/p/%zz does not exist"}}
{"case":"restify malformed_url_bare","error":{"name":"ResourceNotFoundError","code":"Error","statusCode":404,"message":"/%zz does not exist","body":{"code":"ResourceNotFound","message":"/%zz does not exist"},"context":{},"jse_shortmsg":"/%zz does not exist"},"answer":{"status":404,"detail":"/%zz does not exist"}}
{"case":"restify rate_limit","error":{"name":"TooManyRequestsError","code":"TooManyRequests","statusCode":429,"message":"You have exceeded your request rate of 0.01 r/s.","body":{"code":"TooManyRequests","message":"You have exceeded your request rate of 0.01 r/s."},"context":{},"jse_shortmsg":"You have exceeded your request rate of 0.01 r/s."},"answer":{"status":429,"detail":"You have exceeded your request rate of 0.01 r/s."}}
{"case":"restify auth_malformed","error":{"name":"InvalidHeaderError","code":"Error","statusCode":400,"message":"BasicAuth content is invalid.","body":{"code":"InvalidHeader","message":"BasicAuth content is invalid."},"context":{},"jse_shortmsg":"BasicAuth content is invalid."},"answer":{"status":400,"detail":"BasicAuth content is invalid."}}
{"case":"restify not_acceptable","error":{"name":"NotAcceptableError","code":"NotAcceptable","statusCode":406,"message":"Server accepts: application/json","body":{"code":"NotAcceptable","message":"Server accepts: application/json"},"context":{},"jse_shortmsg":"Server accepts: application/json"},"answer":{"status":406,"detail":"Server accepts: application/json"}}
{"case":"restify header_overflow_431","by":"itself","status":431}
{"case":"restify malformed_request_400","by":"itself","status":400}
{"case":"hapi 429","error":{"message":"slow","isBoom":true,"output":{"statusCode":429,"payload":{"statusCode":429,"error":"Too Many Requests","message":"slow"},"headers":{"Retry-After":"9"}}},"answer":{"status":429,"detail":"slow","headers":{"retry-after":"9"}}}
{"case":"hapi unknown_route","error":{"message":"Not Found","isBoom":true,"output":{"statusCode":404,"payload":{"statusCode":404,"error":"Not Found","message":"Not Found"},"headers":{}}},"answer":{"status":404}}
{"case":"hapi wrong_method","same":"hapi unknown_route","answer":{"status":404}}
{"case":"hapi malformed_json","error":{"message":"Invalid request payload JSON format","isBoom":true,"data":{"$error":"SyntaxError","m":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"},"output":{"statusCode":400,"payload":{"statusCode":400,"error":"Bad Request","message":"Invalid request payload JSON format"},"headers":{}}},"answer":{"status":400,"detail":"Invalid request payload JSON format"}}
{"case":"hapi body_too_large","error":{"isBoom":true,"message":"Payload content length greater than maximum allowed: 50","output":{"statusCode":413}},"answer":{"status":413,"detail":"Payload content length greater than maximum allowed: 50"}}
{"case":"hapi unsupported_media_type","by":"itself","status":200}
{"case":"hapi invalid_content_type","error":{"message":"Invalid content-type header","isBoom":true,"output":{"statusCode":400,"payload":{"statusCode":400,"error":"Bad Request","message":"Invalid content-type header"},"headers":{}}},"answer":{"status":400,"detail":"Invalid content-type header"}}
{"case":"hapi malformed_url_param","error":{"message":"Bad Request","isBoom":true,"output":{"statusCode":400,"payload":{"statusCode":400,"error":"Bad Request","message":"Bad Request"},"headers":{}}},"answer":{"status":400}}
{"case":"hapi malformed_url_bare","same":"hapi unknown_route","answer":{"status":404}}
{"case":"hapi auth_missing","error":{"message":"Missing authentication","isBoom":true,"output":{"statusCode":401,"payload":{"statusCode":401,"error":"Unauthorized","message":"Missing authentication"},"headers":{"WWW-Authenticate":"Bearer"}}},"answer":{"status":401,"detail":"Missing authentication","headers":{"www-authenticate":"Bearer"}}}
{"case":"hapi auth_wrong","error":{"message":"Bad token","isBoom":true,"output":{"statusCode":401,"payload":{"statusCode":401,"error":"Unauthorized","message":"Bad token","attributes":{"error":"Bad token"}},"headers":{"WWW-Authenticate":"Bearer error=\"Bad token\""}}},"answer":{"status":401,"detail":"Bad token","headers":{"www-authenticate":"Bearer error=\"Bad token\""}}}
{"case":"hapi boom_409_data","error":{"message":"x","isBoom":true,"data":{"d":1},"output":{"statusCode":409,"payload":{"statusCode":409,"error":"Conflict","message":"x"},"headers":{}}},"answer":{"status":409,"detail":"x"}}
{"case":"hapi plain_error","error":{"message":"secret","isBoom":true,"output":{"statusCode":500,"payload":{"statusCode":500,"error":"Internal Server Error","message":"An internal server error occurred"},"headers":{}}},"answer":{"status":500}}
{"case":"hapi 405_boom","error":{"message":"no","isBoom":true,"output":{"statusCode":405,"payload":{"statusCode":405,"error":"Method Not Allowed","message":"no"},"headers":{"Allow":"GET, HEAD"}}},"answer":{"status":405,"detail":"no","headers":{"allow":"GET, HEAD"}}}
{"case":"hapi validation_joi","error":{"message":"Invalid request payload input","isBoom":true,"output":{"statusCode":400,"payload":{"statusCode":400,"error":"Bad Request","message":"Invalid request payload input"},"headers":{}}},"answer":{"status":400,"detail":"Invalid request payload input"}}
{"case":"hapi validation_joi_failAction_throw","error":{"name":"ValidationError","message":"\"age\" is required","isBoom":true,"isJoi":true,"data":{"defaultError":{"$error":"Error","m":"Invalid request payload input","isBoom":true,"isServer":false,"output":{"statusCode":400,"payload":{"statusCode":400,"error":"Bad Request","message":"Invalid request payload input"},"headers":{}}}},"details":[{"message":"\"age\" is required","path":["age"],"type":"any.required","context":{"label":"age","key":"age"}}],"output":{"statusCode":400,"payload":{"statusCode":400,"error":"Bad Request","message":"\"age\" is required","validation":{"source":"payload","keys":["age"]}},"headers":{}}},"answer":{"status":400,"errors":[{"detail":"\"age\" is required","pointer":"/age"}]}}
{"case":"hapi header_overflow_431","by":"itself","status":400}
{"case":"hapi malformed_request_400","by":"itself","status":400}
{"case":"hapi no_host_400","by":"itself","status":400}
{"case":"hapi expectation_417","by":"itself","status":417}
{"case":"oak unknown_route","by":"router","status":404}
{"case":"oak wrong_method","by":"router","status":405}
{"case":"oak wrong_method_throw","error":{"name":"MethodNotAllowedError","status":405,"expose":true,"message":"Method Not Allowed"},"answer":{"status":405}}
{"case":"oak malformed_json","error":{"name":"BadRequestError","status":400,"expose":true,"message":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"},"answer":{"status":400,"detail":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"}}
{"case":"oak body_too_large","by":"itself","status":200}
{"case":"oak unsupported_media_type","error":{"name":"BadRequestError","status":400,"expose":true,"message":"Unexpected token '<', \"<a/>\" is not valid JSON"},"answer":{"status":400,"detail":"Unexpected token '<', \"<a/>\" is not valid JSON"}}
{"case":"oak malformed_url_param","error":{"name":"URIError","message":"URI malformed"},"answer":{"status":400,"detail":"URI malformed"}}
{"case":"oak malformed_url_bare","same":"oak malformed_url_param","answer":{"status":400,"detail":"URI malformed"}}
{"case":"oak ctx_throw","error":{"name":"UnauthorizedError","status":401,"expose":true,"message":"no"},"answer":{"status":401,"detail":"no"}}
{"case":"oak ctx_assert","error":{"name":"UnprocessableEntityError","status":422,"expose":true,"message":"bad"},"answer":{"status":422,"detail":"bad"}}
{"case":"oak header_overflow_431","by":"itself","status":431}
{"case":"oak malformed_request_400","by":"itself","status":400}
{"case":"trpc11 unknown_route","error":{"name":"TRPCError","code":"NOT_FOUND","message":"No procedure found on path \"nope\""},"answer":{"status":404,"detail":"No procedure found on path \"nope\""}}
{"case":"trpc11 wrong_method","error":{"name":"TRPCError","code":"METHOD_NOT_SUPPORTED","message":"Unsupported POST-request to query procedure at path \"get\""},"answer":{"status":405,"detail":"Unsupported POST-request to query procedure at path \"get\""}}
{"case":"trpc11 wrong_method_PUT","error":{"name":"TRPCError","code":"UNSUPPORTED_MEDIA_TYPE","message":"Missing content-type header"},"answer":{"status":415,"detail":"Missing content-type header"}}
{"case":"trpc11 malformed_json","error":{"name":"TRPCError","code":"BAD_REQUEST","message":"Expected property name or '}' in JSON at position 1 (line 1 column 2)","cause":{"$error":"SyntaxError","m":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"}},"answer":{"status":400,"detail":"Expected property name or '}' in JSON at position 1 (line 1 column 2)"}}
{"case":"trpc11 malformed_input_query","by":"itself","status":200}
{"case":"trpc11 body_too_large","error":{"name":"TRPCError","code":"PAYLOAD_TOO_LARGE","message":"PAYLOAD_TOO_LARGE"},"answer":{"status":413}}
{"case":"trpc11 unsupported_media_type","error":{"name":"TRPCError","code":"UNSUPPORTED_MEDIA_TYPE","message":"Unsupported content-type \"text/xml"},"answer":{"status":415,"detail":"Unsupported content-type \"text/xml"}}
{"case":"trpc11 malformed_url","error":{"name":"TRPCError","code":"BAD_REQUEST","message":"Invalid URL-encoding in path \"%zz\"","cause":{"$error":"URIError","m":"URI malformed"}},"answer":{"status":400,"detail":"Invalid URL-encoding in path \"%zz\""}}
{"case":"trpc11 validation_zod","error":{"name":"TRPCError","code":"BAD_REQUEST","message":"[\n  {\n    \"expected\": \"number\",\n    \"code\": \"invalid_type\",\n    \"path\": [\n      \"age\"\n    ],\n    \"message\": \"Invalid input: expected number, received string\"\n  }\n]","cause":{"$error":"ZodError","issues":[{"expected":"number","code":"invalid_type","path":["age"],"message":"Invalid input: expected number, received string"}]}},"answer":{"status":400,"errors":[{"detail":"Invalid input: expected number, received string","pointer":"/age"}]}}
{"case":"trpc11 validation_valibot","error":{"name":"TRPCError","code":"BAD_REQUEST","message":"Invalid type: Expected number but received \"x\"","cause":{"$error":"SchemaError","issues":[{"kind":"schema","type":"number","input":"x","expected":"number","received":"\"x\"","message":"Invalid type: Expected number but received \"x\"","path":[{"type":"object","key":"age"}]}]}},"answer":{"status":400,"detail":"Invalid type: Expected number but received \"x\"","errors":[{"detail":"Invalid type: Expected number but received \"x\"","pointer":"/age"}]}}
{"case":"trpc11 output_validation","error":{"name":"TRPCError","code":"INTERNAL_SERVER_ERROR","message":"Output validation failed","cause":{"$error":"ZodError","issues":[{"path":[],"message":"Invalid input: expected string, received number"}]}},"answer":{"status":500}}
{"case":"trpc11 unauthorized","error":{"name":"TRPCError","code":"UNAUTHORIZED","message":"no"},"answer":{"status":401,"detail":"no"}}
{"case":"trpc11 plain_error","error":{"name":"TRPCError","code":"INTERNAL_SERVER_ERROR","message":"secret","cause":{"$error":"Error","m":"secret","status":405}},"answer":{"status":500}}
{"case":"trpc11 batch_mixed","same":"trpc11 unauthorized","answer":{"status":401,"detail":"no"}}
{"case":"react-router8 unknown_route","error":{"$plain":true,"status":404,"statusText":"Not Found","internal":true,"data":"Error: No route matches"},"answer":{"status":404}}
{"case":"react-router8 wrong_method","error":{"$plain":true,"status":405,"statusText":"Method Not Allowed","internal":true,"data":"Error: You made a POST request"},"answer":{"status":405}}
{"case":"react-router8 malformed_url","same":"oak malformed_url_param","answer":{"status":400,"detail":"URI malformed"}}
{"case":"react-router8 plain_error_in_loader","same":"polka async_rejection","answer":{"status":500}}
{"case":"react-router8 thrown_Response","error":{"$response":405,"headers":{"allow":"GET"}},"answer":{"status":405,"headers":{"allow":"GET"}}}
{"case":"react-router8 duck_brand","by":"note"}
{"case":"sveltekit2 unknown_route","by":"router"}
{"case":"sveltekit2 wrong_method","by":"itself","status":405}
{"case":"sveltekit2 malformed_json","same":"hono4 malformed_json_c.req.json","answer":{"status":400}}
{"case":"sveltekit2 malformed_url","by":"itself"}
{"case":"sveltekit2 cross_site_form","by":"itself","status":403}
{"case":"sveltekit2 error(405,…)","error":{"$plain":true,"status":405,"body":{"message":"secret-msg"}},"answer":{"status":405,"detail":"secret-msg"}}
{"case":"sveltekit2 any_throw","same":"polka async_rejection","answer":{"status":500}}
{"case":"sveltekit3 unknown_route","error":{"$plain":true,"status":404,"message":"Not Found"},"answer":{"status":404}}
{"case":"sveltekit3 wrong_method","by":"itself","status":405}
{"case":"sveltekit3 malformed_url","error":{"$plain":true,"status":400,"message":"Malformed URI"},"answer":{"status":400,"detail":"Malformed URI"}}
{"case":"sveltekit3 malformed_json","same":"hono4 malformed_json_c.req.json","answer":{"status":400}}
{"case":"sveltekit3 error(405,…)","same":"sveltekit2 error(405,…)","answer":{"status":405,"detail":"secret-msg"}}
{"case":"sveltekit3 validation","error":{"$plain":true,"status":400,"issues":[{"expected":"number","code":"invalid_type","path":["age"],"message":"Invalid input: expected number, received string"},{"expected":"string","code":"invalid_type","path":["a","b",0],"message":"Invalid input: expected string, received number"}]},"answer":{"status":400,"errors":[{"detail":"Invalid input: expected number, received string","pointer":"/age"},{"detail":"Invalid input: expected string, received number","pointer":"/a/b/0"}]}}
{"case":"sveltekit3 cross_site_form","by":"itself","status":403}
{"case":"sveltekit3 note","by":"note"}
{"case":"next16 unknown_route","by":"itself","status":404}
{"case":"next16 wrong_method","by":"itself","status":405}
{"case":"next16 malformed_json","same":"hono4 malformed_json_c.req.json","answer":{"status":400}}
{"case":"next16 malformed_url","by":"itself","status":500}
{"case":"next16 any_throw","same":"polka async_rejection","answer":{"status":500}}
{"case":"next16 thrown_Response","same":"react-router8 thrown_Response","answer":{"status":405,"headers":{"allow":"GET"}}}
{"case":"next16 notFound()/digest","error":{"digest":"NEXT_HTTP_ERROR_FALLBACK;404"},"answer":{"status":404}}
{"case":"next16 redirect","error":{"message":"NEXT_REDIRECT","digest":"NEXT_REDIRECT;replace;/next;307;"},"by":"fetch"}
{"case":"next16 pages_api","by":"itself"}
{"case":"astro7 unknown_route","by":"itself","status":404}
{"case":"astro7 wrong_method","by":"itself","status":404}
{"case":"astro7 malformed_json","same":"hono4 malformed_json_c.req.json","answer":{"status":400}}
{"case":"astro7 malformed_url","by":"itself","status":400}
{"case":"astro7 any_throw","same":"polka async_rejection","answer":{"status":500}}
{"case":"astro7 thrown_null","error":{"$value":null},"answer":{"status":500}}
{"case":"astro7 checkOrigin","by":"itself","status":403}
{"case":"nitropack2 unknown_route","error":{"statusCode":404},"answer":{"status":404}}
{"case":"nitropack2 wrong_method","by":"itself","status":404}
{"case":"nitropack2 malformed_url","by":"itself","status":500}
{"case":"nitropack2 thrown_null","same":"astro7 thrown_null","answer":{"status":500}}
{"case":"nitropack2 any_status_error","error":{"status":409,"message":"secret"},"answer":{"status":409,"detail":"secret"}}
{"case":"nitro3 unknown_route","error":{"status":404},"answer":{"status":404}}
{"case":"nitro3 wrong_method","by":"itself","status":404}
{"case":"nitro3 malformed_url","by":"itself","status":500}
{"case":"nitro3 thrown_non_error_sync","error":{"$value":"a string"},"answer":{"status":500}}
{"case":"nitro3 any_status_error","same":"nitropack2 any_status_error","answer":{"status":409,"detail":"secret"}}
{"case":"nitro3 crlf_header","by":"itself"}
{"case":"middy7 no_error_handler","same":"polka async_rejection","answer":{"status":500}}
{"case":"middy7 unknown_route","error":{"name":"NotFoundError","status":404,"statusCode":404,"expose":true,"cause":{"package":"@middy/http-router","data":{"method":"GET","path":"/zzz"}},"message":""},"answer":{"status":404}}
{"case":"middy7 wrong_method","error":{"name":"NotFoundError","statusCode":404,"message":""},"answer":{"status":404}}
{"case":"middy7 malformed_json","error":{"name":"UnprocessableEntityError","statusCode":422,"cause":{"package":"@middy/http-json-body-parser","data":"{bad","message":"…"},"message":"Invalid or malformed JSON was provided"},"answer":{"status":422,"detail":"Invalid or malformed JSON was provided"}}
{"case":"middy7 unsupported_media_type","error":{"name":"UnsupportedMediaTypeError","statusCode":415,"message":""},"answer":{"status":415}}
{"case":"middy7 validation","error":{"name":"BadRequestError","statusCode":400,"message":"Event object failed validation","cause":{"package":"@middy/validator","data":[{"instancePath":"/body/age","schemaPath":"#","keyword":"type","params":{"type":"number"},"message":"must be number"}]}},"answer":{"status":400,"detail":"Event object failed validation","errors":[{"detail":"must be number","pointer":"/body/age"}]}}
{"case":"workers any_throw","same":"polka async_rejection","answer":{"status":500}}
{"case":"workers thrown_Response","same":"react-router8 thrown_Response","answer":{"status":405,"headers":{"allow":"GET"}}}
{"case":"workers note","by":"note"}
{"case":"bun.serve any_throw","same":"polka async_rejection","answer":{"status":500}}
{"case":"node_http header_overflow_431","by":"itself"}
{"case":"node_http malformed_request_400","by":"itself"}
`;
