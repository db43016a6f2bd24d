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

export type SourceKey = keyof typeof sources;

export const sourceKeys = Object.keys(sources) as readonly SourceKey[];

/** The source key that a text means, without case and spaces around it; undefined when there is none. */
export function findSource(text: string): SourceKey | undefined {
  const wanted = text.trim().toLowerCase();
  return sourceKeys.find((key) => key === wanted);
}
