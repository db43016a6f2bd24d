import { headingKey } from "./headingKey";

/** Headings that say one thing by their words and another in the export that has all the columns named beside them. */
const lookalikes: readonly { readonly headings: readonly string[]; readonly beside: readonly string[] }[] = [
  // ConnectWise: the hours that the SLA allows, beside the minutes that it took.
  {
    headings: ["Resolution_Hours", "Responded_Hours", "ResPlan_Hours"],
    beside: ["Resolved_Minutes", "Responded_Minutes", "ResPlan_Hours", "resolveMinutes", "respondMinutes"],
  },
  // ConnectWise surveys: when the survey was filled in, not when the ticket was closed.
  { headings: ["Date_Completed"], beside: ["Surveys_Sent", "Surveys_Completed", "Date_Sent"] },
  // TOPdesk: the time agreed upon, not the time that passed.
  { headings: ["Doorlooptijd"], beside: ["Meldingnummer"] },
  { headings: ["Duration"], beside: ["Call number"] },
];

const index = new Map<string, readonly string[]>();
for (const { headings, beside } of lookalikes) {
  for (const heading of headings) index.set(keyOf(heading), beside.map(keyOf));
}

/** True for a heading that must not be taken by its words, given the keys of all headings of the table. */
export function isLookalike(heading: string, present: ReadonlySet<string>): boolean {
  const own = keyOf(heading);
  return (index.get(own) ?? []).some((other) => other !== own && present.has(other));
}

/** What a heading is compared by: without wrappers, case, spaces and punctuation. */
export function keyOf(heading: string): string {
  return headingKey(heading).key;
}
