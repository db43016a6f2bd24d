import { billingChoices } from "./choices/billingChoices";
import { recordChoices } from "./choices/recordChoices";
import { timeChoices } from "./choices/timeChoices";
import { surveyChoices } from "./choices/surveyChoices";
import { ticketChoices } from "./choices/ticketChoices";

export { feePeriods, isFeePeriod } from "./choices/billingChoices";
export { ownCalendar, workingDays, type WorkingDay } from "./choices/timeChoices";
export { answerTo, decide, questionOf, type DeclaredChoice, type Place } from "./choices/declare";

/** Everything that is decided about a table and could be decided otherwise. */
export const choiceKinds = {
  ...recordChoices,
  ...ticketChoices,
  ...billingChoices,
  ...timeChoices,
  ...surveyChoices,
} as const;
