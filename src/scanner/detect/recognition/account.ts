import { toNumber } from "../../../cells/number";
import { headingKey } from "../../vocabulary/headingKey";
import { accountHeadings, balanceHeadings, ownCompanyHeading, supplierHeading } from "../../vocabulary/otherTrades";
import { decimalOf } from "../regions/decimal";
import type { Region } from "../regions/regions";
import type { ColumnCandidate } from "./candidates";

const fewestSteps = 3;
const mostSteps = 0.8;

/**
 * True for the statement of an account: its columns say so, or its balance runs on from row to row by the amounts. Sales
 * that name what was sold keep their running balance.
 */
export function isAccountStatement(region: Region, candidates: readonly ColumnCandidate[]): boolean {
  const keys = (region.headings ?? []).map(({ text }) => headingKey(text).bare);
  if (keys.some((key) => accountHeadings.has(key))) return true;
  if (candidates.some(({ role }) => role === "revenueType")) return false;
  const balance = keys.findIndex((key) => balanceHeadings.has(key));
  if (balance < 0) return false;
  return candidates.some(
    ({ role, index }) => role === "invoiceAmount" && index !== balance && runs(region, index, balance),
  );
}

/** True for invoices that suppliers sent: they name the supplier, and no customer ("Company" is then our own). */
export function isPurchaseList(region: Region, candidates: readonly ColumnCandidate[]): boolean {
  if (!(region.headings ?? []).some(({ text }) => supplierHeading.test(headingKey(text).bare))) return false;
  return !candidates.some(({ role, key }) => role === "client" && !ownCompanyHeading.test(key.bare));
}

/** Each balance is the one before (or, newest first, the one below) and the row's amount. */
function runs(region: Region, amount: number, balance: number): boolean {
  const { grid, block, firstRow, lastRow } = region;
  const decimal = decimalOf(region);
  const rows = grid.cells.slice(firstRow, lastRow + 1).flatMap((line) => {
    const [by, left] = [amount, balance].map((index) => toNumber(line[block.left + index], decimal));
    return by === undefined || left === undefined ? [] : [{ by, left }];
  });
  let [down, up] = [0, 0];
  for (let index = 1; index < rows.length; index++) {
    const [above, here] = [rows[index - 1]!, rows[index]!];
    if (Math.abs(above.left + here.by - here.left) < 0.005) down += 1;
    if (Math.abs(here.left + above.by - above.left) < 0.005) up += 1;
  }
  return rows.length > fewestSteps && Math.max(down, up) >= mostSteps * (rows.length - 1);
}
