import { a1Range, columnLetters, localAddress } from "../../cells/address";
import { isBlank, isError, type Cell } from "../../cells/cell";
import { decideDecimalSeparator, toNumber } from "../../cells/number";
import type { PeriodName } from "../../cells/date/period";
import { isTotalWord } from "../../cells/totalWord";
import type { RecognisedRegion } from "../result/finding";
import { regionKey, type Region } from "../detect/regions/regions";
import { amountAxis, type AmountAxis } from "./axis";
import {
  noAmount,
  officeWord,
  operatingWord,
  otherCosts,
  partNamed,
  revenueWord,
  sumOrMargin,
  totalNamed,
  type ProfitPart,
  type ProfitSection,
  type ProfitTotal,
} from "../vocabulary/profitLossWords";
import { reasonKinds } from "../notices/reasons";

/** An amount of a profit-and-loss table, costs as positive numbers; `cell` as formulas name it ("'P&L'!$C$5"). */
export interface ProfitAmount {
  readonly value: number;
  readonly cell: string;
  /** True where the cell holds the number as text, which formulas don't add. */
  readonly text?: boolean;
}

export interface ProfitLine {
  readonly kind: ProfitPart | ProfitTotal;
  /** The section that a part belongs to. */
  readonly section?: ProfitSection;
  readonly label: string;
  /** One for each period; undefined where the cell holds no number. */
  readonly amounts: readonly (ProfitAmount | undefined)[];
}

/** A profit-and-loss table: its lines over one or more periods. */
export interface ProfitStatement {
  /** As the ids of its findings name it. */
  readonly key: string;
  readonly sheet: string;
  /** Oldest first where they carry dates; a table with a single column of amounts has one period without a name. */
  readonly periods: readonly (PeriodName | undefined)[];
  readonly lines: readonly ProfitLine[];
  /** True when the table writes its costs as negative numbers. */
  readonly negativeCosts: boolean;
  readonly region: RecognisedRegion;
}

const costKinds: ReadonlySet<string> = new Set([
  ...(["directCost", "overhead", "labor", "licences", "hardware", "otherCost", "overheadPart"] as const),
]);

/** The profit-and-loss tables of a sheet, given all its regions: sections below blank rows belong to the table above them. */
export function readProfitStatements(regions: readonly Region[]): ProfitStatement[] {
  return joinSections(regions).flatMap((region) => readStatement(region) ?? []);
}

function joinSections(regions: readonly Region[]): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const index = joined.findIndex(({ block }) => follows(block, region.block));
    const above = joined[index];
    if (!above) {
      joined.push(region);
      continue;
    }
    const block = {
      ...above.block,
      bottom: region.block.bottom,
      right: Math.max(above.block.right, region.block.right),
    };
    joined[index] = { ...above, block, lastRow: region.lastRow, complete: above.complete && region.complete };
  }
  return joined;
}

function follows(above: Region["block"], below: Region["block"]): boolean {
  const gap = below.top - above.bottom - 1;
  return gap >= 0 && gap <= 2 && below.left === above.left;
}

/** Lines of revenue and cost with amounts in one or more periods; undefined for everything that is not such a table. */
function readStatement(region: Region): ProfitStatement | undefined {
  if (!region.complete) return undefined;
  for (const axis of amountAxis(region)) {
    const statement = readAlong(region, axis);
    if (statement) return statement;
  }
  return undefined;
}

function readAlong(region: Region, axis: AmountAxis): ProfitStatement | undefined {
  const { grid } = region;
  const decimal = decideDecimalSeparator(axis.lines.flatMap(({ cells }) => cells.map((at) => cellAt(region, at))));
  const signed: {
    kind: ProfitPart | ProfitTotal;
    section?: ProfitSection;
    label: string;
    cells: (ProfitAmount | undefined)[];
  }[] = [];
  let section: ProfitSection | undefined;
  let isBelowGross = false;
  for (const line of axis.lines) {
    const cells = line.cells.map((at) => {
      const cell = cellAt(region, at);
      if (isBlank(cell) || isError(cell) || (typeof cell === "string" && cell.includes("%"))) return undefined;
      const value = toNumber(cell, decimal);
      return value === undefined
        ? undefined
        : {
            value,
            cell: a1Range(grid.sheet, grid.row + at.row, grid.column + at.column),
            text: typeof cell === "string",
          };
    });
    const total = totalNamed(line.label);
    if (cells.every((cell) => cell === undefined)) {
      if (total && isSection(total)) section = total;
      continue;
    }
    const part = total ? undefined : partOf(line.label, section);
    // What stands below the gross profit was not taken off to get there: wages of the office, rent, software.
    const named = total ? { kind: total } : isBelowGross && part?.section === "directCost" ? belowGross : part;
    if (named) signed.push({ ...named, label: line.label, cells });
    if (total && isSection(total)) section = total === section ? undefined : section;
    isBelowGross ||= total === "grossProfit" && signed.some((one) => (one.section ?? one.kind) === "directCost");
  }
  return toStatement(region, axis, signed);
}

