import { worldOf } from "../world";
import { promoterMesses } from "./promoterMesses";
import { makeVotes, truthOfVotes } from "./promoters";

/** Answers to the promoter question. */
export const promoterWorld = worldOf({
  name: "promoters",
  make: makeVotes,
  messes: promoterMesses,
  truth: truthOfVotes,
});
