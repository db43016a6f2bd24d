import { rate, ratingFormula, type RatingWord } from "../../src/catalogue/rating";
import { easierEnd } from "../../src/catalogue/figure";
import { searchKpi } from "../../src/catalogue/find";
import type { SourceKey } from "../../src/catalogue/sources";
import { allFunctions } from "../../src/kpis";
import { nextAbove, nextBelow } from "./nextNumber";
import { wordOfFormula } from "./wordOfFormula";

/**
 * Every published line: the word just under it, on it, and just above it. Typed from the published documents, not from
 * the KPIs' files.
 */
const lines: readonly (readonly [string, string, SourceKey, number, RatingWord, RatingWord, RatingWord])[] = [
  ["FCR", "flagged", "helpdesk-profit", 0.74, "Misses benchmark", "Industry average", "Better than average"],
  ["FCR", "flagged", "helpdesk-profit", 0.8, "Better than average", "Better than average", "Best in class"],
  ["FCR", "flagged", "itsupport-profit", 0.7, "Misses benchmark", "On target", "On target"],
  ["FCR", "flagged", "itsupport-profit", 0.75, "On target", "On target", "On target"],
  ["FCR", "flagged", "itsupport-five-kpis", 0.7, "Misses benchmark", "On target", "On target"],
  ["MTTR", "non-critical", "helpdesk-profit", 8, "On target", "On target", "Misses benchmark"],
  ["MTTR", "non-critical", "helpdesk-profit", 4, "On target", "On target", "On target"],
  ["MTTR", "critical", "itsupport-profit", 4, "On target", "Misses benchmark", "Misses benchmark"],
  ["MTTR", "routine", "itsupport-five-kpis", 1, "Industry average", "Industry average", "Misses benchmark"],
  ["MTTR", "routine", "itsupport-five-kpis", 0.75, "Best in class", "Best in class", "Industry average"],
  ["FIRSTRESPONSE", "priority-one", "itsupport-profit", 15, "On target", "On target", "Misses benchmark"],
  ["SLA", "resolution-label", "itsupport-profit", 0.95, "Misses benchmark", "On target", "On target"],
  ["SLA", "response-label", "itsupport-profit", 0.99, "On target", "Best in class", "Best in class"],
  ["SLA", "resolution-timestamps", "itsupport-five-kpis", 0.9, "Misses benchmark", "On target", "On target"],
  ["SLA", "resolution-label", "connectwise-ebook", 0.8, "Misses benchmark", "Industry average", "Industry average"],
  ["SLA", "resolution-label", "connectwise-ebook", 0.99999, "Industry average", "Best in class", "Best in class"],
  ["COSTPERTICKET", "full", "helpdesk-profit", 25, "Industry average", "Industry average", "Misses benchmark"],
  ["COSTPERTICKET", "full", "itsupport-five-kpis", 15, "On target", "Misses benchmark", "Misses benchmark"],
  ["UTILIZATION", "available", "helpdesk-profit", 0.75, "Misses benchmark", "On target", "On target"],
  ["UTILIZATION", "available", "helpdesk-profit", 0.85, "On target", "On target", "Near target"],
  ["UTILIZATION", "available", "helpdesk-profit", 0.9, "Near target", "Near target", "Overloaded"],
  ["UTILIZATION", "available", "connectwise-ebook", 0.5, "Misses benchmark", "Industry average", "Industry average"],
  ["UTILIZATION", "available", "connectwise-ebook", 0.8, "Better than average", "Best in class", "Best in class"],
  ["BILLABLE", "hours", "connectwise-ebook", 0.65, "Misses benchmark", "Industry average", "Industry average"],
  ["BILLABLE", "hours", "connectwise-ebook", 0.75, "Industry average", "Industry average", "Best in class"],
  ["CSAT", "points", "helpdesk-profit", 0.9, "Misses benchmark", "Industry average", "Better than average"],
  ["CSAT", "satisfied", "helpdesk-profit", 0.95, "Better than average", "Better than average", "Best in class"],
  ["CSAT", "points", "itsupport-five-kpis", 0.8, "Misses benchmark", "Misses benchmark", "On target"],
  ["CSAT", "points", "connectwise-ebook", 0.85, "Misses benchmark", "Industry average", "Industry average"],
  ["CSAT", "points", "connectwise-ebook", 0.95, "Industry average", "Best in class", "Best in class"],
  ["GROSSMARGIN", "standard", "helpdesk-profit", 0.5, "Misses benchmark", "On target", "On target"],
  ["GROSSMARGIN", "standard", "itsupport-profit", 0.4, "Misses benchmark", "On target", "On target"],
  ["GROSSMARGIN", "standard", "managed-agreements", 0.5, "Misses benchmark", "On target", "On target"],
  ["NETMRRCHURN", "monthly", "helpdesk-profit", 0, "On target", "Misses benchmark", "Misses benchmark"],
  ["NETMRRCHURN", "monthly", "helpdesk-profit", -0.02, "Best in class", "Best in class", "On target"],
  ["NETMRRCHURN", "monthly", "itsupport-profit", 0.02, "On target", "Misses benchmark", "Misses benchmark"],
  ["NETMRRCHURN", "monthly", "itsupport-profit", 0, "Best in class", "On target", "On target"],
  ["CAC", "standard", "itsupport-profit", 5000, "Industry average", "Industry average", "Misses benchmark"],
  ["CLVCAC", "margin", "helpdesk-profit", 3, "Misses benchmark", "On target", "On target"],
  ["CLVCAC", "margin", "itsupport-profit", 3, "Misses benchmark", "On target", "On target"],
  ["MRRGROWTH", "standard", "helpdesk-profit", 0.2, "Misses benchmark", "On target", "On target"],
  ["MRRGROWTH", "standard", "itsupport-profit", 0.15, "Misses benchmark", "On target", "On target"],
  ["RECURRINGSHARE", "standard", "itsupport-profit", 0.5, "Misses benchmark", "Industry average", "Industry average"],
  [
    "RECURRINGSHARE",
    "standard",
    "itsupport-profit",
    0.8,
    "Better than average",
    "Better than average",
    "Best in class",
  ],
  ["RECURRINGSHARE", "standard", "connectwise-ebook", 0.5, "Misses benchmark", "On target", "On target"],
  ["ARRPEREMPLOYEE", "standard", "itsupport-profit", 175000, "Misses benchmark", "On target", "On target"],
  ["OFFERINGMARGIN", "professional-services", "connectwise-ebook", 0.3, "Misses benchmark", "On target", "On target"],
  ["OFFERINGMARGIN", "managed-services", "connectwise-ebook", 0.4, "Misses benchmark", "On target", "On target"],
  [
    "OFFERINGMARGIN",
    "intellectual-property",
    "connectwise-ebook",
    0.5,
    "Misses benchmark",
    "Misses benchmark",
    "On target",
  ],
  [
    "OFFERINGMARGIN",
    "managed-security",
    "itsupport-profit",
    0.6,
    "Misses benchmark",
    "Industry average",
    "Better than average",
  ],
  [
    "OFFERINGMARGIN",
    "hardware-resale",
    "itsupport-profit",
    0.1,
    "Misses benchmark",
    "Industry average",
    "Industry average",
  ],
  [
    "OFFERINGMARGIN",
    "cloud-management",
    "helpdesk-profit",
    0.2,
    "Misses benchmark",
    "Industry average",
    "Industry average",
  ],
  ["NETMARGIN", "standard", "itsupport-profit", 0.08, "Misses benchmark", "Industry average", "Industry average"],
  ["NETMARGIN", "standard", "itsupport-profit", 0.2, "Better than average", "Better than average", "Best in class"],
  ["LABORSHARE", "standard", "itsupport-profit", 0.55, "Industry average", "Industry average", "Misses benchmark"],
  ["LABORCOGSSHARE", "standard", "itsupport-profit", 0.7, "Industry average", "Industry average", "Misses benchmark"],
  ["LIFETIME", "years", "helpdesk-profit", 3, "Misses benchmark", "Industry average", "Industry average"],
  ["LIFETIME", "years", "itsupport-profit", 5, "Misses benchmark", "Industry average", "Industry average"],
  ["RETENTION", "annual", "itsupport-five-kpis", 0.85, "Misses benchmark", "On target", "On target"],
  ["NPS", "standard", "itsupport-five-kpis", 50, "Misses benchmark", "Misses benchmark", "On target"],
  ["ART", "minutes", "itsupport-five-kpis", 60, "Industry average", "Industry average", "Misses benchmark"],
  ["ART", "minutes", "itsupport-five-kpis", 45, "Best in class", "Best in class", "Industry average"],
  ["MTTRBUSINESS", "business", "helpdesk-profit", 8, "On target", "On target", "Misses benchmark"],
  ["TICKETRATIO", "standard", "managed-agreements", 1, "Near target", "On target", "On target"],
  ["GROSSMARGIN", "standard", "helpdesk-profit", 0.65, "On target", "Best in class", "Best in class"],
  ["COSTPERTICKET", "full", "helpdesk-profit", 15, "Better than average", "Industry average", "Industry average"],
  ["UTILIZATION", "available", "connectwise-ebook", 0.6, "Industry average", "Industry average", "Better than average"],
  [
    "RECURRINGSHARE",
    "standard",
    "itsupport-profit",
    0.75,
    "Industry average",
    "Industry average",
    "Better than average",
  ],
  ["NETMARGIN", "standard", "itsupport-profit", 0.12, "Industry average", "Industry average", "Better than average"],
  ["CAC", "standard", "itsupport-profit", 2000, "Better than average", "Industry average", "Industry average"],
  ["LABORSHARE", "standard", "itsupport-profit", 0.45, "Better than average", "Industry average", "Industry average"],
  [
    "LABORCOGSSHARE",
    "standard",
    "itsupport-profit",
    0.6,
    "Better than average",
    "Industry average",
    "Industry average",
  ],
  ["LIFETIME", "years", "helpdesk-profit", 5, "Industry average", "Industry average", "Better than average"],
  ["LIFETIME", "years", "itsupport-profit", 7, "Industry average", "Industry average", "Better than average"],
  ["MTTR", "mean", "itsupport-five-kpis", 4, "On target", "On target", "Misses benchmark"],
  ["MTTR", "reported", "itsupport-five-kpis", 4, "On target", "On target", "Misses benchmark"],
  ["TICKETRATIO", "standard", "managed-agreements", 0.8, "Misses benchmark", "Near target", "Near target"],
  ["CHURN", "annual", "itsupport-five-kpis", 0.15, "On target", "On target", "Misses benchmark"],
  ["CHURN", "annual", "helpdesk-profit", 0.05, "Best in class", "Misses benchmark", "Misses benchmark"],
  ["AGREEMENTMARGIN", "standard", "connectwise-ebook", 0.4, "Misses benchmark", "On target", "On target"],
  ["AGREEMENTMARGIN", "standard", "helpdesk-profit", 0.5, "Misses benchmark", "On target", "On target"],
  [
    "OFFERINGMARGIN",
    "hardware-resale",
    "itsupport-profit",
    0.15,
    "Industry average",
    "Industry average",
    "Better than average",
  ],
  [
    "OFFERINGMARGIN",
    "cloud-management",
    "helpdesk-profit",
    0.4,
    "Industry average",
    "Industry average",
    "Better than average",
  ],
  ["PRICEPERUSER", "managed", "itsupport-profit", 125, "Misses benchmark", "Industry average", "Industry average"],
  ["PRICEPERUSER", "managed", "itsupport-profit", 200, "Industry average", "Industry average", "Better than average"],
  ["PRICEPERUSER", "security", "helpdesk-profit", 75, "Misses benchmark", "Industry average", "Industry average"],
  ["UPTIME", "networks", "managed-agreements", 0.999, "Misses benchmark", "On target", "On target"],
  ["UPTIME", "servers", "itsupport-profit", 0.999, "Misses benchmark", "On target", "On target"],
  ["UPTIME", "systems", "helpdesk-profit", 0.9999, "Misses benchmark", "On target", "On target"],
  ["ARPU", "vcio", "helpdesk-profit", 2000, "Misses benchmark", "Industry average", "Industry average"],
  ["ARPU", "vcio", "helpdesk-profit", 7500, "Industry average", "Industry average", "Better than average"],
  ["SLACREDIT", "rate", "itsupport-profit", 0.05, "Better than average", "Industry average", "Industry average"],
  ["SLACREDIT", "rate", "itsupport-profit", 0.25, "Industry average", "Industry average", "Misses benchmark"],
  ["DOWNTIMECOST", "hour", "helpdesk-profit", 8000, "Better than average", "Industry average", "Industry average"],
  ["DOWNTIMECOST", "hour", "helpdesk-profit", 25000, "Industry average", "Industry average", "Misses benchmark"],
];

describe("the word on each side of every published line", () => {
  test.each(lines)("%s (%s) by %s at %d: %s, %s, %s", (id, variant, source, line, under, on, above) => {
    const kpi = searchKpi(allFunctions, id);
    if (!kpi) throw new Error(`no ${id}`);
    const formula = ratingFormula(kpi, "X", { source, variant }) ?? "";
    for (const [value, word] of [
      [nextBelow(line), under],
      [line, on],
      [nextAbove(line), above],
    ] as const) {
      expect(rate(kpi, value, { source, variant }).rating).toBe(word);
      expect(wordOfFormula(formula, value)).toBe(word);
    }
  });

  test("no published figure that rates is missing from the table above", () => {
    const covered = new Set(lines.map(([id, , source, line]) => `${id} ${source} ${line}`));
    const rating = allFunctions.flatMap((kpi) =>
      kpi.figures
        .filter(({ level }) => level !== "example" && level !== "warn")
        .map((figure) => `${kpi.id} ${figure.source} ${easierEnd(figure, kpi.better)}`),
    );
    expect(rating.filter((one) => !covered.has(one))).toEqual([]);
  });
});
