import { score } from "../../src/catalogue/score";
import type { SourceKey } from "../../src/catalogue/sources";
import { find } from "./functions";

test.each<readonly [string, SourceKey | undefined, number, number, string]>([
  ["FCR", undefined, 0, 0, "nothing"],
  ["FCR", undefined, 0.37, 30, "half way to the average"],
  ["FCR", undefined, 0.74, 60, "the average"],
  ["FCR", undefined, 0.8, 100, "best in class"],
  ["FCR", undefined, 0.95, 100, "never above 100"],
  ["FCR", undefined, -1, 0, "never below 0"],
  ["SLA", "itsupport-profit", 0.95, 80, "the target, where a best level is published"],
  ["SLA", "itsupport-five-kpis", 0.9, 100, "the target, where none is"],
  ["GROSSMARGIN", "helpdesk-profit", 0.5, 80, "the target below a best"],
  ["COSTPERTICKET", "itsupport-five-kpis", 30, 0, "less is better: twice the easiest line"],
  ["COSTPERTICKET", "itsupport-five-kpis", 15, 100, "less is better: the target"],
  ["COSTPERTICKET", "helpdesk-profit", 25, 60, "only an average is published"],
  ["COSTPERTICKET", "helpdesk-profit", 0, 100, "better than the only line, at most 100"],
  ["NETMRRCHURN", "helpdesk-profit", 0, 80, "a line at 0"],
  ["NETMRRCHURN", "helpdesk-profit", -0.02, 100, "a negative line"],
  ["NETMRRCHURN", "helpdesk-profit", 0.01, 40, "half way to the mirrored best line"],
  ["UTILIZATION", "helpdesk-profit", 0.75, 100, "the target"],
  ["UTILIZATION", "helpdesk-profit", 0.85, 100, "the upper end of the target"],
  [
    "UTILIZATION",
    "helpdesk-profit",
    0.9,
    200 / 3,
    "above it the score falls, over a room as wide as from target to warning",
  ],
  ["UTILIZATION", "helpdesk-profit", 0.925, 50, "above the warning line it goes on falling"],
  ["UTILIZATION", "helpdesk-profit", 1.2, 0, "far above the warning line"],
])("%s by %s at %d scores %d: %s", (id, source, value, points) => {
  expect(score(find(id), value, { source })).toBeCloseTo(points, 9);
});

test("a better value never scores lower, short of a warning line", () => {
  for (const id of ["FCR", "SLA", "COSTPERTICKET", "CSAT", "NETMRRCHURN", "UPTIME", "NPS", "ART"]) {
    const kpi = find(id);
    const sign = kpi.better === "lower" ? -1 : 1;
    const span = id === "NPS" || id === "COSTPERTICKET" || id === "ART" ? 120 : 1.2;
    let before = -1;
    for (let step = -120; step <= 120; step += 1) {
      const points = score(kpi, (sign * step * span) / 120) ?? Number.NaN;
      expect(points).toBeGreaterThanOrEqual(before);
      before = points;
    }
  }
});

test("without a benchmark there is no score", () => {
  expect(score(find("ARPU"), 100)).toBeUndefined();
  expect(score(find("FCR"), 0.8, { variant: "one-touch-proxy" })).toBeUndefined();
  expect(score(find("FCR"), Number.NaN)).toBeUndefined();
});
