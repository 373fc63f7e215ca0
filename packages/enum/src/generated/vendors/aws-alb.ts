// @generated from spec/ by pnpm generate

/**
 * 460 Client Closed Connection: The client closed the connection before the load balancer could send a response.
 *
 * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
 */
export const ClientClosedConnection: 460 = 460;

/**
 * 463 Too Many IP Addresses: The X-Forwarded-For header field of the request contains more than 30 IP addresses.
 *
 * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
 */
export const TooManyIpAddresses: 463 = 463;

/**
 * 464 Incompatible Protocol: The server behind the load balancer does not support the protocol of the request.
 *
 * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
 */
export const IncompatibleProtocol: 464 = 464;

/** The client errors of AWS Application Load Balancer by name. */
export enum AwsAlbHttp4xx {
  /**
   * 460 Client Closed Connection: The client closed the connection before the load balancer could send a response.
   *
   * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
   */
  ClientClosedConnection = 460,
  /**
   * 463 Too Many IP Addresses: The X-Forwarded-For header field of the request contains more than 30 IP addresses.
   *
   * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
   */
  TooManyIpAddresses = 463,
  /**
   * 464 Incompatible Protocol: The server behind the load balancer does not support the protocol of the request.
   *
   * {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS: Troubleshoot your Application Load Balancers}
   */
  IncompatibleProtocol = 464,
}

/** The code of any client error of AWS Application Load Balancer. */
export type AwsAlbHttp4xxCode =
  | 460
  | 463
  | 464;
