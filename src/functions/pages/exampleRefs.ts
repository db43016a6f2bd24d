import { columnLetters } from "../../cells/address";
import type { Input } from "../../catalogue/inputs/input";
import type { Kpi } from "../../catalogue/kpi";

/** Which cells stand for an argument in a formula to copy. */
export interface ExampleRef {
  readonly name: string;
  readonly ref: string;
}

const rows = 100;

/**
 * Plain references for arguments of a KPI, one column each from B on: B2:B100 for a range, D2 for a single cell. An
 * ordinary formula states the unit of a duration in its arithmetic, so the unit argument has no cell.
 */
export function exampleRefs(kpi: Kpi, taken: readonly Input[] = kpi.inputs): readonly ExampleRef[] {
  return kpi.inputs
    .map((input, index) => ({ input, letters: columnLetters(index + 1) }))
    .filter(({ input }) => input.kind !== "unit" && taken.includes(input))
    .map(({ input, letters }) => ({
      name: input.name,
      ref: input.shape === "range" ? `${letters}2:${letters}${rows}` : `${letters}2`,
    }));
}

/** The references by argument, as the formula builders take them. */
export function asRefs(refs: readonly ExampleRef[]): Readonly<Record<string, string>> {
  return Object.fromEntries(refs.map(({ name, ref }) => [name, ref]));
}
