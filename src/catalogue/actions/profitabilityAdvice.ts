import { only, type Advice } from "./action";

/** What to do about the KPIs of this area. */
export const profitabilityAdvice = {
  AGREEMENTMARGIN: {
    actions: [
      { text: "Find what drives the hours of the worst agreement: one site, one user, or one device." },
      { text: "Reprice at the renewal what two bad quarters in a row have shown." },
      {
        text: "Monitor and repair what causes most of its tickets.",
        lever: { changes: "reactive tickets", by: "up to 40 % less", source: "helpdesk-profit" },
      },
    ],
    watch: "Hours move to projects or to nobody: compare all hours logged for the client.",
  },
  BREAKEVEN: only("Raise the margin before cutting fixed costs: it also helps above break-even."),
  CASHFLOW: only("Invoice agreements in advance, and remind on the first day after the due date."),
  COGS: only("Compare licences bought with licences used every month, and cancel the difference."),
  EBITDA: only("Follow it per quarter: one month says little."),
  EBITDAMARGIN: only("Where it falls while the gross margin holds, look at overhead."),
  EFFECTIVERATE: only("Renegotiate the agreements that earn less per hour than break-fix work does."),
  EFFECTIVERATEBY: only("Start with the first line: it earns least per hour."),
  GROSSMARGIN: {
    actions: [
      { text: "Find the agreements that cost most labour per fee, and raise their price or cut their scope." },
      {
        text: "Automate the routine that takes most hours of the agreements.",
        lever: { changes: "manual work on those tasks", by: "up to 80 % less", source: "helpdesk-profit" },
      },
      { text: "Check the licences that are passed on against those that are billed, every month." },
    ],
    watch: "The margin rises while satisfaction or retention falls: service was cut, not cost.",
  },
  LABORCOGSSHARE: only("Automate patching and monitoring before adding technicians."),
  LABORSHARE: {
    actions: [
      { text: "Take routine work off the dearest people first." },
      {
        text: "Automate what comes every week.",
        lever: {
          changes: "routine maintenance and alerts that need no person",
          by: "up to 40 %",
          source: "itsupport-profit",
        },
      },
    ],
    watch: "It falls while the backlog grows: work is left undone.",
  },
  NETMARGIN: {
    actions: [
      { text: "Cut the overhead that no client would miss, after the gross margin is in order." },
      {
        text: "Keep the clients that there are: they cost less than new ones.",
        lever: { changes: "profit", by: "25 to 95 % more where 5 % more clients stay", source: "helpdesk-profit" },
      },
    ],
    watch: "It rises while training, tools or sales are left out: the next year pays.",
  },
  OFFERINGMARGIN: {
    actions: [
      { text: "Raise the price of the offering with the lowest margin, or stop selling it." },
      { text: "Put the technicians' time on the offering that it was spent on, before comparing offerings." },
    ],
    watch: "The margin rises while the revenue falls by more: clients go elsewhere.",
  },
  PRIMECOST: only("Check which tools do the same job twice."),
} as const satisfies Record<string, Advice>;
