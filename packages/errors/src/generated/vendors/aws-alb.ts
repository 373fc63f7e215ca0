// @generated from spec/ by pnpm generate

import { errorClass, type Http4xxErrorClass } from "../../error-class.ts";
import type { Http4xxError } from "../../http-4xx-error.ts";

/**
 * 463 Too Many IP Addresses: The X-Forwarded-For header field of the request contains more than 30 IP addresses.
 *
 * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
 */
export interface TooManyIpAddresses extends Http4xxError<463, "aws-alb-463", "TooManyIpAddresses"> {
}
/**
 * 463 Too Many IP Addresses: The X-Forwarded-For header field of the request contains more than 30 IP addresses.
 *
 * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
 */
export const TooManyIpAddresses: Http4xxErrorClass<TooManyIpAddresses> = /* @__PURE__ */ errorClass(463, "aws-alb-463", "TooManyIpAddresses", "Too Many IP Addresses");

/**
 * 464 Incompatible Protocol: The server behind the load balancer does not support the protocol of the request.
 *
 * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
 */
export interface IncompatibleProtocol extends Http4xxError<464, "aws-alb-464", "IncompatibleProtocol"> {
}
/**
 * 464 Incompatible Protocol: The server behind the load balancer does not support the protocol of the request.
 *
 * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
 */
export const IncompatibleProtocol: Http4xxErrorClass<IncompatibleProtocol> = /* @__PURE__ */ errorClass(464, "aws-alb-464", "IncompatibleProtocol", "Incompatible Protocol");
