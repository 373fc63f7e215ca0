import fc from "fast-check";
import { expect, test } from "vitest";
import { Trend } from "./trend.ts";

const minute = 60_000;

function trendOf(times: readonly number[]): Trend {
  const trend = new Trend();
  for (const time of times) trend.add(time);
  return trend;
}

test("counts of a minute, at first", () => {
  const trend = trendOf([0, 1, 2 * minute, 0]);
  expect(trend.span).toEqual([0, 3 * minute]);
  expect(trend.ends).toEqual([0, 2 * minute]);
  expect(trend.over([0, 3 * minute], 3)).toEqual([3, 0, 1]);
});

test("what has no time is in none", () => {
  expect(trendOf([-1, -1]).span).toBeUndefined();
  expect(trendOf([-1, -1]).ends).toBeUndefined();
});

test("none is lost however long it lasts, nor when trends are put together", () => {
  const times = fc.array(fc.nat({ max: 4e12 }), { minLength: 1, maxLength: 2000 });
  fc.assert(
    fc.property(times, times, (some, others) => {
      const all = trendOf(some);
      all.addAll(trendOf(others));
      const [from, to] = all.span ?? [0, 0];
      expect(all.ends).toEqual([Math.min(...some, ...others), Math.max(...some, ...others)]);
      expect(from).toBeLessThanOrEqual(Math.min(...some, ...others));
      expect(to).toBeGreaterThan(Math.max(...some, ...others));
      expect(all.over([from, to], 24).reduce((sum, count) => sum + count)).toBe(some.length + others.length);
    }),
    { numRuns: 30 },
  );
});
