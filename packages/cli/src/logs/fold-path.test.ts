import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedSize, foldPath } from "./fold-path.ts";

function fold(target: string): string {
  const bytes = Buffer.from(` ${target} `, "latin1");
  const into = Buffer.alloc(foldedSize);
  return into.toString("latin1", 0, foldPath(bytes, 1, bytes.length - 1, into));
}

test.each([
  ["/orders/4711?page=2", "/orders/:id"],
  ["/orders/3f2b8c1e-0a1b-4c2d-9e8f-001122334455/items", "/orders/:id/items"],
  ["/orders/33228811-0011-4422-9988-001122334455", "/orders/:id"],
  ["/o/5f4dcc3b5aa765d61d8327deb882cf99", "/o/:id"],
  ["/o/01ARZ3NDEKTSV4RRFFQ69G5FAV/", "/o/:id/"],
  ["/2026/11/28", "/:id/:id/:id"],
  ["http://shop.example:8080/a/1", "/a/:id"],
  ["https://shop.example", "/"],
  ["https://shop.example?q=1", "/"],
  ["/a;jsessionid=4711", "/a"],
  ["/a#b", "/a"],
  ["/v1/users", "/v1/users"],
  ["/wp-login.php", "/wp-login.php"],
  ["/deadbeef/facade", "/deadbeef/facade"],
  ["shop.example:443", "shop.example:443"],
  ["*", "*"],
  ["/", "/"],
  ["", ""],
  [`/${"ab/".repeat(50)}`, `/${"ab/".repeat(33)}${Buffer.from("…").toString("latin1")}`],
])("%s is %s", (target, folded) => {
  expect(fold(target)).toBe(folded);
});

test("whatever is asked for, there is room for it, and it is folded once for all", () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string({ maxLength: 150 })), (target) => {
      const once = fold(`/${target}`);
      expect(once.length).toBeLessThanOrEqual(foldedSize);
      expect(fold(once)).toBe(once);
    }),
  );
});
