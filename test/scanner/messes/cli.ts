import { countOutcomes, tryDesk, type Tried } from "./run";

/** `npx tsx test/scanner/messes/cli.ts [how many] [first seed]`: tries messy exports, prints what became of their numbers. */
async function main(count: number, first: number): Promise<void> {
  const tried: Tried[] = [];
  for (let seed = first; seed < first + count; seed++) tried.push(await tryDesk(seed));
  const silent = tried.filter(({ judged }) =>
    judged.some(({ outcome }) => outcome === "wrong" || outcome === "missed"),
  );
  for (const { seed, messes, judged } of silent) {
    const lines = judged.filter(({ outcome }) => outcome === "wrong" || outcome === "missed");
    for (const { kpi, variant, value, given, outcome } of lines)
      process.stdout.write(
        `seed ${seed} (${messes.join(" + ")}): ${kpi}/${variant} ${outcome}: ${given} instead of ${value}\n`,
      );
  }
  const counts = countOutcomes(tried);
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const shares = Object.entries(counts).map(([outcome, n]) => `${outcome} ${n} (${((100 * n) / all).toFixed(2)} %)`);
  process.stdout.write(`${count} exports, ${all} numbers: ${shares.join(", ")}\n`);
  process.exitCode = counts.wrong + counts.missed === 0 ? 0 : 1;
}

void main(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1));
