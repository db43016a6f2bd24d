import { plain, type Tool } from "./tool";

/** Help desks, service management, surveys and accounting. */
export const deskTools: readonly Tool[] = [
  {
    name: "Freshdesk",
    key: "freshdesk",
    exports: [
      {
        list: "Tickets",
        take: "The export of the list of tickets, with these fields ticked, as CSV or Excel.",
        origins: ["Freshdesk"],
        also: plain,
      },
    ],
  },
  {
    name: "Freshservice",
    key: "freshservice",
    exports: [
      {
        list: "Tickets",
        take: "The export of the list of tickets, with these fields ticked, as CSV or Excel.",
        origins: ["Freshservice"],
        also: plain,
      },
    ],
  },
  {
    name: "Zendesk",
    key: "zendesk",
    exports: [
      {
        list: "Tickets",
        take: "The CSV export of a view, or an Explore report over tickets with these attributes and metrics.",
        origins: ["Zendesk"],
        also: plain,
      },
    ],
  },
  {
    name: "Jira Service Management",
    key: "jira-service-management",
    exports: [
      {
        list: "Issues",
        take: "The CSV export of a filter over the service project, with all fields.",
        origins: ["Jira Service Management"],
        also: plain,
      },
    ],
  },
  {
    name: "ServiceNow",
    key: "servicenow",
    exports: [
      {
        list: "Incidents",
        take: "The export of a list of incidents, as CSV with the names of the fields.",
        origins: ["ServiceNow"],
      },
    ],
  },
  {
    name: "GLPI",
    key: "glpi",
    exports: [
      {
        list: "Tickets",
        take: "The CSV export of all pages of the list of tickets, with these columns added to the list first.",
        origins: ["GLPI"],
        also: plain,
      },
    ],
  },
  {
    name: "TOPdesk",
    key: "topdesk",
    exports: [
      {
        list: "Calls",
        take: "The export of a selection of calls.",
        origins: ["TOPdesk"],
        also: plain,
      },
    ],
  },
  {
    name: "osTicket",
    key: "osticket",
    exports: [
      {
        list: "Tickets",
        take: "The CSV export of a queue, with these fields.",
        origins: ["osTicket"],
        also: { priority: "Priority" },
      },
    ],
  },
  {
    name: "SmileBack and Simplesat",
    key: "surveys",
    exports: [
      {
        list: "SmileBack",
        take: "The export of the reviews.",
        origins: ["SmileBack"],
        also: { surveyedAt: "Date", ticketClient: "Company" },
        sheet: "Survey",
      },
      {
        list: "Simplesat",
        take: "The export of the answers.",
        origins: ["Simplesat"],
        also: { surveyedAt: "Date responded", ticketClient: "Company" },
        sheet: "Survey",
      },
    ],
  },
  {
    name: "QuickBooks and Xero",
    key: "accounting",
    exports: [
      {
        list: "QuickBooks",
        take: "A report with a row for each line of an invoice.",
        origins: ["QuickBooks"],
        also: { client: "Name", documentKind: "Transaction type" },
        sheet: "Invoices",
      },
      {
        list: "Xero",
        take: "The export of the sales invoices, a row for each line.",
        origins: ["Xero"],
        also: { invoiceAmount: "LineAmount" },
      },
    ],
  },
];
