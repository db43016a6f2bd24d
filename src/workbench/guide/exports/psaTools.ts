import { plain, type Tool } from "./tool";

/** What service providers run on. */
export const psaTools: readonly Tool[] = [
  {
    name: "ConnectWise PSA",
    key: "connectwise",
    exports: [
      {
        list: "Tickets",
        take: "A report over the reporting view Service, or the service tickets as the interface gives them; Service_SLA holds the dates that were promised.",
        origins: ["ConnectWise Manage"],
      },
      { list: "Time entries", take: "A report over the reporting view Time.", origins: ["ConnectWise time"] },
      {
        list: "Agreements",
        take: "A report over the reporting view AgreementList.",
        origins: ["ConnectWise agreements"],
      },
      {
        list: "Additions",
        take: "A report over the reporting view AgreementAdditions, with the client and the billing cycle of each agreement.",
        origins: ["ConnectWise additions"],
        also: { client: "Company_Name", cycle: "Billing_Cycle_Desc" },
      },
      {
        list: "Surveys",
        take: "A report over the reporting view SurveysByTicket or Surveys.",
        origins: ["ConnectWise surveys"],
      },
      {
        list: "Invoices",
        take: "A report over the invoices, one row each.",
        origins: ["ConnectWise invoices"],
        also: { client: "Company_Name" },
      },
    ],
  },
  {
    name: "Datto Autotask",
    key: "autotask",
    exports: [
      {
        list: "Tickets",
        take: "A search for tickets with these columns, exported; the export in the format of the import template lacks the dates.",
        origins: ["Autotask"],
        also: plain,
      },
      { list: "Time entries", take: "The time entries, with the names of the interface.", origins: ["Autotask time"] },
      {
        list: "Contracts",
        take: "The contracts, with the names of the interface, and a column with the fee of a month, which they lack.",
        origins: ["Autotask contracts"],
        also: { fee: "Monthly fee" },
      },
    ],
  },
  {
    name: "HaloPSA",
    key: "halopsa",
    exports: [
      {
        list: "Tickets",
        take: "A report of the report builder over tickets, with the states of response and resolution.",
        origins: ["HaloPSA"],
        also: { status: "Status", priority: "Priority Description" },
      },
      { list: "Feedback", take: "A report over the feedback.", origins: ["HaloPSA feedback"], sheet: "Survey" },
    ],
  },
  {
    name: "Syncro",
    key: "syncro",
    exports: [
      {
        list: "Tickets",
        take: "The tickets, with the names of the interface.",
        origins: ["Syncro"],
        also: { status: "status", priority: "priority" },
      },
    ],
  },
  {
    name: "Atera",
    key: "atera",
    exports: [{ list: "Tickets", take: "The tickets, with the names of the interface.", origins: ["Atera"] }],
  },
  {
    name: "SuperOps",
    key: "superops",
    exports: [
      {
        list: "Tickets",
        take: "The tickets, with the names of the interface.",
        origins: ["SuperOps"],
        also: { status: "status", priority: "priority" },
      },
    ],
  },
];
