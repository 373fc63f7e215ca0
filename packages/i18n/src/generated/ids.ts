// @generated from spec/ by pnpm generate

/** The key of a status: the code for an official one (`"404"`), `vendor-code` for the others (`"nginx-499"`). */
export type StatusId =
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
  | "iis-440"
  | "nginx-444"
  | "iis-449"
  | "451"
  | "iis-451"
  | "nginx-494"
  | "nginx-495"
  | "nginx-496"
  | "nginx-497"
  | "nginx-499"
  | "laravel-419"
  | "twitter-420"
  | "shopify-430"
  | "shopline-433"
  | "shopline-434"
  | "shopline-435"
  | "shopline-436"
  | "windows-450"
  | "exchange-456"
  | "exchange-457"
  | "aws-alb-460"
  | "aws-alb-463"
  | "aws-alb-464"
  | "esri-498"
  | "esri-499";

/** In the order in which an object has them as keys. */
export const ids: readonly StatusId[] = [
  "400",
  "401",
  "402",
  "403",
  "404",
  "405",
  "406",
  "407",
  "408",
  "409",
  "410",
  "411",
  "412",
  "413",
  "414",
  "415",
  "416",
  "417",
  "418",
  "421",
  "422",
  "423",
  "424",
  "425",
  "426",
  "428",
  "429",
  "431",
  "451",
  "iis-440",
  "nginx-444",
  "iis-449",
  "iis-451",
  "nginx-494",
  "nginx-495",
  "nginx-496",
  "nginx-497",
  "nginx-499",
  "laravel-419",
  "twitter-420",
  "shopify-430",
  "shopline-433",
  "shopline-434",
  "shopline-435",
  "shopline-436",
  "windows-450",
  "exchange-456",
  "exchange-457",
  "aws-alb-460",
  "aws-alb-463",
  "aws-alb-464",
  "esri-498",
  "esri-499",
];

/** The id of each code whose first meaning is a vendor's. */
export interface FirstVendorIds {
  readonly 419: "laravel-419";
  readonly 420: "twitter-420";
  readonly 430: "shopify-430";
  readonly 433: "shopline-433";
  readonly 434: "shopline-434";
  readonly 435: "shopline-435";
  readonly 436: "shopline-436";
  readonly 440: "iis-440";
  readonly 444: "nginx-444";
  readonly 449: "iis-449";
  readonly 450: "windows-450";
  readonly 456: "exchange-456";
  readonly 457: "exchange-457";
  readonly 460: "aws-alb-460";
  readonly 463: "aws-alb-463";
  readonly 464: "aws-alb-464";
  readonly 494: "nginx-494";
  readonly 495: "nginx-495";
  readonly 496: "nginx-496";
  readonly 497: "nginx-497";
  readonly 498: "esri-498";
  readonly 499: "nginx-499";
}

/** The id of each code's first meaning; the index is the code less 400. */
export const firstIds: readonly (StatusId | undefined)[] = [
  "400",
  "401",
  "402",
  "403",
  "404",
  "405",
  "406",
  "407",
  "408",
  "409",
  "410",
  "411",
  "412",
  "413",
  "414",
  "415",
  "416",
  "417",
  "418",
  "laravel-419",
  "twitter-420",
  "421",
  "422",
  "423",
  "424",
  "425",
  "426",
  ,
  "428",
  "429",
  "shopify-430",
  "431",
  ,
  "shopline-433",
  "shopline-434",
  "shopline-435",
  "shopline-436",
  , , ,
  "iis-440",
  , , ,
  "nginx-444",
  , , , ,
  "iis-449",
  "windows-450",
  "451",
  , , , ,
  "exchange-456",
  "exchange-457",
  , ,
  "aws-alb-460",
  , ,
  "aws-alb-463",
  "aws-alb-464",
  , , , , , , , , , , , , , , , , , , , , , , , , , , , , ,
  "nginx-494",
  "nginx-495",
  "nginx-496",
  "nginx-497",
  "esri-498",
  "nginx-499",
];
