/** Months per billing cycle, by words of the cycle's column. */
const cycles: readonly (readonly [RegExp, number])[] = [
  [/^(?:semi|half|halb|bi)[\s-]*(?:annual|year|j[aä]hr)|semestr|halfjaar|\b6\s*months?/, 6],
  [/^(?:bi[\s-]*month|every 2 months|\b2\s*months?)/, 2],
  [/quarter|quartal|viertelj|trimest|kwartaal|\b3\s*months?/, 3],
  [/annual|year|j[aä]hr|jaar|annuel|^an$|anual|\b12\s*months?/, 12],
  [/month|monat|mensu|mensal|maand|mois|^1\s*m/, 1],
];

/** "24 months", "every 2 years", "2-yearly", "3 jahre": how many of which. */
const counted = /(?:^|\D)(\d{1,3})[\s-]*(month|monat|mois|mes|maand|m[eê]s|year|yr|jahr|j[aä]hr|an|a[nñ]o|ano|jaar)/;

/** Months in a billing cycle, from words such as "Monthly", "Quarterly", "jährlich"; undefined for all other text. */
export function cycleMonths(label: string): number | undefined {
  const text = label.trim().toLowerCase();
  const [, number, unit] = counted.exec(text) ?? [];
  if (number !== undefined && unit !== undefined) {
    const months = Number(number) * (/^(?:mo|me|mê|maa)/.test(unit) ? 1 : 12);
    return months > 0 ? months : undefined;
  }
  return cycles.find(([form]) => form.test(text))?.[1];
}
