import { agreementsWorld } from "./agreements/world";
import { deskWorld } from "./desk/world";
import { satisfactionWorld } from "./surveys/satisfactionWorld";
import type { World } from "./world";

/** Every kind of workbook that is made up. */
export const worlds: readonly World[] = [deskWorld, agreementsWorld, satisfactionWorld];
