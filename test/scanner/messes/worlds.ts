import { agreementsWorld } from "./agreements/world";
import { deskWorld } from "./desk/world";
import { invoicesWorld } from "./invoices/world";
import { promoterWorld } from "./surveys/promoterWorld";
import { satisfactionWorld } from "./surveys/satisfactionWorld";
import { timeWorld } from "./time/world";
import { workbooksWorld } from "./workbooks/world";
import type { World } from "./world";

/** Every kind of workbook that is made up. */
export const worlds: readonly World[] = [
  ...[deskWorld, agreementsWorld, satisfactionWorld, promoterWorld],
  ...[timeWorld, invoicesWorld, workbooksWorld],
];