const belowGross = { kind: "overheadPart", section: "overhead" } as const;

type SignedLine = {
  kind: ProfitPart | ProfitTotal;
  section?: ProfitSection;
  label: string;
  cells: (ProfitAmount | undefined)[];
};

function toStatement(region: Region, axis: AmountAxis, signed: readonly SignedLine[]): ProfitStatement | undefined {
  const kinds = new Set<string>(signed.map(({ kind }) => kind));
  const earns = signed.some(({ kind, section }) => kind === "revenue" || section === "revenue");
  const spends = signed.some(({ kind }) => costKinds.has(kind) && kind !== "otherCost" && kind !== "overheadPart");
  if (!earns || !spends || kinds.size < 2) return undefined;
  // Among the lines of a dashboard, a few sound like revenue and cost.
  const filled = axis.lines.filter(({ cells }) => cells.some((at) => typeof cellAt(region, at) === "number"));
  if (signed.length < filled.length / 2) return undefined;
  // Two lines that both say "Total revenue" are two sites or two years: no one knows which counts.
  const totals = signed.filter(({ section }) => section === undefined).map(({ kind }) => kind);
  if (new Set(totals).size < totals.length) return undefined;
  const costs = signed
    .filter(({ kind }) => costKinds.has(kind))
    .flatMap(({ cells }) => cells.flatMap((one) => one?.value ?? []));
  const negativeCosts = costs.length > 0 && costs.every((value) => value <= 0) && costs.some((value) => value < 0);
  const lines = signed.map(({ cells, ...line }) => ({
    ...line,
    amounts: cells.map((one) =>
      one && negativeCosts && costKinds.has(line.kind) ? { ...one, value: -one.value } : one,
    ),
  }));
  return {
    key: regionKey(region),
    sheet: region.grid.sheet,
    periods: axis.periods,
    lines,
    negativeCosts,
    region: describe(region, axis, lines),
  };
}

function isSection(total: ProfitTotal): total is ProfitSection {
  return total === "revenue" || total === "directCost" || total === "overhead";
}

/** A line by the section it stands in; without sections by its own words, which then have to say revenue or cost. */
function partOf(
  label: string,
  section: ProfitSection | undefined,
): { kind: ProfitPart; section: ProfitSection } | undefined {
  if (isTotalWord(label) || sumOrMargin.test(label)) return undefined;
  if (noAmount.test(label)) return undefined;
  const home = section ?? homeOf(label);
  if (home === undefined) return undefined;
  const found = partNamed(label, home);
  const rest = { revenue: "otherRevenue", directCost: "otherCost", overhead: "overheadPart" } as const;
  if (!found && section === undefined && !otherCosts.test(label)) return undefined;
  return { kind: found ?? rest[home], section: home };
}

function homeOf(label: string): ProfitSection | undefined {
  if (revenueWord.test(label)) return "revenue";
  if (otherCosts.test(label)) return "directCost";
  // What a line calls an operating expense is none of the direct costs, whatever it is spent on.
  if (operatingWord.test(label)) return undefined;
  if (officeWord.test(label)) return undefined;
  return partNamed(label, "directCost") ? "directCost" : undefined;
}

function cellAt({ grid }: Region, at: { readonly row: number; readonly column: number }): Cell {
  return grid.cells[at.row]?.[at.column];
}

function describe({ grid, block }: Region, axis: AmountAxis, lines: readonly ProfitLine[]): RecognisedRegion {
  const [top, left] = [grid.row + block.top, grid.column + block.left];
  return {
    sheet: grid.sheet,
    address: localAddress(top, left, block.bottom - block.top + 1, block.right - block.left + 1),
    kind: "profit",
    label: "profit and loss",
    rows: lines.length,
    rowsFolded: 0,
    columns: axis.heads.map(({ column, text }) => ({
      role: "amount",
      heading: text,
      column: columnLetters(grid.column + column),
      type: "money",
    })),
    score: lines.length,
    reasons: [reasonKinds.profitAndLoss({ lines: lines.map(({ label, kind }) => ({ label, kind })) })],
  };
}
