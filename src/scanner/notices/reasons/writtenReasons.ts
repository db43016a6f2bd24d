import { noticeKind, quoted } from "../../result/notice";

/** What values that stand in cells rest on. */
export const writtenReasons = {
  namesKpi: noticeKind("names-kpi", ({ label }: { label: string }) => `"${label}" names this KPI`, {
    label: "First Contact Resolution",
  }),
  kpiNames: noticeKind("kpi-names", ({ findings }: { findings: number }) => `${findings} KPI names with values`, {
    findings: 8,
  }),
  card: noticeKind(
    "card",
    ({ label, above }: { label: string; above: boolean }) =>
      `"${label}" stands ${above ? "above" : "below"} its value, like the cards beside it`,
    { label: "FCR", above: true },
  ),
  latestPeriod: noticeKind(
    "latest-period",
    ({ period, mean }: { period: string; mean?: { readonly of: number; readonly value: number } }) =>
      `"${period}" is the latest period with a value${
        mean ? `; the mean of all ${mean.of} periods is ${Number(mean.value.toPrecision(6))}` : ""
      }`,
    { period: "Week 4", mean: { of: 4, value: 3.95 } },
  ),
  meanRatingOutOf: noticeKind(
    "mean-rating-out-of",
    ({ scale }: { scale: number }) =>
      `Read as a mean rating out of ${scale}: too large for a share, too small for a percentage`,
    { scale: 5 },
  ),
  noCalendarYear: noticeKind(
    "no-calendar-year",
    ({ period }: { period: string }) => `No trend: the calendar year of "${period}" is not known`,
    { period: "March" },
  ),
  periodTwice: noticeKind(
    "period-twice",
    ({ period }: { period: string }) => `No trend: "${period}" is the heading of several values`,
    { period: "March" },
  ),
  wrongGrain: noticeKind(
    "wrong-grain",
    ({ has }: { has: "weeks" | "days" }) =>
      has === "weeks"
        ? "No trend: it needs months or quarters, and this table has weeks"
        : "No trend: it needs months or quarters, and the dates of this table are neither",
    { has: "weeks" },
  ),
  fromLines: noticeKind("from-lines", ({ lines }: { lines: readonly string[] }) => `From the lines ${quoted(lines)}`, {
    lines: ["Revenue", "Cost of services"],
  }),
  profitAndLoss: noticeKind(
    "profit-and-loss",
    ({ lines }: { lines: readonly { readonly label: string; readonly kind: string }[] }) =>
      `Read as profit and loss: ${lines.map(({ label, kind }) => `"${label}" = ${kind}`).join(", ")}`,
    { lines: [{ label: "Revenue", kind: "revenue" }] },
  ),
} as const;
