import { businessHoursBetween } from "../../../catalogue/businessTime";
import {
  liveElapsed,
  nativeBusinessMean,
  nativeMean,
  recordBusinessTime,
  recordElapsed,
  type ElapsedFormula,
} from "../../formulas/durations";
import { choiceKinds, decide, workingDays, type WorkingDay } from "../../notices/choices";
import { warningKinds } from "../../notices/warnings";
import type { Decision, Measurement } from "../shared/measurement";
import { daysBetween } from "./elapsed";
import { measureElapsed } from "./negatives";

/** Time to resolve in business hours, by the working day that is usual unless a person says another. */
export function businessTime(
  about: ElapsedFormula,
  base: { readonly kpi: "MTTR"; readonly variant: "business" | "non-critical" } & Base,
): (Measurement | Decision)[] {
  const { table, from, to } = about;
  const place = { sheet: table.sheet, table: table.key };
  const { answers, workingDay = "9-17" } = table.options;
  const choice = decide(choiceKinds.workingDay, place, answers, workingDay, "convention");
  const day = workingDays[choice.taken as WorkingDay];
  const found = measureElapsed(
    {
      ...base,
      ...(day ? inWorkingDay(about, day) : aroundTheClock(about)),
      warnings: [...(base.warnings ?? []), ...(day ? [warningKinds.businessHours({ hours: day.words })] : [])],
    },
    [to.heading, from.heading],
  );
  return found.length > 0 ? [...found, { choice }] : [];
}

type Base = Pick<Measurement, "roles" | "notBy" | "classification" | "reasons" | "warnings">;

type Counted = Pick<Measurement, "rowValue" | "formulas" | "ofRecord"> & Pick<Required<Measurement>, "amounts">;

const label = "Business hours to resolve";

function inWorkingDay(
  about: ElapsedFormula,
  { start, end }: { readonly start: number; readonly end: number },
): Counted {
  const { from, to } = about;
  const hours = { start, end, holidays: new Set<number>() };
  const native = nativeBusinessMean({ ...about, dayStart: start, dayEnd: end });
  // The function's own working day is from 9 to 17.
  const day = start === 9 && end === 17 ? [] : [String(start), String(end)];
  const live = liveElapsed("MTTRBUSINESS", about, ...day);
  const of = (row: number): number => businessHoursBetween(from.values[row] ?? NaN, to.values[row] ?? NaN, hours);
  return {
    amounts: { kind: "ratio", numerator: of },
    rowValue: { label, of },
    formulas: (where) => ({ native: native(where), live }),
    ofRecord: recordBusinessTime({ ...about, dayStart: start, dayEnd: end }),
  };
}

/** A desk that never closes works every hour that passes. */
function aroundTheClock(about: ElapsedFormula): Counted {
  const days = daysBetween(about.from, about.to);
  const [native, live] = [nativeMean(about), liveElapsed("MTTR", about)];
  return {
    amounts: { kind: "ratio", numerator: days, factor: 24 },
    rowValue: { label, of: (row) => days(row) * 24 },
    formulas: (where) => ({ native: native(where), live }),
    ofRecord: recordElapsed(about),
  };
}
