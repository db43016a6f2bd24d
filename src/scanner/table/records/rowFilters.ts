import { dropBlankRows } from "./blankRows";
import { dropOtherClients } from "./client";
import { contradictions } from "./contradictions";
import { mixedCurrencies } from "./currencies";
import { warningKinds } from "../../notices/warnings";
import { carryGroups } from "./groups";
import { dropEarlierStates } from "./latestState";
import { dropNotes } from "./notes";
import { dropRepeats } from "./repeats";
import type { RowFilter } from "./rowFilter";
import { dropTotals, noteTotalsBetween } from "./totals";
import { chooseFinish, chooseRequests } from "./ticketChoices";
import { dropEarlierVersions } from "./versions";
import { dropVoided } from "./voided";

const warnOfContradictions: RowFilter = (table, { used }) =>
  table.recognition.kind === "tickets" ? { warnings: contradictions(table, used) } : {};

const warnOfCurrencies: RowFilter = ({ columns, recognition: { region } }, { used }) => {
  const mixed = mixedCurrencies({ columns, used, sheet: region.grid.sheet });
  return mixed ? { warnings: [warningKinds.mixedCurrencies(mixed)] } : {};
};

/** Everything that decides which rows of a table count, in order: each looks at the rows that the others left. */
export const rowFilters: readonly RowFilter[] = [
  dropBlankRows,
  dropTotals,
  dropNotes,
  carryGroups,
  dropVoided,
  dropEarlierStates,
  dropRepeats,
  dropEarlierVersions,
  chooseRequests,
  chooseFinish,
  warnOfContradictions,
  dropOtherClients,
  warnOfCurrencies,
  noteTotalsBetween,
];
