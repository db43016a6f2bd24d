import type { HeadingSet } from "./entry";

/** Headings of agreements and their additions, as the tools write them. */
export const agreementHeadings: readonly HeadingSet[] = [
  {
    origin: "ConnectWise agreements",
    headings: {
      client: ["Company_Name"],
      plan: ["AGR_Name", "agr_type_desc"],
      cycleFee: ["Billing_Amount"],
      cycle: ["Billing_Cycle_Desc"],
      startsOn: ["Agreement_Start_Date", "DateStart"],
      endsOn: ["DateEnd"],
      current: ["Agreement_Status"],
    },
  },
  {
    origin: "ConnectWise additions",
    headings: {
      plan: ["AGR_Name"],
      cycleFee: ["Ext_Price"],
      agreementCost: ["Ext_Cost"],
      unitPrice: ["Unit_Price"],
      quantity: ["Total_Quantity", "QuantityToBill"],
      startsOn: ["Effective_Date"],
      endsOn: ["Cancelled_Date"],
      current: ["Addition_Status"],
    },
  },
  {
    origin: "Autotask contracts",
    headings: {
      client: ["AccountID"],
      plan: ["ContractName"],
      cycle: ["ContractPeriodType"],
      startsOn: ["StartDate"],
      endsOn: ["EndDate"],
      current: ["Status"],
    },
  },
];
