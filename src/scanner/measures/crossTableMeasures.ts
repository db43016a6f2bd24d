import { kpiById, type MeasuredKpi } from "../../kpis/ids";
import { billedClients, type BilledClients } from "./time/billedClients";
import { clientProfit } from "./time/clientProfit";
import { effectiveRate } from "./time/effectiveRate";
import type { Measurement } from "./shared/measurement";
import type { RecordTable } from "../table/records/table";

/** A measured KPI of a table that rests on a second table as well. */
export interface CrossTableMeasurement {
  readonly table: RecordTable;
  readonly kpi: MeasuredKpi;
  readonly measured: Measurement;
}

/** Keeps what several tables of a workbook say together: hours in one, what was billed for them in another. */
export function createCrossTableMeasures(): {
  add(table: RecordTable): void;
  measurements(): CrossTableMeasurement[];
} {
  const worked: RecordTable[] = [];
  const billed: BilledClients[] = [];
  return {
    add(table) {
      if (table.recognition.kind === "time" && table.columns.has("timeClient")) worked.push(table);
      const found = billedClients(table);
      if (found) billed.push(found);
    },
    measurements() {
      // Invoices say what was really billed; what the agreements promise is the next best.
      const best = billed.find(({ by }) => by === "invoices") ?? billed[0];
      if (!best) return [];
      return worked.flatMap((table) => {
        const own = new Set(effectiveRate(table).map(({ kpi }) => kpi));
        return clientProfit(table, best)
          .filter(({ kpi }) => !own.has(kpi))
          .map((measured) => ({ table, kpi: kpiById(measured.kpi), measured }));
      });
    },
  };
}
