import { failure, type Failure } from "../cells/failure";
import { normalizeLabel } from "../cells/text";
import type { Unit } from "./unit";

/** One way of counting a KPI. Variants are never held against figures that were published about another one. */
export interface Variant<Key extends string = string> {
  /** In kebab case, e.g. "one-touch-proxy". */
  readonly key: Key;
  /** Words for people, e.g. "One-touch proxy". */
  readonly label: string;
  readonly note?: string;
  /** What is computed, where it is something else than the KPI's own definition says: a median, days, business hours. */
  readonly definition?: string;
  /** True where the KPI's general figures may be held against it. The first variant of a KPI always is. */
  readonly comparable?: boolean;
  /** Where its values are counted in something else than the KPI's unit: no figure is held against it then. */
  readonly unit?: Unit;
}

/** A value that somebody else computed and wrote under the KPI's name. */
export const reported: Variant<"reported"> = {
  key: "reported",
  label: "As reported in the sheet",
  note: "How it was counted is not known",
  comparable: true,
};

/** The only way of counting, for KPIs that have no competing definitions. */
export function standard(label: string): Variant<"standard"> {
  return { key: "standard", label };
}

/**
 * The key of the variant that a text names by key or label, without case; a failure with the ones that there are.
 * undefined stays undefined: the KPI's own way.
 *
 * @example namedVariant(mttr, "Business") // "business"
 */
export function namedVariant(
  kpi: { readonly name: string; readonly variants: readonly Variant[] },
  text: string | undefined,
): string | undefined | Failure {
  if (text === undefined) return undefined;
  const wanted = normalizeLabel(text);
  const found = kpi.variants.find(
    ({ key, label }) => normalizeLabel(key) === wanted || normalizeLabel(label) === wanted,
  );
  const known = kpi.variants.map(({ key }) => key).join(", ");
  return found?.key ?? failure("#VALUE!", `a way of counting ${kpi.name} (${known}): it is '${text}'`);
}

/** What a KPI's values are counted in, counted this way. */
export function unitOf(kpi: { readonly unit: Unit; readonly variants: readonly Variant[] }, variant: string): Unit {
  return kpi.variants.find(({ key }) => key === variant)?.unit ?? kpi.unit;
}

/** What a figure's ends are counted in: its variants' own unit, where they have one. */
export function figureUnit(
  kpi: { readonly unit: Unit; readonly variants: readonly Variant[] },
  { variants = [] }: { readonly variants?: readonly string[] },
): Unit {
  return variants[0] === undefined ? kpi.unit : unitOf(kpi, variants[0]);
}

/** What is computed when a KPI is counted this way. */
export function definitionOf(
  kpi: { readonly definition: string; readonly variants: readonly Variant[] },
  variant: string,
): string {
  return kpi.variants.find(({ key }) => key === variant)?.definition ?? kpi.definition;
}
