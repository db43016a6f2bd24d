import { normalizeLabel } from "../../cells/text";
import { agreementHeadings } from "./headings/agreements";
import { snapshotHeadings } from "./headings/clientSnapshots";
import { callHeadings } from "./headings/calls";
import { headingKey, type HeadingKey, type TimeUnit } from "./headingKey";
import { fillerWords } from "./fillers";
import { invoiceHeadings } from "./headings/invoices";
import { englishPhrases } from "./phrases/english";
import { germanicPhrases } from "./phrases/germanic";
import { romancePhrases } from "./phrases/romance";
import { belongsTo, roles, type Role } from "./roles";
import { subscriptionHeadings } from "./headings/subscriptions";
import { surveyHeadings } from "./headings/surveys";
import { asksForSatisfaction, asksToRecommend, tableWords } from "./tableWords";
import { deskTicketHeadings } from "./headings/ticketsDesk";
import { psaTicketHeadings } from "./headings/ticketsPsa";
import { timeHeadings } from "./headings/timeEntries";
import { waitingHeadings } from "./headings/waiting";

/** A role that a heading may stand for, why, and how it ranks against other columns that claim it. */
export interface Meaning {
  readonly role: Role;
  readonly origins: readonly string[];
  readonly rank: number;
  readonly beside?: string;
  readonly unit?: TimeUnit;
}

interface Known extends Meaning {
  readonly origins: string[];
}

const fillers = new Set(fillerWords.map(normalizeLabel));
const byHeading = new Map<string, Known[]>();
const byPhrase = new Map<string, Known[]>();
const bySqueezed = new Map<string, Known[]>();
const longFillers = [...fillers].filter((word) => word.length > 1);
/** A heading made out by its words ranks behind one that a tool is known to write. */
const phraseRank = 2;
const lastRank = 3;
/** Nothing else says as exactly what a column holds as the question itself. */
const askedToRecommend: Meaning = { role: "promoterScore", rank: 1, origins: ["surveys"] };
const askedForSatisfaction: Meaning = { role: "rating", rank: phraseRank, origins: ["surveys"] };
/** A field behind the name of its group, as GLPI writes both. */
const grouped = /^(.*\S)\s+[-\u2013\u2014]\s+(\S.*)$/;

/** Every heading that is known, by where it comes from. */
export const headingSets = [
  ...[psaTicketHeadings, deskTicketHeadings, waitingHeadings, callHeadings, surveyHeadings],
  ...[timeHeadings, agreementHeadings, subscriptionHeadings, invoiceHeadings, snapshotHeadings],
].flat();
for (const set of headingSets) {
  for (const role of Object.keys(set.headings) as Role[]) {
    for (const heading of set.headings[role] ?? []) {
      const { key, bare } = headingKey(heading);
      const meaning = {
        role,
        rank: set.rank ?? 1,
        ...(set.beside ? { beside: headingKey(set.beside).key } : {}),
        ...(set.unit ? { unit: set.unit } : {}),
      };
      add(byHeading, key, meaning, set.origin);
      // "First reply time" without its minutes is still a ticket's duration; "total" without its hours is anything.
      if (bare !== key && belongsTo(role, "tickets") && roles[role].type === "duration") {
        add(
          byHeading,
          bare,
          { role, ...(meaning.beside ? { beside: meaning.beside } : {}), rank: Math.max(meaning.rank, phraseRank) },
          set.origin,
        );
      }
    }
  }
}
for (const { language, roles: words } of [englishPhrases, ...germanicPhrases, ...romancePhrases]) {
  for (const role of Object.keys(words) as Role[]) {
    for (const phrase of words[role] ?? []) {
      const origin = `words, ${language}`;
      add(byPhrase, phraseKey(phrase.split(" ")), { role, rank: phraseRank }, origin);
      add(bySqueezed, normalizeLabel(phrase), { role, rank: phraseRank }, origin);
    }
  }
}

/** What a heading is compared as, and the roles that it may stand for. */
interface Reading {
  readonly key: HeadingKey;
  readonly meanings: readonly Meaning[];
}

