import { declareChoice, someRows, type Place } from "./declare";

interface FinishedFields extends Place {
  readonly resolved: string;
  readonly closed: string;
}

interface StatusColumn extends Place {
  readonly column: string;
}

/** What is decided about tickets alone. */
export const ticketChoices = {
  /** Which of two columns says when a ticket was finished. */
  finished: declareChoice({
    kind: "column",
    id: ({ table }: FinishedFields) => `finished:${table}`,
    options: ({ resolved, closed }) => [
      { value: "resolvedAt", label: `"${resolved}"`, told: `until "${resolved}"` },
      { value: "closedAt", label: `"${closed}"`, told: `until "${closed}"` },
    ],
    message: ({ sheet, resolved, closed }, taken) =>
      `Tickets on sheet "${sheet}" take until "${taken === "closedAt" ? closed : resolved}".`,
    question: ({ sheet, resolved, closed }) =>
      `Do tickets on sheet "${sheet}" take until "${resolved}" or until "${closed}"?`,
    example: {
      fields: { sheet: "Tickets", table: "Tickets!A1", resolved: "Resolved", closed: "Closed" },
      taken: "resolvedAt",
    },
  }),
  requests: someRows("requests", "service request"),
  statusCodes: declareChoice({
    kind: "meaning",
    id: ({ table }: StatusColumn) => `codes:${table}:status`,
    options: ({ column }) => [
      {
        value: "freshdesk",
        label: "2 is open, 3 pending, 4 resolved, 5 closed (Freshdesk)",
        told: `with 4 and 5 in "${column}" as resolved and closed`,
      },
      { value: "none", label: "Something else: don't read them", told: `without the numbers in "${column}"` },
    ],
    message: ({ sheet, column }, taken) =>
      taken === "freshdesk"
        ? `In "${column}" on sheet "${sheet}" 2 is open, 3 pending, 4 resolved and 5 closed.`
        : `The numbers in "${column}" on sheet "${sheet}" are not read as states.`,
    question: ({ sheet, column }) =>
      `"${column}" on sheet "${sheet}" holds numbers from 2 to 5, and nothing shows what they stand for. Are they the states of Freshdesk?`,
    example: { fields: { sheet: "Tickets", table: "Tickets!A1", column: "Status" }, taken: "freshdesk" },
  }),
  merged: someRows("merged", "merged ticket"),
  deleted: someRows("deleted", "deleted ticket"),
} as const;
