import type { Cell } from "../../../src/cells/cell";
import { fromSerial } from "../../../src/cells/date/serial";

const two = (value: number): string => String(value).padStart(2, "0");
const shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

type Write = (serial: number | undefined) => Cell;
const parts = (serial: number): { y: number; m: number; d: number; h: number; min: number; s: number } => {
  const date = fromSerial(serial);
  return {
    ...{ y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() },
    ...{ h: date.getUTCHours(), min: date.getUTCMinutes(), s: date.getUTCSeconds() },
  };
};
const when =
  (format: (p: ReturnType<typeof parts>) => string, blank: Cell = ""): Write =>
  (serial) =>
    serial === undefined ? blank : format(parts(serial));
const half = (h: number): string => (h < 12 ? "AM" : "PM");

/** Points in time as tools write them. */
export const asSerial: Write = (serial) => serial ?? "";
export const asIso = when(({ y, m, d, h, min, s }) => `${y}-${two(m)}-${two(d)}T${two(h)}:${two(min)}:${two(s)}Z`);
export const asIsoPlain = when(({ y, m, d, h, min, s }) => `${y}-${two(m)}-${two(d)} ${two(h)}:${two(min)}:${two(s)}`);
export const asJira = when(
  ({ y, m, d, h, min }) => `${two(d)}/${shortMonths[m - 1]}/${two(y % 100)} ${h % 12 || 12}:${two(min)} ${half(h)}`,
);
export const asDayFirst = when(({ y, m, d, h, min }) => `${two(d)}/${two(m)}/${y} ${two(h)}:${two(min)}`);
export const asDots = when(({ y, m, d, h, min }) => `${two(d)}.${two(m)}.${y} ${two(h)}:${two(min)}`);
export const asDashes = when(({ y, m, d, h, min }) => `${two(d)}-${two(m)}-${y} ${two(h)}:${two(min)}`);
export const asMonthFirst = when(({ y, m, d, h, min }) => `${m}/${d}/${y} ${h % 12 || 12}:${two(min)} ${half(h)}`);

/** Durations, given in days, as tools write them. */
export const asClock = (days: number | undefined): Cell => {
  if (days === undefined) return "";
  const seconds = Math.round(days * 86_400);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};
export const asHours = (days: number | undefined): Cell => (days === undefined ? "" : days * 24);
export const asMinutes = (days: number | undefined): Cell => (days === undefined ? "" : Math.round(days * 1440));
export const asSeconds = (days: number | undefined): Cell => (days === undefined ? "" : Math.round(days * 86_400));
/** Time left, as Jira's SLA columns show it. */
export const asRemaining = (days: number): Cell => {
  const minutes = Math.round(Math.abs(days) * 1440);
  return `${days < 0 ? "-" : ""}${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
};
