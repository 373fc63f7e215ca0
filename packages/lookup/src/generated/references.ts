// @generated from spec/ by pnpm generate

import { defineSection, type SectionedSource } from "../define-reference.ts";
import { freeze } from "../freeze.ts";
import type { Reference } from "../status.ts";

const source_rfc4918: SectionedSource = {
  title: "RFC 4918: HTTP Extensions for WebDAV",
  url: "https://www.rfc-editor.org/rfc/rfc4918.html#section-",
};

const source_rfc5789: SectionedSource = {
  title: "RFC 5789: PATCH Method for HTTP",
  url: "https://www.rfc-editor.org/rfc/rfc5789.html#section-",
};

const source_rfc6585: SectionedSource = {
  title: "RFC 6585: Additional HTTP Status Codes",
  url: "https://www.rfc-editor.org/rfc/rfc6585.html#section-",
};

const source_rfc7725: SectionedSource = {
  title: "RFC 7725: An HTTP Status Code to Report Legal Obstacles",
  url: "https://www.rfc-editor.org/rfc/rfc7725.html#section-",
};

const source_rfc8470: SectionedSource = {
  title: "RFC 8470: Using Early Data in HTTP",
  url: "https://www.rfc-editor.org/rfc/rfc8470.html#section-",
};

const source_rfc9110: SectionedSource = {
  title: "RFC 9110: HTTP Semantics",
  url: "https://www.rfc-editor.org/rfc/rfc9110.html#section-",
};

export const ref_iis_express: Reference = /* @__PURE__ */ freeze({
  title: "IIS documentation: IIS 8.0 Express Readme",
  section: null,
  url: "https://learn.microsoft.com/iis/extensions/introduction-to-iis-express/iis-80-express-readme",
});

export const ref_iis_request_filtering: Reference = /* @__PURE__ */ freeze({
  title: "IIS documentation: Request Filtering",
  section: null,
  url: "https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/",
});

export const ref_ms_ashttp_client$3_1_5_2_2: Reference = /* @__PURE__ */ freeze({
  title: "MS-ASHTTP: HTTP Error 451",
  section: "3.1.5.2.2",
  url: "https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f",
});

export const ref_ms_ashttp_server$3_2_5_1: Reference = /* @__PURE__ */ freeze({
  title: "MS-ASHTTP: Handling HTTP POST Command Requests",
  section: "3.2.5.1",
  url: "https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/9f9ddc60-a7a0-4265-8e67-71c2fabd517c",
});

export const ref_ms_ashttp_status$2_2_2_1_1: Reference = /* @__PURE__ */ freeze({
  title: "MS-ASHTTP: Status Line",
  section: "2.2.2.1.1",
  url: "https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d",
});

export const ref_ms_iis: Reference = /* @__PURE__ */ freeze({
  title: "Microsoft: HTTP status codes in IIS",
  section: null,
  url: "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code",
});

export const ref_ms_owa: Reference = /* @__PURE__ */ freeze({
  title: "Microsoft TechNet: How to Troubleshoot the 440 Login Timeout Error Message in Outlook Web Access",
  section: null,
  url: "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx",
});

export const ref_ms_wdv_client$3_1_5_5: Reference = /* @__PURE__ */ freeze({
  title: "MS-WDV: Retrying a Request with the 449 Status Code, client",
  section: "3.1.5.5",
  url: "https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/31cfbd6d-fab9-475c-8309-96c91fc27936",
});

export const ref_ms_wdv_server: Reference = /* @__PURE__ */ freeze({
  title: "MS-WDV: Retrying a Request with the 449 Status Code, server",
  section: null,
  url: "https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/1c1f4d5b-4fed-48ef-9bb6-893c2b25b74d",
});

export const ref_ms_wdv_status$2_2_6: Reference = /* @__PURE__ */ freeze({
  title: "MS-WDV: 449 Retry With Status Code",
  section: "2.2.6",
  url: "https://learn.microsoft.com/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100",
});

