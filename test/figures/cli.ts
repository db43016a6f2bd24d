import { usedFigures } from "./users";

/** Prints every published figure with the function, the ways of counting and the sheets that use it. */
async function print(): Promise<void> {
  for (const { kpi, figure, text, variants, measured } of await usedFigures()) {
    const call = `MSP.RATING("${kpi}", ..., ${variants.join(" or ")})`;
    process.stdout.write(`${[kpi, figure.source, text, call, measured.join(", ") || "no sheet"].join(" | ")}\n`);
  }
}

void print();
