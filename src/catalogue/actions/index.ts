import type { Action, Advice, Lever } from "./action";
import { clientAdvice } from "./clientAdvice";
import { profitabilityAdvice } from "./profitabilityAdvice";
import { revenueAdvice } from "./revenueAdvice";
import { serviceDeskAdvice } from "./serviceDeskAdvice";
import { systemsAdvice } from "./systemsAdvice";
import { toolAdvice } from "./toolAdvice";

export type { Action, Advice, Lever } from "./action";

const measured = {
  ...revenueAdvice,
  ...profitabilityAdvice,
  ...clientAdvice,
  ...serviceDeskAdvice,
  ...systemsAdvice,
};

const all: Readonly<Partial<Record<string, Advice>>> = { ...measured, ...toolAdvice };

/** What to do about a KPI, or with a function; undefined where nothing is known. */
export function adviceOn(id: string): Advice | undefined {
  return all[id];
}

/** "… (up to 30 % less cost per ticket, as published)": an action with what its source promises of it. */
export function actionText({ text, lever }: Action): string {
  return lever ? `${text} ${leverText(lever)}` : text;
}

/** "Published: CSAT, about 1 point more." */
export function leverText({ changes, by }: Lever): string {
  return `Published: ${changes}, ${by}.`;
}

/** The first thing to do about a KPI, with what is published of it. */
export function firstAction(id: string): string {
  const [first] = all[id]?.actions ?? [];
  return first ? actionText(first) : "";
}
