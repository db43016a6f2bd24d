import type { ClassCoverage, MemberUse } from "./coverage";

/** What the simulated Excel refuses, as text: a line for each class that it has, then those that it lacks. */
export function report(all: readonly ClassCoverage[]): string {
  const simulated = all.filter(({ isSimulated }) => isSimulated);
  const lacking = all.filter(({ isSimulated }) => !isSimulated);
  const total = (of: readonly ClassCoverage[], what: "done" | "refused") =>
    of.reduce((sum, one) => sum + one[what].length, 0);
  const totals = `${total(simulated, "done")} uses are done and ${total(simulated, "refused")} refused by name in ${simulated.length} classes.`;
  const without = `There are no objects of ${lacking.length} classes (${total(lacking, "refused")} uses), as what leads to them is refused: ${lacking.map(({ name }) => name).join(", ")}.`;
  return [...simulated.map(line), "", totals, ...(lacking.length > 0 ? [without] : [])].join("\n");
}

function line({ name, done, refused }: ClassCoverage): string {
  const count = `${name}: ${done.length} done, ${refused.length} refused`;
  return refused.length === 0 ? count : `${count}: ${inWords(refused).join(", ")}`;
}

/** A property that can neither be read nor set is named once. */
function inWords(refused: readonly MemberUse[]): readonly string[] {
  const isGet = new Set(refused.filter(({ use }) => use === "get").map(({ member }) => member));
  return refused.flatMap(({ member, use }) => {
    if (use !== "set") return [member];
    return isGet.has(member) ? [] : [`${member} (set)`];
  });
}
