import { worldOf, type RecordWorld } from "../world";
import { makeAnswers, truthOfAnswers, type Answer } from "./satisfaction";
import { satisfactionMesses } from "./satisfactionMesses";

/** Answers to satisfaction surveys. */
export const satisfaction: RecordWorld<Answer> = {
  name: "satisfaction",
  make: makeAnswers,
  messes: satisfactionMesses,
  truth: ({ records }) => truthOfAnswers(records),
};

export const satisfactionWorld = worldOf(satisfaction);
