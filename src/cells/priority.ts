const highest =
  /^(?:p(?:riority)?[\s-]*1|prio[\s-]*1|sev(?:erity)?[\s-]*1|1\s*[-:.)]\s*.*|.*\b(?:critical|urgent|emergency|highest|blocker|kritisch|dringend|critique|urgente|cr[ií]tic[ao]|spoed|hoogste|kritiek|kritische?|sehr hoch|h[oö]chste|tr[eè]s haute|maximale|muy alta|m[aá]xima|muito alta|zeer hoog|very high)\b.*)$/i;

/**
 * True for words that name the highest priority: "1 - Critical", P1, Urgent, Sev 1. "High" alone is not the highest,
 * and a bare number is not either: 1 is critical in one tool and low in another.
 */
export function isHighestPriority(label: string): boolean {
  return (
    highest.test(label.trim()) &&
    !/\b(?:not|non|less|medium|low|minor|normal|standard|routine|niedrig|gering|faible|basse|baja|baixa|laag)\b/i.test(
      label,
    )
  );
}
