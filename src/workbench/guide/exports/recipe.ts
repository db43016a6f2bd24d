import { headingSets } from "../../../scanner/vocabulary/lookup";
import type { HeadingSet } from "../../../scanner/vocabulary/headings/entry";
import { roles, type Role } from "../../../scanner/vocabulary/roles";
import { readExport, type Given } from "./readExport";
import type { ToolExport } from "./tool";

/** A column of a tool's export: every heading that it may bear, and what it is read as. */
export interface RecipeColumn {
  readonly role: Role;
  readonly headings: readonly string[];
  readonly readAs: string;
}

/** Which columns of an export to take, and what a scan makes of them. */
export interface Recipe {
  readonly columns: readonly RecipeColumn[];
  readonly given: readonly Given[];
}

/** The columns that the vocabulary knows of an export, scanned with made-up rows under the first heading of each. */
export async function recipeOf({ origins, also = {}, sheet }: ToolExport): Promise<Recipe> {
  const named = new Map<Role, string[]>();
  for (const set of setsOf(origins)) {
    for (const [role, headings] of Object.entries(set.headings) as [Role, readonly string[]][]) {
      named.set(role, [...new Set([...(named.get(role) ?? []), ...headings])]);
    }
  }
  for (const [role, heading] of Object.entries(also) as [Role, string][]) {
    if (!named.has(role)) named.set(role, [heading]);
  }
  const columns = [...named].map(([role, headings]) => ({ role, headings }));
  const first = columns.map(({ role, headings }) => ({ role, heading: headings[0] ?? "" }));
  const { given, readAs } = await readExport(first, { sheet });
  return {
    columns: columns.map((column) => ({
      ...column,
      readAs: readAs.get(column.headings[0] ?? "") ?? roles[column.role].label,
    })),
    given,
  };
}

/** The sets of the origins, what says exactly what it is first. */
function setsOf(origins: readonly string[]): readonly HeadingSet[] {
  const own = headingSets.filter(({ origin }) => origins.includes(origin));
  return [...own].sort((one, other) => (one.rank ?? 1) - (other.rank ?? 1));
}
