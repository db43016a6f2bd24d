/** The requirement sets that a member belongs to: "1.9" of ExcelApi, or the name of another set. */
export interface MemberSets {
  readonly get: string;
  /** Where a property could only be read at first. */
  readonly set?: string;
}

/** The sets of the members of Office.js, by "Range.values". */
export type RequirementSets = ReadonlyMap<string, MemberSets>;

const typeLine = /^ {4}(?:class|interface) (\w+)/;
const memberLine = /^ {8}(?:readonly )?(\w+)\??[:(<]/;
const setNote = /\[Api set: ([^\]]*)\]/;

/** Reads the sets out of the type declarations of Office.js, whose comments name them. */
export function requirementSetsIn(declarations: string): RequirementSets {
  const sets = new Map<string, MemberSets>();
  const from = declarations.indexOf("\ndeclare namespace Excel {");
  const to = declarations.indexOf("\n}", from);
  let type = "";
  let note: string | undefined;
  for (const line of declarations.slice(from, to).split("\n")) {
    if (line.includes("/**")) note = undefined;
    note = setNote.exec(line)?.[1] ?? note;
    type = typeLine.exec(line)?.[1] ?? type;
    const member = memberLine.exec(line)?.[1];
    if (member === undefined || note === undefined) continue;
    const key = `${type}.${member}`;
    // Of several ways to call a method the oldest counts.
    const known = sets.get(key);
    const own = setsIn(note);
    if (!known || (isVersion(own.get) && isNewer(known.get, own.get))) sets.set(key, own);
  }
  return sets;
}

function setsIn(note: string): MemberSets {
  const get = /^ExcelApi (\d+\.\d+)/.exec(note)?.[1] ?? note;
  const set = /\b(\d+\.\d+) for set/.exec(note)?.[1];
  return set === undefined ? { get } : { get, set };
}

const isVersion = (set: string) => /^\d/.test(set);

/** Whether a set is newer than a version of ExcelApi: all other sets are. */
export function isNewer(set: string, version: string): boolean {
  if (!isVersion(set)) return true;
  const [major = 0, minor = 0] = set.split(".").map(Number);
  const [knownMajor = 0, knownMinor = 0] = version.split(".").map(Number);
  return major > knownMajor || (major === knownMajor && minor > knownMinor);
}

/** What Office.js asks for behind a member of another name. */
const publicNames: Readonly<Record<string, string>> = { gridlines: "showGridlines", headings: "showHeadings" };

export type Access = "get" | "set";

/** Whether an Excel has a member; what the declarations don't name, Office.js itself asks of every Excel. */
export type HasMember = (type: string, member: string, access: Access) => boolean;

/** The members of an Excel whose highest set of ExcelApi is `version`. */
export function membersUpTo(version: string, sets: RequirementSets): HasMember {
  return (type, member, access) => {
    const found = sets.get(`${type}.${publicNames[member] ?? member}`);
    return !found || !isNewer((access === "set" ? found.set : undefined) ?? found.get, version);
  };
}
