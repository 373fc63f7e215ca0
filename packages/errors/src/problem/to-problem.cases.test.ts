import { describe, expect, test, vi } from "vitest";
import { toProblem } from "../problem.ts";
import { errorCases } from "./testing/error-cases.ts";
import { type Recorded, revive } from "./testing/revive.ts";

interface Case {
  readonly case: string;
  readonly error?: Recorded;
  readonly same?: string;
  readonly by?: "router" | "itself" | "fetch" | "note";
  readonly status?: number;
  readonly answer?: { readonly status: number; readonly headers?: Record<string, string> };
}

const cases: readonly Case[] = errorCases
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const errors = new Map(cases.map(({ case: name, error }) => [name, error]));

vi.spyOn(console, "warn").mockImplementation(() => {});

describe("the errors of 27 frameworks", () => {
  test("are all here", () => {
    expect(cases).toHaveLength(444);
    for (const { same, answer, by } of cases) {
      expect(answer === undefined).toBe(by !== undefined);
      if (same !== undefined) expect(errors.get(same)).toBeDefined();
    }
  });

  test.each(cases.filter(({ answer }) => answer !== undefined))("$case", (recorded) => {
    const error = recorded.error ?? errors.get(recorded.same ?? "");
    const { status, headers, problem } = toProblem(revive(error ?? {}));
    const { vary, "content-type": type, "content-language": language, ...fields } = headers;
    const { type: uri, title, status: told, ...members } = problem ?? {};
    expect({ status, headers: fields, ...members }).toEqual({ headers: {}, ...recorded.answer });
    expect({ told, type, vary }).toEqual({
      told: status,
      type: "application/problem+json",
      vary: "Accept, Accept-Language",
    });
  });
});
