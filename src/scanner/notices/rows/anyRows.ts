import { rowReason, has, type About, type OnColumn, type RowNoun } from "./rowReason";

const row: About = { noun: "row" };
const unusableRow = { noun: "row", unusable: true } as const;

/** Rows of any kind of table that don't count, and why. */
export const anyRows = {
  blankCell: rowReason("missing", row, (who, one, { column }: OnColumn) => `${who} ${has(one)} no "${column}"`, {
    column: "SLA met",
  }),
  missing: rowReason(
    "missing",
    row,
    (who, one, { what }: { noun?: RowNoun; what: string }) => `${who} ${has(one)} no ${what}`,
    { noun: "ticket", what: "cost" },
  ),
  neitherYesNorNo: rowReason(
    "unknown",
    unusableRow,
    (who, one, { column }: OnColumn) => `${who} ${one ? "says" : "say"} neither yes nor no in "${column}"`,
    { column: "SLA met" },
  ),
  unreadable: rowReason(
    "unreadable",
    unusableRow,
    (who, one, { what }: { noun?: RowNoun; what: string }) => `${who} ${has(one)} ${what}`,
    { noun: "ticket", what: "a date that can't be read" },
  ),
  totals: rowReason("totals", row, (who, one) => `${who} ${one ? "holds" : "hold"} totals`, {}),
  repeated: rowReason(
    "repeated",
    row,
    (who, one) => `${who} ${one ? "repeats" : "repeat"} another row in all that is read`,
    {},
  ),
  notes: rowReason(
    "notes",
    row,
    (who, one, { example }: { example?: string }) =>
      `${who} ${one ? "holds" : "hold"} a text and no record${example === undefined ? "" : `${one ? ":" : ", such as"} "${example}"`}`,
    { example: "Page 2 of 3" },
  ),
  otherClients: rowReason(
    "other-clients",
    row,
    (who, one) => `${who} ${one ? "belongs to another client" : "belong to other clients"}`,
    {},
  ),
} as const;
