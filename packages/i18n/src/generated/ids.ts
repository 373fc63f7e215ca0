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
  | "nginx-499";

/** The id of each code whose first meaning is a vendor's. */
export interface FirstVendorIds {
  readonly 440: "iis-440";
  readonly 444: "nginx-444";
  readonly 449: "iis-449";
  readonly 494: "nginx-494";
  readonly 495: "nginx-495";
  readonly 496: "nginx-496";
  readonly 497: "nginx-497";
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
  , ,
  "421",
  "422",
  "423",
  "424",
  "425",
  "426",
  ,
  "428",
  "429",
  ,
  "431",
  , , , , , , , ,
  "iis-440",
  , , ,
  "nginx-444",
  , , , ,
  "iis-449",
  ,
  "451",
  , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , ,
  "nginx-494",
  "nginx-495",
  "nginx-496",
  "nginx-497",
  ,
  "nginx-499",
];
