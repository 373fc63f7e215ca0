import { type Check, equal, fails, same } from "./check.ts";
import type { Packages } from "./packages.ts";

const translatorOf = ({ en, i18n, nl }: Packages) => i18n.createTranslator([en, nl], { fallback: "en" });

export const problemChecks: readonly Check[] = [
  {
    name: "problem: an object in the reader's language",
    run(packages) {
      const translator = translatorOf(packages);
      const { problem } = packages.problem;
      same(problem(404, { translator, acceptLanguage: "nl-BE,nl;q=0.9", extensions: { article: 17 } }), {
        type: "about:blank",
        title: "Niet gevonden",
        status: 404,
        detail: "De webserver kon de gevraagde bron niet vinden",
        article: 17,
      });
      equal(problem("iis-451", { translator }).status, 451);
      equal(problem(477, { translator }).status, 477);
    },
  },
  {
    name: "problem: a real Response with its header fields",
    async run(packages) {
      const response = packages.problem.problemResponse(402, {
        translator: translatorOf(packages),
        acceptLanguage: "nl",
        type: "https://example.com/problems/out-of-credit",
        title: "Te weinig saldo",
        instance: "/account/12345",
        extensions: { balance: 30 },
        headers: { Vary: "Accept", "Content-Length": "7", "Cache-Control": "no-store" },
      });
      equal(response instanceof Response, true);
      equal(response.status, 402);
      equal(response.headers.get("Content-Type"), "application/problem+json");
      equal(response.headers.get("Content-Language"), "nl");
      equal(response.headers.get("Vary"), "Accept, Accept-Language");
      equal(response.headers.get("Cache-Control"), "no-store");
      equal(response.headers.get("Content-Length"), null);
      const { balance, title } = await response.json();
      same([title, balance], ["Te weinig saldo", 30]);
    },
  },
  {
    name: "problem: a status must be given the fields that it requires",
    async run(packages) {
      const translator = translatorOf(packages);
      const { problem, problemResponse } = packages.problem;
      const allowed = problemResponse(405, { translator, headers: new Headers({ Allow: "GET, HEAD" }) });
      equal(allowed.headers.get("Allow"), "GET, HEAD");
      const upgrade = problemResponse(426, { translator, headers: { Upgrade: "HTTP/3.0" } });
      equal(upgrade.headers.get("Connection"), "Upgrade");
      await fails(() => problemResponse(405 as 404, { translator }), "TypeError", "must carry Allow");
      await fails(() => problem(200 as 404, { translator }), "RangeError", "200 is no client error");
    },
  },
  {
    name: "problem: what it answers breaks no rule",
    async run(packages) {
      const translator = translatorOf(packages);
      const headers = {
        Allow: "GET",
        "Proxy-Authenticate": 'Basic realm="a"',
        Upgrade: "HTTP/3.0",
        "WWW-Authenticate": 'Basic realm="a"',
      };
      for (const { code } of packages.lookup.statuses.filter(({ official }) => official)) {
        const response = packages.problem.problemResponse(code, { translator, headers });
        const violations = await packages.conformance.checkResponseWithBody(response);
        same(
          violations.filter(({ level }) => level === "MUST").map(({ id }) => id),
          [],
          String(code),
        );
      }
    },
  },
];
