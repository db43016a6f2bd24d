import type { Combination } from "../../catalogue/combination";
import { formatValue } from "../../catalogue/format";
import { unitOf } from "../../catalogue/variant";
import type { MeasuredKpi } from "../../kpis/ids";
import { reasonKinds } from "../notices/reasons";
import { warningKinds } from "../notices/warnings";
import type { Alternative, Choice } from "../result/choice";
import type { Finding } from "../result/finding";
import { labelOf } from "../result/naming";
import type { Notice } from "../result/notice";
import { formulasOf, valueOf } from "./formulas";
import { weekdaysOf } from "./lengths";
import type { Picked } from "./pick";
import { contradicts, placeOf } from "./source";

/** What a combination gives as a finding; undefined where its numbers give no value, or are in several currencies. */
export function toFinding(
  kpi: MeasuredKpi,
  combination: Combination,
  picked: Picked,
  choices: readonly Choice[],
): Finding | undefined {
  const { variant } = combination;
  const value = valueOf(kpi, combination, picked);
  const currencies = new Set(picked.flatMap(({ source }) => source.currency ?? []));
  const [currency] = currencies;
  const [first] = picked;
  if (value === undefined || currencies.size > 1 || !first) return undefined;
  const sources = picked.map(({ source }) => source);
  const { table, period } = first.source;
  const alternatives = alternativesOf(kpi, combination, value, picked, choices);
  return {
    table,
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
    ...formulasOf(kpi, combination, picked),
    ...(period ? { period } : {}),
    confidence: Math.min(...sources.map(({ confidence }) => confidence)),
    reasons: reasonsOf(combination, picked),
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
      ...(source.kpi && source.variant && !source.earlier
        ? { finding: { table: source.table, kpi: source.kpi, variant: source.variant } }
        : {}),
    })),
    ...(alternatives.length > 0 ? { choices: alternatives } : {}),
  };
}

function reasonsOf({ parts }: Combination, picked: Picked): readonly Notice[] {
  const period = picked[0]?.source.period;
  const byDay = Object.values(parts).some((part) => "length" in part && part.length === "weekdays");
  return [
    reasonKinds.combined({ parts: picked.map(({ slot, source }) => ({ name: slot.name, where: placeOf(source) })) }),
    ...(byDay && period ? [reasonKinds.weekdays({ days: weekdaysOf(period), period: period.label })] : []),
  ];
}

/** What it would be under the other options of the choices that its parts rest on. */
function alternativesOf(
  kpi: MeasuredKpi,
  combination: Combination,
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
    const gives = valueOf(kpi, combination, picked, (source) => source.choices?.find(isIt)?.gives ?? source.value);
    const told = choices.find(({ id }) => id === choice)?.options.find((one) => one.value === option)?.told;
    if (gives === undefined || told === undefined || !contradicts(value, gives)) return [];
    const unit = unitOf(kpi, combination.variant);
    return [
      { choice, option, gives, message: warningKinds.otherwise({ value: formatValue(gives, unit), told }).message },
    ];
  });
}

/** "client churn", "clients and tickets", "clients, tickets and endpoints" */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item] as const).reverse()).values()].reverse();
}
