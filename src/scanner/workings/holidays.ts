import type { BusinessCalendar } from "../../catalogue/businessCalendar";
import { isoToSerial } from "../../cells/date/iso";
import { columnsOf } from "../result/template";
import type { ColumnRef, Workings } from "../result/workings";

/** Unlike the ids of tables, no address. */
const id = "holidays";

/** The holidays, as the formulas of records read them. */
export const holidaysColumn: ColumnRef = { workings: id, column: 0, whole: true };

/** The list of the holidays, where formulas of the workings read it. */
export function holidaysRead(workings: readonly Workings[], calendar: BusinessCalendar | undefined): Workings[] {
  const holidays = calendar?.holidays ?? [];
  const isRead = workings.some(({ columns }) =>
    columns.some(
      ({ cells }) => "formula" in cells && columnsOf(cells.formula).some((column) => column.workings === id),
    ),
  );
  if (!isRead) return [];
  const values = holidays.map((day) => isoToSerial(day) ?? "");
  return [
    {
      id,
      sheet: "",
      list: "Holidays",
      first: 0,
      rows: values.length,
      columns: [
        { heading: "Day off", note: "A holiday of the settings: no business hours.", format: "day", cells: { values } },
      ],
    },
  ];
}
