import { normalizeKey } from "../cells/text";

/** The documents that publish figures, by the key under which users choose them. */
export const sources = {
  "helpdesk-profit": {
    title: "What Are the Core 5 KPIs for IT Help Desk and Remote Support Services? (startupfinancialprojection.com)",
  },
  "itsupport-profit": {
    title:
      "How to improve profitability of an IT support services business: core 5 KPI metrics (startupfinancialprojection.com)",
  },
  "itsupport-five-kpis": {
    title: "What Are the 5 Key Performance Indicators and Metrics for IT Support Services Businesses?",
  },
  "managed-agreements": { title: "Key KPIs to track in managed IT services agreements" },
  "connectwise-ebook": { title: "ConnectWise eBook: the KPIs used by top MSPs (finance and service desk)" },
} as const;

/** The key of a published source. */
export type SourceKey = keyof typeof sources;

/** All keys, in the order in which they are listed. */
export const sourceKeys = Object.keys(sources) as readonly SourceKey[];

/** True for the key of a published source, false for the name of a user's own one. */
export function isPublished(source: string): source is SourceKey {
  return Object.hasOwn(sources, source);
}

/** What people call a source: the title of a published one, the name of a user's own one. */
export function titleOf(source: string): string {
  return isPublished(source) ? sources[source].title : source;
}

/** The published source that a text names by key or title, without case; undefined when there is none. */
export function findPublished(text: string): SourceKey | undefined {
  const wanted = normalizeKey(text);
  return sourceKeys.find((key) => key === wanted || normalizeKey(sources[key].title) === wanted);
}
