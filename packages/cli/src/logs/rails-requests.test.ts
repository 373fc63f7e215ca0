import { expect, test } from "vitest";
import { entry } from "./entry.ts";
import { RailsRequests } from "./rails-requests.ts";

/** What is known of the request that the last line ends. */
function endOf(...lines: readonly string[]) {
  const requests = new RailsRequests();
  for (const line of lines.slice(0, -1)) requests.begin(line);
  return requests.end(lines.at(-1) ?? "", entry({ format: "rails", status: 404 }));
}
const started = (path: string) => `Started GET "${path}" for 192.0.2.7 at 2026-02-03 10:20:30 +0100`;
const completed = "Completed 404 Not Found in 3ms";

test("the first line of a request has client, path and time of the last", () => {
  const time = Date.parse("2026-02-03T09:20:30Z");
  expect(endOf(started("/a"), completed)).toMatchObject({ target: "/a", client: "192.0.2.7", time });
});

test("tags and processes tell requests apart", () => {
  const lines = [`[a] ${started("/a")}`, `[b] ${started("/b")}`];
  expect(endOf(...lines, `[a] ${completed}`).target).toBe("/a");
  const logged = (pid: number, text: string) => `I, [2026-02-03T10:20:30.1 #${pid}]  INFO -- : ${text}`;
  const own = [logged(1, started("/a")), logged(2, started("/b"))];
  expect(endOf(...own, logged(2, completed)).target).toBe("/b");
});

test("of two at once without tags the time alone is known", () => {
  const found = endOf(started("/a"), started("/b"), completed);
  expect(found).toMatchObject({ target: "", client: "" });
  expect(found.time).not.toBe(-1);
});

test("Ruby's logger has a time too, and Rails 2 a client", () => {
  const time = Date.parse("2026-02-03T10:20:30.100Z");
  expect(endOf(`I, [2026-02-03T10:20:30.100 #7]  INFO -- : ${completed}`)).toMatchObject({ time });
  const begun = "Processing PageController#demo (for 192.0.2.9 at 2026-02-03 10:20:30) [GET]";
  expect(endOf(begun, "Completed in 6ms (View: 1) | 404 Not Found [/demo]").client).toBe("192.0.2.9");
});

test("a line of a router does not end a request", () => {
  expect(endOf(started("/a"), 'method=GET path="/b" status=404').target).toBe("");
});
