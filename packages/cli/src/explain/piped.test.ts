import { expect, test } from "vitest";
import { parsePiped, readPipe } from "./piped.ts";

test("the head that curl -i prints", () => {
  expect(parsePiped("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET\r\n\r\n<p>No: no</p>")).toEqual({
    status: 405,
    headers: { allow: "GET" },
  });
});

test("HTTP/2 has no phrase", () => {
  expect(parsePiped("HTTP/2 404 \r\ncontent-type: text/html\r\n\r\n")).toMatchObject({ status: 404 });
});

test("of several heads the last is the answer", () => {
  const heads =
    "HTTP/1.1 301 Moved\r\nLocation: /x\r\n\r\nHTTP/1.1 451 \r\nX-MS-Location: https://a.example\r\n\r\n";
  expect(parsePiped(heads)).toEqual({ status: 451, headers: { "x-ms-location": "https://a.example" } });
});

test("the lines of curl -v", () => {
  expect(
    parsePiped("* Connected\n> GET / HTTP/1.1\n> \n< HTTP/1.1 429 Too Many\n< Retry-After: 9\n< \n"),
  ).toEqual({
    status: 429,
    headers: { "retry-after": "9" },
  });
});

test("anything else is a name", () => {
  expect(parsePiped(" not found\nmore")).toEqual({ text: "not found" });
  expect(parsePiped("")).toEqual({ text: "" });
});

test("a long body is read to its end, so that the program before it does not complain", async () => {
  let left = 100;
  async function* chunks() {
    yield Buffer.from("HTTP/1.1 404 Not Found\r\n\r\n");
    while (left-- > 0) yield Buffer.alloc(65_536);
  }
  expect(await readPipe(chunks())).toEqual({ status: 404, headers: {} });
  expect(left).toBe(-1);
});
