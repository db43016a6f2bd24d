import { searchKpi } from "../../catalogue/find";
import type { MeasuredKpi } from "../../kpis/ids";
import { withoutEnd } from "../../cells/trim";
import type { UnitWord } from "../../cells/unitWord";
import { headingKey } from "../vocabulary/headingKey";
import { offeringKind } from "../vocabulary/offeringWords";
import { wayNamed, withoutWays } from "../vocabulary/variantWords";
import { looseWords, marginBehind, moneyLabel, numberOf, percentLabel, shareOf } from "../vocabulary/kpiTableWords";

/** A KPI that a label names, with what the label says about its unit. */
export interface NamedKpi {
  readonly kpi: MeasuredKpi;
  /** How it was counted, where the label says so: "critical", "servers". */
  readonly variant?: string;
  readonly unit?: ValueUnit;
  /** The unit as it is written beside the value. */
  readonly unitText?: string;
}

export type ValueUnit = UnitWord;

const longestLabel = 80;

/** The KPI that a label names by name or synonym, with "(%)", "avg", "rate" and their like around it; undefined for all other text. */
export function kpiOfLabel(kpis: readonly MeasuredKpi[], label: string): NamedKpi | undefined {
  if (label.length > longestLabel) return undefined;
  const bare = withoutEnd(label.trimEnd(), ":*").trim();
  const plain = plainKpi(kpis, bare);
  if (!plain) return qualified(kpis, bare);
  const variant = wayNamed(plain.kpi.id, bare);
  return variant === undefined ? plain : { ...plain, variant };
}

/** "Critical MTTR", "Hardware margin": a KPI with a way of counting before or behind its name. */
function qualified(kpis: readonly MeasuredKpi[], label: string): NamedKpi | undefined {
  for (const { kpi, variant, rest } of withoutWays(label)) {
    const named = plainKpi(kpis, rest);
    if (named?.kpi.id === kpi) return { ...named, variant };
  }
  const kind = offeringKind(label);
  const margin = kind && marginBehind.exec(label);
  const named = margin ? plainKpi(kpis, "Offering margin") : undefined;
  return kind && named ? { ...named, ...unitNamed(label), variant: kind } : undefined;
}

/** True where two names mean the same KPI, counted in the same way. */
export function isSameKpi(one: NamedKpi, other: NamedKpi): boolean {
  return one.kpi === other.kpi && one.variant === other.variant;
}

function unitNamed(label: string): Pick<NamedKpi, "unit"> {
  const unit = unitOfLabel(label);
  return unit ? { unit } : {};
}

function plainKpi(kpis: readonly MeasuredKpi[], bare: string): NamedKpi | undefined {
  const unit = unitOfLabel(bare);
  // "MRR (Dec-24)", "CSAT (%)": what stands in brackets is a unit or a period when the rest is a name.
  const outside = bare.replace(/\s{0,80}[([][^)\]]{0,80}[)\]]/g, " ").trim();
  const counted = outside.replace(numberOf, "");
  const isCount = counted !== outside;
  const { words } = headingKey(counted.replace(shareOf, ""));
  const tight = words.filter((word) => !looseWords.has(word));
  const forms = [bare, outside, words.join(" "), trimEnds(words).join(" "), tight.join(" ")];
  for (const form of [...forms, ...forms.map(inSingular)]) {
    const kpi = searchKpi(kpis, form);
    // The number of tickets within their SLA is no share of them.
    if (kpi && isCount && kpi.unit !== "count") return undefined;
    if (kpi) return unit ? { kpi, unit } : { kpi };
  }
  return undefined;
}

/** "Gross margins" is a gross margin. */
function inSingular(text: string): string {
  return text.replace(/(?<=\p{L}{3})(?<!s)s$/iu, "");
}

function trimEnds(words: readonly string[]): readonly string[] {
  let [first, last] = [0, words.length];
  while (first < last - 1 && looseWords.has(words[first] ?? "")) first += 1;
  while (last > first + 1 && looseWords.has(words[last - 1] ?? "")) last -= 1;
  return words.slice(first, last);
}

function unitOfLabel(label: string): ValueUnit | undefined {
  if (percentLabel.test(label)) return "percent";
  if (moneyLabel.test(label)) return "money";
  return headingKey(label).unit;
}
