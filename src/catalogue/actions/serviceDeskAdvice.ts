import { only, type Advice } from "./action";

/** What to do about the KPIs of this area. */
export const serviceDeskAdvice = {
  ART: {
    actions: [
      {
        text: "Write down the fix for the ticket type that takes longest.",
        lever: { changes: "average resolution time", by: "15 to 20 % less", source: "helpdesk-profit" },
      },
      {
        text: "Let scripts do the repairs that come every week.",
        lever: { changes: "MTTR", by: "25 to 40 % less for certain ticket types", source: "itsupport-profit" },
      },
    ],
    watch: "Tickets are reopened more often: they were closed sooner, not better.",
  },
  BACKLOG: only("Clear the oldest tenth of the tickets in one sitting a week."),
  BACKLOGAGE: only("Nothing older than 30 days should be without an owner and a next step."),
  BILLABLE: {
    actions: [
      { text: "Sort the non-billable hours by work type, and turn the largest type into a service or stop it." },
      { text: "Have hours entered the same day: what is entered on Friday is forgotten on Monday." },
      {
        text: "Automate the internal routine that comes back every week.",
        lever: { changes: "manual work on those tasks", by: "up to 80 % less", source: "helpdesk-profit" },
      },
    ],
    watch: "Hours per ticket rise with it: time is stretched to be billed.",
  },
  COSTPERTICKET: {
    actions: [
      {
        text: "Automate or document the cheapest frequent request first, and keep level 2 for tickets that need it.",
        lever: { changes: "cost of a level-1 ticket", by: "up to 30 % less", source: "helpdesk-profit" },
      },
      {
        text: "Solve more tickets on the first contact: escalated ones cost most.",
        lever: {
          changes: "the cost of each ticket that is not escalated",
          by: "over 30 % less",
          source: "helpdesk-profit",
        },
      },
      {
        text: "Monitor what causes most tickets, and repair it before anybody calls.",
        lever: { changes: "reactive tickets", by: "up to 40 % less", source: "helpdesk-profit" },
      },
    ],
    watch: "Tickets rise while the cost of each falls: the bill is the same, the clients call more often.",
  },
  FCR: {
    actions: [
      {
        text: "Write a guide for the ticket type that is escalated most, and give level 1 the access it needs to finish it.",
        lever: { changes: "CSAT", by: "about 1 point more for each point of FCR", source: "helpdesk-profit" },
      },
      {
        text: "Keep a knowledge base: whoever closes a ticket writes down what solved it, and guides that nobody opened in a quarter go.",
        lever: { changes: "FCR", by: "10 to 15 % more", source: "helpdesk-profit" },
      },
      {
        text: "Send back, with one sentence, every escalation that level 1 could have finished.",
        lever: {
          changes: "the cost of each ticket that is not escalated",
          by: "over 30 % less",
          source: "helpdesk-profit",
        },
      },
    ],
    watch: "Reopened tickets rise with it: tickets are closed early, not solved.",
  },
  FCRTOUCHES: only("Read ten tickets with two touches: what was missing the first time?"),
  FIRSTRESPONSE: {
    actions: [
      {
        text: "Name one person per shift who answers new tickets, and let the queue ring when a critical one waits 10 minutes.",
      },
      { text: "Let forms ask for what the first question would be." },
    ],
    watch: "First answers get faster while resolution doesn't: they are only receipts.",
  },
  INVENTORYTURNOVER: only("Order to the ticket instead of to the shelf for everything that arrives within two days."),
  MTTR: {
    actions: [
      { text: "Look at the tickets that waited longest without an owner, and dispatch by priority twice a day." },
      {
        text: "Patch by schedule, and let scripts do the repairs that come every week.",
        lever: { changes: "MTTR", by: "up to 30 % less", source: "itsupport-profit" },
      },
      {
        text: "Train the desk on the three ticket types that take longest.",
        lever: { changes: "average resolution time", by: "15 to 20 % less", source: "helpdesk-profit" },
      },
    ],
    watch: "The mean falls while the oldest tickets grow older: only the easy ones got faster.",
  },
  MTTRBUSINESS: only("Where it is far below the calendar time, tickets wait overnight: look at who opens them when."),
  MTTRMEDIAN: only("Where the mean is far above the median, look at the few very long tickets."),
  ORDERACCURACY: only("Have the technician who asked for it check the order before it is sent."),
  REOPENRATE: {
    actions: [
      { text: "Ask the client before closing, for the ticket types that come back most." },
      { text: "Let the technician who closed a ticket get it back, not the next one who is free." },
    ],
    watch: "Clients open new tickets about old faults instead: compare what comes back within a week.",
  },
  RHEM: only("Move the clients with the highest figure to standard equipment."),
  SLA: {
    actions: [
      {
        text: "Warn the technician before a deadline passes, and renegotiate the deadlines that no priority rule can keep.",
      },
      { text: "Dispatch by what falls due next, not by what came in first." },
      {
        text: "Monitor what breaks most often, so that fewer tickets compete for the same hour.",
        lever: { changes: "reactive tickets", by: "up to 40 % less", source: "helpdesk-profit" },
      },
    ],
    watch: "More deadlines are met while satisfaction falls: clocks are stopped, not problems.",
  },
  SLABYDUE: only("Sort the late ones by how late they are: the nearly met ones are the easiest to win."),
  TICKETRATIO: {
    actions: [
      {
        text: "Close what is finished but still open, then look at the ticket type that comes in faster than it goes out.",
      },
      {
        text: "Monitor what causes most tickets, and repair it before anybody calls.",
        lever: { changes: "reactive tickets", by: "up to 40 % less", source: "helpdesk-profit" },
      },
    ],
    watch: "It stands above 100 % only in months with few new tickets: the backlog is as old as before.",
  },
  TICKETSPER: only("Visit the first on the list: one cause often stands behind many tickets."),
  TICKETSPERENDPOINT: only("Find the ten noisiest devices and replace or reinstall them."),
  TICKETSPERTECH: only("Compare it with the time per ticket before asking for more."),
  UTILIZATION: {
    actions: [
      {
        text: "Where it is low, look for time that nobody logs; where it is above the warning line, move work or hire.",
      },
      {
        text: "Automate password resets, onboarding and patching before asking for more hours.",
        lever: { changes: "manual work on those tasks", by: "up to 80 % less", source: "helpdesk-profit" },
      },
      {
        text: "Let monitoring answer the alerts that need no person.",
        lever: {
          changes: "routine maintenance and alerts that need no person",
          by: "up to 40 %",
          source: "itsupport-profit",
        },
      },
    ],
    watch: "It rises above 90 %, or sick days rise with it: people burn out.",
  },
} as const satisfies Record<string, Advice>;
