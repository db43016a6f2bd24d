import { quoteSheet } from "../../cells/address";
import { kpiById } from "../../kpis/ids";
import type { DrillThrough } from "../../scanner/drillThrough/drillThrough";
import { linkTo } from "../formulas";
import { plainCell, uniqueHeadings, type TableSheet, type TableSheetColumn } from "../tableSheet";
import { plural, thousands } from "../../cells/plural";

export interface DrillThroughContext {
  /** Where the KPI's line stands, 'MSP Scorecard'!A17; undefined where there is no scorecard with it. */
  readonly back?: string;
  readonly client?: string;
  /** Number formats of the source columns, as `columns`. */
  readonly formats: readonly string[];
}

/** A sheet's name has 31 characters: where the KPI's name does not fit, it is called by its function. */
const longestName = 31 - "MSP Rows - ".length;

export function drillThroughSheetName({ kpi }: Pick<DrillThrough, "kpi">): string {
  const { name } = kpiById(kpi);
  return `MSP Rows - ${name.length > longestName ? kpi : name}`;
}

/** The sheet with the rows behind a KPI: which counted, which were left out and why, each with a link to its source. */
export function planDrillThrough(behind: DrillThrough, { back, client, formats }: DrillThroughContext): TableSheet {
  const name = kpiById(behind.kpi).name;
  const all = behind.counted + behind.leftOut;
  const fewer = all > behind.rows.length;
  const own: TableSheetColumn[] = [
    { heading: "Source", width: 110, look: "link" },
    { heading: "Counted", width: 60, look: "centre" },
    { heading: "Why it was left out", width: 200, look: "wrap" },
    ...(behind.valueLabel === undefined ? [] : [{ heading: behind.valueLabel, width: 90, numberFormat: "#,##0.00" }]),
  ];
  const headings = uniqueHeadings([...own.map(({ heading }) => heading), ...behind.headings]);
  const sourceColumns = behind.headings.map((_heading, n): TableSheetColumn => {
    const numberFormat = formats[n];
    return { heading: "", width: 110, look: "left", ...(numberFormat === undefined ? {} : { numberFormat }) };
  });
  const columns = [...own, ...sourceColumns].map((column, n) => ({ ...column, heading: headings[n] ?? "" }));
  const first = behind.columns[0] ?? "A";
  const sheet = quoteSheet(behind.sheet);
  return {
    title: `Rows behind: ${name}`,
    lines: [
      back === undefined ? plainCell(behind.variantLabel) : linkTo(back, "Back to the scorecard"),
      plainCell(
        `${behind.variantLabel}${client ? `, client ${client}` : ""}: ${plural(behind.counted, "row")} of sheet "${behind.sheet}" counted, ${thousands(behind.leftOut)} left out.`,
      ),
      fewer
        ? plainCell(
            `Only the first ${thousands(behind.rows.length)} of ${thousands(all)} rows are listed; the numbers above are about all of them.`,
          )
        : plainCell("Every row is listed. This sheet is a copy: it does not follow later changes."),
    ].map(String),
    columns,
    rows: behind.rows.map(({ row, sheet: other, counted, reason, value, cells }) => [
      linkTo(`${other === undefined ? sheet : quoteSheet(other)}!${first}${row}`, `Row ${row}`),
      counted ? "'Yes" : "'No",
      plainCell(reason),
      ...(behind.valueLabel === undefined ? [] : [value ?? ""]),
      ...cells.map(plainCell),
    ]),
    footer: `Rows behind ${name}`,
  };
}
