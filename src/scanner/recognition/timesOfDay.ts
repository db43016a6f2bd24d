import type { Cell } from "../../cells/cell";
import { meaningsOf } from "../dictionary/lookup";
import type { Role } from "../dictionary/roles";
import type { Region } from "../regions/regions";
import { sampleCells } from "./claims";

const clock = /^\d{1,2}[:h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?$/i;

/** The headings of columns that hold only times of day for some roles: "Hora de apertura" beside "Fecha de apertura". */
export function timesOfDayBeside(region: Region, about: readonly Role[]): string[] {
  return (region.headings ?? [])
    .filter(({ text }, index) => {
      if (!meaningsOf(text).meanings.some(({ role }) => about.includes(role))) return false;
      const cells = sampleCells(region, index);
      return cells.length > 0 && cells.every(isTimeOfDay);
    })
    .map(({ combined }) => combined);
}

function isTimeOfDay(cell: Cell): boolean {
  return typeof cell === "number" ? cell >= 0 && cell < 1 : typeof cell === "string" && clock.test(cell.trim());
}
