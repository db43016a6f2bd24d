import type { Combination } from "../../catalogue/combination";
import { formatValue } from "../../catalogue/format";
import { unitOf } from "../../catalogue/variant";
import type { MeasuredKpi } from "../../kpis/ids";
import { reasonKinds } from "../notices/reasons";
import { warningKinds } from "../notices/warnings";
import type { Alternative, Choice } from "../result/choice";
import type { Finding } from "../result/finding";
import { labelOf } from "../result/naming";
import { formulasOf, valueOfPart } from "./formulas";
import type { Picked } from "./pick";
import { contradicts, placeOf, type Source } from "./source";

/** What a combination gives as a finding; undefined where its numbers give no value: nobody was lost, nothing was spent. */
export function toFinding(
  kpi: MeasuredKpi,
  { variant }: Combination,
  picked: Picked,
  choices: readonly Choice[],
): Finding | undefined {
  const value = valueOf(kpi, picked, ({ value }) => value);
  const currency = currencyOf(picked);
  const [first] = picked;
  if (value === undefined || currency === "several" || !first) return undefined;
  const sources = picked.map(({ source }) => source);
  const period = first.source.period;
  const alternatives = alternativesOf(kpi, variant, value, picked, choices);
  return {
    table: first.source.table,
    kpi: kpi.id,
    variant,
    variantLabel: `${labelOf(kpi, variant)}, from ${listed(picked.map(({ slot }) => slot.name))}`,
    value,
    unit: unitOf(kpi, variant),
    ...(currency && kpi.unit.startsWith("money") ? { currency } : {}),
    rowsUsed: distinct(sources, ({ ranges }) => ranges.join()).reduce((sum, { rowsUsed }) => sum + rowsUsed, 0),
    leftOut: distinct(
      sources.flatMap(({ leftOut }) => leftOut),
      ({ message }) => message,
    ),
    ranges: [...new Set(sources.flatMap(({ ranges }) => ranges))],
    ...formulasOf(kpi, picked),
    ...(period ? { period } : {}),
    confidence: Math.min(...sources.map(({ confidence }) => confidence)),
    reasons: [
      reasonKinds.combined({ parts: picked.map(({ slot, source }) => ({ name: slot.name, where: placeOf(source) })) }),
    ],
    heading: distinct(sources, ({ heading }) => heading)
      .map(({ heading }) => heading)
      .join(", "),
    warnings: distinct(
      sources.flatMap(({ warnings }) => warnings),
      ({ message }) => message,
    ),
    follows: picked.map(({ slot, source }) => ({
      name: slot.name,
      value: source.value,
      ranges: source.ranges,
      ...(source.kpi && source.variant
        ? { finding: { table: source.table, kpi: source.kpi, variant: source.variant } }
        : {}),
    })),
    ...(alternatives.length > 0 ? { choices: alternatives } : {}),
  };
}

/** The KPI's own function of the numbers; undefined where it gives none. */
function valueOf(kpi: MeasuredKpi, picked: Picked, of: (source: Source) => number): number | undefined {
  const given = new Map(picked.map(({ slot, source }) => [slot.input, valueOfPart(slot.part, of(source))]));
  const result = kpi.evaluate(kpi.inputs.map(({ name }) => given.get(name)));
  return typeof result === "number" ? result : undefined;
}

/** The currency of the amounts; "several" where they are not all in one. */
function currencyOf(picked: Picked): string | undefined {
  const currencies = new Set(picked.flatMap(({ source }) => source.currency ?? []));
  return currencies.size > 1 ? "several" : [...currencies][0];
}

/** What it would be under the other options of the choices that its parts rest on. */
function alternativesOf(
  kpi: MeasuredKpi,
  variant: string,
  value: number,
  picked: Picked,
  choices: readonly Choice[],
): readonly Alternative[] {
  const others = distinct(
    picked.flatMap(({ source }) => source.choices ?? []),
    ({ choice, option }) => `${choice} ${option}`,
  );
  return others.flatMap(({ choice, option }): Alternative[] => {
    const isIt = (one: Alternative): boolean => one.choice === choice && one.option === option;
    const gives = valueOf(kpi, picked, (source) => source.choices?.find(isIt)?.gives ?? source.value);
    const told = choices.find(({ id }) => id === choice)?.options.find((one) => one.value === option)?.told;
    if (gives === undefined || told === undefined || !contradicts(value, gives)) return [];
    const { message } = warningKinds.otherwise({ value: formatValue(gives, unitOf(kpi, variant)), told });
    return [{ choice, option, gives, message }];
  });
}

/** "client churn", "clients and tickets", "clients, tickets and endpoints" */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item] as const).reverse()).values()].reverse();
}
