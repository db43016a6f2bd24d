import { isWeekend } from "../months";

const opens = 8 / 24;
const closes = 18 / 24;

/** The moment by which so many hours of the desk have passed since another moment: Monday to Friday, 8 to 18. */
export function afterHours(moment: number, hours: number): number {
  let [day, time] = [Math.floor(moment), Math.min(Math.max(moment % 1, opens), closes)];
  let left = hours / 24;
  while (isWeekend(day) || time + left > closes) {
    if (!isWeekend(day)) left -= closes - time;
    [day, time] = [day + 1, opens];
  }
  return Math.round((day + time + left) * 1440) / 1440;
}
