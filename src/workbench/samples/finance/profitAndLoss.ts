import type { SampleRow } from "../sheet";
import type { Invoice } from "./invoices";
import { months } from "../months";

const offerings = ["Managed services", "Security", "Cloud backup", "Voice", "Projects", "Hardware"] as const;

/** The year's result by month, as accounts show it; every revenue and bought-in line adds up from the invoices. */
export interface ProfitAndLoss {
  readonly revenue: readonly number[];
  readonly labor: readonly number[];
  readonly licences: readonly number[];
  readonly hardware: readonly number[];
  readonly overheads: readonly number[];
  readonly interest: readonly number[];
  readonly taxes: readonly number[];
  readonly depreciation: readonly number[];
  readonly profit: readonly number[];
  readonly rows: readonly SampleRow[];
}

export function profitAndLoss(invoices: readonly Invoice[]): ProfitAndLoss {
  const monthly = (pick: (invoice: Invoice) => number): number[] =>
    months.map(({ first, last }) =>
      cents(invoices.filter(({ date }) => date >= first && date <= last).reduce((sum, one) => sum + pick(one), 0)),
    );
  const byOffering = offerings.map((offering) => monthly((one) => (one.offering === offering ? one.amount : 0)));
  const revenue = monthly(({ amount }) => amount);
  const hardware = monthly((one) => (one.offering === "Hardware" ? one.cost : 0));
  const licences = monthly((one) => (one.offering === "Hardware" ? 0 : one.cost));
  const labor = months.map((_month, index) => 31_400 + 260 * index);
  const overheads = months.map((_month, index) => 11_900 + 35 * ((index * 7) % 11));
  const depreciation = months.map(() => 1_450);
  const interest = months.map(() => 380);
  const gross = revenue.map((sum, at) => cents(sum - at0(labor, at) - at0(licences, at) - at0(hardware, at)));
  const ebitda = gross.map((sum, at) => cents(sum - at0(overheads, at)));
  const taxes = ebitda.map((sum, at) => cents(Math.max(0, sum - at0(depreciation, at) - at0(interest, at)) * 0.25));
  const profit = ebitda.map((sum, at) => cents(sum - at0(depreciation, at) - at0(interest, at) - at0(taxes, at)));
  const rows: SampleRow[] = [
    ...offerings.map((offering, at) => [`${offering} revenue`, ...(byOffering[at] ?? [])]),
    ["Total revenue", ...revenue],
    ["Direct labor", ...labor],
    ["Licences and lines", ...licences],
    ["Hardware bought", ...hardware],
    ["Total cost of goods sold", ...gross.map((sum, at) => cents(at0(revenue, at) - sum))],
    ["Gross profit", ...gross],
    ["Overheads", ...overheads],
    ["EBITDA", ...ebitda],
    ["Depreciation and amortization", ...depreciation],
    ["Interest", ...interest],
    ["Taxes", ...taxes],
    ["Net profit", ...profit],
  ];
  return { revenue, labor, licences, hardware, overheads, interest, taxes, depreciation, profit, rows };
}

function at0(amounts: readonly number[], at: number): number {
  return amounts[at] ?? 0;
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
