import { areas } from "./area";
import { labelsOf } from "./find";
import type { Kpi } from "./kpi";

/**
 * Words that people use for one another when they look for a KPI; each stands for every word that begins with it. They are
 * for searching only: what a KPI is called stands with the KPI.
 */
const alike: readonly (readonly string[])[] = [
  ["contact", "call", "touch"],
  ["resol", "solv", "fix", "close", "repair"],
  ["ticket", "request", "issue", "case", "incident"],
  ["client", "customer", "account"],
  ["technician", "engineer", "agent", "staff", "employee"],
  ["revenue", "income", "sales", "turnover"],
  ["satisf", "happy", "survey"],
  ["churn", "lost", "lose", "leave", "left", "cancel"],
  ["respon", "answer", "react", "reply"],
  ["time", "quick", "fast", "long", "speed", "slow"],
  ["utiliz", "utilis", "busy", "workload"],
  ["margin", "profit", "earn"],
  ["attain", "complian", "met", "late", "breach", "missed"],
  ["backlog", "open", "unresolved", "waiting"],
  ["cost", "expens", "price"],
  ["recurring", "monthly", "subscription", "contract", "agreement"],
  ["uptime", "availab", "downtime", "outage"],
  ["reopen", "again", "return"],
  ["escalat", "level"],
  ["benchmark", "target", "goal"],
  ["grow", "increase"],
];

/** Words that say nothing about what is looked for. */
const empty = new Set(
  "a all an and are as at by for from has in is it its of on or that the their to was with".split(" "),
);

/** Words without case, accents and punctuation: "Résolution, 1er" = "resolution", "1er". */
function foldWords(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** The words by which a function is found: what it is called, what it says, and what people say instead. */
export function searchWords(kpi: Kpi): string {
  const names = foldWords(labelsOf(kpi).join(" "));
  const meaning = foldWords([kpi.summary, areas[kpi.area]].join(" ")).filter((word) => !empty.has(word));
  const own = [...names, ...meaning];
  const others = alike.filter((words) => words.some((begin) => own.some((word) => word.startsWith(begin)))).flat();
  return [...new Set([...own, ...others])].join(" ");
}

/**
 * The entries that most of the typed words are found in, in their order: a typed word is found in a word that begins with
 * it, or that it begins with where that stands for several. Words that are in no entry, such as "how often", count for nothing; none where
 * no word is found; all where nothing is typed.
 *
 * @param wordsOf an entry's words, as `searchWords` gives them
 */
export function bestMatches<T>(entries: readonly T[], text: string, wordsOf: (entry: T) => string): readonly T[] {
  const wanted = foldWords(text);
  if (wanted.length === 0) return entries;
  const counts = entries.map((entry) => {
    const words = wordsOf(entry).split(" ");
    return wanted.filter((part) => words.some((word) => isFound(part, word))).length;
  });
  const best = Math.max(0, ...counts);
  return best === 0 ? [] : entries.filter((_, index) => counts[index] === best);
}

/** "resolution" is found by "reso" and by "resolutions"; short words only by how they begin. */
function isFound(part: string, word: string): boolean {
  return word.startsWith(part) || (word.length > 3 && part.startsWith(word));
}
