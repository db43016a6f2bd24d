import type { TableSheet, TableSheetColumn } from "../tableSheet";
import type { HistoryEntry } from "./entry";
import { historyHeadings, newHistory } from "./historyTable";

export const historyTitle = "MSP History";

const columns: Readonly<Record<(typeof historyHeadings)[number][0], Omit<TableSheetColumn, "heading">>> = {
  period: { width: 130 },
  kpi: { width: 90 },
  variant: { width: 130 },
  value: { width: 80, numberFormat: "General" },
  benchmark: { width: 110, look: "centre" },
  rating: { width: 110 },
  created: { width: 100 },
  scope: { width: 130 },
};

/** The sheet on which a history begins: a line per KPI and day or month, each value in the format of its KPI. */
export function historySheet(entries: readonly HistoryEntry[]): TableSheet {
  const { rows, values } = newHistory(entries);
  return {
    title: historyTitle,
    lines: [
      "One line per KPI for each day on which a scorecard was written and for each month of the data. You may sort, filter and add columns; keep the headings.",
    ],
    columns: historyHeadings.map(([key, heading]) => ({
      heading,
      ...columns[key],
      ...(key === "value" && { numberFormats: values.formats }),
    })),
    rows,
    footer: historyTitle,
  };
}
