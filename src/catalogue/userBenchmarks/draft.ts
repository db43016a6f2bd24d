import { formatFigure } from "../format";
import { searchKpi } from "../find";
import type { Kpi } from "../kpi";
import { findPublished } from "../sources";
import { endFault, readEnd, typedEnd } from "./end";
import {
  isFigure,
  userBenchmarkLevels,
  sameAnswer,
  sameSource,
  takesUserBenchmarks,
  type UserBenchmark,
  type UserBenchmarkLevel,
} from "./userBenchmark";

/** An own figure as it is typed into a form: all text, with no variant chosen = for all of them. */
export interface UserBenchmarkDraft {
  readonly source: string;
  readonly kpi: string;
  readonly level: string;
  readonly low: string;
  readonly high: string;
  readonly condition: string;
  readonly variants: readonly string[];
}

/** A form that nobody has filled in. */
export const emptyDraft: UserBenchmarkDraft = {
  source: "",
  kpi: "",
  level: "target",
  low: "",
  high: "",
  condition: "",
  variants: [],
};

/** A figure as it is typed: checking it again gives the same figure. */
export function draftOf(figure: UserBenchmark, kpi: Pick<Kpi, "unit">): UserBenchmarkDraft {
  const { source, level, condition = "", variants = [] } = figure;
  const [low, high] = [typedEnd(figure.low, kpi.unit), typedEnd(figure.high, kpi.unit)];
  return { source, kpi: figure.kpi, level, low, high, condition, variants };
}

/** What is wrong, one sentence per field. */
export type DraftProblems = Readonly<Partial<Record<keyof UserBenchmarkDraft, string>>>;

/** What a draft is checked against. */
export interface DraftSurroundings {
  readonly kpis: readonly Kpi[];
  readonly figures: readonly UserBenchmark[];
  /** The figure that the draft will replace. */
  readonly replaces?: UserBenchmark;
}

/** Characters of what is typed. */
export const longest = { source: 80, condition: 200 } as const;

/** The figure that a draft stands for, or what is wrong with it. */
export function checkDraft(
  draft: UserBenchmarkDraft,
  { kpis, figures, replaces }: DraftSurroundings,
): { readonly figure: UserBenchmark } | { readonly problems: DraftProblems } {
  const named = searchKpi(kpis, draft.kpi);
  const kpi = named && takesUserBenchmarks(named) ? named : undefined;
  const level = userBenchmarkLevels.find((one) => one === draft.level);
  const problems: DraftProblems = {
    ...faulty("source", sourceFault(draft.source)),
    ...faulty("kpi", kpiFault(draft.kpi, named)),
    ...faulty(
      "level",
      level ? undefined : "Choose a level: average, target, best in class, warning, or a quartile (p25, p75).",
    ),
    ...faulty("condition", lengthFault("condition", draft.condition)),
    ...(kpi && endProblems(draft, kpi, level)),
    ...(kpi && faulty("variants", variantFault(draft.variants, kpi))),
  };
  if (Object.keys(problems).length > 0 || !kpi || !level) return { problems };
  const others = figures.filter((one) => !(replaces && isFigure(one, replaces)));
  const figure = figureOf(draft, kpi, level, others);
  const double = others.find((one) => sameAnswer(one, figure));
  if (!double) return { figure };
  const words = `${formatFigure(double, kpi.unit)} for ${kpi.name}`;
  return {
    problems: { level: `"${double.source}" already has this level, ${words}: edit that one, or choose another level.` },
  };
}

function faulty(field: keyof UserBenchmarkDraft, sentence: string | undefined): DraftProblems {
  return sentence === undefined ? {} : { [field]: sentence };
}

function sourceFault(source: string): string | undefined {
  if (source.trim() === "") return "Name the source, for example a report and its year.";
  if (findPublished(source)) return "A published source has this name: give yours another one.";
  return lengthFault("source", source);
}

function lengthFault(field: keyof typeof longest, text: string): string | undefined {
  const most = longest[field];
  return text.trim().length > most
    ? `This is ${text.trim().length} characters long: shorten it to ${most}.`
    : undefined;
}

function kpiFault(text: string, kpi: Kpi | undefined): string | undefined {
  if (text.trim() === "") return "Choose a KPI.";
  if (!kpi) return `There is no KPI "${text.trim()}": choose one from the list.`;
  return takesUserBenchmarks(kpi) ? undefined : `${kpi.name} gives no single number: choose another KPI.`;
}

function variantFault(variants: readonly string[], kpi: Kpi): string | undefined {
  const unknown = variants.find((key) => !kpi.variants.some((variant) => variant.key === key));
  return unknown === undefined ? undefined : `${kpi.name} is not counted as "${unknown}": choose from the list.`;
}

function endProblems(
  { low, high }: UserBenchmarkDraft,
  kpi: Kpi,
  level: UserBenchmarkLevel | undefined,
): DraftProblems {
  const [from, to] = [readEnd(low, kpi.unit), readEnd(high, kpi.unit)];
  const problems = { ...faulty("low", endFault(low, kpi)), ...faulty("high", endFault(high, kpi)) };
  if (Object.keys(problems).length > 0) return problems;
  if (from === undefined && to === undefined) return { low: "Type a number: from, to, or both." };
  if (from !== undefined && to !== undefined && from > to) {
    return { low: `"From" (${low.trim()}) is above "to" (${high.trim()}): swap them.` };
  }
  if (level === "warn" || level === "p25" || level === "p75") return {};
  // Without the end that is easier to reach, "at most 80 %" would be read as a figure to reach.
  if (kpi.better !== "lower" && from === undefined) return { low: `More is better for ${kpi.name}: type it here.` };
  if (kpi.better === "lower" && to === undefined) return { high: `Less is better for ${kpi.name}: type it here.` };
  return {};
}

function figureOf(
  draft: UserBenchmarkDraft,
  kpi: Kpi,
  level: UserBenchmarkLevel,
  others: readonly UserBenchmark[],
): UserBenchmark {
  const typed = draft.source.trim().replace(/\s+/g, " ");
  const { unit } = kpi;
  const [low, high, condition] = [readEnd(draft.low, unit), readEnd(draft.high, unit), draft.condition.trim()];
  return {
    kpi: kpi.id,
    // One source, one spelling: it is shown as it was typed first.
    source: others.find((one) => sameSource(one.source, typed))?.source ?? typed,
    level,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(condition !== "" && { condition }),
    ...(draft.variants.length > 0 && { variants: draft.variants }),
    own: true,
  };
}
