import { agreementsWorld } from "./agreements/world";
import { deskWorld } from "./desk/world";
import { promoterWorld } from "./surveys/promoterWorld";
import { satisfactionWorld } from "./surveys/satisfactionWorld";
import { timeWorld } from "./time/world";
import type { World } from "./world";

/** Every kind of workbook that is made up. */
export const worlds: readonly World[] = [deskWorld, agreementsWorld, satisfactionWorld, promoterWorld, timeWorld];
