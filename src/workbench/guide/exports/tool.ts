import type { Role } from "../../../scanner/vocabulary/roles";

/** A list that a tool exports, and whose headings in the vocabulary are its. */
export interface ToolExport {
  /** "Tickets" */
  readonly list: string;
  /** Which report, view or list to take, as a sentence. */
  readonly take: string;
  readonly origins: readonly string[];
  /** Columns that bear plain words, which the vocabulary keeps for all tools together. */
  readonly also?: Readonly<Partial<Record<Role, string>>>;
  /** What the sheet or file has to be called, where the columns alone don't say what they list. */
  readonly sheet?: string;
}

export interface Tool {
  readonly name: string;
  /** As file names have it. */
  readonly key: string;
  readonly exports: readonly ToolExport[];
}

/** The plain words that most tools write above both. */
export const plain = { status: "Status", priority: "Priority" } as const;
