import type { UserBenchmark } from "../../src/catalogue/userBenchmarks/userBenchmark";

/** The example of these tests: a target of 70 to 80 % for technician utilization, unless told otherwise. */
export function userBenchmark(change: Partial<UserBenchmark> = {}): UserBenchmark {
  const range = "low" in change || "high" in change ? {} : { low: 0.7, high: 0.8 };
  return { kpi: "UTILIZATION", source: "Service Leadership 2024", level: "target", ...range, own: true, ...change };
}
