import { anyRows } from "./rows/anyRows";
import { billingRows } from "./rows/billingRows";
import { surveyRows } from "./rows/surveyRows";
import { ticketRows } from "./rows/ticketRows";
import { timeRows } from "./rows/timeRows";

export type { RowReason } from "./rows/rowReason";

/** All reasons why a row of records does not count. */
export const rowReasons = { ...anyRows, ...ticketRows, ...surveyRows, ...timeRows, ...billingRows } as const;
