/** What is used of it; it has no types of its own. */
declare module "netlify-redirector" {
  export interface Request {
    readonly scheme: string;
    readonly host: string;
    readonly path: string;
    readonly query: string;
    readonly getHeader: (name: string) => string;
    readonly getCookie: (name: string) => string;
  }
  export interface Redirects {
    match(request: Request): { readonly to: string; readonly status: number } | null;
  }
  export function parsePlain(rules: string, options: object): Promise<Redirects>;
}
