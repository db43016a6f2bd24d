import { isFailure } from "../../cells/failure";
import { plural } from "../../cells/plural";
import { formatValue, numberFormat } from "../../catalogue/format";
import type { Argument } from "../../catalogue/inputs/range";
import type { Kpi } from "../../catalogue/kpi";
import { rate } from "../../catalogue/rating";
import { titleOf } from "../../catalogue/sources";
import { type Unit, units } from "../../catalogue/unit";

/** What a formula will show, before it is inserted. */
export type Preview =
  /** The value, and how it compares with the figures about it. */
  | { readonly shows: string; readonly rating?: string }
  /** The error in the cell, and why. */
  | { readonly error: string; readonly why: string };

/** What a function gives for these arguments; those that are left out are undefined. */
export function previewOf(kpi: Kpi, given: readonly Argument[]): Preview {
  const result = kpi.evaluate(given);
  if (isFailure(result)) return { error: result.failure, why: result.message };
  if (typeof result === "string") return { shows: result };
  if (typeof result !== "number") {
    return { shows: `${plural(result.length, "row")} of ${plural(result[0]?.length ?? 0, "column")}` };
  }
  const unit = resultUnit(kpi, given);
  const shows = formatValue(result, unit);
  return unit === kpi.unit ? { shows, rating: ratingOf(kpi, result) } : { shows };
}

/** The number format for a cell with the function. */
export function formatOf(kpi: Kpi, given: readonly Argument[]): string {
  return kpi.result === "number" ? numberFormat(resultUnit(kpi, given)) : "General";
}

/** Durations are counted in the unit that the call asks for. */
function resultUnit(kpi: Kpi, given: readonly Argument[]): Unit {
  const index = kpi.inputs.findIndex(({ kind }) => kind === "unit");
  const asked = given[index] ?? kpi.inputs[index]?.fallback;
  return units.find((unit) => unit === asked) ?? kpi.unit;
}

function ratingOf(kpi: Kpi, value: number): string | undefined {
  if (kpi.area === "benchmarks") return undefined;
  const { rating, target, average, source } = rate(kpi, value);
  const figure = target ? `target ${target.text}` : average && `average ${average.text}`;
  return figure && source !== undefined ? `${rating}: ${figure} (${titleOf(source)})` : undefined;
}
