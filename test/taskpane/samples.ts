import type { Finding, RecognisedRegion, ScanResult } from "../../src/scanner/result/finding";
import type { Scorecard, ScorecardRow } from "../../src/scorecard/scorecard";

export const emptyResult: ScanResult = {
  findings: [],
  series: [],
  breakdowns: [],
  workings: [],
  clients: [],
  regions: [],
  notMeasured: [],
  questions: [],
  choices: [],
  warnings: [],
  skipped: [],
  cellsRead: 0,
};

export const finding: Finding = {
  kpi: "MTTR",
  variant: "mean",
  variantLabel: "Mean",
  value: 187.678,
  unit: "h",
  rowsUsed: 19351,
  leftOut: [{ reason: "unresolved", rows: 1418, message: "1,418 tickets have no resolution yet" }],
  ranges: ["Tickets!C2:C20770", "Tickets!J2:J20770"],
  native: { formula: "=AVERAGE(Tickets!$J$2:$J$20770)" },
  live: { formula: "=MSP.MTTR(Tickets!$C$2:$C$20770,Tickets!$J$2:$J$20770)" },
  confidence: 0.9,
  reasons: [],
  heading: "Resolved",
  table: "Tickets!A1",
  warnings: [],
};

export const dateQuestion = {
  id: "dates",
  message: "Is 03/04/2024 the third of April or the fourth of March?",
  sheet: "Tickets",
  options: [
    { value: "dmy", label: "3 April (day first)" },
    { value: "mdy", label: "March 4 (month first)" },
  ],
};

const region: RecognisedRegion = {
  sheet: "Tickets",
  address: "A1:L20770",
  kind: "tickets",
  label: "ticket export",
  rows: 20769,
  rowsFolded: 12,
  columns: [
    { role: "openedAt", heading: "opened_at", column: "C", type: "time", answer: "role:Tickets!C" },
    { role: "resolvedAt", heading: "resolved_at", column: "J", type: "time", answer: "role:Tickets!J" },
  ],
  unused: [{ heading: "closed_code", column: "K", answer: "role:Tickets!K", looks: "categories" }],
  choices: [
    { value: "openedAt", label: "Opened" },
    { value: "resolvedAt", label: "Resolved" },
    { value: "closedAt", label: "Closed" },
  ],
  score: 6,
  reasons: [],
};

export const foundResult: ScanResult = {
  ...emptyResult,
  findings: [finding],
  regions: [region],
  cellsRead: 207690,
};

export const mttrRow: ScorecardRow = {
  consensus: [],
  key: "MTTR/mean@Tickets!A1",
  table: "Tickets!A1",
  kpi: "MTTR",
  name: "Mean time to resolution",
  area: "service-desk",
  better: "lower",
  unit: "h",
  variant: "mean",
  variantLabel: "Mean, all hours of the day",
  value: 187.678,
  valueText: "187.7 h",
  native: finding.native,
  live: finding.live,
  assessment: { rating: "Misses benchmark", conflicts: [] },
  rating: "Misses benchmark",
  benchmarkText: "8.9 h",
  bestText: "",
  sourceTitle: "A survey of service desks",
  ranges: finding.ranges,
  rowsUsed: 19351,
  leftOut: finding.leftOut,
  choices: [],
  warnings: [],
  advice: "",
};

export const slaRow: ScorecardRow = {
  ...mttrRow,
  key: "SLA/resolution-label@Tickets!A1",
  variant: "resolution-label",
  kpi: "SLA",
  name: "SLA attainment",
  variantLabel: "By label",
  valueText: "60.6 %",
  assessment: { rating: "No benchmark", reason: "No published benchmark for this variant", conflicts: [] },
  rating: "No benchmark",
  benchmarkText: "",
  sourceTitle: "",
  ranges: ["'Ticket export'!K2:K20770"],
  leftOut: [],
  warnings: [{ code: "few-rows", message: "Rests on fewer than 5 tickets" }],
};

export const scorecard: Scorecard = {
  title: "MSP Scorecard",
  scope: "this workbook",
  period: "2023-01-02 to 2023-12-29",
  createdAt: "2026-03-02 09:00",
  dataQuality: "20,769 rows read in 1 table; no notices about the data",
  areas: [{ area: "service-desk", title: "Service desk", rows: [mttrRow, slaRow] }],
  notMeasured: [{ kpi: "CSAT", name: "Customer satisfaction", needs: "A column with ratings" }],
  warnings: [{ code: "sheet-skipped", message: 'Sheet "Old" was not read: it is hidden' }],
  unused: [],
  origins: ["Tickets A1:L20770: ticket export, 20,769 rows"],
};

export const emptyScorecard: Scorecard = { ...scorecard, areas: [], notMeasured: [], warnings: [], origins: [] };
