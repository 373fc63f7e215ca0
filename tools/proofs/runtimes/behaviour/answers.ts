import { type Check, equal, same } from "./check.ts";
import type { Packages } from "./packages.ts";

const readerOf = ({ en, i18n, nl }: Packages) => ({
  translator: i18n.createTranslator([en, nl], { fallback: "en" }),
  acceptLanguage: "nl-BE,nl;q=0.9",
});

export const answersChecks: readonly Check[] = [
  {
    name: "answers: toProblem takes anything that was thrown",
    run(packages) {
      const { toProblem } = packages.answers;
      const reader = readerOf(packages);
      const ours = toProblem(new packages.errors.NotFound(), reader);
      same(
        [ours.status, ours.headers["content-language"], ours.problem?.title],
        [404, "nl", "Niet gevonden"],
      );
      same(toProblem({ issues: [{ path: ["age"], message: "no" }] }).problem?.errors, [
        { detail: "no", pointer: "/age" },
      ]);
      for (const thrown of [null, "text", new Error("secret"), Object.create(null)]) {
        const { status, body } = toProblem(thrown, reader);
        same([status, body.includes("secret")], [500, false]);
      }
    },
  },
  {
    name: "answers: JSON that this engine cannot read is a 400",
    async run({ answers }) {
      const request = new Request("https://example.com/", { method: "POST", body: "{" });
      const error: unknown = await request.json().catch((reason: unknown) => reason);
      equal(answers.toProblem(error).status, 400);
    },
  },
  {
    name: "answers: a handler of fetch",
    async run(packages) {
      const { NotFound } = packages.errors;
      const { translator } = readerOf(packages);
      const handler = packages.inFetch.problems({ translator })((): Response => {
        throw new NotFound({ headers: { "X-Order": ["8", "9"] } });
      });
      const headers = { "Accept-Language": "nl", Accept: "text/html" };
      const response = await handler(new Request("https://example.com/", { headers }));
      equal(response.status, 404);
      equal(response.headers.get("Content-Language"), "nl");
      equal(response.headers.get("Content-Type"), "text/html; charset=utf-8");
      equal((await response.text()).includes("<h1>Niet gevonden</h1>"), true);
      equal(response.headers.get("X-Order"), "8, 9");
    },
  },
];
