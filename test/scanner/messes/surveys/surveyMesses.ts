import { withColumns, type Mess } from "../export";

/** A line of a survey, whatever it asks. */
interface Line {
  readonly id: string;
  readonly counts: boolean;
  readonly client: string;
}

/**
 * What happens to surveys of every kind, their answers in the column of `field`.
 *
 * @param unanswered the same line without its answer
 */
export function surveyMesses<T extends Line>(field: string, unanswered: (line: T) => T): readonly Mess<T>[] {
  return [
    {
      name: "some answers exported twice",
      group: "records",
      apply: (before, random) => ({
        ...before,
        records: before.records.flatMap((one) => (random.one(5) ? [one, { ...one, counts: false }] : [one])),
      }),
    },
    {
      name: "no technician, ticket or comment",
      group: "fewer columns",
      apply: (before) => ({
        ...before,
        columns: before.columns.filter((column) => !["technician", "ticket", "comment"].includes(column.field)),
      }),
    },
    {
      name: "no number of the response",
      group: "fewer columns",
      apply: (before) => ({ ...before, columns: before.columns.filter((column) => column.field !== "id") }),
    },
    {
      name: "errors in place of some answers",
      group: "spoilt",
      apply: (before, random) => {
        const ids = new Set(before.records.filter((_one, n) => n > 12 && random.one(12)).map(({ id }) => id));
        const kept = before.records.filter(({ id }) => !ids.has(id));
        const lost = before.records.filter(({ id }) => ids.has(id)).map(unanswered);
        const isLost = new Set<T>(lost);
        return withColumns({ ...before, records: [...kept, ...lost] }, (column) =>
          column.field === field ? { ...column, cell: (one) => (isLost.has(one) ? "#N/A" : column.cell(one)) } : column,
        );
      },
    },
    {
      name: "how many answers, below",
      group: "below",
      apply: (before) => ({ ...before, below: [["Total", before.records.length]] }),
    },
    {
      name: "a client's name once for all its answers",
      group: "rows",
      apply: (before) => {
        const records = [...before.records].sort((a, b) => a.client.localeCompare(b.client));
        const first = new Set(records.filter(({ client }, at) => records[at - 1]?.client !== client));
        return withColumns({ ...before, records }, (column) =>
          column.field === "client" ? { ...column, cell: (one) => (first.has(one) ? one.client : "") } : column,
        );
      },
    },
  ];
}
