import type { Unit } from "../../catalogue/unit";
import { rate } from "../../catalogue/rating";
import { kpiById } from "../../kpis/ids";
import { readable } from "./readable";
import type { MeasureKey, ReviewCategory, ReviewLine } from "./review";

/** What a client is told in sentences, each made of the numbers of the page. */
export interface Remarks {
  readonly wentWell: readonly string[];
  readonly toWatch: readonly string[];
  readonly suggestions: readonly string[];
  readonly goals: readonly string[];
}

const most = 3;
/** A share has to move by so much to be worth a sentence, a time by such a part of itself. */
const worthTelling = { points: 0.02, part: 0.1 } as const;
/** As many tickets about one subject more or fewer, and such a part of them. */
const moved = { tickets: 3, part: 0.2 } as const;

export function remarksOn(lines: readonly ReviewLine[], categories: readonly ReviewCategory[]): Remarks {
  const wentWell: string[] = [];
  const toWatch: string[] = [];
  const suggestions: string[] = [];
  const [toReach, toKeep]: [string[], string[]] = [[], []];
  const lineOf = (key: MeasureKey) => lines.find((one) => one.key === key);
  const [opened, closed] = [lineOf("opened")?.quarter, lineOf("closed")?.quarter];
  for (const key of told) {
    const change = changeOf(lineOf(key), phrases[key]);
    if (!change) continue;
    (change.isGood ? wentWell : toWatch).push(change.sentence);
    (change.isGood ? toKeep : toReach).push(change.goal);
    if (!change.isGood) suggestions.push(phrases[key].remedy);
  }
  if (opened !== undefined && closed !== undefined && opened > 0 && closed >= opened)
    wentWell.push(`As many requests were closed as came in: ${closed} and ${opened}.`);
  const { fell, rose, frequent } = movesOf(categories, opened);
  if (fell) wentWell.push(`${about(fell.label)} fell from ${fell.before ?? 0} to ${fell.opened}.`);
  if (rose) toWatch.unshift(`${about(rose.label)} rose from ${rose.before ?? 0} to ${rose.opened}.`);
  if (rose) suggestions.unshift(`Find out why ${about(rose.label, true)} rose`);
  if (frequent && frequent !== rose)
    toWatch.push(`Most requests were about ${quoted(frequent.label)}: ${frequent.opened} of ${opened ?? 0}.`);
  if (frequent && frequent !== rose) suggestions.push(`See what would save requests about ${quoted(frequent.label)}`);
  return {
    wentWell: wentWell.slice(0, most),
    toWatch: toWatch.slice(0, most),
    suggestions: suggestions.slice(0, 2),
    goals: [...toReach, ...toKeep].slice(0, 2),
  };
}

const told = ["withinTime", "firstAnswer", "solution", "satisfaction"] as const;

interface Phrases {
  readonly better: string;
  readonly worse: string;
  readonly name: string;
  readonly remedy: string;
}

const phrases: Readonly<Record<(typeof told)[number], Phrases>> = {
  withinTime: {
    better: "More was done within the agreed time",
    worse: "Less was done within the agreed time",
    name: "Within the agreed time",
    remedy: "Agree what is needed to keep the agreed times",
  },
  firstAnswer: {
    better: "The first answer came sooner",
    worse: "The first answer came later",
    name: "First answer",
    remedy: "Agree how requests reach us fastest",
  },
  solution: {
    better: "Requests were solved sooner",
    worse: "Requests took longer to solve",
    name: "Solution",
    remedy: "Go through the requests that took longest",
  },
  satisfaction: {
    better: "Satisfaction rose",
    worse: "Satisfaction fell",
    name: "Satisfaction",
    remedy: "Talk to those who were not satisfied",
  },
};

interface Change {
  readonly isGood: boolean;
  readonly sentence: string;
  readonly goal: string;
}

/** What is to be said of a number: how it moved, or, where it hardly did or nothing is known of before, that it is good. */
function changeOf(line: ReviewLine | undefined, { better, worse, name }: Phrases): Change | undefined {
  if (line?.quarter === undefined) return undefined;
  const { key, unit, quarter, before } = line;
  const shown = readable(unit, [quarter, before]);
  const now = shown.words(quarter);
  if (before !== undefined && hasMoved(unit, quarter, before) && now !== shown.words(before)) {
    const was = shown.words(before);
    const isGood = line.better === "higher" ? quarter > before : quarter < before;
    return {
      isGood,
      sentence: `${isGood ? better : worse}: ${now}, ${was} in the quarter before.`,
      goal: isGood ? `${name}: keep ${now}` : `${name}: back to ${was}`,
    };
  }
  if (!isGoodByFigures(key, quarter)) return undefined;
  return { isGood: true, sentence: `${now} was done within the agreed time.`, goal: `${name}: keep ${now}` };
}

function hasMoved(unit: Unit, quarter: number, before: number): boolean {
  const difference = Math.abs(quarter - before);
  return unit === "fraction"
    ? difference >= worthTelling.points
    : before > 0 && difference / before >= worthTelling.part;
}

/** Only the share within the agreed time means the same to everybody. */
function isGoodByFigures(key: MeasureKey, value: number): boolean {
  if (key !== "withinTime") return false;
  const { rating } = rate(kpiById("SLA"), value, { variant: "resolution-label" });
  return rating === "Best in class" || rating === "On target";
}

function movesOf(categories: readonly ReviewCategory[], opened: number | undefined) {
  const named = categories.filter(({ isRest }) => !isRest);
  const by = (one: ReviewCategory) => one.opened - (one.before ?? one.opened);
  const hasMoved = (one: ReviewCategory) =>
    Math.abs(by(one)) >= moved.tickets && Math.abs(by(one)) >= moved.part * Math.max(1, one.before ?? 0);
  const sorted = named.filter(hasMoved).sort((one, other) => by(one) - by(other));
  const [first] = named;
  return {
    fell: sorted.find((one) => by(one) < 0),
    rose: sorted.reverse().find((one) => by(one) > 0),
    frequent: first && named.length > 1 && 4 * first.opened >= (opened ?? Infinity) ? first : undefined,
  };
}

function about(label: string, within = false): string {
  return `${within ? "requests" : "Requests"} about ${quoted(label)}`;
}

function quoted(label: string): string {
  return `\u201c${label}\u201d`;
}
