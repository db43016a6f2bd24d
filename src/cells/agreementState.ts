import { isMissing, type Cell } from "./cell";
import { agreementStates, trialStates } from "./vocabulary/agreementStates";
import { wordMeanings } from "./words";

const stateOf = wordMeanings(agreementStates);
const trialOf = wordMeanings({ trial: trialStates });

/** True for words such as "Trialing", "Testphase": an agreement that is tried out and not paid yet. */
export function isTrialWord(cell: Cell): boolean {
  return typeof cell === "string" && trialOf(cell) !== undefined;
}

/** True for words such as "Active", false for "Cancelled", "Expired", "Churned"; undefined for all other cells. */
export function toActive(cell: Cell): boolean | undefined {
  const state = typeof cell === "string" && !isMissing(cell) ? stateOf(cell) : undefined;
  return state && state === "active";
}
