const step = /^IF\(X(>=|<=|>|<)([-\d.E]+),"([^"]+)",(.*)\)$/;

/** Evaluates a rating formula over the cell X by hand: a chain of IFs with comparisons and words, and nothing else. */
export function wordOfFormula(formula: string, value: number): string {
  const chain = /^=IF\(ISNUMBER\(X\),(.*),""\)$/.exec(formula)?.[1];
  if (chain === undefined) throw new Error(`not a rating formula: ${formula}`);
  return wordOf(chain, value);
}

function wordOf(chain: string, value: number): string {
  const last = /^"([^"]+)"$/.exec(chain)?.[1];
  if (last !== undefined) return last;
  const [, sign, line, word, rest] = step.exec(chain) ?? [];
  if (!sign || !line || !word || !rest) throw new Error(`not a chain of comparisons: ${chain}`);
  const holds = {
    ">=": value >= Number(line),
    "<=": value <= Number(line),
    ">": value > Number(line),
    "<": value < Number(line),
  };
  return holds[sign as keyof typeof holds] ? word : wordOf(rest, value);
}
