/** Months per billing cycle, by words of the cycle's column. */
const cycles: readonly (readonly [RegExp, number])[] = [
  [/^(?:semi|half|halb|bi)[\s-]*(?:annual|year|j[aä]hr)|semestr|halfjaar|\b6\s*months?/, 6],
  [/^(?:bi[\s-]*month|every 2 months|\b2\s*months?)/, 2],
  [/quarter|quartal|viertelj|trimest|kwartaal|\b3\s*months?/, 3],
  [/annual|year|j[aä]hr|jaar|annuel|^an$|anual|\b12\s*months?/, 12],
  [/month|monat|mensu|mensal|maand|mois|^1\s*m/, 1],
];

/** Months in a billing cycle, from words such as "Monthly", "Quarterly", "jährlich"; undefined for all other text. */
export function cycleMonths(label: string): number | undefined {
  return cycles.find(([form]) => form.test(label.trim().toLowerCase()))?.[1];
}
