/** What a sheet that stays takes over from its draft. */
export interface KeptContent {
  /** The keys of its rows, the end included. */
  readonly keys: readonly string[];
  /** The columns of the sheet that are ours: the first of each group, and how many. */
  readonly columns: readonly (readonly [first: number, count: number])[];
  /** Queues what cells don't bring along: how high rows are, which columns are seen. */
  queueLines(sheet: Excel.Worksheet): void;
  /** The keys of earlier rows as they are called now. */
  keysToday(keys: readonly string[]): readonly string[];
}

/** The charts of a sheet. */
export interface ChartsContent {
  readonly names: readonly string[];
  /** Whether they show cells that find the lines by their name, which is there at the end only. */
  readonly atEnd: boolean;
  queue(sheet: Excel.Worksheet): void;
}

/** Charts of ours bear such names; the user's own are called otherwise. */
export function isOurChart(name: string): boolean {
  return name.startsWith("MSP ");
}
