import type { Violation } from "@scope/http-4xx-fixtures/conformance";
import type { ExchangeResult, UrlResult } from "./result.ts";

/** A test case for each request, as CI servers read it. A case fails where `counts` is true of what it breaks. */
export function junit(results: readonly UrlResult[], counts: (violation: Violation) => boolean): string {
  const suites = results.map(({ url, probes }) => {
    const name = url ?? "stdin";
    const cases = probes.map((probe) => testCase(name, probe, counts));
    return `  <testsuite ${attributes({ name, ...totals(probes, counts) })}>\n${cases.join("")}  </testsuite>\n`;
  });
  const all = totals(
    results.flatMap(({ probes }) => probes),
    counts,
  );
  const root = attributes({ name: "http-4xx check", ...all });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${root}>\n${suites.join("")}</testsuites>\n`;
}

function totals(probes: readonly ExchangeResult[], counts: (violation: Violation) => boolean) {
  return {
    tests: probes.length,
    failures: probes.filter(({ violations }) => violations.some(counts)).length,
    errors: probes.filter(({ status }) => status === null).length,
  };
}

function testCase(
  classname: string,
  { probe, method, status, error, violations }: ExchangeResult,
  counts: (violation: Violation) => boolean,
): string {
  const name = [method, probe, status].filter((each) => each !== null).join(" ");
  const [first, ...more] = violations.filter(counts);
  const noted = violations.filter((violation) => !counts(violation));
  const parts = [
    ...(error === null ? [] : [`      <error ${attributes({ message: error, type: "no-answer" })}/>\n`]),
    // Readers take one failure of a case.
    ...(first === undefined ? [] : [failure(first, more)]),
    ...(noted.length === 0
      ? []
      : [`      <system-out>${escaped(noted.map(line).join("\n"))}</system-out>\n`]),
  ];
  const open = `    <testcase ${attributes({ classname, name })}`;
  return parts.length === 0 ? `${open}/>\n` : `${open}>\n${parts.join("")}    </testcase>\n`;
}

function failure(first: Violation, more: readonly Violation[]): string {
  const rest = more.length === 0 ? "" : ` (and ${more.length} more)`;
  const named = attributes({ message: `${first.message}${rest}`, type: first.id });
  return `      <failure ${named}>${escaped([first, ...more].map(line).join("\n"))}</failure>\n`;
}

function line({ level, message, section, id }: Violation): string {
  return `${level} ${message} (${section}; ${id})`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(" ");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What is no character of XML 1.0 (2.2) becomes a question mark: it cannot be written at all. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "?")
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
