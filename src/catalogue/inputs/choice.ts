import { failure, type Failure } from "../../cells/failure";
import { areas, type Area } from "../area";
import { levels, type Level } from "../figure";
import { findKpi, foldName } from "../find";
import type { Kpi } from "../kpi";
import { findSource, ownSources, sourceKeys } from "../sources";
import type { Input, InputKind } from "./input";
import { errorIn, toGrid, type Argument, type Asker } from "./range";

/** A KPI by id, name or synonym. */
export function kpiName(kpis: readonly Kpi[]): Input<Kpi> {
  const help = 'The KPI: its id ("FCR"), name or synonym';
  return choice("kpi", "kpi", help, (text) => findKpi(kpis, text), "a known KPI, see KPIS()");
}

/** A source of figures: a published one by key or title, the user's own one by name. */
export function sourceKey(): Input<string> {
  const help =
    "The source: its key or title, or the name of your own, see SOURCES(kpi); the KPI's default where left out";
  return choice("source", "source", help, findSource, () => `a source: ${[...sourceKeys, ...ownSources()].join(", ")}`);
}

/** A level of published figures; examples can't be asked for. */
export function levelName(): Input<Level> {
  const known = levels.filter((level) => level !== "example");
  const find = (text: string): Level | undefined => known.find((level) => level === text.trim().toLowerCase());
  const help = '"average", "target", "best" or "warn"; target where left out';
  return choice("level", "choice", help, find, `one of ${known.join(", ")}`);
}

/** An area by its key or title. */
export function areaName(): Input<Area> {
  const known = Object.keys(areas) as Area[];
  const find = (text: string): Area | undefined =>
    known.find((area) => [area, areas[area]].some((name) => foldName(name) === foldName(text)));
  return choice(
    "area",
    "area",
    "Area, e.g. Service desk; all areas where left out",
    find,
    `an area: ${known.join(", ")}`,
  );
}

function choice<T>(
  name: string,
  kind: InputKind,
  help: string,
  find: (text: string) => T | undefined,
  wanted: string | (() => string),
): Input<T> {
  const read = (argument: Argument, asker: Asker): T | Failure => {
    const cell = toGrid(argument)[0]?.[0];
    const text = String(cell ?? "");
    const found = find(text) ?? errorIn(cell, asker.id);
    if (found !== undefined) return found;
    const words = typeof wanted === "string" ? wanted : wanted();
    return failure("#VALUE!", `${asker.id} requires ${words}: it is '${text}'`);
  };
  return { name, kind, help, shape: "scalar", optional: false, read };
}
