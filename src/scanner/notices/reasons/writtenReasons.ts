import { noticeKind, quoted } from "../../result/notice";

/** Tickets under a name. */
interface NamedCount {
  readonly name: string;
  readonly tickets: number;
}

function countsOf(counts: readonly NamedCount[]): string {
  return counts.map(({ name, tickets }) => `"${name}" ${tickets}`).join(", ");
}

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
  latestCount: noticeKind(
    "latest-count",
    ({ period }: { period: string }) => `Open tickets as counted on ${period}, the latest count`,
    { period: "2026-06-29" },
  ),
  countedOnceMore: noticeKind(
    "counted-once-more",
    ({ parts }: { parts: readonly NamedCount[] }) => `Of them: ${countsOf(parts)}`,
    { parts: [{ name: "Older than 31 days", tickets: 22 }] },
  ),
  openByBoard: noticeKind(
    "open-by-board",
    ({ column, boards }: { column: string; boards: readonly NamedCount[] }) => `By "${column}": ${countsOf(boards)}`,
    {
      column: "Board",
      boards: [
        { name: "Helpdesk", tickets: 90 },
        { name: "Projects", tickets: 54 },
      ],
    },
  ),
  openedAndClosed: noticeKind(
    "opened-and-closed",
    ({
      counts,
      opened,
      closed,
      last: [lastOpened, lastClosed],
    }: {
      counts: number;
      opened: number;
      closed: number;
      last: readonly [opened: number, closed: number];
    }) =>
      `On average of ${counts} counts ${Number(opened.toPrecision(4))} tickets were opened and ${Number(closed.toPrecision(4))} closed; in the last one ${lastOpened} and ${lastClosed}`,
    { counts: 4, opened: 83.25, closed: 81.75, last: [90, 85] },
  ),
  latestPeriod: noticeKind(
    "latest-period",
    ({
      period,
      running,
      mean,
    }: {
      period: string;
      running?: string;
      mean?: { readonly of: number; readonly value: number };
    }) =>
      `"${period}" is the latest period ${running === undefined ? "with a value" : `that is over; "${running}" is not`}${
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
    ({ has }: { has: "half-years" | "years" | "days" }) =>
      has === "days"
        ? "No trend: it needs weeks, months or quarters, and the dates of this table are none of them"
        : `No trend: it needs weeks, months or quarters, and this table has ${has}`,
    { has: "years" },
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
