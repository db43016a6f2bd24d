import { quoteSheet } from "../../cells/address";

/** What a decision is about. */
export type ChoiceKind = "column" | "rows" | "meaning" | "window" | "factor" | "calendar";

/** Something that could be done. */
export interface ChoiceOption {
  /** The answer that asks for it. */
  readonly value: string;
  /** As one chooses it: "Count them". */
  readonly label: string;
  /** As it stands behind a value: "with the 497 cancelled tickets". */
  readonly told: string;
}

/** A decision that moves numbers: what was decided, and what else could have been. */
export interface Choice {
  /** Answered under this id through ScanOptions.answers. */
  readonly id: string;
  readonly kind: ChoiceKind;
  readonly sheet: string;
  /** One sentence: what was decided, on what. */
  readonly message: string;
  /** The same as a question. */
  readonly question: string;
  readonly options: readonly ChoiceOption[];
  /** The option that holds, by its value. */
  readonly taken: string;
  /**
   * What decided: what the data show, a rule where they don't, a convention of the field that the value's own name states,
   * or a person. Only rules are asked about.
   */
  readonly by: "evidence" | "rule" | "convention" | "answer";
}

/** What a finding would be under another option of a choice. */
export interface Alternative {
  /** The choice's id. */
  readonly choice: string;
  /** The answer that asks for the other option. */
  readonly option: string;
  /** The value then, in the finding's unit. */
  readonly gives: number;
  /** "It would be 28.5 % with the 497 cancelled tickets." */
  readonly message: string;
}

/** The id that earlier versions gave a choice, by its sheet alone: "rows:Tickets:merged" for "rows:Tickets!A1:merged". */
export function earlierId({ id, sheet }: Pick<Choice, "id" | "sheet">): string {
  const at = id.indexOf(`:${quoteSheet(sheet)}!`) + 1;
  const rest = id.slice(at + quoteSheet(sheet).length + 1);
  const [cell] = /^[A-Z]+\d+(?=:|$)/.exec(rest) ?? [];
  return at === 0 || cell === undefined ? id : `${id.slice(0, at)}${sheet}${rest.slice(cell.length)}`;
}
