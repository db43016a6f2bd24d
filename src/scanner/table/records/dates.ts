import type { Cell } from "../../../cells/cell";
import { decideDateOrder, looksSwapped, readsAlike, weighDates } from "../../../cells/date/order";
import { possibleOrders, textToSerial, type DateOrder } from "../../../cells/date/text";
import { fromSerial, toSerial } from "../../../cells/date/serial";
import type { ColumnPlace, TimeColumn } from "../columns/column";
import { readTimes } from "../columns/times";
import { roles, type Role } from "../../vocabulary/roles";
import type { Question } from "../../result/finding";
import type { Choice } from "../../result/choice";
import type { ScanOptions } from "../../result/reader";
import { answerTo, choiceKinds, questionOf, type Place } from "../../notices/choices";
import { reasonKinds } from "../../notices/reasons";
import { warningKinds } from "../../notices/warnings";
import { questionKinds } from "../../notices/questions";
import { orderOfEvents, type UndecidedDates } from "./eventOrder";
import { waitingColumn, type WaitingColumn } from "./waiting";
import type { Notice } from "../../result/notice";

interface Notes {
  readonly choices: Choice[];
  readonly reasons: Notice[];
  readonly warnings: Notice[];
  readonly questions: Question[];
}

/** Reads the date columns of one table: what one column decides about day and month settles the undecided ones. */
export interface DateReader {
  /** Takes into account how another column of the table was read. */
  learn(order: DateOrder | undefined): void;
  /** Says whether some cell is a word, and no date. */
  add(role: Role, cells: readonly Cell[], place: ColumnPlace): boolean;
  finish(): ReadonlyMap<Role, TimeColumn>;
}

/** @param waiting hears of the columns that can't be read before a question is answered */
export function createDateReader(
  table: Place,
  options: ScanOptions,
  notes: Notes,
  waiting = new Map<Role, WaitingColumn>(),
): DateReader {
  const { sheet } = table;
  const done = new Map<Role, TimeColumn>();
  const undecided: (UndecidedDates & { readonly dotted: boolean })[] = [];
  const decided = new Set<DateOrder>();

  const read = (role: Role, cells: readonly Cell[], place: ColumnPlace, order?: DateOrder): void => {
    done.set(role, readTimes(cells, order ? { ...place, order } : place));
  };

  return {
    learn(order) {
      if (order) decided.add(order);
    },
    add(role, cells, place) {
      const evidence = weighDates(cells);
      const order = decideDateOrder(evidence);
      const dotted = order === "dmy" && evidence.dmyOnly === 0;
      if (order === "contradictory") {
        notes.warnings.push(warningKinds.datesContradictory({ column: place.heading, sheet }));
      } else if (looksSwapped(evidence)) {
        const kept = settleSwap(sheet, role, cells, place, options, notes, order === "mdy" ? "mdy" : "dmy");
        if (kept) read(role, kept, place, order === "ambiguous" ? undefined : order);
        else waiting.set(role, waitingColumn(cells, place.heading));
      } else if (order === "ambiguous" || dotted) {
        // Other columns and the person who scans know more than dots say.
        undecided.push({ role, cells, place, dotted });
      } else {
        if (order) decided.add(order);
        read(role, cells, place, order);
        if (evidence.texts > 0 && evidence.serials > 0) warnMixed(place, evidence.texts, notes);
      }
      return evidence.words > 0;
    },
    finish() {
      const [first] = undecided;
      if (!first) return done;
      const [only] = decided.size === 1 ? [...decided] : [];
      const dotted = undecided.every((column) => column.dotted) ? "dmy" : undefined;
      const answered = answeredOrder(table, options);
      // What one column decides is a guess for another, which may come from elsewhere: no row ends before it begins.
      const events = dotted || answered ? undefined : orderOfEvents(done, undecided);
      const order = answered ?? events ?? only ?? options.dates ?? dotted;
      const fields = { ...table, ...exampleOf(first) };
      if (!order) {
        notes.questions.push(questionOf(choiceKinds.dayOrder(fields, "", "rule")));
        for (const { role, cells, place } of undecided) waiting.set(role, waitingColumn(cells, place.heading));
        return done;
      }
      const isChosen = answered !== undefined || (!events && !only && options.dates !== undefined);
      notes.choices.push(
        choiceKinds.dayOrder(fields, order, isChosen ? "answer" : (events ?? only) ? "evidence" : "convention"),
      );
      for (const { role, cells, place } of undecided) {
        const by = only === order ? "columns" : events ? "events" : isChosen ? "choice" : "dots";
        notes.reasons.push(reasonKinds.dateOrder({ column: place.heading, order, by }));
        read(role, cells, place, order);
      }
      return done;
    },
  };
}

/** Whether day or month stands first in a table's dates, where the person who scans said so. */
export function chosenOrder(table: Place, options: ScanOptions): DateOrder | undefined {
  return answeredOrder(table, options) ?? options.dates;
}

function answeredOrder({ sheet, table }: Place, { answers }: ScanOptions): DateOrder | undefined {
  const answer = answerTo({ sheet, id: `dates:${table}` }, answers);
  return answer === "dmy" || answer === "mdy" ? answer : undefined;
}

/** A date of a column that can be read both ways, and what it is under each. */
function exampleOf({ cells, place }: { readonly cells: readonly Cell[]; readonly place: ColumnPlace }) {
  const example = cells.find(
    (cell): cell is string => typeof cell === "string" && possibleOrders(cell) !== undefined && !readsAlike(cell),
  );
  const shown = (order: DateOrder): string => {
    const serial = example === undefined ? undefined : textToSerial(example, order);
    return serial === undefined ? "" : fromSerial(serial).toUTCString().slice(5, 16);
  };
  return { column: place.heading, example: example ?? "", dayFirst: shown("dmy"), monthFirst: shown("mdy") };
}

function warnMixed({ heading }: ColumnPlace, texts: number, notes: Notes): void {
  notes.warnings.push(warningKinds.datesMixed({ column: heading, texts }));
}

/** The cells to read, with day and month of the real dates put back where a person said so; undefined until then. */
function settleSwap(
  sheet: string,
  role: Role,
  cells: readonly Cell[],
  { heading }: ColumnPlace,
  options: ScanOptions,
  notes: Notes,
  order: DateOrder,
): readonly Cell[] | undefined {
  const id = `swapped:${sheet}:${role}`;
  const answer = options.answers?.[id];
  if (answer === "keep") return cells;
  if (answer === "swap") {
    notes.reasons.push(reasonKinds.datesExchanged({ column: heading }));
    return cells.map((cell) => (typeof cell === "number" ? exchanged(cell) : cell));
  }
  notes.warnings.push(warningKinds.datesSwapped({ column: heading, sheet, order }));
  notes.questions.push({
    id,
    sheet,
    message: questionKinds.datesExchanged({ column: heading, role: roles[role].label, sheet }).message,
    options: [
      { value: "swap", label: "Yes, exchange them back" },
      { value: "keep", label: "No, they are right" },
    ],
  });
  return undefined;
}

function exchanged(serial: number): number {
  const date = fromSerial(serial);
  const swapped = toSerial(date.getUTCFullYear(), date.getUTCDate(), date.getUTCMonth() + 1);
  return swapped === undefined ? serial : swapped + (serial % 1);
}
