import { billingReasons } from "./reasons/billingReasons";
import { combinedReasons } from "./reasons/combinedReasons";
import { serviceReasons } from "./reasons/serviceReasons";
import { tableReasons } from "./reasons/tableReasons";
import { writtenReasons } from "./reasons/writtenReasons";

export type { ColumnPreference } from "./reasons/tableReasons";

/** Why a value is what it is, and how its table was read: shown with the value's confidence. */
export const reasonKinds = {
  ...tableReasons,
  ...serviceReasons,
  ...billingReasons,
  ...writtenReasons,
  ...combinedReasons,
} as const;
