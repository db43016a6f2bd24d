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
  ["FCR", "flagged", "helpdesk-profit", 0.74, "Below benchmark", "Industry average", "Industry average"],
  ["FCR", "flagged", "helpdesk-profit", 0.8, "Industry average", "Industry average", "Best in class"],
  ["FCR", "flagged", "itsupport-profit", 0.7, "Below benchmark", "On target", "On target"],
  ["FCR", "flagged", "itsupport-profit", 0.75, "On target", "On target", "On target"],
  ["FCR", "flagged", "itsupport-five-kpis", 0.7, "Below benchmark", "On target", "On target"],
  ["MTTR", "business", "helpdesk-profit", 8, "On target", "On target", "Below benchmark"],
  ["MTTR", "business", "helpdesk-profit", 4, "On target", "On target", "On target"],
  ["MTTR", "critical", "itsupport-profit", 4, "On target", "Below benchmark", "Below benchmark"],
  ["MTTR", "routine", "itsupport-five-kpis", 1, "Industry average", "Industry average", "Below benchmark"],
  ["MTTR", "routine", "itsupport-five-kpis", 0.75, "Best in class", "Best in class", "Industry average"],
  ["FIRSTRESPONSE", "priority-one", "itsupport-profit", 15, "On target", "On target", "Below benchmark"],
  ["SLA", "resolution-label", "itsupport-profit", 0.95, "Below benchmark", "On target", "On target"],
  ["SLA", "response-label", "itsupport-profit", 0.99, "On target", "Best in class", "Best in class"],
  ["SLA", "resolution-timestamps", "itsupport-five-kpis", 0.9, "Below benchmark", "On target", "On target"],
  ["SLA", "resolution-label", "connectwise-ebook", 0.8, "Below benchmark", "Industry average", "Industry average"],
  ["SLA", "resolution-label", "connectwise-ebook", 0.99999, "Industry average", "Best in class", "Best in class"],
  ["COSTPERTICKET", "full", "helpdesk-profit", 25, "Industry average", "Industry average", "Below benchmark"],
  ["COSTPERTICKET", "full", "itsupport-five-kpis", 15, "On target", "Below benchmark", "Below benchmark"],
  ["UTILIZATION", "available", "helpdesk-profit", 0.75, "Below benchmark", "On target", "On target"],
  ["UTILIZATION", "available", "helpdesk-profit", 0.85, "On target", "On target", "On target"],
  ["UTILIZATION", "available", "helpdesk-profit", 0.9, "On target", "On target", "Overloaded"],
  ["UTILIZATION", "available", "connectwise-ebook", 0.5, "Below benchmark", "Industry average", "Industry average"],
  ["UTILIZATION", "available", "connectwise-ebook", 0.8, "Industry average", "Best in class", "Best in class"],
  ["BILLABLE", "hours", "connectwise-ebook", 0.65, "Below benchmark", "Industry average", "Industry average"],
  ["BILLABLE", "hours", "connectwise-ebook", 0.75, "Industry average", "Industry average", "Best in class"],
  ["CSAT", "points", "helpdesk-profit", 0.9, "Below benchmark", "Industry average", "Industry average"],
  ["CSAT", "satisfied", "helpdesk-profit", 0.95, "Industry average", "Industry average", "Best in class"],
  ["CSAT", "points", "itsupport-five-kpis", 0.8, "Below benchmark", "Below benchmark", "On target"],
  ["CSAT", "points", "connectwise-ebook", 0.85, "Below benchmark", "Industry average", "Industry average"],
  ["CSAT", "points", "connectwise-ebook", 0.95, "Industry average", "Best in class", "Best in class"],
  ["GROSSMARGIN", "standard", "helpdesk-profit", 0.5, "Below benchmark", "Best in class", "Best in class"],
  ["GROSSMARGIN", "standard", "itsupport-profit", 0.4, "Below benchmark", "On target", "On target"],
  ["GROSSMARGIN", "standard", "managed-agreements", 0.5, "Below benchmark", "On target", "On target"],
  ["NETMRRCHURN", "monthly", "helpdesk-profit", 0, "On target", "Below benchmark", "Below benchmark"],
  ["NETMRRCHURN", "monthly", "helpdesk-profit", -0.02, "Best in class", "Best in class", "On target"],
  ["NETMRRCHURN", "monthly", "itsupport-profit", 0.02, "On target", "Below benchmark", "Below benchmark"],
  ["NETMRRCHURN", "monthly", "itsupport-profit", 0, "Best in class", "On target", "On target"],
  ["CAC", "standard", "itsupport-profit", 5000, "Industry average", "Industry average", "Below benchmark"],
  ["CLVCAC", "margin", "helpdesk-profit", 3, "Below benchmark", "On target", "On target"],
  ["CLVCAC", "margin", "itsupport-profit", 3, "Below benchmark", "On target", "On target"],
  ["MRRGROWTH", "standard", "helpdesk-profit", 0.2, "Below benchmark", "On target", "On target"],
  ["MRRGROWTH", "standard", "itsupport-profit", 0.15, "Below benchmark", "On target", "On target"],
  ["RECURRINGSHARE", "standard", "itsupport-profit", 0.5, "Below benchmark", "Industry average", "Industry average"],
  ["RECURRINGSHARE", "standard", "itsupport-profit", 0.8, "Industry average", "Industry average", "Best in class"],
  ["RECURRINGSHARE", "standard", "connectwise-ebook", 0.5, "Below benchmark", "On target", "On target"],
  ["ARRPEREMPLOYEE", "standard", "itsupport-profit", 175000, "Below benchmark", "On target", "On target"],
  ["OFFERINGMARGIN", "professional-services", "connectwise-ebook", 0.3, "Below benchmark", "On target", "On target"],
  ["OFFERINGMARGIN", "managed-services", "connectwise-ebook", 0.4, "Below benchmark", "On target", "On target"],
  [
    "OFFERINGMARGIN",
    "intellectual-property",
    "connectwise-ebook",
    0.5,
    "Below benchmark",
    "Below benchmark",
    "On target",
  ],
  [
    "OFFERINGMARGIN",
    "managed-security",
    "itsupport-profit",
    0.6,
    "Below benchmark",
    "Industry average",
    "Industry average",
  ],
  [
    "OFFERINGMARGIN",
    "hardware-resale",
    "itsupport-profit",
    0.1,
    "Below benchmark",
    "Industry average",
    "Industry average",
  ],
  [
    "OFFERINGMARGIN",
    "cloud-management",
    "helpdesk-profit",
    0.2,
    "Below benchmark",
    "Industry average",
    "Industry average",
  ],
  ["NETMARGIN", "standard", "itsupport-profit", 0.08, "Below benchmark", "Industry average", "Industry average"],
  ["NETMARGIN", "standard", "itsupport-profit", 0.2, "Industry average", "Industry average", "Best in class"],
  ["LABORSHARE", "standard", "itsupport-profit", 0.55, "Industry average", "Industry average", "Below benchmark"],
  ["LABORCOGSSHARE", "standard", "itsupport-profit", 0.7, "Industry average", "Industry average", "Below benchmark"],
  ["LIFETIME", "years", "helpdesk-profit", 3, "Below benchmark", "Industry average", "Industry average"],
  ["LIFETIME", "years", "itsupport-profit", 5, "Below benchmark", "Industry average", "Industry average"],
  ["RETENTION", "annual", "itsupport-five-kpis", 0.85, "Below benchmark", "On target", "On target"],
  ["NPS", "standard", "itsupport-five-kpis", 50, "Below benchmark", "Below benchmark", "On target"],
  ["ART", "minutes", "itsupport-five-kpis", 60, "Industry average", "Industry average", "Below benchmark"],
  ["ART", "minutes", "itsupport-five-kpis", 45, "Best in class", "Best in class", "Industry average"],
  ["MTTRBUSINESS", "business", "helpdesk-profit", 8, "On target", "On target", "Below benchmark"],
  ["TICKETRATIO", "standard", "managed-agreements", 1, "Below benchmark", "On target", "On target"],
  ["UPTIME", "standard", "managed-agreements", 0.999, "Below benchmark", "On target", "On target"],
  ["UPTIME", "standard", "itsupport-profit", 0.999, "Below benchmark", "On target", "On target"],
  ["UPTIME", "standard", "helpdesk-profit", 0.9999, "Below benchmark", "Best in class", "Best in class"],
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
