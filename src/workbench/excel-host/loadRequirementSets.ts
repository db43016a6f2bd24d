import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { requirementSetsIn, type RequirementSets } from "./requirementSets";

let loaded: RequirementSets | undefined;

/** The sets of all members, out of the installed type declarations of Office.js; read once per process. */
export function loadRequirementSets(): RequirementSets {
  const folder = dirname(require.resolve("@types/office-js/package.json"));
  return (loaded ??= requirementSetsIn(readFileSync(join(folder, "index.d.ts"), "utf8")));
}
