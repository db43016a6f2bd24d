import { adviceOn, actionText, type Action } from "../../catalogue/actions";
import { titleOf } from "../../catalogue/sources";
import type { Line } from "../lines";
import type { ScorecardRow } from "../scorecard";

/** What to do about a KPI, in words: each action with what its source promises of it, and how it shows that it fails. */
export interface WhatToDo {
  readonly kpi: ScorecardRow["kpi"];
  readonly name: string;
  readonly words: string;
}

/** What to do about each KPI that is to be fixed, the most urgent first. */
export function whatToDo(lines: readonly Line[]): readonly WhatToDo[] {
  const urgent = lines.filter(({ rank }) => rank !== undefined).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return urgent.flatMap(({ entry: { kpi, name } }) => {
    const advice = adviceOn(kpi);
    if (!advice) return [];
    const actions = advice.actions.map((action, index) => `${index + 1}. ${withSource(action)}`);
    const watch = advice.watch ? [`It isn't working where: ${advice.watch}`] : [];
    return [{ kpi, name, words: [...actions, ...watch].join(" ") }];
  });
}

function withSource(action: Action): string {
  const { lever } = action;
  return lever ? `${actionText(action)} Source: ${titleOf(lever.source)}.` : action.text;
}
