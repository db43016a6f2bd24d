import { countOutcomes, isSilent, tryExport, wordsOf, type Tried } from "./run";
import { worlds } from "./worlds";

/**
 * `npm run messes -- [how many] [first seed] [world]`: tries messy workbooks, of all worlds or of one, and prints what became
 * of their numbers.
 */
async function main(count: number, first: number, only?: string): Promise<void> {
  const tried: Tried[] = [];
  for (let seed = first; tried.length < count; seed++) {
    if (only === undefined || worlds[seed % worlds.length]?.name === only) tried.push(await tryExport(seed));
  }
  for (const line of tried.filter(isSilent).flatMap(wordsOf)) process.stdout.write(`${line}\n`);
  for (const { name } of worlds)
    printShares(
      name,
      tried.filter(({ world }) => world === name),
    );
  process.exitCode = tried.some(isSilent) ? 1 : 0;
}

function printShares(name: string, tried: readonly Tried[]): void {
  if (tried.length === 0) return;
  const counts = countOutcomes(tried);
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const shares = Object.entries(counts).map(([outcome, n]) => `${outcome} ${n} (${((100 * n) / all).toFixed(2)} %)`);
  process.stdout.write(`${name}: ${tried.length} workbooks, ${all} numbers: ${shares.join(", ")}\n`);
}

const [count, first, only] = process.argv.slice(2);
if (only !== undefined && !worlds.some(({ name }) => name === only))
  throw new Error(`There is no world "${only}": ${worlds.map(({ name }) => name).join(", ")}`);
void main(Number(count ?? 1000), Number(first ?? 1), only);
