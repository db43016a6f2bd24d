import { plural } from "../../../cells/plural";

/** What a row of a table stands for, in the singular. */
export type RowNoun =
  "agreement" | "call" | "entry" | "first response" | "invoice" | "rating" | "row" | "score" | "survey" | "ticket";

const plurals: Readonly<Partial<Record<RowNoun, string>>> = { entry: "entries" };

/** Why rows don't count towards a value: told of any number of them, and of one. */
export interface RowReason {
  readonly code: string;
  /** True where the row should have had a value: many such rows make a value doubtful. */
  readonly unusable: boolean;
  /** "12 tickets have no resolution yet" */
  readonly ofRows: (rows: number) => string;
  /** "This ticket has no resolution yet" */
  readonly ofOne: string;
}

/** The sentence about one or several rows: `subject` is "This ticket" or "12 tickets". */
type RowSentence<F> = (subject: string, isOne: boolean, fields: F) => string;

export interface RowReasonKind<F> {
  (fields: F): RowReason;
  readonly code: string;
  readonly example: F;
}

export interface About {
  readonly noun: RowNoun;
  readonly unusable?: boolean;
}

/** Declares why rows may be left out. */
export function rowReason<F extends object>(
  code: string,
  { noun, unusable = false }: About,
  sentence: RowSentence<F>,
  example: F,
): RowReasonKind<F> {
  const make = (fields: F): RowReason => {
    const own = "noun" in fields ? (fields.noun as RowNoun) : noun;
    return {
      code,
      unusable,
      ofRows: (rows) => sentence(plural(rows, own, plurals[own]), rows === 1, fields),
      ofOne: sentence(`This ${own}`, true, fields),
    };
  };
  return Object.assign(make, { code, example });
}

export function has(one: boolean): string {
  return one ? "has" : "have";
}

export function is(one: boolean): string {
  return one ? "is" : "are";
}

export function doesNot(one: boolean): string {
  return one ? "doesn't" : "don't";
}

/** Fields of reasons that name a column. */
export interface OnColumn {
  readonly column: string;
}
