import { deepEqual, equal } from "node:assert/strict";
import { BadRequest, Http4xx, type Http4xxCode, NotFound } from "@scope/http-4xx-enum";
import { IisHttp4xx, type IisSubstatusCode, Redirect } from "@scope/http-4xx-enum/vendors/iis";
import { NginxHttp4xx, type NginxHttp4xxCode } from "@scope/http-4xx-enum/vendors/nginx";

const notFound: 404 = NotFound;
const code: Http4xxCode = BadRequest;
const nginx: NginxHttp4xxCode = 499;
const substatus: IisSubstatusCode = "403.10";
// @ts-expect-error 403.10 is a string, never a number: as a number it would be 403.1
const float: IisSubstatusCode = 403.1;
// @ts-expect-error 499 is nginx's, not one of the official statuses
const foreign: Http4xxCode = 499;

equal<number>(notFound, 404);
equal<number>(code, 400);
equal<number>(Http4xx.NotFound, 404);
equal(Http4xx[413], "PayloadTooLarge");
equal<number>(Http4xx.ContentTooLarge, 413);
equal<number>(NginxHttp4xx.ClientClosedRequest, nginx);
equal<number>(IisHttp4xx.LoginTimeOut, 440);
equal<number>(IisHttp4xx.RetryWith, 449);
equal<number>(Redirect, 451);

deepEqual([substatus, float, foreign], ["403.10", 403.1, 499]);
