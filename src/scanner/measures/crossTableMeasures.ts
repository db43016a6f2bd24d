import { kpiById, type MeasuredKpi } from "../../kpis/ids";
import { billedClients, type BilledClients } from "./time/billedClients";
import { clientProfit } from "./time/clientProfit";
import { effectiveRate } from "./time/effectiveRate";
import { handlingTime } from "./time/handlingTime";
import { resolvedTickets, type ResolvedTickets } from "./tickets/resolvedTickets";
import type { Measurement } from "./shared/measurement";
import type { RecordTable } from "../table/records/table";

/** A measured KPI of a table that rests on a second table as well. */
export interface CrossTableMeasurement {
  readonly table: RecordTable;
  readonly kpi: MeasuredKpi;
  readonly measured: Measurement;
}

/** Keeps what several tables of a workbook say together: hours in one, what was billed for them or which ticket they were for in another. */
export function createCrossTableMeasures(): {
  add(table: RecordTable): void;
  measurements(): CrossTableMeasurement[];
} {
  const worked: RecordTable[] = [];
  const billed: BilledClients[] = [];
  const listed: ResolvedTickets[] = [];
  return {
    add(table) {
      const { kind } = table.recognition;
      if (kind === "time" && (table.columns.has("timeClient") || table.columns.has("timeTicket"))) worked.push(table);
      const found = billedClients(table);
      if (found) billed.push(found);
      const tickets = kind === "tickets" ? resolvedTickets(table) : undefined;
      if (tickets) listed.push(tickets);
    },
    measurements() {
      // Invoices say what was really billed; what the agreements promise is the next best.
      const best = billed.find(({ by }) => by === "invoices") ?? billed[0];
      return worked.flatMap((table) => {
        const own = new Set(effectiveRate(table).map(({ kpi }) => kpi));
        const profit = best ? clientProfit(table, best).filter(({ kpi }) => !own.has(kpi)) : [];
        // Which of two lists an entry's ticket stands on, nothing says.
        const time = listed.length > 1 ? [] : handlingTime(table, listed[0]);
        return [...profit, ...time].map((measured) => ({ table, kpi: kpiById(measured.kpi), measured }));
      });
    },
  };
}
