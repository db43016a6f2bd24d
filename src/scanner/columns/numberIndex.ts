const fewest = 1024;

/** Notes a number for each different number of a column, of which ids have a million: a Map takes several times as long. */
export interface NumberIndex {
  /** What was noted for the value; where nothing was, `next` is noted and given. */
  placeOf(value: number, next: number): number;
}

/** An open table that doubles when it is half full. */
export function createNumberIndex(): NumberIndex {
  const bits = new DataView(new ArrayBuffer(8));
  let keys = new Float64Array(fewest);
  let places = new Int32Array(fewest).fill(-1);
  let filled = 0;

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

  return {
    placeOf(given, next) {
      const value = given + 0; // -0 is 0
      const known = places[slotOf(value)] ?? -1;
      if (known >= 0) return known;
      if (2 * ++filled > keys.length) grow();
      note(value, next);
      return next;
    },
  };
}
