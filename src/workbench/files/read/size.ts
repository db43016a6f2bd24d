/** Pixels of one digit of Excel's standard font (Calibri 11): the unit of column widths in files. */
const digitPixels = 7;
const pointsPerPixel = 0.75;

/** A column width in characters, as files state it (padding included), in points. */
export function widthToPoints(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
  return pixels * pointsPerPixel;
}

export function pointsToWidth(points: number): number {
  return Math.round((points / pointsPerPixel / digitPixels) * 256) / 256;
}
