import { describe, expect, test } from "vitest";
import { mayRetry } from "./may-retry.ts";

const response = (status: number, retryAfter?: string) =>
  new Response(null, { status, ...(retryAfter && { headers: { "Retry-After": retryAfter } }) });

describe("the same request may be sent again", () => {
  test.each([408, 421, 425, 429])("after %d, by which nothing was done, whatever its method", (status) => {
    for (const method of ["GET", "POST", "PUT", "DELETE"])
      expect(mayRetry({ method }, response(status))).toBe(true);
  });

  test("after 413 where the server says when", () => {
    expect(mayRetry({ method: "POST" }, response(413, "120"))).toBe(true);
    expect(mayRetry({ method: "POST" }, response(413))).toBe(false);
    expect(mayRetry({ method: "POST" }, response(413, "soon"))).toBe(false);
  });

  test.each([404, 423, 503])("after %d with a safe method where the server says when", (status) => {
    for (const method of ["GET", "get", "HEAD", "OPTIONS", "QUERY", undefined]) {
      expect(mayRetry({ method }, response(status, "120"))).toBe(true);
      expect(mayRetry({ method }, response(status))).toBe(false);
    }
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expect(mayRetry({ method }, response(status, "120"))).toBe(false);
    }
  });

  test.each([200, 202, 301, 302, 399])("not after %d, where nothing has failed", (status) => {
    expect(mayRetry({ method: "GET" }, response(status, "120"))).toBe(false);
  });

  test.each([400, 401, 403, 404, 405, 409, 410, 422, 451])("not after %d by itself", (status) => {
    expect(mayRetry(new Request("https://example.com/"), response(status))).toBe(false);
  });
});
