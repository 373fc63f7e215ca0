// @generated from spec/ by pnpm generate

/**
 * 498 Invalid Token: The access token is not valid or has expired.
 *
 * {@link https://github.com/Esri/arcgis-rest-js/blob/3c9a0f074215d6f81f03a470c19ef3cff29ee62b/packages/arcgis-rest-request/src/utils/check-for-errors.ts ArcGIS REST JS: check-for-errors.ts}
 */
export const InvalidToken: 498 = 498;

/**
 * 499 Token Required: An access token is required but was not sent.
 *
 * {@link https://github.com/Esri/arcgis-rest-js/blob/3c9a0f074215d6f81f03a470c19ef3cff29ee62b/packages/arcgis-rest-request/src/utils/check-for-errors.ts ArcGIS REST JS: check-for-errors.ts}
 */
export const TokenRequired: 499 = 499;

/** The client errors of Esri ArcGIS by name. */
export enum EsriHttp4xx {
  /**
   * 498 Invalid Token: The access token is not valid or has expired.
   *
   * {@link https://github.com/Esri/arcgis-rest-js/blob/3c9a0f074215d6f81f03a470c19ef3cff29ee62b/packages/arcgis-rest-request/src/utils/check-for-errors.ts ArcGIS REST JS: check-for-errors.ts}
   */
  InvalidToken = 498,
  /**
   * 499 Token Required: An access token is required but was not sent.
   *
   * {@link https://github.com/Esri/arcgis-rest-js/blob/3c9a0f074215d6f81f03a470c19ef3cff29ee62b/packages/arcgis-rest-request/src/utils/check-for-errors.ts ArcGIS REST JS: check-for-errors.ts}
   */
  TokenRequired = 499,
}

/** The code of any client error of Esri ArcGIS. */
export type EsriHttp4xxCode =
  | 498
  | 499;
