export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** The smallest of 1, 2, 5 times a power of ten that is not below a number. */
function roundStep(rough: number): number {
  // Below that a power of ten is no longer exact, and soon zero.
  const power = 10 ** Math.max(-300, Math.floor(Math.log10(rough)));
  const factor = [1, 2, 5].find((one) => one * power >= rough * 0.9999) ?? 10;
  return factor * power;
}

/**
 * An axis that holds all values with round steps, about `steps` of them. It starts at zero, as Excel's does, unless the
 * values lie close together far from it.
 */
export function niceScale(
  values: readonly number[],
  given: { readonly minimum?: number; readonly maximum?: number; readonly majorUnit?: number },
  steps = 5,
): Scale {
  const lowest = Math.min(...values, Infinity);
  const highest = Math.max(...values, -Infinity);
  const [low, high] = Number.isFinite(lowest) && Number.isFinite(highest) ? [lowest, highest] : [0, 1];
  const close = high - low < high / 6 && low > 0;
  const from = given.minimum ?? (low < 0 || close ? low : 0);
  const to = given.maximum ?? (high > from ? high : from + Math.max(1, Math.abs(from)));
  const step = given.majorUnit ?? roundStep((to - from) / steps || 1);
  const floor = Math.floor(from / step - (close && low !== high ? 0.5 : 0)) * step;
  // A division of vanishing numbers may give a round zero.
  const minimum = given.minimum ?? (floor <= from ? floor : floor - step);
  const headroom = given.maximum === undefined && high > 0 ? (high - minimum) * 0.03 : 0;
  const ceiling = Math.ceil((to + headroom) / step - 1e-9) * step;
  const maximum = given.maximum ?? Math.max(minimum + step, ceiling >= to ? ceiling : ceiling + step);
  return { minimum, maximum, step };
}

/** The values at which the axis is labelled. */
export function ticks({ minimum, maximum, step }: Scale): number[] {
  const count = Math.min(100, Math.floor((maximum - minimum) / step + 1e-6));
  // Twelve digits: 3 times 0.1 is 0.3.
  return Array.from({ length: count + 1 }, (_tick, index) => Number((minimum + index * step).toPrecision(12)));
}