/**
 * Every role that a heading may stand for. Content decides between them. A heading that is not known as it stands is
 * read by its field: "Survey - Satisfaction".
 */
export function meaningsOf(heading: string): Reading {
  const whole = meaningsOfWhole(heading);
  return whole.meanings.length > 0 ? whole : (meaningsOfField(heading) ?? whole);
}

/** "Group - field": the field's meanings, of which a survey leaves its own; nothing beside the name of a person or thing. */
function meaningsOfField(heading: string): Reading | undefined {
  const [, group = "", field = ""] = grouped.exec(heading) ?? [];
  if (field === "") return undefined;
  const isSurvey = tableWords.surveys.test(normalizeLabel(group));
  const groupMeanings = meaningsOfWhole(group).meanings;
  if (!isSurvey && groupMeanings.length > 0 && !groupMeanings.some(({ role }) => role === "ticketId")) return undefined;
  const { key, meanings } = meaningsOfWhole(field);
  const own = meanings.filter(({ role }) => !isSurvey || belongsTo(role, "surveys"));
  return { key, meanings: own.map((meaning) => ({ ...meaning, rank: Math.min(meaning.rank + 1, lastRank) })) };
}

function meaningsOfWhole(heading: string): Reading {
  const key = headingKey(heading);
  const found = new Map<string, Meaning>();
  const lists: (readonly Known[] | undefined)[] = [
    byHeading.get(key.key) ?? byHeading.get(key.bare),
    byPhrase.get(phraseKey(coreWords(key))),
  ];
  if (!/[\s_]/.test(heading.trim()) && !lists.some(Boolean)) lists.push(squeezed(key.bare));
  for (const list of lists) {
    for (const meaning of list ?? []) {
      const id = `${meaning.role} ${meaning.beside ?? ""}`;
      const before = found.get(id);
      if (!before || before.rank > meaning.rank) found.set(id, meaning);
    }
  }
  if (found.size === 0 && asksToRecommend(heading)) return { key, meanings: [askedToRecommend] };
  // A question is a sentence; its words for satisfaction alone are in many headings.
  if (found.size === 0 && heading.trim().endsWith("?") && asksForSatisfaction(heading))
    return { key, meanings: [askedForSatisfaction] };
  return { key, meanings: [...found.values()] };
}

/** How many different column names among some texts the scanner knows. Repeated texts ("No", "No") are data, not names. */
export function countKnownHeadings(texts: readonly string[]): number {
  const known = new Set<string>();
  for (const text of texts) if (meaningsOfWhole(text).meanings.length > 0) known.add(normalizeLabel(text));
  return known.size;
}

/** "Erstelltam", "dateclosed": a phrase and filler words written as one word. */
function squeezed(word: string, depth = 2): Known[] | undefined {
  const found = bySqueezed.get(word);
  if (found || depth === 0 || word.length > 40) return found;
  for (const filler of longFillers) {
    const rest = word.startsWith(filler)
      ? word.slice(filler.length)
      : word.endsWith(filler)
        ? word.slice(0, -filler.length)
        : "";
    const inner = rest === "" ? undefined : squeezed(rest, depth - 1);
    if (inner) return inner;
  }
  return undefined;
}

function coreWords(key: HeadingKey): string[] {
  const core = key.words.filter((word) => !fillers.has(word));
  return core.length > 0 ? core : [];
}

function phraseKey(words: readonly string[]): string {
  return words
    .map((word) => (word === "#" ? word : normalizeLabel(word)))
    .sort()
    .join(" ");
}

function add(index: Map<string, Known[]>, key: string, meaning: Omit<Meaning, "origins">, origin: string): void {
  if (key === "") return;
  const list = index.get(key) ?? [];
  const same = list.find(
    ({ role, rank, beside }) => role === meaning.role && rank === meaning.rank && beside === meaning.beside,
  );
  if (same) {
    if (!same.origins.includes(origin)) same.origins.push(origin);
  } else {
    list.push({ ...meaning, origins: [origin] });
  }
  index.set(key, list);
}
