import { formatValue } from "../../catalogue/format";
import { rate } from "../../catalogue/rating";
import { kpiById } from "../../kpis/ids";
import { outcomesOf } from "../measures/outcomes";
import { questionOf } from "../notices/choices";
import { warningKinds } from "../notices/warnings";
import type { Alternative, Choice, ChoiceOption } from "../result/choice";
import type { Finding, Question } from "../result/finding";
import { isSameFinding } from "../result/findingId";
import type { Session } from "../session";
import type { RecordTable } from "../table/records/table";
import { tableUnder } from "./alternatives";

/** A value that another option would change by more than this share is told. */
const toldShare = 0.02;
/** One that it would change by more than this is asked, where nothing in the data decides. */
const askedShare = 0.05;
/** In larger tables choices are weighed when that is asked for: each option takes one more pass over the rows. */
const mostRows = 200_000;

/** The findings of a table with what each would be under the other options, and the choices that a person should settle. */
export interface Weighed {
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** Computes the findings of a table under every other option of its choices, and tells and asks where that moves them. */
export async function weighChoices(
  table: RecordTable,
  findings: readonly Finding[],
  choices: readonly Choice[],
  session: Session,
): Promise<Weighed> {
  if (table.rows > mostRows && session.options.weigh !== "all") return { findings, questions: [] };
  const told = new Map<Finding, Alternative[]>();
  const questions: Question[] = [];
  for (const choice of choices) {
    let asks = false;
    for (const option of choice.options.filter(({ value }) => value !== choice.taken)) {
      const values = await findingsUnder(table, choice, option, session);
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

async function findingsUnder(
  table: RecordTable,
  choice: Choice,
  option: ChoiceOption,
  session: Session,
): Promise<readonly Value[]> {
  const other = await tableUnder(table, choice, option, session);
  if (!other) return [];
  const values: Value[] = [];
  for await (const outcome of outcomesOf(other, session)) {
    if ("measured" in outcome && outcome.kpi.result === "number")
      values.push({ ...outcome.measured, table: other.key });
  }
  return values;
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
