import type { SourceKey } from "../sources";

/** What a source says that an action changes: a claim of its source, no measurement. */
export interface Lever {
  /** "cost of a level-1 ticket" */
  readonly changes: string;
  /** As published: "up to 30 % less". */
  readonly by: string;
  readonly source: SourceKey;
}

/** One thing to do about a value. */
export interface Action {
  readonly text: string;
  readonly lever?: Lever;
}

/** What to do about a KPI, the first thing first. */
export interface Advice {
  readonly actions: readonly [Action, ...Action[]];
  /** How it shows that the actions don't work. */
  readonly watch?: string;
}

/** Advice without further actions. */
export function only(text: string): Advice {
  return { actions: [{ text }] };
}
