import { isMissing, type Cell } from "./cell";
import { documentKinds } from "./vocabulary/documentKinds";
import { wordMeanings } from "./words";

/** What a row of a list of bookings is: revenue invoiced, revenue given back, money received, or something bought. */
export type DocumentKind = keyof typeof documentKinds;

const kindOf = wordMeanings(documentKinds);

/** The kind of document that a word such as "Invoice", "Credit memo", "Zahlung" names; undefined for all other cells. */
export function toDocumentKind(cell: Cell): DocumentKind | undefined {
  return typeof cell !== "string" || isMissing(cell) ? undefined : kindOf(cell);
}
