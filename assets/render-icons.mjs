// Renders the icons that the manifest names from their drawings: npm run icons.
// 16 px has a drawing of its own, on whole pixels; scaled down, the bars of the large one blur into each other.
import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

const drawings = { 16: "icon-small.svg", 32: "icon.svg", 64: "icon.svg", 80: "icon.svg", 128: "icon.svg" };

for (const [size, drawing] of Object.entries(drawings)) render(drawing, size, `icon-${size}.png`);
for (const command of ["freeze", "thaw", "revive"]) {
  for (const size of [16, 32, 80]) render(`icon-${command}.svg`, size, `icon-${command}-${size}.png`);
}

function render(drawing, size, file) {
  const svg = readFileSync(new URL(drawing, import.meta.url), "utf8");
  const image = new Resvg(svg, { fitTo: { mode: "width", value: Number(size) } }).render();
  writeFileSync(new URL(file, import.meta.url), image.asPng());
}
