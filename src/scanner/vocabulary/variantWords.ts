import { anyOf, type Words } from "./words";

/** A way of counting a KPI that a label names beside the KPI itself. */
interface NamedWay {
  /** Id of the KPI and key of its variant. */
  readonly kpi: string;
  readonly variant: string;
  readonly words: RegExp;
}

const critical: Words = {
  English: "critical, highest priority, priority (?:1|one), \\bp1\\b, urgent",
  German: "kritisch\\w*, dringend\\w*, priorit[aä]t 1",
  French: "critiques?, urgents?",
  Spanish: "cr[ií]tic[oa]s?",
  Portuguese: "cr[ií]tic[oa]s?",
  Dutch: "kritieke?, spoed",
};
const year: Words = {
  English: "annual, yearly, (?:per|a) year, 12 months",
  German: "j[aä]hrlich\\w*, pro jahr",
  French: "annuel\\w*, par an",
  Spanish: "anual",
  Dutch: "jaarlijks\\w*, per jaar",
};
const median: Words = { English: "median", French: "m[eé]diane?", Spanish: "mediana", Dutch: "mediaan" };

/** All ways of counting that labels name. */
export const ways: readonly NamedWay[] = [
  { kpi: "MTTR", variant: "critical", words: anyOf(critical, "(?<!non.?)") },
  { kpi: "MTTR", variant: "routine", words: anyOf({ English: "routine", French: "courants?" }) },
  { kpi: "MTTR", variant: "median", words: anyOf(median) },
  { kpi: "FIRSTRESPONSE", variant: "priority-one", words: anyOf(critical, "(?<!non.?)") },
  { kpi: "FIRSTRESPONSE", variant: "median", words: anyOf(median) },
  {
    kpi: "UPTIME",
    variant: "networks",
    words: anyOf(
      {
        English: "networks?",
        German: "netzwerke?",
        French: "r[eé]seau",
        Spanish: "red",
        Portuguese: "rede",
        Dutch: "netwerk",
      },
      "\\b",
      "\\b",
    ),
  },
  {
    kpi: "UPTIME",
    variant: "servers",
    words: anyOf({ English: "servers?", French: "serveurs?", Spanish: "servidor(?:es)?" }, "\\b", "\\b"),
  },
  {
    kpi: "UPTIME",
    variant: "systems",
    words: anyOf({ English: "systems?", German: "system", French: "syst[eè]mes?", Spanish: "sistemas?" }, "\\b", "\\b"),
  },
  {
    kpi: "PRICEPERUSER",
    variant: "security",
    words: anyOf({
      English: "security(?: add.?on)?",
      German: "sicherheit",
      French: "s[eé]curit[eé]",
      Spanish: "seguridad",
      Portuguese: "seguran[cç]a",
      Dutch: "beveiliging",
    }),
  },
  { kpi: "PRICEPERUSER", variant: "managed", words: anyOf({ English: "managed(?: services)?" }) },
  {
    kpi: "LIFETIME",
    variant: "years",
    words: anyOf(
      {
        English: "\\b(?:in )?y(?:ea)?rs?",
        German: "\\b(?:in )?jahren?",
        French: "\\b(?:en )?ann[eé]es",
        Spanish: "\\b(?:en )?a[nñ]os",
        Portuguese: "\\b(?:em )?anos",
        Dutch: "\\b(?:in )?jaar",
      },
      "",
      "\\b",
    ),
  },
  { kpi: "CHURN", variant: "annual", words: anyOf(year) },
  { kpi: "NETMRRCHURN", variant: "annual", words: anyOf(year) },
  { kpi: "CHURN", variant: "revenue", words: anyOf({ English: "revenue, \\bmrr" }) },
  { kpi: "RETENTION", variant: "annual", words: anyOf(year) },
  { kpi: "CSAT", variant: "top-two", words: anyOf({ English: "top.?(?:two|2)(?: box)?" }) },
];

/** The way of counting a KPI that a text names; undefined where it names none. */
export function wayNamed(kpi: string, text: string): string | undefined {
  return ways.find((way) => way.kpi === kpi && way.words.test(text))?.variant;
}

/** What is left of a label without a way of counting, for each that it names. */
export function withoutWays(label: string): readonly (Omit<NamedWay, "words"> & { readonly rest: string })[] {
  return ways
    .filter(({ words }) => words.test(label))
    .map(({ words, ...way }) => ({ ...way, rest: label.replace(words, " ").trim() }));
}