export const ref_nginx: Reference = /* @__PURE__ */ freeze({
  title: "nginx documentation",
  section: null,
  url: "https://nginx.org/en/docs/",
});

export const ref_nginx_request: Reference = /* @__PURE__ */ freeze({
  title: "nginx source: ngx_http_request.c",
  section: null,
  url: "https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.c",
});

export const ref_nginx_request_h: Reference = /* @__PURE__ */ freeze({
  title: "nginx source: ngx_http_request.h",
  section: null,
  url: "https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_request.h",
});

export const ref_nginx_return: Reference = /* @__PURE__ */ freeze({
  title: "nginx documentation: the directive return",
  section: null,
  url: "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return",
});

export const ref_nginx_ssl_errors: Reference = /* @__PURE__ */ freeze({
  title: "nginx documentation: ngx_http_ssl_module, Error Processing",
  section: null,
  url: "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors",
});

export const ref_rfc4918$11_3: Reference = /* @__PURE__ */ defineSection(source_rfc4918, "11.3");

export const ref_rfc4918$11_4: Reference = /* @__PURE__ */ defineSection(source_rfc4918, "11.4");

export const ref_rfc4918$7_5: Reference = /* @__PURE__ */ defineSection(source_rfc4918, "7.5");

export const ref_rfc4918$9_2_2: Reference = /* @__PURE__ */ defineSection(source_rfc4918, "9.2.2");

export const ref_rfc5789$2_2: Reference = /* @__PURE__ */ defineSection(source_rfc5789, "2.2");

export const ref_rfc6585$3: Reference = /* @__PURE__ */ defineSection(source_rfc6585, "3");

export const ref_rfc6585$4: Reference = /* @__PURE__ */ defineSection(source_rfc6585, "4");

export const ref_rfc6585$5: Reference = /* @__PURE__ */ defineSection(source_rfc6585, "5");

export const ref_rfc7725$3: Reference = /* @__PURE__ */ defineSection(source_rfc7725, "3");

export const ref_rfc7725$4: Reference = /* @__PURE__ */ defineSection(source_rfc7725, "4");

export const ref_rfc8470$5_2: Reference = /* @__PURE__ */ defineSection(source_rfc8470, "5.2");

export const ref_rfc9110$10_1_1: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "10.1.1");

export const ref_rfc9110$13_1_1: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "13.1.1");

export const ref_rfc9110$14_2: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "14.2");

export const ref_rfc9110$15_1: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.1");

export const ref_rfc9110$15_5_1: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.1");

export const ref_rfc9110$15_5_10: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.10");

export const ref_rfc9110$15_5_11: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.11");

export const ref_rfc9110$15_5_12: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.12");

export const ref_rfc9110$15_5_13: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.13");

export const ref_rfc9110$15_5_14: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.14");

export const ref_rfc9110$15_5_15: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.15");

export const ref_rfc9110$15_5_16: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.16");

export const ref_rfc9110$15_5_17: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.17");

export const ref_rfc9110$15_5_18: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.18");

export const ref_rfc9110$15_5_19: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.19");

export const ref_rfc9110$15_5_2: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.2");

export const ref_rfc9110$15_5_20: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.20");

export const ref_rfc9110$15_5_21: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.21");

export const ref_rfc9110$15_5_22: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.22");

export const ref_rfc9110$15_5_3: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.3");

export const ref_rfc9110$15_5_4: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.4");

export const ref_rfc9110$15_5_5: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.5");

export const ref_rfc9110$15_5_6: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.6");

export const ref_rfc9110$15_5_7: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.7");

export const ref_rfc9110$15_5_8: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.8");

export const ref_rfc9110$15_5_9: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "15.5.9");

export const ref_rfc9110$7_8: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "7.8");

export const ref_rfc9110$9_2_2: Reference = /* @__PURE__ */ defineSection(source_rfc9110, "9.2.2");
