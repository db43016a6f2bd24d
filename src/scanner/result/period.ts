import { monthLabel } from "../../cells/date/month";
import { serialToIsoDay } from "../../cells/date/serial";

/** First and last day covered (yyyy-mm-dd), with a label such as "Jan 2023 - Dec 2023". */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** The period between two days, as Excel's serials. */
export function periodBetween(first: number, last: number): Period {
  const [from, to] = [monthLabel(first), monthLabel(last)];
  return { from: serialToIsoDay(first), to: serialToIsoDay(last), label: from === to ? from : `${from} - ${to}` };
}
