import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { rules } from "@scope/http-4xx-fixtures/conformance";
import type { ExchangeResult, UrlResult } from "./result.ts";

/** SARIF 2.1.0, as code scanning reads it: a result for each violation, at the file that named the URL, or at the URL. */
export function sarif(results: readonly UrlResult[], version: string): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "http-4xx check",
            semanticVersion: version,
            rules: rules.map(({ id, level, asks, reference }) => ({
              id,
              shortDescription: { text: asks },
              helpUri: reference.url,
              defaultConfiguration: { level: levelOf(level) },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: results.flatMap((result) => result.probes.flatMap((probe) => resultsOf(result, probe))),
      },
    ],
  };
}

function resultsOf(
  { url, file }: UrlResult,
  { probe, method, status, violations }: ExchangeResult,
): object[] {
  return violations.map(({ id, level, message, section }) => ({
    ruleId: id,
    ruleIndex: rules.findIndex((rule) => rule.id === id),
    level: levelOf(level),
    message: { text: `${message} (${section})` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: file === null ? (url ?? "stdin") : uriOf(file) } },
        logicalLocations: [
          { fullyQualifiedName: [method, url].filter((each) => each !== null).join(" ") || "stdin" },
        ],
      },
    ],
    ...(url === null ? {} : { webRequest: { target: url, ...(method === null ? {} : { method }) } }),
    webResponse: { statusCode: status },
    ...(probe === null ? {} : { properties: { probe } }),
  }));
}

/** As a reference from where the command runs, or a whole URL. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return encodeURI(file.replaceAll(sep, "/")).replaceAll("#", "%23").replaceAll("?", "%3F");
}

function levelOf(level: "MUST" | "SHOULD"): "error" | "warning" {
  return level === "MUST" ? "error" : "warning";
}
