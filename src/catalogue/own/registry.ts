import type { Figure } from "../figure";
import type { Kpi } from "../kpi";
import type { OwnFigure } from "./ownFigure";

/**
 * The own figures of the open workbook. The functions, the scorecard and the pane share one runtime and so this one
 * list: whoever reads the workbook fills it, and the next calculation uses it.
 */
let held: readonly OwnFigure[] = [];
let reading: Promise<void> | undefined;

/** Puts the own figures of the open workbook in the place of those before, the last saved one last. */
export function holdOwnFigures(figures: readonly OwnFigure[]): void {
  held = figures;
}

/** The own figures in the order in which they were saved. */
export function ownFigures(): readonly OwnFigure[] {
  return held;
}

/** Every figure about a KPI: the user's own, the last saved one first, then the published ones. */
export function figuresAbout(kpi: Kpi): readonly Figure[] {
  if (held.length === 0) return kpi.figures;
  const own = held.filter((figure) => figure.kpi === kpi.id).reverse();
  return own.length === 0 ? kpi.figures : [...own, ...kpi.figures];
}

/** Says that the workbook is being read, so that nothing is rated by published figures only because it came too early. */
export function expectOwnFigures(read: Promise<unknown>): void {
  const done = (): void => {
    if (reading === settled) reading = undefined;
  };
  const settled: Promise<void> = read.then(done, done);
  reading = settled;
}

/** Settles once the workbook's own figures have been read, or could not be; undefined where nobody is reading. */
export function ownFiguresRead(): Promise<void> | undefined {
  return reading;
}
