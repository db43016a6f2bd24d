import type { Figure } from "../figure";
import type { Kpi } from "../kpi";
import type { UserBenchmark } from "./userBenchmark";

/** The own figures of the open workbook, and whether they are being read. */
interface Registry {
  held: readonly UserBenchmark[];
  reading?: Promise<void>;
}

/**
 * The functions' script and the pane's are built apart and run on one page. They meet in this one list: whoever reads the
 * workbook fills it, and the next calculation uses it.
 */
const page = globalThis as { mspScorecardFigures?: Registry };
const registry: Registry = (page.mspScorecardFigures ??= { held: [] });

/** Puts the own figures of the open workbook in the place of those before, the last saved one last. */
export function holdUserBenchmarks(figures: readonly UserBenchmark[]): void {
  registry.held = figures;
}

/** The own figures in the order in which they were saved. */
export function userBenchmarks(): readonly UserBenchmark[] {
  return registry.held;
}

/** Every figure about a KPI: the user's own, the last saved one first, then the published ones. */
export function figuresAbout(kpi: Kpi): readonly Figure[] {
  if (registry.held.length === 0) return kpi.figures;
  const own = registry.held.filter((figure) => figure.kpi === kpi.id).reverse();
  return own.length === 0 ? kpi.figures : [...own, ...kpi.figures];
}

/** Says that the workbook is being read, so that nothing is rated by published figures only because it came too early. */
export function expectUserBenchmarks(read: Promise<unknown>): void {
  const done = (): void => {
    if (registry.reading === settled) registry.reading = undefined;
  };
  const settled: Promise<void> = read.then(done, done);
  registry.reading = settled;
}

/** Settles once the workbook's own figures have been read, or could not be; undefined where nobody is reading. */
export function userBenchmarksRead(): Promise<void> | undefined {
  return registry.reading;
}
