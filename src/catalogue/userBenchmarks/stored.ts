import type { Kpi } from "../kpi";
import { findPublished } from "../sources";
import { userBenchmarkLevels, sameAnswer, takesUserBenchmarks, type UserBenchmark } from "./userBenchmark";

/** Raised when a reader of the version before would misread what is written. */
const version = 1;

/** An entry that can't be used here, and why. It stays in the workbook as it is. */
export interface SetAside {
  readonly entry: unknown;
  readonly reason: string;
}

/** The own figures of a workbook, the last saved one last. */
export interface StoredList {
  readonly figures: readonly UserBenchmark[];
  readonly setAside: readonly SetAside[];
}

/** What a workbook holds under the key of the own figures: a list, or something that must not be written over. */
export type Stored = StoredList | { readonly unreadable: "damaged" | "newer" };

/** Reads what is stored, JSON text as a rule; nothing at all is an empty list. */
export function readStored(value: unknown, kpis: readonly Kpi[]): Stored {
  if (value === undefined || value === null) return { figures: [], setAside: [] };
  const document = typeof value === "string" ? parsed(value) : value;
  if (!isRecord(document) || !Number.isInteger(document.version)) return { unreadable: "damaged" };
  if (Number(document.version) > version) return { unreadable: "newer" };
  if (!Array.isArray(document.figures)) return { unreadable: "damaged" };
  return listOf(document.figures, kpis);
}

/** The text to store. Entries that could not be used are written back as they were found. */
export function writeStored({ figures, setAside }: StoredList): string {
  const plain = figures.map(({ kpi, source, level, low, high, condition, variants }) => {
    return { kpi, source, level, low, high, condition, variants };
  });
  return JSON.stringify({ version, figures: [...setAside.map(({ entry }) => entry), ...plain] });
}

function listOf(entries: readonly unknown[], kpis: readonly Kpi[]): StoredList {
  const figures: UserBenchmark[] = [];
  const setAside: SetAside[] = [];
  for (const entry of entries) {
    const figure = figureIn(entry, kpis);
    if (typeof figure === "string") setAside.push({ entry, reason: figure });
    else if (figures.some((one) => sameAnswer(one, figure))) {
      setAside.push({ entry, reason: `${labelOf(entry)} stands there twice.` });
    } else figures.push(figure);
  }
  return { figures, setAside };
}

/** The figure of an entry, or why there is none. */
function figureIn(entry: unknown, kpis: readonly Kpi[]): UserBenchmark | string {
  const label = labelOf(entry);
  if (!isRecord(entry)) return `${label} is damaged.`;
  const { source, condition, variants } = entry;
  const [low, high] = [endOf(entry.low), endOf(entry.high)];
  const kpi = kpis.find(({ id }) => id === entry.kpi);
  if (!kpi || !takesUserBenchmarks(kpi))
    return `${label} is about a KPI that this version of the add-in does not have.`;
  const level = userBenchmarkLevels.find((one) => one === entry.level);
  if (!level || typeof source !== "string" || source.trim() === "") return `${label} is damaged.`;
  if (findPublished(source)) return `${label} has the name of a published source.`;
  if (low === "no number" || high === "no number") return `${label} is damaged.`;
  if ((low ?? high) === undefined || Number(low) > Number(high)) return `${label} is damaged.`;
  if (condition !== undefined && typeof condition !== "string") return `${label} is damaged.`;
  if (variants !== undefined && !areVariants(variants, kpi)) {
    return `${label} is about a way of counting that this version of the add-in does not have.`;
  }
  return {
    kpi: kpi.id,
    source,
    level,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(condition !== undefined && { condition }),
    ...(variants !== undefined && { variants }),
    own: true,
  };
}

function endOf(value: unknown): number | undefined | "no number" {
  if (value === undefined) return undefined;
  return typeof value === "number" && Number.isFinite(value) ? value : "no number";
}

function areVariants(value: unknown, kpi: Kpi): value is readonly string[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((key) => kpi.variants.some((variant) => variant.key === key));
}

/** An entry as people find it again: "Service Leadership 2024, UTILIZATION, target". */
function labelOf(entry: unknown): string {
  const words = isRecord(entry) ? [entry.source, entry.kpi, entry.level] : [];
  const known = words.filter((word): word is string => typeof word === "string" && word.trim() !== "");
  return known.length > 0 ? `The entry "${known.join(", ")}"` : "An entry without a name";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
