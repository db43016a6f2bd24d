import { only, type Advice } from "./action";

/** What to do about the KPIs of this area. */
export const revenueAdvice = {
  ARPU: only("Offer the lowest-paying clients the next package, and stop selling packages that few clients keep."),
  ARR: only("Turn recurring work that is invoiced by the hour into agreements with a yearly term."),
  ARRPEREMPLOYEE: {
    actions: [
      {
        text: "Automate the routine that grows with every new client before hiring for it.",
        lever: {
          changes: "routine maintenance and alerts that need no person",
          by: "up to 40 %",
          source: "itsupport-profit",
        },
      },
      { text: "Bring small agreements to a minimum fee, or hand them to a cheaper package." },
    ],
    watch: "It rises while utilization stands above 90 %: the next hire is late.",
  },
  CONCENTRATION: only("Limit the share of the largest client by winning others, not by serving it less."),
  CONTRACTSIZE: only("Raise the smallest contracts to a minimum fee at their renewal."),
  CUSTOMERSHARE: only("Win smaller clients until no single one can endanger the business by leaving."),
  GRR: only("Look at downgrades before cancellations: they come first and are easier to reverse."),
  MRR: only("Move break-fix clients onto monthly agreements and review the fees of agreements older than a year."),
  MRRGROWTH: {
    actions: [
      { text: "Set a number of new agreements per quarter, and review the fees of old ones once a year." },
      {
        text: "Offer security packages or a vCIO to the clients who stay.",
        lever: { changes: "a client's monthly spend", by: "25 to 50 % more", source: "itsupport-profit" },
      },
    ],
    watch: "It grows by new clients while as many leave: read gross retention beside it.",
  },
  NETMRRCHURN: {
    actions: [
      {
        text: "Call the clients who downgraded or left in the last quarter, and offer the stable ones one further service.",
      },
      {
        text: "Offer security packages or a vCIO to the clients who stay.",
        lever: { changes: "a client's monthly spend", by: "25 to 50 % more", source: "itsupport-profit" },
      },
      {
        text: "Hold a business review with every client each quarter.",
        lever: { changes: "client retention", by: "10 to 15 % more", source: "helpdesk-profit" },
      },
    ],
    watch: "It looks good while clients leave: a few large upgrades hide them. Read gross retention beside it.",
  },
  NRR: only("Offer each stable client one further service a year."),
  PRICEPERUSER: {
    actions: [
      {
        text: "Put the oldest agreements on today's price list at their next renewal, with a security add-on beside it.",
      },
      {
        text: "Offer security packages or a vCIO to the clients who pay least per user.",
        lever: { changes: "a client's monthly spend", by: "25 to 50 % more", source: "itsupport-profit" },
      },
      { text: "Count the users of every agreement once a quarter, and bill those who joined." },
    ],
    watch: "Clients reduce the number of users they name: count accounts, not names.",
  },
  RECURRINGSHARE: {
    actions: [
      { text: "Package the support that is sold by the hour into a monthly agreement." },
      { text: "Quote every project with the agreement that keeps its result running." },
      {
        text: "Offer security packages or a vCIO by the month.",
        lever: { changes: "a client's monthly spend", by: "25 to 50 % more", source: "itsupport-profit" },
      },
    ],
    watch: "The share rises because projects fall: look at recurring revenue itself.",
  },
  REVENUEMIX: only("Look for a single source that carries more than half of the revenue."),
} as const satisfies Record<string, Advice>;
