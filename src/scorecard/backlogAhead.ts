import { reasonKinds } from "../scanner/notices/reasons";
import type { Finding } from "../scanner/result/finding";
import { fieldsOf } from "../scanner/result/notice";

/** Open tickets of a table by age, and what came and went lately. */
export interface BacklogAhead {
  readonly table: string;
  /** Tickets. */
  readonly open: number;
  /** The day on which ages are counted: "2026-06-30"; ages are whole days. */
  readonly ages?: {
    readonly day: string;
    readonly young: number;
    readonly middle: number;
    readonly old: number;
    readonly oldest: number;
  };
  /** Tickets of the last four weeks of the data, up to a day. */
  readonly rate?: { readonly day: string; readonly opened: number; readonly resolved: number };
}

/** What a finding of open tickets tells about them; undefined for any other, and where nothing is told. */
export function backlogAhead({ kpi, table, value, reasons }: Finding): BacklogAhead | undefined {
  if (kpi !== "BACKLOG") return undefined;
  const ages = fieldsOf(reasonKinds.backlogAge, reasons);
  const rate = fieldsOf(reasonKinds.backlogOutlook, reasons);
  if (!ages && !rate) return undefined;
  return { table, open: value, ...(ages && { ages }), ...(rate && { rate }) };
}
