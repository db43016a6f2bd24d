import { searchKpi } from "../../../catalogue/find";
import { allFunctions } from "../../../kpis";
import type { SampleRow } from "../sheet";
import type { Invoice } from "./invoices";
import { months } from "../months";
import type { ProfitAndLoss } from "./profitAndLoss";

type Argument = string | number | readonly (readonly (string | number)[])[];

const book = "'Profit and loss'";
/** The sheet rows of the profit and loss that formulas point to, 1-based: title, blank, headings, then its lines. */
const line = { revenue: 10, labor: 11, licences: 12, hardware: 13, overheads: 16, profit: 21 } as const;

/** What =MSP formulas make of the other sheets, each with the value it has. */
export function formulaRows(result: ProfitAndLoss, invoices: readonly Invoice[]): SampleRow[] {
  const last = months.length - 1;
  const column = "M"; // June 2026
  const june = (amounts: readonly number[]): number => amounts[last] ?? 0;
  const cell = (row: number): string => `${book}!${column}${row}`;
  const to = invoices.length + 1;
  const keys = invoices.map(({ client }) => [client]);
  const amounts = invoices.map(({ amount }) => [amount]);
  const costs = june(result.labor) + june(result.licences) + june(result.hardware);
  const margin = evaluate("GROSSMARGIN", june(result.revenue), costs);
  return [
    [
      "Gross margin, June",
      formula(
        `MSP.GROSSMARGIN(${cell(line.revenue)},${book}!${column}${line.labor}:${column}${line.hardware})`,
        margin,
      ),
      "Revenue less labor, licences and hardware",
    ],
    ["Its rating", formula(`MSP.RATING("GROSSMARGIN",B2)`, evaluate("RATING", "GROSSMARGIN", margin)), "In words"],
    ["Its target", formula(`MSP.BENCHMARK("GROSSMARGIN")`, evaluate("BENCHMARK", "GROSSMARGIN")), "Published"],
    [
      "Net margin, June",
      formula(
        `MSP.NETMARGIN(${cell(line.revenue)},${cell(line.profit)})`,
        evaluate("NETMARGIN", june(result.revenue), june(result.profit)),
      ),
      "After interest and taxes",
    ],
    [
      "Labor share, June",
      formula(
        `MSP.LABORSHARE(${cell(line.labor)},${cell(line.revenue)})`,
        evaluate("LABORSHARE", june(result.labor), june(result.revenue)),
      ),
      "Direct labor by revenue",
    ],
    [
      "Break-even revenue, June",
      formula(
        `MSP.BREAKEVEN(${cell(line.overheads)},B2)`,
        evaluate("BREAKEVEN", june(result.overheads), Number(margin)),
      ),
      "At which overheads are covered",
    ],
    [
      "Three largest clients",
      formula(
        `MSP.CONCENTRATION(Invoices!C2:C${to},Invoices!E2:E${to},3)`,
        evaluate("CONCENTRATION", keys, amounts, 3),
      ),
      "Their share of all that was invoiced",
    ],
  ];
}

function formula(text: string, value: string | number): { readonly formula: string; readonly value: string | number } {
  return { formula: text, value };
}

function evaluate(id: string, ...args: readonly Argument[]): string | number {
  const value = searchKpi(allFunctions, id)?.evaluate([...args]);
  if (typeof value !== "number" && typeof value !== "string") throw new Error(`MSP.${id} gave no number or text.`);
  return value;
}
