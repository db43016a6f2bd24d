import { countOutcomes, isSilent, tryExport, wordsOf, type Tried } from "./run";

/** `npm run messes -- [how many] [first seed]`: tries messy exports and prints what became of their numbers. */
async function main(count: number, first: number): Promise<void> {
  const tried: Tried[] = [];
  for (let seed = first; seed < first + count; seed++) tried.push(await tryExport(seed));
  for (const line of tried.filter(isSilent).flatMap(wordsOf)) process.stdout.write(`${line}\n`);
  const counts = countOutcomes(tried);
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const shares = Object.entries(counts).map(([outcome, n]) => `${outcome} ${n} (${((100 * n) / all).toFixed(2)} %)`);
  process.stdout.write(`${count} exports from seed ${first}, ${all} numbers: ${shares.join(", ")}\n`);
  process.exitCode = tried.some(isSilent) ? 1 : 0;
}

void main(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1));
