import { columnLetters } from "../../cells/address";
import { daysToClear, rateDays } from "../../scanner/result/backlogRate";
import type { BacklogAhead } from "../backlogAhead";
import type { Scorecard } from "../scorecard";
import type { SheetGrid } from "../sheetGrid";
import { cell, text, type Block, type Places, type SheetRow } from "../sheetRows";
import { sectionRows } from "./section";
import { slotsOf, type Slot } from "./slots";

const rowHeight = 18;
const [counts, days] = ["#,##0", '#,##0" d"'];

/** Open tickets by age, the oldest one, and when nothing is open any more at the rate of the last four weeks. */
export function backlogBlocks(grid: SheetGrid, scorecard: Scorecard, hasFormulas: boolean): readonly Block[] {
  const [number, share] = slotsOf(grid);
  if (!number || !share) return [];
  return (scorecard.backlogs ?? [])
    .filter(({ open }) => open > 0)
    .map((backlog) => backlogBlock(grid, backlog, { number, share, hasFormulas }));
}

interface Placed {
  readonly number: Slot;
  readonly share: Slot;
  readonly hasFormulas: boolean;
}

function backlogBlock(grid: SheetGrid, backlog: BacklogAhead, placed: Placed): Block {
  const { table, ages, rate } = backlog;
  const rows = [...ageRows(backlog, placed), ...rateRows(backlog, placed)];
  const when = [
    ...(ages ? [`ages on ${ages.day}`] : []),
    ...(rate ? [`what came and went in the ${rateDays} days to ${rate.day}`] : []),
  ].join("; ");
  return {
    rows: [
      ...sectionRows(
        grid,
        "Backlog: how old, and when it is cleared",
        `${table}: ${when}. Numbers as counted when this was written.`,
        60 + (rows.length + 1) * rowHeight,
      ),
      {
        cells: [
          { at: 0, cell: text("Open tickets", "headerLeft") },
          { ...placed.number, cell: text("Tickets", "header") },
          { ...placed.share, cell: text("Share", "header") },
        ],
      },
      ...rows,
    ],
  };
}

function keyOf({ table }: BacklogAhead, what: "open" | "opened" | "resolved"): string {
  return `BACKLOG/${table}/${what}`;
}

/** The bands with what share of all they are, all of them, and the oldest ticket. */
function ageRows(backlog: BacklogAhead, { number, share, hasFormulas }: Placed): readonly SheetRow[] {
  const { ages, open } = backlog;
  const column = columnLetters(number.at);
  const undated = open - (ages ? ages.young + ages.middle + ages.old : 0);
  const bands: readonly (readonly [string, number])[] = ages
    ? [
        ["Under 10 days", ages.young],
        ["10 to 30 days", ages.middle],
        ["Over 30 days", ages.old],
        ...(undated > 0 ? [["Date of opening unknown", undated] as const] : []),
      ]
    : [];
  const sumOf = (row: number) =>
    hasFormulas && bands.length > 0 ? `=SUM(${column}${row + 1 - bands.length}:${column}${row})` : open;
  return [
    ...bands.map(([label, tickets]): SheetRow => ({
      cells: ({ rowOf }: Places, row) => [
        { at: 0, cell: text(label, "name") },
        { ...number, cell: cell(tickets, "number", counts) },
        {
          ...share,
          cell: cell(
            hasFormulas ? `=${column}${row + 1}/${column}$${rowOf(keyOf(backlog, "open")) + 1}` : tickets / open,
            "number",
            "0.0%",
          ),
        },
      ],
      height: rowHeight,
    })),
    {
      key: keyOf(backlog, "open"),
      cells: (_places, row) => [
        { at: 0, cell: text("All open", "name") },
        { ...number, cell: cell(sumOf(row), "total", counts) },
      ],
      height: rowHeight,
    },
    ...(ages ? [numberRow("Oldest open ticket", ages.oldest, days, number)] : []),
  ];
}

/** What came and went, and the days to clear the backlog by it. */
function rateRows(backlog: BacklogAhead, { number, hasFormulas }: Placed): readonly SheetRow[] {
  const { rate, open } = backlog;
  if (!rate) return [];
  const grows = "does not shrink";
  return [
    { ...numberRow(`Opened in ${rateDays} days`, rate.opened, counts, number), key: keyOf(backlog, "opened") },
    { ...numberRow(`Resolved in ${rateDays} days`, rate.resolved, counts, number), key: keyOf(backlog, "resolved") },
    {
      cells: ({ rowOf }) => {
        const at = (what: Parameters<typeof keyOf>[1]) =>
          `${columnLetters(number.at)}${rowOf(keyOf(backlog, what)) + 1}`;
        const [all, opened, resolved] = [at("open"), at("opened"), at("resolved")];
        const content = hasFormulas
          ? `=IF(${resolved}>${opened},ROUNDUP(${all}/((${resolved}-${opened})/${rateDays}),0),"${grows}")`
          : (daysToClear(open, rate) ?? `'${grows}`);
        return [
          { at: 0, cell: text("Cleared at this rate after", "name") },
          { ...number, cell: cell(content, "number", days) },
        ];
      },
      height: rowHeight,
    },
  ];
}

function numberRow(label: string, value: number, numberFormat: string, slot: Slot): SheetRow {
  return {
    cells: [
      { at: 0, cell: text(label, "name") },
      { ...slot, cell: cell(value, "number", numberFormat) },
    ],
    height: rowHeight,
  };
}
