import type { Cell } from "../../../cells/cell";
import type { KpiId } from "../../../kpis/ids";
import { scan } from "../../../scanner/scan";
import { sheetReader } from "./sheetReader";

const thousands: readonly (readonly [string, number?])[] = [
  ["Revenue"],
  ["Managed services", 100],
  ["Hardware", 50],
  ["Total revenue", 150],
  ["Cost of goods sold"],
  ["Direct labor", 40],
  ["Software licences", 10],
  ["Hardware cost", 20],
  ["Total cost of goods sold", 70],
  ["Gross profit", 80],
  ["Operating expenses"],
  ["Rent", 10],
  ["Sales and marketing", 5],
  ["Total operating expenses", 15],
  ["Net income", 65],
];

/** The KPIs that a profit and loss statement gives, each with the lines that it came from. */
export async function fromStatement(): Promise<readonly { readonly kpi: KpiId; readonly lines: string }[]> {
  const months = ["Jan 2026", "Feb 2026", "Mar 2026"];
  const lines = thousands.map(([label, amount]): Cell[] => [label, ...months.map(() => (amount ?? 0) * 1000 || "")]);
  const { findings } = await scan(sheetReader("Profit and loss", [["Profit and loss", ...months], ...lines]));
  return findings.map(({ kpi, heading }) => ({ kpi, lines: heading }));
}
