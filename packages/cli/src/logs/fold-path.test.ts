import { expect, test } from "vitest";
import { foldPath } from "./fold-path.ts";

test.each([
  ["/orders/4711?page=2", "/orders/:id"],
  ["/orders/3f2b8c1e-0a1b-4c2d-9e8f-001122334455/items", "/orders/:id/items"],
  ["/o/5f4dcc3b5aa765d61d8327deb882cf99", "/o/:id"],
  ["http://shop.example:8080/a/1", "/a/:id"],
  ["https://shop.example", "/"],
  ["/v1/users", "/v1/users"],
  ["/wp-login.php", "/wp-login.php"],
  ["", ""],
])("%s is %s", (target, folded) => {
  expect(foldPath(target)).toBe(folded);
});
