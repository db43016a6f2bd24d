import { columnLetters } from "../../src/cells/address";
import type { Plan, PlanCell, Rect } from "../../src/scorecard/plan";
import { styles } from "../../src/scorecard/styles";

/** A plan as a person reads it: row by row what stands in each cell, how it looks, and what lies over the cells. */
export function planText(plan: Plan): string {
  const lines = [
    `${plan.sheetName}: prints ${addressOf(plan.printArea)}, ${plan.frozenRows} row frozen`,
    `header ${plan.header}`,
    `footer ${plan.footer}`,
    `columns ${plan.columnWidths.map((width, at) => `${columnLetters(at)} ${width}`).join(", ")}`,
    `hidden ${plan.hiddenColumns.map(columnLetters).join(", ")}`,
    ...plan.cells.flatMap((line, row) => rowText(plan, line, row)),
    ...section("Charts", plan.charts, ({ kind, name, title, labels, series, numberFormat, axis, place }) =>
      [
        name,
        kind,
        JSON.stringify(title),
        addressOf(labels),
        ...series.map(({ name: label, values }) => `${label}: ${addressOf(values)}`),
        numberFormat,
        axisText(axis),
      ]
        .concat(`at ${addressOf(place)}`)
        .join(" | "),
    ),
    ...section("Bars", plan.dataBars, ({ range, full }) => `${addressOf(range)}, full at ${full ?? "the largest"}`),
    ...section(
      "Coloured where",
      plan.rules,
      ({ range, formula, fill, color }) => `${addressOf(range)} ${formula} ${color} on ${fill}`,
    ),
    ...section(
      `Names of the ${plan.namesScope}`,
      plan.names,
      ({ name, row, column, comment }) => `${name} ${columnLetters(column)}${row + 1} ${comment}`,
    ),
    ...section(
      "Checks",
      plan.checks,
      ({ row, column, expected, label, mention }) =>
        `${columnLetters(column)}${row + 1} = ${expected} ${label}${mention === undefined ? "" : `, said in ${columnLetters(mention)}`}`,
    ),
    ...section("Styles", usedStyles(plan), (name) => `${name}: ${styleText(name)}`),
  ];
  return `${lines.join("\n")}\n`;
}

function section<T>(title: string, items: readonly T[], text: (item: T) => string): readonly string[] {
  return ["", title, ...items.map((item) => `  ${text(item)}`)];
}

function rowText(plan: Plan, line: readonly PlanCell[], row: number): readonly string[] {
  const merged = new Map(plan.merges.filter((one) => one.row === row).map((one) => [one.column, one]));
  const height = plan.rowHeights.find((one) => one.row === row)?.height;
  const filled: string[] = [];
  const empty: string[] = [];
  let end = 0;
  line.forEach(({ content, style, numberFormat }, column) => {
    const { columns = 1 } = merged.get(column) ?? {};
    const inside = column < end;
    end = Math.max(end, column + columns);
    const at = addressOf({ row, column, rows: 1, columns });
    const look = [style, numberFormat].filter(Boolean).join(" ");
    if (content !== "") filled.push(`  ${at} [${look}] ${String(content).replace(/\n/g, "\\n")}`);
    else if (!inside && style !== "plain") empty.push(`${at} [${look}]`);
  });
  return [
    ...(plan.pageBreaks.includes(row) ? ["--- page ---"] : []),
    `${row + 1}: ${height} pt`,
    ...filled,
    ...(empty.length > 0 ? [`  empty ${empty.join(" ")}`] : []),
  ];
}

function addressOf({ row, column, rows, columns }: Rect): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

function axisText(axis: { readonly from: number; readonly to?: number } | undefined): string {
  return axis ? `axis from ${axis.from} to ${axis.to ?? "the largest"}` : "axis as Excel chooses";
}

function usedStyles(plan: Plan): readonly (keyof typeof styles)[] {
  return [...new Set(plan.cells.flat().map(({ style }) => style))].sort();
}

function styleText(name: keyof typeof styles): string {
  return Object.entries(styles[name])
    .map(([key, value]) => (value === true ? key : `${key} ${value}`))
    .join(", ");
}
