import { worldOf } from "../world";
import { agreementMesses } from "./agreementMesses";
import { makeAgreements, truthOfAgreements } from "./agreements";

/** Books of agreements. */
export const agreementsWorld = worldOf({
  name: "agreements",
  make: makeAgreements,
  messes: agreementMesses,
  truth: ({ records }) => truthOfAgreements(records),
});
