import { normalizeLabel } from "../../cells/text";
import { anyOf, listOf, type Words } from "./words";

/** What a line of a profit-and-loss table stands for. Parts add up to the totals of their section. */
export type ProfitPart =
  | "recurring"
  | "project"
  | "resale"
  | "otherRevenue"
  | "labor"
  | "licences"
  | "hardware"
  | "otherCost"
  | "overheadPart";
export type ProfitTotal = "revenue" | "directCost" | "grossProfit" | "overhead" | "ebitda" | "netProfit";
export type ProfitSection = "revenue" | "directCost" | "overhead";

/** Names of totals, as people write them; also the names of sections where no amount stands beside them. */
const totalNames: Readonly<Record<ProfitTotal, Words>> = {
  revenue: {
    English:
      "revenue, total revenue, revenues, sales, total sales, turnover, income, total income, net sales, total net revenue, net revenue",
    German: "umsatz, gesamtumsatz, umsatzerlöse, erlöse, summe erlöse",
    French: "chiffre d'affaires, chiffre d'affaires total, ca total, produits, total produits",
    Spanish: "ingresos, ingresos totales, total ingresos, ventas, facturación",
    Portuguese: "receita, receita total, receitas, faturamento",
    Dutch: "omzet, totale omzet, totaal omzet, opbrengsten",
  },
  directCost: {
    English:
      "cogs, cost of goods sold, total cogs, total cost of goods sold, cost of sales, total cost of sales, direct costs, direct cost, total direct costs, cost of revenue, total cost of revenue, cost of services, cost of service delivery, total costs of goods sold",
    German: "direkte kosten, herstellungskosten, wareneinsatz, summe direkte kosten",
    French: "coûts directs, total coûts directs, coût des ventes",
    Spanish: "costes directos, costos directos, coste de ventas, costo de ventas",
    Portuguese: "custos diretos, custo das vendas",
    Dutch: "directe kosten, kostprijs omzet, kostprijs van de omzet, totaal directe kosten",
  },
  grossProfit: {
    English: "gross profit, gross income, total gross profit",
    German: "rohertrag, bruttogewinn, rohgewinn",
    French: "marge brute, bénéfice brut",
    Spanish: "beneficio bruto, utilidad bruta",
    Portuguese: "lucro bruto",
    Dutch: "brutowinst, brutomarge in euro",
  },
  overhead: {
    English:
      "operating expenses, total operating expenses, opex, total opex, overhead, overheads, total overhead, expenses, total expenses, sg&a, indirect costs, administrative expenses, general and administrative",
    German: "betriebskosten, gemeinkosten, verwaltungskosten",
    French: "charges d'exploitation, frais généraux",
    Spanish: "gastos operativos, gastos generales",
    Portuguese: "despesas operacionais, despesas gerais",
    Dutch: "bedrijfskosten, overheadkosten, algemene kosten",
  },
  ebitda: { English: "ebitda, adjusted ebitda" },
  netProfit: {
    English: "net profit, net income, total net income, profit, net earnings, profit after tax",
    German: "reingewinn, jahresüberschuss, nettogewinn, gewinn",
    French: "résultat net, bénéfice net",
    Spanish: "beneficio neto, utilidad neta",
    Portuguese: "lucro líquido",
    Dutch: "nettowinst, winst",
  },
};

/** Words within the names of lines, section by section; the first that fits decides. */
const partWords: Readonly<Record<ProfitSection, readonly (readonly [RegExp, ProfitPart])[]>> = {
  revenue: [
    [
      anyOf({
        English: "recurring, managed, \\bmrr\\b, subscription, agreement, contract, support plan",
        German: "wiederkehr, vertrag",
        French: "r[eé]current, infog[eé]rance",
        Spanish: "recurrente",
        Portuguese: "recorrente",
        Dutch: "terugkerend, beheer",
      }),
      "recurring",
    ],
    [
      anyOf({
        English: "project, professional service, consult, installation, implement",
        German: "projekt, beratung",
        French: "projet, conseil",
        Spanish: "proyecto",
        Portuguese: "projeto",
        Dutch: "projecten, advies",
      }),
      "project",
    ],
    [
      anyOf({
        English: "hardware, resale, product, equipment, licen[cs]e, software, material",
        German: "wiederverkauf, lizenz",
        French: "mat[eé]riel, revente",
        Spanish: "reventa, equipos",
        Portuguese: "revenda, equipamento",
        Dutch: "verkoop",
      }),
      "resale",
    ],
  ],
  directCost: [
    [
      anyOf({
        English: "lab(?:o|ou)r, wages?, salar(?:y|ies), payroll, technicians?, engineers?, staff, subcontract",
        German: "l[oö]hne, gehalt, geh[aä]lter, personal, lohn",
        French: "salaires?, main d.?[oœ]e?uvre, personnel",
        Spanish: "salarios, n[oó]mina, mano de obra",
        Portuguese: "sal[aá]rios, m[aã]o de obra, pessoal",
        Dutch: "lonen, personeel, arbeid",
      }),
      "labor",
    ],
    [
      anyOf({
        English: "licen[cs]es?, licensing, software, subscriptions?, saas, cloud, tools?, rmm, microsoft",
        German: "lizenz",
        French: "abonnements?",
        Spanish: "licencias?",
        Portuguese: "licen[cç]as?",
        Dutch: "licenties",
      }),
      "licences",
    ],
    [
      anyOf({
        English: "hardware, equipment, resale, product, materials?",
        German: "ger[aä]te, ware\\b",
        French: "mat[eé]riel",
        Spanish: "equipos",
        Portuguese: "equipamentos?",
        Dutch: "apparatuur",
      }),
      "hardware",
    ],
  ],
  overhead: [],
};

