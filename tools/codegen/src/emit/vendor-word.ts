/** A vendor's key as a part of a name: `aws-alb` becomes `AwsAlb`. */
export function vendorWord(vendor: string): string {
  return vendor
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}
