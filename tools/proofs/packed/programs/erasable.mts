import { equal } from "node:assert/strict";
import { Http4xx, IisHttp4xx, NginxHttp4xx } from "@scope/http-4xx-enum/erasable";

// The value and the type of the same name, as with an enum.
const teapot: Http4xx = Http4xx.ImATeapot;
const literal: 418 = Http4xx.ImATeapot;
const nginx: NginxHttp4xx = 499;

equal<number>(teapot, literal);
equal<number>(NginxHttp4xx.ClientClosedRequest, nginx);
equal<number>(IisHttp4xx.Redirect, 451);
