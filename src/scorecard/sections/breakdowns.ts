import { findKpi } from "../../catalogue/find";
import { numberFormat } from "../../catalogue/format";
import { functions } from "../../kpis";
import type { Breakdown, Segment } from "../../scanner/breakdown";
import { columnOf } from "../layout";
import { count, type Scorecard } from "../scorecard";
import { cell, text, type SheetBuilder, type Span } from "../sheetBuilder";
import { addSection } from "./section";

const mostRows = 10;
const rowHeight = 18;

/** Where a table stands: two fit side by side. */
interface Side {
  readonly label: { readonly at: number; readonly width: number };
  readonly rows: { readonly at: number; readonly width: number };
  readonly value: { readonly at: number; readonly width: number };
}

const sides: readonly Side[] = [
  {
    label: { at: columnOf.name, width: 1 },
    rows: { at: columnOf.variant, width: 1 },
    value: { at: columnOf.value, width: 2 },
  },
  {
    label: { at: columnOf.benchmark, width: 4 },
    rows: { at: columnOf.gap, width: 1 },
    value: { at: columnOf.percent, width: 2 },
  },
];

/** KPIs per client, technician and so on, as they were when the workbook was read. */
export function addBreakdowns(sheet: SheetBuilder, { breakdowns = [] }: Scorecard): void {
  const shown = breakdowns.filter(({ rows }) => rows.length > 1);
  if (shown.length === 0) return;
  addSection(
    sheet,
    "By client, technician and technology",
    `At most ${mostRows} lines each, as counted when this was written: numbers, not formulas. Lowest first where more is better per line, else largest first.`,
    40 + rowHeight * 5,
  );
  for (let pair = 0; pair < shown.length; pair += sides.length) {
    const tables = shown.slice(pair, pair + sides.length).map((one) => ({ one, lines: linesOf(one) }));
    const rows = Math.max(...tables.map(({ lines }) => lines.length));
    sheet.keepTogether((rows + 2) * rowHeight + 30);
    if (pair > 0) sheet.blankRow(12);
    const top = sheet.next + 2;
    sheet.add(tables.flatMap(({ one }, index) => titleSpans(one, index)));
    sheet.add(tables.flatMap(({ one }, index) => headingSpans(one, index)));
    for (let row = 0; row < rows; row++) {
      sheet.add(
        tables.flatMap(({ one, lines }, index) => lineSpans(one, lines[row], index)),
        { height: rowHeight },
      );
    }
    tables.forEach(({ lines }, index) => {
      const side = sides[index];
      const bars = lines.filter(({ bar }) => bar).length;
      if (side && bars > 0) {
        sheet.dataBars.push({ range: { row: top, column: side.value.at, rows: bars, columns: side.value.width } });
      }
    });
  }
}

interface TableLine {
  readonly label: string;
  readonly rows: number;
  readonly value: number;
  readonly bar: boolean;
}

const lowestFirst = new Set([
  "EFFECTIVERATE",
  "EFFECTIVERATEBY",
  "OFFERINGMARGIN",
  "AGREEMENTMARGIN",
  "GROSSMARGIN",
  "SLA",
  "CSAT",
  "CSATTOP",
  "FCR",
  "BILLABLE",
]);

function linesOf({ kpi, rows, others, total }: Breakdown): readonly TableLine[] {
  const sorted = [...rows].sort((a, b) => (lowestFirst.has(kpi) ? a.value - b.value : b.value - a.value));
  const first = sorted
    .slice(0, mostRows)
    .map((row) => ({ label: row.label, rows: row.rowsUsed, value: row.value, bar: true }));
  const more = sorted.length - first.length + (others?.labels ?? 0);
  const further =
    more > 0 ? [{ label: `${count(more, "further line")}, not shown`, rows: 0, value: Number.NaN, bar: false }] : [];
  return [...first, ...further, { label: "All together", rows: total.rowsUsed, value: total.value, bar: false }];
}

const segments: Record<Segment, string> = {
  client: "client",
  technician: "technician",
  priority: "priority",
  technology: "technology",
  offering: "offering",
};

function titleSpans(one: Breakdown, index: number): readonly Span[] {
  const side = sides[index];
  if (!side) return [];
  const width = side.value.at + side.value.width - side.label.at;
  const name = findKpi(functions, one.kpi)?.name ?? one.kpi;
  return [{ at: side.label.at, width, cell: text(`${name} per ${segments[one.by]}: ${one.variantLabel}`, "name") }];
}

function headingSpans({ heading }: Breakdown, index: number): readonly Span[] {
  const side = sides[index];
  if (!side) return [];
  return [
    { ...side.label, cell: text(heading, "headerLeft") },
    { ...side.rows, cell: text("Rows", "header") },
    { ...side.value, cell: text("Value", "header") },
  ];
}

function lineSpans({ unit }: Breakdown, line: TableLine | undefined, index: number): readonly Span[] {
  const side = sides[index];
  if (!side) return [];
  const number = line && Number.isFinite(line.value) ? line.value : "";
  return [
    { ...side.label, cell: text(cut(line?.label ?? ""), "oneLine") },
    { ...side.rows, cell: cell(line && number !== "" ? line.rows : "", "number", "#,##0") },
    { ...side.value, cell: cell(number, "number", numberFormat(unit)) },
  ];
}

/** Labels of data can be of any length. */
function cut(label: string): string {
  return label.length > 60 ? `${label.slice(0, 59)}\u2026` : label;
}
