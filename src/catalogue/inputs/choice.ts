import { failure, type Failure } from "../../cells/failure";
import { areas, type Area } from "../area";
import { levels, type Level } from "../figure";
import { searchKpi, foldName } from "../find";
import type { Kpi } from "../kpi";
import { sourceKeys } from "../sources";
import { findSource, userSources } from "../userBenchmarks/findSource";
import type { Input, InputKind } from "./input";
import { errorIn, toGrid, type Argument, type Asker } from "./range";

/** What is chosen from, and how it is found by what a user typed. */
interface Choice<T> {
  readonly name: string;
  readonly kind: InputKind;
  readonly help: string;
  find(text: string): T | undefined;
  /** What the function asks for, e.g. "a known KPI". */
  wanted(): string;
}

/** A KPI by id, name or synonym. */
export function kpiName(kpis: readonly Kpi[]): Input<Kpi> {
  return choice({
    name: "kpi",
    kind: "kpi",
    help: 'The KPI: its id ("FCR"), name or synonym',
    find: (text) => searchKpi(kpis, text),
    wanted: () => "a known KPI, see KPIS()",
  });
}

/** A source of figures: a published one by key or title, the user's own one by name. */
export function sourceKey(): Input<string> {
  return choice({
    name: "source",
    kind: "source",
    help: "The source: its key or title, or the name of your own, see SOURCES(kpi); the KPI's default where left out",
    find: findSource,
    wanted: () => `a source: ${[...sourceKeys, ...userSources()].join(", ")}`,
  });
}

/** A level of published figures; examples can't be asked for. */
export function levelName(): Input<Level> {
  const known = levels.filter((level) => level !== "example");
  return choice({
    name: "level",
    kind: "choice",
    help: "average, target, best, warn, p25 or p75; left out: the target, else the average, else the best",
    find: (text) => known.find((level) => level === text.trim().toLowerCase()),
    wanted: () => `one of ${known.join(", ")}`,
  });
}

/** A way of counting a KPI, by its key or label; the function that asks knows of which KPI. */
export function variantName(): Input<string> {
  const read = (argument: Argument, asker: Asker): string | Failure => {
    const cell = toGrid(argument)[0]?.[0];
    return errorIn(cell, asker.id) ?? String(cell ?? "");
  };
  return {
    name: "variant",
    kind: "choice",
    help: 'How the value was counted, e.g. "business", see SOURCES(kpi); the KPI\'s own way where left out',
    shape: "scalar",
    optional: true,
    zeroIsBlank: true,
    read,
  };
}

/** An area by its key or title. */
export function areaName(): Input<Area> {
  const known = Object.keys(areas) as Area[];
  return choice({
    name: "area",
    kind: "area",
    help: "Area, e.g. Service desk; all areas where left out",
    find: (text) => known.find((area) => [area, areas[area]].some((name) => foldName(name) === foldName(text))),
    wanted: () => `an area: ${known.join(", ")}`,
  });
}

function choice<T>({ find, wanted, ...described }: Choice<T>): Input<T> {
  const read = (argument: Argument, asker: Asker): T | Failure => {
    const cell = toGrid(argument)[0]?.[0];
    const text = String(cell ?? "");
    return (
      find(text) ?? errorIn(cell, asker.id) ?? failure("#VALUE!", `${asker.id} requires ${wanted()}: it is '${text}'`)
    );
  };
  return { ...described, shape: "scalar", optional: false, zeroIsBlank: true, read };
}
