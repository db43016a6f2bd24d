import { plural, thousands } from "../../../cells/plural";
import { earlierId, type Choice, type ChoiceKind, type ChoiceOption } from "../../result/choice";
import type { Question } from "../../result/finding";

/** The table that a choice is about. */
export interface Place {
  readonly sheet: string;
  /** As the ids of its findings name it: "Tickets!A1". */
  readonly table: string;
}

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

export function declareChoice<F extends Place>(wording: Wording<F>): DeclaredChoice<F> {
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

type Answers = Readonly<Record<string, string>> | undefined;

/** What was answered under the id of a choice, or under the one that earlier versions gave it. */
export function answerTo(choice: Pick<Choice, "id" | "sheet">, answers: Answers): string | undefined {
  return answers?.[choice.id] ?? answers?.[earlierId(choice)];
}

/** What holds: what a person answered if it is one of the options, else what the data or a rule say. */
export function decide<F>(
  kind: DeclaredChoice<F>,
  fields: F,
  answers: Answers,
  taken: string,
  by: Exclude<Choice["by"], "answer">,
): Choice {
  const made = kind(fields, taken, by);
  const answer = answerTo(made, answers);
  return made.options.some(({ value }) => value === answer) ? kind(fields, answer ?? taken, "answer") : made;
}

/** A choice that a person should make. */
export function questionOf({ id, sheet, question, options }: Choice): Question {
  return { id, sheet, message: question, options: options.map(({ value, label }) => ({ value, label })) };
}

interface SomeRows extends Place {
  readonly rows: number;
}

/** Whether some rows of a table count. @param one "cancelled ticket" */
export function someRows(code: string, one: string, rows = 12): DeclaredChoice<SomeRows> {
  const these = (count: number): string => (count === 1 ? `the ${one}` : `the ${thousands(count)} ${one}s`);
  return declareChoice({
    kind: "rows",
    id: ({ table }) => `rows:${table}:${code}`,
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
    example: { fields: { sheet: "Tickets", table: "Tickets!A1", rows }, taken: "leave" },
  });
}
