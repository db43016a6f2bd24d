import type { Random } from "../random";
import { runsIn, type Agreement, type Offering } from "./agreements";
import { months } from "../months";

export interface Invoice {
  readonly number: number;
  readonly date: number;
  readonly client: string;
  readonly offering: Offering | "Projects" | "Hardware";
  readonly amount: number;
  /** What was bought in for it: licences, hardware, line rental. Labour is not in it. */
  readonly cost: number;
}

const boughtIn: Readonly<Record<Invoice["offering"], number>> = {
  "Managed services": 0.14,
  Security: 0.52,
  "Cloud backup": 0.46,
  Voice: 0.61,
  Projects: 0.03,
  Hardware: 0.84,
};

/** One line per agreement and month, and now and then a project or hardware. */
export function financeInvoices(random: Random, agreements: readonly Agreement[]): Invoice[] {
  const invoices: Invoice[] = [];
  const clients = [...new Set(agreements.map(({ client }) => client))];
  let number = 70_001;
  for (const month of months) {
    const bill = (client: string, offering: Invoice["offering"], amount: number): void => {
      const cost = Math.round(amount * boughtIn[offering] * (0.94 + 0.12 * random.next()) * 100) / 100;
      invoices.push({ number: number++, date: month.first, client, offering, amount, cost });
    };
    for (const agreement of agreements) {
      if (runsIn(agreement, month)) bill(agreement.client, agreement.offering, agreement.perMonth);
    }
    for (const client of clients) {
      if (!agreements.some((agreement) => agreement.client === client && runsIn(agreement, month))) continue;
      if (random.chance(0.12)) bill(client, "Projects", random.whole(12, 90) * 100);
      if (random.chance(0.14)) bill(client, "Hardware", random.whole(6, 60) * 100);
    }
  }
  return invoices;
}
