import { formatValue } from "../../catalogue/format";
import { rate } from "../../catalogue/rating";
import { kpiById } from "../../kpis/ids";
import { outcomesOf, type Decided } from "../measures/outcomes";
import type { Measure } from "../measures/shared/measurement";
import { questionOf } from "../notices/choices";
import { warningKinds } from "../notices/warnings";
import type { Alternative, Choice, ChoiceOption } from "../result/choice";
import type { Finding, Question } from "../result/finding";
import { isSameFinding } from "../result/findingId";
import type { ScanOptions } from "../result/reader";
import type { Session } from "../session";
import type { RecordTable } from "../table/records/table";
import { optionsUnder, tableUnder } from "./alternatives";

/** A value that another option would change by more than this share is told. */
const toldShare = 0.02;
/** One that it would change by more than this is asked, where nothing in the data decides. */
const askedShare = 0.05;
/** In larger tables choices are weighed when that is asked for: each option takes one more pass over the rows. */
const mostRows = 200_000;

/** What was decided about a table: while it was read, and by its measures. */
export interface DecidedChoices {
  readonly table: readonly Choice[];
  readonly measures: readonly Decided[];
}

/** True for a table whose choices are weighed only when that is asked for. */
export function isTooLarge({ rows }: RecordTable, { weigh }: ScanOptions): boolean {
  return rows > mostRows && weigh === undefined;
}

/** The findings of a table with what each would be under the other options, and the choices that a person should settle. */
export interface Weighed {
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** Computes the findings of a table under every other option of its choices, and tells and asks where that moves them. */
export async function weighChoices(
  table: RecordTable,
  findings: readonly Finding[],
  choices: DecidedChoices,
  session: Session,
): Promise<Weighed> {
  if (session.options.weigh === "none" || isTooLarge(table, session.options)) return { findings, questions: [] };
  const told = new Map<Finding, Alternative[]>();
  const questions: Question[] = [];
  for (const choice of distinct([...choices.table, ...choices.measures.map(({ choice }) => choice)])) {
    // What a measure decides moves no other one.
    const deciders = choices.measures.filter((one) => one.choice.id === choice.id).map(({ by }) => by);
    let asks = false;
    for (const option of choice.options.filter(({ value }) => value !== choice.taken)) {
      const other =
        deciders.length > 0
          ? { ...table, options: optionsUnder(choice, option, table) }
          : await tableUnder(table, choice, option, session);
      const values = other ? await valuesOf(other, session, deciders) : [];
      // Something that can be measured only then is told by no value of now.
      asks ||= choice.by === "rule" && values.some((one) => !findings.some((own) => isSameFinding(one, own)));
      for (const finding of findings) {
        const gives = values.find((one) => isSameFinding(one, finding))?.value;
        if (gives === undefined || !isMoved(finding, gives, toldShare)) continue;
        told.set(finding, [...(told.get(finding) ?? []), alternative(finding, choice, option, gives)]);
        asks ||= choice.by === "rule" && share(finding.value, gives) > askedShare;
      }
    }
    if (asks) questions.push(questionOf(choice));
  }
  return { findings: findings.map((finding) => withAlternatives(finding, told.get(finding) ?? [])), questions };
}

type Value = Pick<Finding, "table" | "kpi" | "variant" | "value">;

async function valuesOf(table: RecordTable, session: Session, deciders: readonly Measure[]): Promise<readonly Value[]> {
  const values: Value[] = [];
  for await (const outcome of outcomesOf(table, session, deciders.length > 0 ? [...new Set(deciders)] : undefined)) {
    if ("measured" in outcome && outcome.kpi.result === "number")
      values.push({ ...outcome.measured, table: table.key });
  }
  return values;
}

/** One decision that serves several measures is weighed once. */
function distinct(choices: readonly Choice[]): readonly Choice[] {
  return choices.filter(({ id }, index) => choices.findIndex((one) => one.id === id) === index);
}

function isMoved({ kpi: id, variant, value }: Finding, gives: number, by: number): boolean {
  if (share(value, gives) > by) return true;
  const kpi = kpiById(id);
  return value !== gives && rate(kpi, value, { variant }).rating !== rate(kpi, gives, { variant }).rating;
}

/** By which share of itself a value changes. */
function share(value: number, gives: number): number {
  return value === gives ? 0 : Math.abs(gives - value) / Math.abs(value);
}

function alternative(finding: Finding, choice: Choice, { value, told }: ChoiceOption, gives: number): Alternative {
  const { message } = warningKinds.otherwise({ value: formatValue(gives, finding.unit), told });
  return { choice: choice.id, option: value, gives, message };
}

function withAlternatives(finding: Finding, choices: readonly Alternative[]): Finding {
  return choices.length === 0 ? finding : { ...finding, choices };
}
