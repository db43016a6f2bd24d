/** Excel measures columns and rows in points; the grid in CSS pixels, 96 to the inch. */
export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function points(pixelCount: number): number {
  return (pixelCount * 3) / 4;
}
