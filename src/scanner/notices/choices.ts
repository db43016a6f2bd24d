import { plural, thousands } from "../../cells/plural";
import type { Choice, ChoiceKind, ChoiceOption } from "../result/choice";
import type { Question } from "../result/finding";

/** What stands in a sentence about a choice. */
type Fields = { readonly sheet: string };

interface Wording<F> {
  readonly kind: ChoiceKind;
  /** The name under which it is answered. */
  readonly id: (fields: F) => string;
  readonly options: (fields: F) => readonly ChoiceOption[];
  /** One sentence that says what holds. */
  readonly message: (fields: F, taken: string) => string;
  readonly question: (fields: F) => string;
  readonly example: { readonly fields: F; readonly taken: string };
}

/** A declared kind of choice. Called with its fields and what was decided it gives the choice. */
export interface DeclaredChoice<F> {
  (fields: F, taken: string, by: Choice["by"]): Choice;
  readonly id: (fields: F) => string;
  readonly example: { readonly fields: F; readonly taken: string };
}

function declareChoice<F extends Fields>(wording: Wording<F>): DeclaredChoice<F> {
  const { kind, id, options, message, question, example } = wording;
  return Object.assign(
    (fields: F, taken: string, by: Choice["by"]): Choice => ({
      id: id(fields),
      kind,
      sheet: fields.sheet,
      message: message(fields, taken),
      question: question(fields),
      options: options(fields),
      taken,
      by,
    }),
    { id, example },
  );
}

/** What holds: what a person answered if it is one of the options, else what the data or a rule say. */
export function decide<F>(
  kind: DeclaredChoice<F>,
  fields: F,
  answers: Readonly<Record<string, string>> | undefined,
  taken: string,
  by: "evidence" | "rule",
): Choice {
  const made = kind(fields, taken, by);
  const answered = made.options.find(({ value }) => value === answers?.[made.id]);
  return answered ? kind(fields, answered.value, "answer") : made;
}

/** A choice that a person should make. */
export function questionOf({ id, sheet, question, options }: Choice): Question {
  return { id, sheet, message: question, options: options.map(({ value, label }) => ({ value, label })) };
}

interface SomeRows extends Fields {
  readonly rows: number;
}

/** Whether some rows of a table count. @param one "cancelled ticket" */
function someRows(code: string, one: string, rows = 12): DeclaredChoice<SomeRows> {
  const these = (count: number): string => (count === 1 ? `the ${one}` : `the ${thousands(count)} ${one}s`);
  return declareChoice({
    kind: "rows",
    id: ({ sheet }) => `rows:${sheet}:${code}`,
    options: ({ rows: count }) => [
      { value: "count", label: "Yes, count them", told: `with ${these(count)}` },
      { value: "leave", label: "No, leave them out", told: `without ${these(count)}` },
    ],
    message: ({ rows: count, sheet }, taken) => {
      const verb =
        taken === "count" ? (count === 1 ? "counts" : "count") : count === 1 ? "is left out" : "are left out";
      return `${plural(count, one)} on sheet "${sheet}" ${verb}.`;
    },
    question: ({ rows: count, sheet }) =>
      `Sheet "${sheet}" holds ${plural(count, one)}. ${count === 1 ? "Does it" : "Do they"} count?`,
    example: { fields: { sheet: "Tickets", rows }, taken: "leave" },
  });
}

/** Everything that is decided about a table and could be decided otherwise. */
export const choiceKinds = {
  column: declareChoice({
    kind: "column",
    id: ({ sheet, role }: ColumnFields) => `column:${sheet}:${role}`,
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
    id: ({ sheet }: SomeRows) => `repeats:${sheet}`,
    options: ({ rows }) => [
      { value: "once", label: "Yes, count each ticket once", told: "with each ticket counted once" },
      { value: "every", label: "No, count every row", told: `with the ${plural(rows, "repeated row")}` },
    ],
    message: ({ sheet, rows }, taken) =>
      `${plural(rows, "row")} on sheet "${sheet}" ${rows === 1 ? "repeats" : "repeat"} the number of another ticket; ${taken === "once" ? "each ticket counts once" : "every row counts"}.`,
    question: ({ rows, sheet }) =>
      `${plural(rows, "row")} on sheet "${sheet}" ${rows === 1 ? "repeats" : "repeat"} the number of another ticket, and nothing tells which is the later state. Each ticket counts once; is that right?`,
    example: { fields: { sheet: "Tickets", rows: 12 }, taken: "once" },
  }),
  /** Which of two columns says when a ticket was finished. */
  finished: declareChoice({
    kind: "column",
    id: ({ sheet }: FinishedFields) => `finished:${sheet}`,
    options: ({ resolved, closed }) => [
      { value: "resolvedAt", label: `"${resolved}"`, told: `until "${resolved}"` },
      { value: "closedAt", label: `"${closed}"`, told: `until "${closed}"` },
    ],
    message: ({ sheet, resolved, closed }, taken) =>
      `Tickets on sheet "${sheet}" take until "${taken === "closedAt" ? closed : resolved}".`,
    question: ({ sheet, resolved, closed }) =>
      `Do tickets on sheet "${sheet}" take until "${resolved}" or until "${closed}"?`,
    example: { fields: { sheet: "Tickets", resolved: "Resolved", closed: "Closed" }, taken: "resolvedAt" },
  }),
  requests: someRows("requests", "service request"),
  versions: someRows("versions", "earlier version"),
  statusCodes: declareChoice({
    kind: "meaning",
    id: ({ sheet }: StatusColumn) => `codes:${sheet}:status`,
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
    example: { fields: { sheet: "Tickets", column: "Status" }, taken: "freshdesk" },
  }),
  merged: someRows("merged", "merged ticket"),
  deleted: someRows("deleted", "deleted ticket"),
} as const;

interface StatusColumn extends Fields {
  readonly column: string;
}

interface FinishedFields extends Fields {
  readonly resolved: string;
  readonly closed: string;
}

interface ColumnFields extends Fields {
  readonly role: string;
  /** The role in words. */
  readonly label: string;
  readonly columns: readonly { readonly letters: string; readonly heading: string }[];
}
