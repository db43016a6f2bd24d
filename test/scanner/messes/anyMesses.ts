import { withColumns, type Mess } from "./export";

const marksForNothing = ["-", "n/a", "?", "NULL", "--"];

/** What happens to exports of every kind. */
export function anyMesses<T>(): readonly Mess<T>[] {
  return [
    {
      name: "headings in capitals, with underscores and prefixes",
      group: "style",
      apply: (before, random) => {
        const style = random.pick<(heading: string) => string>([
          (heading) => heading.toUpperCase(),
          (heading) => heading.toLowerCase().replace(/ /g, "_"),
          (heading) => ` ${heading}  `,
          (heading) => `[required] ${heading}`,
          (heading) => `${before.noun} - ${heading}`,
        ]);
        return withColumns(before, (column) => ({ ...column, heading: style(column.heading) }));
      },
    },
    {
      name: "rows in any order",
      group: "rows",
      apply: (before, random) => ({ ...before, records: random.shuffle(before.records) }),
    },
    {
      name: "columns in any order",
      group: "columns",
      apply: (before, random) => ({ ...before, columns: random.shuffle(before.columns) }),
    },
    {
      name: "columns that say nothing",
      group: "other columns",
      apply: (before, random) => ({
        ...before,
        columns: [
          ...before.columns,
          { field: "building", heading: "Building", cell: () => "Main" },
          { field: "age", heading: "Asset age", cell: () => random.whole(1, 9) },
          { field: "colour", heading: "Colour code", cell: () => random.pick(["red", "green", "blue"]) },
        ],
      }),
    },
    {
      name: "marks for what is missing",
      group: "marks",
      apply: (before, random) => {
        const mark = random.pick(marksForNothing);
        // A mark in place of a name says that there is none: that is no merged cell.
        return withColumns(before, (column) => ({
          ...column,
          cell: (record) => {
            const cell = column.cell(record);
            return cell === "" && column.field !== "client" ? mark : cell;
          },
        }));
      },
    },
    {
      name: "a title and a note above the headings",
      group: "above",
      apply: (before) => ({ ...before, above: [["Monthly service report"], ["Exported on 31 March"], []] }),
    },
    {
      name: "a note below, after a blank line",
      group: "below",
      apply: (before) => ({ ...before, below: [[], ["Source: head office, without internal records"]] }),
    },
    {
      name: "blank lines between",
      group: "lines",
      apply: (before) => ({
        ...before,
        finish: [
          ...before.finish,
          (lines) => lines.flatMap((line, at) => (at > 0 && at % 11 === 0 ? [line, []] : [line])),
        ],
      }),
    },
    {
      name: "the headings once more on every page",
      group: "lines",
      apply: (before) => ({
        ...before,
        finish: [
          ...before.finish,
          (lines) => lines.flatMap((line, at) => (at > 0 && at % 20 === 0 ? [line, [...lines[0]!]] : [line])),
        ],
      }),
    },
  ];
}
