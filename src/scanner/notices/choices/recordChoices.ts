import { plural } from "../../../cells/plural";
import { declareChoice, someRows, type Place } from "./declare";

interface ColumnFields extends Place {
  readonly role: string;
  /** The role in words. */
  readonly label: string;
  readonly columns: readonly { readonly letters: string; readonly heading: string }[];
}

/** What is decided about the columns and rows of any table of records. */
export const recordChoices = {
  column: declareChoice({
    kind: "column",
    id: ({ table, role }: ColumnFields) => `column:${table}:${role}`,
    options: ({ columns, label }) =>
      columns.map(({ letters, heading }) => ({
        value: letters,
        label: `"${heading}" (column ${letters})`,
        told: `with "${heading}" (column ${letters}) as "${label}"`,
      })),
    message: ({ sheet, label, columns }, taken) => {
      const heading = columns.find(({ letters }) => letters === taken)?.heading ?? taken;
      return `"${heading}" (column ${taken}) on sheet "${sheet}" is read as "${label}".`;
    },
    question: ({ sheet, label, columns }) =>
      `On sheet "${sheet}" ${columns.map(({ heading, letters }) => `"${heading}" (column ${letters})`).join(" and ")} can both be "${label}". Which one is it?`,
    example: {
      fields: {
        sheet: "Tickets",
        table: "Tickets!A1",
        role: "resolvedAt",
        label: "Resolved",
        columns: [
          { letters: "D", heading: "Resolved" },
          { letters: "E", heading: "Completed" },
        ],
      },
      taken: "D",
    },
  }),
  repeatedTickets: declareChoice({
    kind: "rows",
    id: ({ table }: Place & { readonly rows: number }) => `repeats:${table}`,
    options: ({ rows }) => [
      { value: "once", label: "Yes, count each ticket once", told: "with each ticket counted once" },
      { value: "every", label: "No, count every row", told: `with the ${plural(rows, "repeated row")}` },
    ],
    message: ({ sheet, rows }, taken) =>
      `${plural(rows, "row")} on sheet "${sheet}" ${rows === 1 ? "repeats" : "repeat"} the number of another ticket; ${taken === "once" ? "each ticket counts once" : "every row counts"}.`,
    question: ({ rows, sheet }) =>
      `${plural(rows, "row")} on sheet "${sheet}" ${rows === 1 ? "repeats" : "repeat"} the number of another ticket, and nothing tells which is the later state. Each ticket counts once; is that right?`,
    example: { fields: { sheet: "Tickets", table: "Tickets!A1", rows: 12 }, taken: "once" },
  }),
  repeatedRows: someRows("repeated", "repeated row"),
  versions: someRows("versions", "earlier version"),
} as const;
