import type { ColumnRef, Workings, WorkingsColumn } from "../result/workings";
import type { RecordTable } from "../table/records/table";

/** The columns of a table's workings as they are asked for: what is the same for several values stands once. */
export class RecordColumns {
  private readonly columns: WorkingsColumn[] = [];
  private readonly known = new Map<string, ColumnRef>();

  constructor(
    private readonly table: RecordTable,
    private readonly id: string,
  ) {}

  /**
   * The column with these cells, which is added where there is none yet.
   *
   * @param variant tells it from others with the same heading
   */
  add(column: WorkingsColumn, variant = "2"): ColumnRef {
    const key = keyOf(column);
    const found = this.known.get(key) ?? this.push(column, variant);
    this.known.set(key, found);
    return found;
  }

  /** Nothing where no column was asked for. */
  workings(): Workings[] {
    const { sheet, row, first, last } = this.table;
    if (this.columns.length === 0) return [];
    return [{ id: this.id, sheet, first: row + first, rows: last - first + 1, columns: this.columns }];
  }

  private push(column: WorkingsColumn, variant: string): ColumnRef {
    this.columns.push({ ...column, heading: this.free(column.heading, variant) });
    return { workings: this.id, column: this.columns.length - 1 };
  }

  private free(wanted: string, variant: string): string {
    const taken = new Set(this.columns.map(({ heading }) => heading.toLowerCase()));
    const free = [wanted, `${wanted} (${variant})`].find((one) => !taken.has(one.toLowerCase()));
    for (let n = 2; ; n++) {
      const numbered = `${wanted} (${variant} ${n})`;
      if (free !== undefined || !taken.has(numbered.toLowerCase())) return free ?? numbered;
    }
  }
}

function keyOf({ cells }: WorkingsColumn): string {
  return JSON.stringify(cells);
}
