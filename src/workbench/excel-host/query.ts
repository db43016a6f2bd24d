import { ExcelError, excelError, notImplemented } from "./excelError";
import type { HostObject } from "./objectType";
import { apiName, wireName, type QueryInfo } from "./protocol";
import type { SimulatedExcel } from "./simulatedExcel";

/** The properties asked for, as a tree: { values: {}, format: { fill: { color: {} } } }. "*" asks for all plain ones. */
interface Wanted {
  readonly [name: string]: Wanted;
}

function wantedOf(query: QueryInfo): Wanted {
  const root: Record<string, Wanted> = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let at = root;
    for (const step of path.split(/[/.]/).filter((part) => part !== "")) {
      const name = step === "$all" ? "*" : apiName(step);
      at = (at[name] ??= {}) as Record<string, Wanted>;
    }
  }
  return root;
}

const isEmpty = (wanted: Wanted) => Object.keys(wanted).length === 0;

/** A property that may not be told, where all of an object is asked for. */
function whereKnown({ type, target }: HostObject, name: string, excel: SimulatedExcel): Record<string, unknown> {
  try {
    return excel.hasMember(type.name, name, "get") ? { [wireName(name)]: type.get?.[name]?.(target, excel) } : {};
  } catch (error) {
    if (error instanceof ExcelError) return {};
    throw error;
  }
}

function single(object: HostObject, wanted: Wanted, excel: SimulatedExcel): Record<string, unknown> {
  const { type, target } = object;
  const answer: Record<string, unknown> = { ...type.identity?.(target) };
  const names = Object.keys(wanted).filter((name) => name !== "*" && name !== "items");
  const all = isEmpty(wanted) || "*" in wanted;
  const plain = all
    ? Object.keys(type.get ?? {}).filter(
        (name) => !type.onlyByName?.includes(name) && excel.hasMember(type.name, name, "get"),
      )
    : [];
  for (const name of names) excel.assertMember(type.name, name);
  if (all) Object.assign(answer, ...(type.onlyByName ?? []).map((name) => whereKnown(object, name, excel)));
  for (const name of new Set([...plain, ...names])) {
    const getter = type.get?.[name];
    const opener = type.open?.[name];
    if (getter) answer[wireName(name)] = getter(target, excel);
    else if (opener) answer[wireName(name)] = answerQuery(opener(target, excel), wanted[name] ?? {}, excel);
    else if (!(name in answer) && excel.declares(type.name, name)) throw notImplemented(`${type.name}.${name}`);
  }
  return answer;
}

function answerQuery(object: HostObject | null, wanted: Wanted, excel: SimulatedExcel, query: QueryInfo = {}): unknown {
  if (object === null) return null;
  const { type, target } = object;
  if (!type.items) return single(object, wanted, excel);
  const skip = query.Skip ?? 0;
  if (skip < 0 || (query.Top ?? 0) < 0) throw excelError("InvalidArgument");
  const items = type.items(target, excel).slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  // Names asked of a collection are its own ("count") where it has them, its items' otherwise.
  const own = Object.keys(wanted).filter((name) => type.get?.[name]);
  const { items: nested, ...others } = Object.fromEntries(
    Object.entries(wanted).filter(([name]) => !own.includes(name)),
  );
  for (const name of Object.keys(others))
    if (name !== "*" && excel.declares(type.name, name)) throw notImplemented(`${type.name}.${name}`);
  const ofItems = { ...others, ...nested };
  const answer: Record<string, unknown> = {};
  for (const name of own) excel.assertMember(type.name, name);
  for (const name of own) answer[wireName(name)] = type.get?.[name]?.(target, excel);
  if (own.length === 0 || !isEmpty(ofItems)) {
    answer["_Items"] = items.map((item, index) => ({ ...single(item, ofItems, excel), _Index: index + skip }));
  }
  return answer;
}

/** The answer to a load; names that Office.js doesn't have are passed over: plain properties by their wire names, collections as `_Items`. */
export function runQuery(object: HostObject | null, query: QueryInfo, excel: SimulatedExcel): unknown {
  return answerQuery(object, wantedOf(query), excel, query);
}