/** What a line stands for by a word of its name, in the section that it belongs to. */
export function partNamed(label: string, section: ProfitSection): ProfitPart | undefined {
  return partWords[section].find(([words]) => words.test(label))?.[1];
}

/** Lines that are no part of a sum: margins, sums of several lines. */
export const sumOrMargin = anyOf({
  English: "\\b(?:margin|%), ^total\\b",
  German: "^summe\\b, ^gesamt",
  French: "\\bmarge",
  Spanish: "\\bmargen",
  Portuguese: "\\bmargem",
  Dutch: "^totaal\\b",
});

/** Ratios and counts stand beside amounts on many a sheet: "Cost per ticket", "Technician utilization", "Number of staff". */
export const noAmount = anyOf({
  English:
    "\\bper\\b, ^(?:number|no\\.?|#|count)\\b, \\b(?:headcount|count|fte|utili[sz]ation|ratio)\\b, \\b(?:pro|par|por) (?:ticket|client|kund|usuario|user|employ|mitarbeiter|heure|stunde)",
  German: "^anzahl\\b, auslastung",
  French: "^nombre\\b, taux d.(?:utilisation|occupation)",
  Spanish: "^n[uú]mero\\b",
  Dutch: "^aantal\\b, bezettingsgraad",
});

const other = anyOf({
  English: "other",
  German: "sonstige",
  French: "autres?",
  Spanish: "otros?",
  Portuguese: "outros?",
  Dutch: "overige",
});
const costs = anyOf({
  English: "costs?",
  German: "kosten",
  French: "co[uû]ts?",
  Spanish: "costes?, costos?",
  Portuguese: "custos?",
});
/** Beside labour and licences, "other" is a direct cost too. */
export const otherCosts = new RegExp(`^${other.source}\\b.*\\b${costs.source}$|^other$`, "i");

/** Operating expenses, which are none of the direct costs whatever they are spent on. */
export const operatingWord = anyOf({
  English: "(?:^|[^a-z])opex(?:$|[^a-z]), operating (?:expense|cost), overhead, sg&a",
  German: "betriebskosten, gemeinkosten",
  French: "frais g[eé]n[eé]raux",
  Spanish: "gastos (?:operativos|generales)",
  Portuguese: "despesas (?:operacionais|gerais)",
  Dutch: "bedrijfskosten",
});

/** Lines of revenue outside any section. */
export const revenueWord = anyOf(
  {
    English: "revenue, sales, income, fees",
    German: "umsatz, erl[oö]se?",
    French: "ventes",
    Spanish: "ventas, ingresos",
    Portuguese: "receita, vendas",
    Dutch: "omzet",
  },
  "\\b",
  "\\b",
);

/** Costs outside any section that are no direct ones: rent, marketing, the office. */
export const officeWord = anyOf(
  {
    English: "rent, marketing, office, admin, insurance, sales",
    German: "miete",
    French: "loyer",
    Spanish: "alquiler",
    Portuguese: "aluguel",
    Dutch: "huur",
  },
  "\\b",
  "\\b",
);

/** The total that a line or a section is named after. */
export function totalNamed(label: string): ProfitTotal | undefined {
  return byName.get(normalizeLabel(label));
}

const byName = new Map<string, ProfitTotal>();
for (const total of Object.keys(totalNames) as ProfitTotal[]) {
  for (const name of listOf(totalNames[total])) byName.set(normalizeLabel(name), total);
}
