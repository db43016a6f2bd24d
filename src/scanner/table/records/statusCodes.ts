import { toDone } from "../../../cells/ticketState";
import type { Recognition } from "../../detect/recognition/recognise";
import { placeOf } from "../../detect/regions/regions";
import { choiceKinds, decide, questionOf } from "../../notices/choices";
import { reasonKinds } from "../../notices/reasons";
import type { Choice } from "../../result/choice";
import type { Question } from "../../result/finding";
import type { Notice } from "../../result/notice";
import type { ScanOptions } from "../../result/reader";
import { freshdeskStates, isFromFreshdesk } from "../../vocabulary/statusCodes";
import type { Role } from "../../vocabulary/roles";
import { cellState, type CategoryColumn, type Column, type TimeColumn } from "../columns/column";
import { columnOf } from "./table";

/** The share of tickets whose date of resolution must agree with their code. */
const agreeing = 0.95;
/** More different numbers are none of states. */
const mostCodes = 40;
/** So few tickets agree by chance. */
const fewestRows = 10;

interface StatusCodes {
  /** The status with the words that its codes stand for; left out where they are not read. */
  readonly status?: CategoryColumn;
  readonly reason?: Notice;
  readonly choice?: Choice;
  readonly question?: Question;
}

/**
 * Reads a status of numbers as Freshdesk's codes, where the headings or the dates of resolution show that they are its; asks
 * where neither does. Undefined for a status of words, or of other numbers.
 */
export function readStatusCodes(
  { kind, region }: Recognition,
  columns: ReadonlyMap<Role, Column>,
  options: ScanOptions,
): StatusCodes | undefined {
  const column = kind === "tickets" ? columnOf({ columns }, "status") : undefined;
  if (!column || column.count > mostCodes || !column.labels.every((label) => /^\d{1,3}$/.test(label))) return undefined;
  const known = column.labels.filter((label) => label in freshdeskStates).length;
  const fromTool = isFromFreshdesk((region.headings ?? []).map(({ text }) => text));
  if (known < 2 || (!fromTool && known < column.count)) return undefined;
  const fields = { ...placeOf(region), column: column.heading };
  const words = column.labels.map((label) => freshdeskStates[label] ?? label);
  const dated = columnOf({ columns }, "resolvedAt") ?? columnOf({ columns }, "closedAt");
  const shown = fromTool || (dated !== undefined && agrees(column, words, dated));
  const [taken, rule] = shown ? (["freshdesk", "evidence"] as const) : (["none", "rule"] as const);
  const choice = decide(choiceKinds.statusCodes, fields, options.answers, taken, rule);
  if (choice.by === "rule") return { question: questionOf(choice) };
  if (choice.taken === "none") return { choice };
  const by = choice.by === "answer" ? "answer" : fromTool ? "headings" : "dates";
  const reason = reasonKinds.statusCodes({ column: column.heading, by, ...(dated ? { dates: dated.heading } : {}) });
  return { status: { ...column, labels: column.labels, words }, reason, choice };
}

/** True where tickets of the codes for resolved and closed have a date of resolution, and the others none. */
function agrees({ values }: CategoryColumn, words: readonly string[], { state }: TimeColumn): boolean {
  const done = words.map(toDone);
  let [all, agree, dates] = [0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    const isDone = done[values[row] ?? -1];
    if (isDone === undefined) continue;
    const hasDate = state[row] !== cellState.missing;
    all += 1;
    if (hasDate) dates += 1;
    if (hasDate === isDone) agree += 1;
  }
  return all >= fewestRows && dates > 0 && dates < all && agree >= agreeing * all;
}
