import { isMangledId } from "../../../cells/identifier";
import type { Column, CategoryColumn } from "../columns/column";
import type { Role } from "../../vocabulary/roles";
import type { Question } from "../../result/finding";
import type { Recognition } from "../../detect/recognition/recognise";
import { regionKey } from "../../detect/regions/regions";
import type { Session } from "../../session";
import { contradictions } from "./contradictions";
import { findClient, nearestClients } from "./client";
import { rowReasons } from "../../notices/rowReasons";
import { leftOut, createRows, dropCode, type Drop, type Dropped } from "./dropped";
import { keepLatestState } from "./latestState";
import { loadColumns } from "./load";
import { carryGroups } from "./groups";
import { dropNotes } from "./notes";
import { dropNonRecords, keepOnly } from "./rows";
import { columnOf, firstRole, type RecordTable } from "./table";
import { mixedCurrencies } from "./currencies";
import { dropVoided } from "./voided";
import { reasonKinds } from "../../notices/reasons";
import { warningKinds } from "../../notices/warnings";
import { questionKinds } from "../../notices/questions";
import type { Notice } from "../../result/notice";

/** Reads a recognised table and settles which of its rows count. */
export async function loadTable(session: Session, recognition: Recognition): Promise<RecordTable> {
  const read = await loadColumns(session, recognition);
  const { region } = recognition;
  const rows = region.lastRow - region.firstRow + 1;
  const { used, dropped, drop } = createRows(rows);
  const reasons = [...recognition.reasons, ...read.reasons];
  const warnings = [...read.warnings, ...(await hiddenRows(session, recognition, rows))];
  await session.pause();
  const excluded = dropNonRecords(read.columns, read.totalHints, used, drop);
  excluded.push(...dropNotes(read.columns, used, drop, recognition));
  const groups = carryGroups(read.columns, used, region.grid.sheet, session.options);
  const loaded = { ...read, columns: groups.columns };
  const obstacles = groups.carried.map(
    (heading) => `A name in "${heading}" stands for the rows below it too, which a formula can't tell`,
  );
  reasons.push(...groups.carried.map((heading) => reasonKinds.namesCarried({ column: heading })));
  const voided = dropVoided(loaded, used, drop);
  excluded.push(...voided);
  if (voided.length > 0) obstacles.push("Deleted or merged tickets stand among the others");

  await session.pause();
  const folding = fold(recognition, loaded.columns, used, drop, session.options.answers ?? {});
  if (folding.leftOut) {
    excluded.push(folding.leftOut);
    reasons.push(reasonKinds.earlierStates({ sentence: folding.leftOut.message }));
    obstacles.push(
      `${folding.leftOut.rows} rows repeat tickets in earlier states, which a formula over the whole columns would count`,
    );
  }
  if (folding.warning) warnings.push(folding.warning);

  await session.pause();
  if (recognition.kind === "tickets") warnings.push(...contradictions(loaded, used));

  const client = chooseClient(session.options.client, recognition, loaded.columns, used, drop);
  if (client.leftOut) excluded.push(client.leftOut);
  if (client.warning) warnings.push(client.warning);
  const mixed = mixedCurrencies({ columns: loaded.columns, used, sheet: region.grid.sheet });
  if (mixed) warnings.push(warningKinds.mixedCurrencies(mixed));

  const [first, last] = [used.indexOf(1), used.lastIndexOf(1)];
  const inner = excluded.find(({ reason }) => reason === "totals");
  if (inner && hasTotalsBetween(loaded.totalHints, used, first, last)) {
    obstacles.push("Rows with totals stand between the records");
  }
  const refused = folding.refused ?? client.refused;
  return {
    recognition,
    key: regionKey(region),
    sheet: region.grid.sheet,
    row: region.grid.row + region.firstRow,
    rows,
    columns: loaded.columns,
    used,
    dropped,
    usedRows: countOnes(used),
    rowsFolded: folding.leftOut?.rows ?? 0,
    excluded,
    first: Math.max(0, first),
    last: Math.max(0, last),
    ...(obstacles[0] ? { noFormula: obstacles[0] } : {}),
    ...(client.chosen ? { client: client.chosen } : {}),
    options: session.options,
    reasons,
    warnings,
    questions: [
      ...recognition.questions,
      ...loaded.questions,
      ...groups.questions,
      ...(folding.question ? [folding.question] : []),
    ],
    ...(refused ? { refused } : {}),
  };
}

