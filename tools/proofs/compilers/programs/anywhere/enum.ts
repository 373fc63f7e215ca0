import { BadRequest, type ContentTooLarge, Http4xx, type Http4xxCode, NotFound } from "@scope/http-4xx-enum";
import {
  type Http4xx as ErasableHttp4xx,
  NginxHttp4xx as ErasableNginx,
} from "@scope/http-4xx-enum/erasable";
import {
  IisHttp4xx,
  type IisHttp4xxCode,
  type IisSubstatusCode,
  type Redirect,
} from "@scope/http-4xx-enum/vendors/iis";
import { NginxHttp4xx, type NginxHttp4xxCode } from "@scope/http-4xx-enum/vendors/nginx";

proves<Is<typeof NotFound, 404>>();
proves<Is<typeof ContentTooLarge, 413>>();
proves<Is<typeof Redirect, 451>>();
proves<Is<NginxHttp4xxCode, 444 | 494 | 495 | 496 | 497 | 499>>();
proves<Is<IisHttp4xxCode, 440 | 449 | 451>>();

/** Members serve as cases, as types and as codes; each is told apart from the others. */
export function retries(status: Http4xx): boolean {
  switch (status) {
    case Http4xx.RequestTimeout:
    case Http4xx.TooManyRequests:
      return true;
    case Http4xx.ContentTooLarge:
      proves<Is<typeof status, Http4xx.PayloadTooLarge>>();
      return false;
    default:
      return false;
  }
}

export const member: Http4xx.NotFound = Http4xx.NotFound;
export const code: Http4xxCode = BadRequest;
export const name: string | undefined = Http4xx[413];
export const nginxName: string | undefined = NginxHttp4xx[499];
export const closed: NginxHttp4xxCode = NginxHttp4xx.ClientClosedRequest;
export const retryWith: IisHttp4xxCode = IisHttp4xx.RetryWith;
export const substatus: IisSubstatusCode = "403.10";
export const teapot: ErasableHttp4xx = 418;
export const noResponse: 444 = ErasableNginx.NoResponse;

// @ts-expect-error 499 is nginx's, not one of the official codes
export const foreign: Http4xxCode = 499;
// @ts-expect-error 404 is official, not one of nginx's codes
export const official: NginxHttp4xxCode = NotFound;
// @ts-expect-error 403.10 is a string, never a number: as a number it would be 403.1
export const float: IisSubstatusCode = 403.1;
// @ts-expect-error there is no such member
export const unknown = Http4xx.NotFuond;
// @ts-expect-error the objects without enums are narrow as well
export const unassigned: ErasableHttp4xx = 427;
