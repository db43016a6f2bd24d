import type { Invoice } from "../finance/invoices";
import { months } from "../months";
import type { SampleRow } from "../sheet";
import { cents, laborOf } from "./invoices";

const offerings = ["Managed services", "Security", "Cloud backup", "Voice", "Projects", "Hardware"] as const;

const revenueLine: Readonly<Record<(typeof offerings)[number], string>> = {
  "Managed services": "Managed services revenue",
  Security: "Security subscription revenue",
  "Cloud backup": "Backup subscription revenue",
  Voice: "Voice subscription revenue",
  Projects: "Project revenue",
  Hardware: "Hardware revenue",
};

/** A month of the profit and loss. */
export interface MonthlyResult {
  readonly offerings: readonly number[]; // revenue of each
  readonly revenue: number;
  readonly labor: number;
  readonly bought: number;
  readonly gross: number;
  readonly salesCost: number;
  readonly administration: number;
  readonly ebitda: number;
  readonly depreciation: number;
  readonly interest: number;
  readonly taxes: number;
  readonly profit: number;
}

/** The year's result: revenue and direct cost add up from the invoices. */
export function wholeAccounts(invoices: readonly Invoice[]): MonthlyResult[] {
  return months.map((month, at) => {
    const lines = invoices.filter(({ date }) => date >= month.first && date <= month.last);
    const sum = (pick: (line: Invoice) => number): number => cents(lines.reduce((all, line) => all + pick(line), 0));
    const revenue = sum(({ amount }) => amount);
    const cost = sum((line) => line.cost);
    const labor = cents(laborOf(month));
    const gross = cents(revenue - cost);
    const [salesCost, administration, depreciation, interest] = [6_200 + 350 * (at % 3), 15_800 + 90 * at, 1_150, 240];
    const ebitda = cents(gross - salesCost - administration);
    const taxes = cents(Math.max(0, ebitda - depreciation - interest) * 0.25);
    return {
      ...{ offerings: offerings.map((name) => sum((line) => (line.offering === name ? line.amount : 0))) },
      ...{ revenue, labor, bought: cents(cost - labor), gross, salesCost, administration },
      ...{ ebitda, depreciation, interest, taxes, profit: cents(ebitda - depreciation - interest - taxes) },
    };
  });
}

export function accountRows(result: readonly MonthlyResult[]): SampleRow[] {
  const line = (label: string, pick: (month: MonthlyResult) => number): SampleRow => [label, ...result.map(pick)];
  return [
    ...offerings.map((name, at) => line(revenueLine[name], (month) => month.offerings[at] ?? 0)),
    line("Total revenue", ({ revenue }) => revenue),
    line("Direct labor", ({ labor }) => labor),
    line("Licences, lines and hardware", ({ bought }) => bought),
    line("Total cost of goods sold", ({ revenue, gross }) => cents(revenue - gross)),
    line("Gross profit", ({ gross }) => gross),
    line("Sales and marketing", ({ salesCost }) => salesCost),
    line("Rent and administration", ({ administration }) => administration),
    line("EBITDA", ({ ebitda }) => ebitda),
    line("Depreciation and amortization", ({ depreciation }) => depreciation),
    line("Interest", ({ interest }) => interest),
    line("Taxes", ({ taxes }) => taxes),
    line("Net profit", ({ profit }) => profit),
  ];
}
