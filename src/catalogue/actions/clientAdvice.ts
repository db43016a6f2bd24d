import { only, type Advice } from "./action";

/** What to do about the KPIs of this area. */
export const clientAdvice = {
  CAC: {
    actions: [
      {
        text: "Put the budget into the channel with the lowest cost per signed client, and ask content clients for referrals.",
      },
      { text: "Write down what every new client of last year first heard of you, and stop what none of them did." },
    ],
    watch: "It falls while the clients won are smaller: read what a client is worth beside it.",
  },
  CACPAYBACK: only("Charge for onboarding, or sign for a longer first term."),
  CHURN: {
    actions: [
      {
        text: "Ask every client who left for the reason, and call those whose tickets or complaints rise before renewal.",
      },
      {
        text: "Hold a business review with every client each quarter.",
        lever: { changes: "client retention", by: "10 to 15 % more", source: "helpdesk-profit" },
      },
    ],
    watch: "Fewer clients leave while more of them downgrade.",
  },
  CLV: {
    actions: [
      { text: "Keep clients longer before winning more: review the accounts that have been quiet for a quarter." },
      {
        text: "Add one further service to the contracts of clients who stay.",
        lever: { changes: "CLV of a client who adds 200 USD to 800 USD", by: "25 % more", source: "helpdesk-profit" },
      },
    ],
    watch: "It rises with a lifetime that nobody has lived through yet.",
  },
  CLVCAC: {
    actions: [
      { text: "Raise what a client is worth with longer agreements, or stop the dearest way of winning clients." },
      {
        text: "Add one further service to the contracts of clients who stay.",
        lever: { changes: "CLV of a client who adds 200 USD to 800 USD", by: "25 % more", source: "helpdesk-profit" },
      },
    ],
    watch: "It rises because nobody is won any more: the ratio says nothing about how many.",
  },
  CLVNEEDED: only("Where clients are worth less, stop paying that much to win them."),
  CLVUPLIFT: only("Offer the service to the clients who asked for something like it."),
  CSAT: {
    actions: [
      { text: "Call back every client who gave a bad rating within two days, and fix the reason that comes up most." },
      {
        text: "Solve more on the first contact.",
        lever: { changes: "CSAT", by: "about 1 point more for each point of FCR", source: "helpdesk-profit" },
      },
      { text: "Tell every client whose ticket waits longer than a day when it will be done." },
    ],
    watch: "Ratings rise while fewer clients answer: the unhappy ones stopped answering.",
  },
  CSATTOP: only("Read the comments of the ratings just below the top two: they are the easiest to raise."),
  LIFETIME: {
    actions: [
      { text: "Review every account before its first renewal: most clients leave then." },
      {
        text: "Hold a business review with every client each quarter.",
        lever: { changes: "client retention", by: "10 to 15 % more", source: "helpdesk-profit" },
      },
    ],
    watch: "It jumps with one client more or less: with few clients read the names, not the number.",
  },
  NPS: {
    actions: [
      { text: "Call the detractors within a week: most can still be won back." },
      { text: "Ask promoters for one name each." },
    ],
    watch: "The score rises while fewer clients answer.",
  },
  RETENTION: {
    actions: [
      { text: "Meet every client before the renewal date, not after the notice." },
      {
        text: "Hold a business review with every client each quarter: what was done, what comes, what it costs.",
        lever: { changes: "client retention", by: "10 to 15 % more", source: "helpdesk-profit" },
      },
      {
        text: "Call the clients whose tickets, complaints or late payments rise, this week.",
        lever: { changes: "profit", by: "25 to 95 % more where 5 % more clients stay", source: "helpdesk-profit" },
      },
    ],
    watch: "Clients stay while their fees fall: they were kept with discounts.",
  },
  REVIEWRATING: only("Ask for a review when a ticket was rated well."),
} as const satisfies Record<string, Advice>;
