import { isMissing, type Cell } from "./cell";
import { flags } from "./vocabulary/flags";
import { wordMeanings } from "./words";

/** Without case, spaces, hyphens, underscores and the word SLA. */
const normalizeFlag = (word: string): string => word.toLowerCase().replace(/[\s_-]+|sla/g, "");
const flagOf = wordMeanings(flags, normalizeFlag);

/** "not", "un-" and their like before a word of three letters or more, without spaces as `normalizeFlag` leaves them. */
const negation = /^(?:nicht|niet|n[ãa]o|non|not?|un)(.{3,})$/;

/**
 * Yes or no, from TRUE/FALSE, 1/0 or a word such as "met", "Within SLA", "Non-billable", "ja".
 * undefined = neither: a missing mark, another word or another number.
 *
 * @example toFlag("SLA not breached") // true
 */
export function toFlag(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell === 1 ? true : cell === 0 ? false : undefined;
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const known = flagOf(cell);
  if (known) return known === "yes";
  const negated = flagOf(negation.exec(normalizeFlag(cell))?.[1] ?? "");
  return negated && negated === "no";
}
