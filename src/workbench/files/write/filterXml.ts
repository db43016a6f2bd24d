import { localAddress } from "../../../cells/address";
import type { AutoFilterDocument, ColumnFilter } from "../../document/autoFilter";
import { escapeXml } from "../xml/xmlText";

const operators: Readonly<Record<string, string>> = {
  "=": "",
  "<>": ' operator="notEqual"',
  ">": ' operator="greaterThan"',
  ">=": ' operator="greaterThanOrEqual"',
  "<": ' operator="lessThan"',
  "<=": ' operator="lessThanOrEqual"',
};

/** A filter of a sheet or table; which rows it hides stands with the rows. */
export function filterXml({ rect, columns }: AutoFilterDocument): string {
  const ref = localAddress(rect.row, rect.column, rect.rows, rect.columns);
  const inside = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, filter]) => `<filterColumn colId="${column}">${criteriaXml(filter)}</filterColumn>`);
  return inside.length === 0
    ? `<autoFilter ref="${ref}"/>`
    : `<autoFilter ref="${ref}">${inside.join("")}</autoFilter>`;
}

function criteriaXml({ values, custom }: ColumnFilter): string {
  if (values) {
    const shown = values.filter((value) => value !== "").map((value) => `<filter val="${escapeXml(value)}"/>`);
    return `<filters${values.includes("") ? ' blank="1"' : ""}>${shown.join("")}</filters>`;
  }
  if (!custom) return "";
  const conditions = [custom.first, custom.second].flatMap((one) => (one === undefined ? [] : [conditionXml(one)]));
  return `<customFilters${custom.and ? ' and="1"' : ""}>${conditions.join("")}</customFilters>`;
}

function conditionXml(condition: string): string {
  const [, operator = "=", value = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(condition) ?? [];
  return `<customFilter${operators[operator] ?? ""} val="${escapeXml(value)}"/>`;
}
