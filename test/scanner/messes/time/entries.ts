import { at } from "../../../support/tables";
import { monthOf, truthWithParts, type Export, type Truth } from "../export";
import type { Random } from "../random";

/** A time entry as it really is. */
export interface Entry {
  readonly id: string;
  readonly member: string;
  readonly client: string;
  readonly ticket: string;
  readonly agreement: string;
  readonly day: number;
  /** In whole minutes; undefined while it is still running. */
  readonly minutes: number | undefined;
  readonly isBillable: boolean;
  /** What an hour is billed at. */
  readonly rate: number;
  /** False for a line that stands for no entry of its own. */
  readonly counts: boolean;
  readonly updated: number;
}

const clients = ["Ash Dental", "Birch Legal", "Cedar Foods", "Dogwood Bank", "Elm Travel"];
const agreements = ["Managed Services", "Break-fix", "Security"];
const members: Readonly<Record<string, number>> = { "Mia Novak": 90, "Tom Reyes": 120, "Ana Kovacs": 150 };
const firstDay = at("2026-01-05");

/** 40 to 90 entries over eleven weeks; quarters of an hour, so that no way of writing them loses any. */
export function makeEntries(random: Random): Export<Entry> {
  const records = Array.from({ length: random.whole(40, 90) }, (_, n): Entry => {
    const member = random.pick(Object.keys(members));
    const day = firstDay + random.whole(0, 76);
    return {
      id: `TE-${4001 + n}`,
      member,
      client: random.pick(clients),
      ticket: `T-${2001 + random.whole(0, 40)}`,
      agreement: random.pick(agreements),
      day,
      minutes: 15 * random.whole(1, 22),
      isBillable: !random.one(4),
      rate: members[member] ?? NaN,
      counts: true,
      updated: day + random.whole(1, 99) / 100,
    };
  });
  return {
    sheet: "Time entries",
    noun: "Time entry",
    records,
    columns: [
      { field: "id", heading: "Entry ID", cell: ({ id }) => id },
      { field: "day", heading: "Date", cell: ({ day }) => day },
      { field: "member", heading: "Member", cell: ({ member }) => member },
      { field: "client", heading: "Client", cell: ({ client }) => client },
      { field: "ticket", heading: "Ticket", cell: ({ ticket }) => ticket },
      { field: "hours", heading: "Hours", cell: ({ minutes }) => (minutes === undefined ? "" : minutes / 60) },
      { field: "billable", heading: "Billable", cell: ({ isBillable }) => (isBillable ? "Yes" : "No") },
    ],
    above: [],
    below: [],
    finish: [],
  };
}

/** What a list of time entries has to give. */
export function truthOfEntries({ records, columns }: Export<Entry>): Truth[] {
  const worked = records.filter(({ counts, minutes }) => counts && minutes !== undefined);
  const parts = { month: ({ day }: Entry) => monthOf(day), client: ({ client }: Entry) => client };
  const isBilled = columns.some(({ field }) => field === "rate" || field === "amount");
  const share = billableShare(worked);
  return [
    // Corrections can make more or less of one kind than of all; then there is no share.
    ...(share >= 0 && share <= 1
      ? truthWithParts("BILLABLE", ["hours"], worked, billableShare, parts)
      : [{ kpi: "BILLABLE", variants: ["hours"], value: undefined }]),
    ...(isBilled ? truthWithParts("EFFECTIVERATE", ["standard"], worked, effectiveRate, parts) : []),
    // What was logged is never what was available.
    { kpi: "UTILIZATION", variants: ["available"], value: undefined },
  ];
}

function hoursOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { minutes }) => sum + (minutes ?? 0) / 60, 0);
}

function billableShare(entries: readonly Entry[]): number {
  return hoursOf(entries.filter(({ isBillable }) => isBillable)) / hoursOf(entries);
}

function effectiveRate(entries: readonly Entry[]): number {
  const billed = entries.reduce(
    (sum, { minutes, isBillable, rate }) => sum + (isBillable ? ((minutes ?? 0) / 60) * rate : 0),
    0,
  );
  return billed / hoursOf(entries);
}
