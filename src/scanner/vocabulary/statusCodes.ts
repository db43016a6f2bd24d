import { keyOf } from "./lookalikes";

/**
 * What the numbers in a status column of Freshdesk and Freshservice stand for, as their interfaces document them. A
 * company's own states have numbers from 6 on.
 */
export const freshdeskStates: Readonly<Record<string, string>> = {
  2: "Open",
  3: "Pending",
  4: "Resolved",
  5: "Closed",
};

/** Headings that no other tool writes: its exports', then its interface's. */
const freshdeskHeadings = new Set(
  [
    ...["Due by Time", "Initial response time", "First response time (in hrs)", "Resolution time (in hrs)"],
    ...["Agent interactions", "Customer interactions", "Every response status", "Association type"],
    ...["fr_due_by", "fr_escalated", "responder_id", "email_config_id", "is_escalated", "nr_due_by", "nr_escalated"],
  ].map(keyOf),
);
/** One may be anybody's own. */
const fewestHeadings = 2;

/** True for the headings of an export of Freshdesk or Freshservice. */
export function isFromFreshdesk(headings: readonly string[]): boolean {
  const own = new Set(headings.map(keyOf).filter((key) => freshdeskHeadings.has(key)));
  return own.size >= fewestHeadings;
}
