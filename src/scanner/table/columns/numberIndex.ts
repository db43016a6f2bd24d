const fewest = 1024;
/** By how much a list of numbers grows that is full: every list given up is memory to clear away. */
const growth = 16;

/**
 * Notes a number for each different number of a column, of which ids have a million: a Map takes several times as long, and
 * is copied as a whole when it grows, for longer than a cancel may wait.
 */
export interface NumberIndex {
  /** What was noted for the value; where nothing was, `next` is noted and given. */
  placeOf(value: number, next: number): number;
  /** Every different number with what was noted for it, in any order. */
  each(visit: (value: number, noted: number) => void): void;
}

/** Values in the order of their coming, with what was noted for each. */
interface Noted {
  keys: Float64Array;
  places: Int32Array;
  filled: number;
}

/**
 * Numbers that rise or fall all the way, as most exports are sorted, are looked up by halving; others in an open table.
 *
 * @param most different numbers, at most
 */
export function createNumberIndex(most: number): NumberIndex {
  const noted: Noted = { keys: new Float64Array(fewest), places: new Int32Array(fewest), filled: 0 };
  let table: NumberIndex | undefined;
  let direction = 0;

  const append = (value: number, place: number): void => {
    if (noted.filled === noted.keys.length) {
      const size = Math.min(growth * noted.filled, most);
      noted.keys = grown(noted.keys, new Float64Array(size));
      noted.places = grown(noted.places, new Int32Array(size));
    }
    noted.keys[noted.filled] = value;
    noted.places[noted.filled++] = place;
  };

  return {
    placeOf(given, next) {
      const value = given + 0; // -0 is 0
      if (table) return table.placeOf(value, next);
      const last = noted.keys[noted.filled - 1] ?? value;
      if (noted.filled === 1) direction = Math.sign(value - last);
      if (noted.filled === 0 || (value - last) * direction > 0) {
        append(value, next);
        return next;
      }
      const at = halve(noted, value, direction);
      if (at >= 0) return noted.places[at] ?? next;
      table = openTable(noted);
      [noted.keys, noted.places] = [new Float64Array(0), new Int32Array(0)];
      return table.placeOf(value, next);
    },
    each(visit) {
      if (table) table.each(visit);
      else
        for (let index = 0; index < noted.filled; index++) visit(noted.keys[index] ?? NaN, noted.places[index] ?? -1);
    },
  };
}

function grown<T extends Float64Array | Int32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

function halve({ keys, filled }: Noted, value: number, direction: number): number {
  let [low, high] = [0, filled - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const key = keys[middle] ?? NaN;
    if (key === value) return middle;
    if ((key - value) * direction < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** An open table that doubles when it is half full. */
function openTable({ keys: first, places: firstPlaces, filled: count }: Noted): NumberIndex {
  const bits = new DataView(new ArrayBuffer(8));
  let size = fewest;
  while (size <= 2 * count) size *= 2;
  let keys = new Float64Array(size);
  let places = new Int32Array(size).fill(-1);
  let filled = count;

  const slotOf = (value: number): number => {
    bits.setFloat64(0, value);
    const mixed = Math.imul(bits.getInt32(0), 0x85ebca6b) ^ Math.imul(bits.getInt32(4), 0xc2b2ae35);
    const last = keys.length - 1;
    let slot = Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) >>> 7;
    for (slot &= last; places[slot] !== -1 && !Object.is(keys[slot], value);) slot = (slot + 1) & last;
    return slot;
  };
  const note = (value: number, place: number): void => {
    const slot = slotOf(value);
    keys[slot] = value;
    places[slot] = place;
  };
  const grow = (): void => {
    const [oldKeys, oldPlaces] = [keys, places];
    keys = new Float64Array(2 * oldKeys.length);
    places = new Int32Array(2 * oldKeys.length).fill(-1);
    for (let slot = 0; slot < oldKeys.length; slot++) {
      const place = oldPlaces[slot] ?? -1;
      if (place >= 0) note(oldKeys[slot] ?? NaN, place);
    }
  };
  for (let index = 0; index < count; index++) note(first[index] ?? NaN, firstPlaces[index] ?? -1);

  return {
    placeOf(value, next) {
      const known = places[slotOf(value)] ?? -1;
      if (known >= 0) return known;
      if (2 * ++filled > keys.length) grow();
      note(value, next);
      return next;
    },
    each(visit) {
      for (let slot = 0; slot < places.length; slot++) {
        const place = places[slot] ?? -1;
        if (place >= 0) visit(keys[slot] ?? NaN, place);
      }
    },
  };
}
