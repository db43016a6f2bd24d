import { rowReason, has, is, doesNot, type About, type RowNoun } from "./rowReason";

const entry: About = { noun: "entry" };
const unusableEntry = { noun: "entry", unusable: true } as const;

/** Time entries that don't count, and why. */
export const timeRows = {
  noHours: rowReason("no-hours", entry, (who, one, _fields: { noun?: RowNoun }) => `${who} ${has(one)} no hours`, {}),
  billableUnknown: rowReason(
    "unknown",
    unusableEntry,
    (who, one) => `${who} ${doesNot(one)} say whether it is billable`,
    {},
  ),
  noClient: rowReason("no-client", entry, (who, one) => `${who} ${one ? "names" : "name"} no client`, {}),
  notBilled: rowReason(
    "not-billed",
    entry,
    (who, one) => `${who} ${is(one)} for a client of whom nothing is known to be billed`,
    {},
  ),
  noCost: rowReason(
    "no-cost",
    unusableEntry,
    (who, one) => `${who} ${has(one)} no cost per hour, which would make labour free`,
    {},
  ),
} as const;
