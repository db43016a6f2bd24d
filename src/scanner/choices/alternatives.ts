import { recognise } from "../detect/recognition/recognise";
import type { Choice, ChoiceOption } from "../result/choice";
import type { Session } from "../session";
import { loadColumns } from "../table/records/load";
import type { KnownColumns } from "../table/records/loadedColumns";
import { settleRows } from "../table/records/loadTable";
import type { RecordTable } from "../table/records/table";
import { isRole, roles } from "../vocabulary/roles";

/** The options of a scan with another option of a choice as its answer. */
export function optionsUnder({ id }: Choice, { value }: ChoiceOption, { options }: Pick<RecordTable, "options">) {
  return { ...options, answers: { ...options.answers, [id]: value } };
}

/**
 * The table as it would be under another option of a choice; undefined where nothing is recognised then. Only the columns
 * that the choice is about are read again.
 */
export async function tableUnder(
  table: RecordTable,
  choice: Choice,
  option: ChoiceOption,
  session: Session,
): Promise<RecordTable | undefined> {
  const options = optionsUnder(choice, option, table);
  const other: Session = { ...session, options };
  const pause = (): Promise<void> => session.pause();
  // What rows count, what a value is multiplied by and the like leave the columns as they were read.
  if (choice.kind !== "column" && choice.kind !== "meaning")
    return settleRows(table.recognition, table.loaded, options, pause);
  const recognition = recognise(table.recognition.region, options.answers);
  if (recognition?.kind !== table.recognition.kind) return undefined;
  const loaded = await loadColumns(other, recognition, unchanged(table, recognition, choice));
  // Names that merged cells hold stay where they are, whatever another column is taken for.
  return settleRows(recognition, { ...loaded, merged: table.loaded.merged }, options, pause);
}

/** The columns of a table that another recognition of it, under another option, takes for the same. */
function unchanged(table: RecordTable, recognition: RecordTable["recognition"], choice: Choice): KnownColumns {
  const { single, totalHints } = table.loaded;
  const concerned = choice.id.slice(choice.id.lastIndexOf(":") + 1);
  const isSame = (role: string): boolean => {
    if (!isRole(role) || role === concerned) return false;
    // Without a role of its own a choice is about the dates.
    if (choice.kind === "meaning" && !isRole(concerned) && roles[role].type === "time") return false;
    return recognition.byRole.get(role)?.index === table.recognition.byRole.get(role)?.index;
  };
  return { single: new Map([...single].filter(([role]) => isSame(role))), totalHints };
}
