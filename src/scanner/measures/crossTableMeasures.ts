import type { MeasuredKpi } from "../../kpis/ids";
import { findKpi } from "../../catalogue/find";
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
  measurements(kpis: readonly MeasuredKpi[]): CrossTableMeasurement[];
} {
  const worked: RecordTable[] = [];
  const billed: BilledClients[] = [];
  return {
    add(table) {
      if (table.recognition.kind === "time" && table.columns.has("timeClient")) worked.push(table);
      const found = billedClients(table);
      if (found) billed.push(found);
    },
    measurements(kpis) {
      // Invoices say what was really billed; what the agreements promise is the next best.
      const best = billed.find(({ by }) => by === "invoices") ?? billed[0];
      if (!best) return [];
      return worked.flatMap((table) => {
        const own = new Set(effectiveRate(table).map(({ kpi }) => kpi));
        return clientProfit(table, best).flatMap((measured): CrossTableMeasurement[] => {
          const kpi = findKpi(kpis, measured.kpi);
          return kpi && !own.has(measured.kpi) ? [{ table, kpi, measured }] : [];
        });
      });
    },
  };
}
