import { worldOf, type RecordWorld } from "../world";
import { makeDesk, truthOfDesk, type Ticket } from "./desk";
import { deskMesses } from "./deskMesses";

/** Exports of a service desk. */
export const desk: RecordWorld<Ticket> = {
  name: "desk",
  make: makeDesk,
  messes: deskMesses,
  truth: ({ records, columns }) => {
    const fields = new Set(columns.map(({ field }) => field));
    return truthOfDesk(records).filter(
      ({ kpi, variants }) =>
        (kpi !== "FIRSTRESPONSE" || fields.has("responded")) &&
        (!variants.includes("less-waiting") || (fields.has("waited") && fields.has("resolved"))),
    );
  },
};

export const deskWorld = worldOf(desk);
