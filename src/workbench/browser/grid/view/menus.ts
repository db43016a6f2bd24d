import type { MenuConfig } from "@univerjs/preset-sheets-core";

/** What the document can't follow stays out of the menus. */
const hidden: readonly string[] = [];

export const hiddenMenus: MenuConfig = Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));
