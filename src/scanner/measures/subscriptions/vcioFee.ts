import { classifyRows, counts, outside, type RowClassification } from "../../aggregate/rowClassification";
import { valueOf, type Amounts } from "../../aggregate/aggregate";
import { reasonKinds } from "../../notices/reasons";
import { columnOf, type RecordTable } from "../../table/records/table";
import { vcioWord } from "../../vocabulary/offeringWords";
import { withoutFormulas, type Measurement } from "../shared/measurement";
import { countClients } from "./clients";
import type { Fees } from "./fees";
import { periodNow } from "./periods";

/** What a client with a vCIO agreement pays for it a month. */
export function vcioFee(table: RecordTable, fees: Fees, running: RowClassification): Measurement[] {
  const plan = columnOf(table, "plan");
  if (!plan || table.client) return [];
  const period = periodNow(table);
  const isMeant = plan.labels.map((label) => vcioWord.test(label));
  const classification = classifyRows(table).classify((row) =>
    running.classes[row] === counts && isMeant[plan.values[row] ?? -1] ? counts : outside,
  );
  const { active } = countClients(table, classification, undefined);
  if (active === 0) return [];
  const paid: Amounts = { kind: "sum", numerator: (row) => fees.monthly[row] ?? NaN };
  const offerings = plan.labels.filter((_label, number) => isMeant[number]);
  return [
    {
      kpi: "ARPU",
      variant: "vcio",
      value: valueOf(classification, paid) / active,
      roles: [...fees.roles, "plan"],
      notBy: ["plan"],
      classification,
      ...(period ? { period } : {}),
      formulas: withoutFormulas("Counting different clients needs array formulas"),
      reasons: [
        ...fees.reasons,
        reasonKinds.onlyOfferings({ offerings }),
        reasonKinds.activeClients({ clients: active }),
      ],
    },
  ];
}
