import { request } from "node:http";
import { text } from "node:stream/consumers";
import { checkResponseWithBody, type RuleId } from "@scope/http-4xx-fixtures/conformance";
import { statuses } from "./thrown.ts";

/** What is wrong with the answers of an application to each status, as a problem, as a page and to HEAD. */
export async function unruly(url: string): Promise<readonly string[]> {
  const asked = [
    { method: "GET", accept: "*/*" },
    { method: "GET", accept: "text/html" },
    { method: "HEAD", accept: "*/*" },
  ];
  const found = Object.keys(statuses).flatMap((id) =>
    asked.map(async ({ method, accept }) => {
      const response = await ask(`${url}/throw/${id}`, method, accept);
      const code = id.slice(-3);
      if (`${response.status}` !== code) return [`${id} is answered with ${response.status}`];
      const type = accept === "text/html" ? "text/html; charset=utf-8" : "application/problem+json";
      if (response.headers.get("Content-Type") !== type) return [`${id} is no ${type}`];
      const violations = await checkResponseWithBody(response, { method, ignore: ignoredOf(id) });
      return violations.map(({ message }) => `${id} to ${method} of ${accept}: ${message}`);
    }),
  );
  return (await Promise.all(found)).flat();
}

function ignoredOf(id: string): readonly RuleId[] {
  // The phrases of vendors are names in logs, which a title may explain.
  if (id.includes("-")) return ["problem-blank-title"];
  // The Allow of the fixture is for the method that it refuses.
  return id === "405" ? ["allow-refused"] : [];
}

/** `fetch` is no way to ask: it takes a 407 for its own proxy's, and fails. */
function ask(url: string, method: string, accept: string): Promise<Response> {
  const headers = { Accept: accept, "Accept-Language": "nl" };
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers }, async (message) => {
      const fields = new Headers();
      for (const [name, values = []] of Object.entries(message.headersDistinct)) {
        for (const value of values) fields.append(name, value);
      }
      const body = await text(message);
      resolve(new Response(body === "" ? null : body, { status: message.statusCode ?? 0, headers: fields }));
    });
    asking.on("error", reject).end();
  });
}