function countOnes(flags: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < flags.length; row++) count += flags[row] ?? 0;
  return count;
}

/** Rows that a filter or a person hides count like the others, and the reader is told. */
async function hiddenRows(session: Session, { region }: Recognition, rows: number): Promise<Notice[]> {
  const { grid, firstRow } = region;
  const hidden = (await session.hiddenRows(grid.sheet, grid.row + firstRow, rows)) ?? 0;
  if (hidden === 0) return [];
  return [warningKinds.hiddenRows({ sheet: grid.sheet, hidden, rows })];
}

function hasTotalsBetween(hints: Uint8Array, used: Uint8Array, first: number, last: number): boolean {
  for (let row = first; row <= last; row++) if (hints[row] && !used[row]) return true;
  return false;
}

const stateRoles: readonly Role[] = ["openedAt", "status", "resolvedAt", "closedAt", "updatedAt", "modCount"];

function fold(
  recognition: Recognition,
  columns: ReadonlyMap<Role, Column>,
  used: Uint8Array,
  drop: Drop,
  answers: Readonly<Record<string, string>>,
): { leftOut?: Dropped; warning?: Notice; refused?: true; question?: Question } {
  const ids = columnOf({ columns }, "ticketId");
  if (recognition.kind !== "tickets" || !ids) return {};
  // A ticket may have several surveys: each is an answer of its own, not a later state.
  if (columns.has("points") && !stateRoles.some((role) => columns.has(role))) return {};
  const id = `repeats:${recognition.region.grid.sheet}`;
  if (answers[id] === "every") return {};
  const before = used.slice();
  const { folded, tickets, undecided } = keepLatestState(
    ids,
    used,
    columnOf({ columns }, "updatedAt"),
    columnOf({ columns }, "modCount"),
    drop,
  );
  if (folded === 0) return {};
  const mangled = ids.labels.find(isMangledId);
  if (mangled !== undefined) {
    used.set(before);
    return { refused: true, warning: warningKinds.idsMangled({ column: ids.heading, example: mangled }) };
  }
  const earlier = leftOut(rowReasons.folded({ tickets }), folded, dropCode.folded);
  const asks = undecided === folded && answers[id] !== "once";
  return { leftOut: earlier, ...(asks ? { question: askRepeats(id, recognition, folded) } : {}) };
}

/** Rows that repeat tickets without a later state: each ticket counts once unless a person says otherwise. */
function askRepeats(id: string, { region }: Recognition, rows: number): Question {
  const sheet = region.grid.sheet;
  const { message } = questionKinds.repeatedTickets({ rows, sheet });
  const options = [
    { value: "once", label: "Yes, count each ticket once" },
    { value: "every", label: "No, count every row" },
  ];
  return { id, sheet, message, options };
}

const clientRoles: readonly Role[] = ["ticketClient", "timeClient", "client"];

function chooseClient(
  name: string | undefined,
  recognition: Recognition,
  columns: ReadonlyMap<Role, Column>,
  used: Uint8Array,
  drop: Drop,
): { chosen?: RecordTable["client"]; leftOut?: Dropped; warning?: Notice; refused?: true } {
  if (name === undefined) return {};
  const sheet = recognition.region.grid.sheet;
  const role = firstRole({ columns }, clientRoles);
  const column = role && (columns.get(role) as CategoryColumn);
  if (!column) {
    return { refused: true, warning: warningKinds.clientColumnMissing({ sheet, client: name }) };
  }
  const label = findClient(column, name);
  if (label === undefined) {
    const nearest = nearestClients(column.labels, name);
    return {
      refused: true,
      warning: warningKinds.clientUnknown({ column: column.heading, sheet, client: name, nearest }),
    };
  }
  const others = keepOnly(column, label, used, drop);
  const chosen = { column, label: column.labels[label] ?? name };
  if (others === 0) return { chosen };
  return { chosen, leftOut: leftOut(rowReasons.otherClients({}), others, dropCode.otherClients) };
}
