import type { MenuConfig } from "@univerjs/preset-sheets-core";

/** Menu items for what the document doesn't follow, and for protection: that is Excel's, through the add-in. */
const hidden = [
  "sheet.menu.cell-insert",
  "sheet.menu.delete",
  "sheet.contextMenu.permission",
  "sheet.contextMenu.text-to-number",
  "sheet.toolbar.text-to-number",
  "sheet.command.insert-row-before",
  "sheet.command.insert-row-after",
  "sheet.command.insert-multi-rows-above",
  "sheet.command.insert-multi-rows-after",
  "sheet.command.insert-multi-cols-before",
  "sheet.command.insert-multi-cols-right",
  "sheet.command.remove-row-confirm",
  "sheet.command.remove-col-confirm",
  "sheet.command.copy-sheet",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.operation.open.conditional.formatting.panel",
];

export const hiddenMenus: MenuConfig = Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));
