import { perDay } from "../unit";
import { bothDates, countDurations, type Duration } from "./duration";
import { quotient, type Expression } from "./expression";

/** Two ranges of dates, and the working day between whose hours the time counts. */
export interface BusinessDuration extends Duration {
  /** Hours since midnight: a number or a reference. */
  readonly dayStart: Expression;
  readonly dayEnd: Expression;
}

/**
 * The mean business time, Monday to Friday, between two clean ranges of dates, without holidays. Business time since an
 * early Monday is 5 days a week, the days of the week begun, and the hours of the day begun, cut to the working day.
 */
export function meanBusinessTime(duration: BusinessDuration): Expression {
  const clean: BusinessDuration = { ...duration, clean: true };
  const elapsed = `(${businessHoursUntil(clean.resolved, clean)})-(${businessHoursUntil(clean.opened, clean)})`;
  const mean = quotient(`SUMPRODUCT(${bothDates(clean)}*(${elapsed}))`, countDurations(clean));
  const unit = duration.unit ?? "h";
  return unit === "h" ? mean : `${mean}*${perDay[unit]}/24`;
}

function businessHoursUntil(range: string, { dayStart, dayEnd }: BusinessDuration): Expression {
  const weekday = `MOD(INT(${range})-2,7)`;
  const length = `(${dayEnd}-${dayStart})`;
  const days = `INT((INT(${range})-2)/7)*5+${weekday}-(${weekday}>5)`;
  const sinceStart = `(MOD(${range},1)*24-${dayStart})`;
  const afterEnd = `(MOD(${range},1)*24-${dayEnd})`;
  const today = `(${weekday}<5)*((${sinceStart}>0)*${sinceStart}-(${afterEnd}>0)*${afterEnd})`;
  return `(${days})*${length}+${today}`;
}
