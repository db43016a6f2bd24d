import { normalizeLabel } from "../../cells/text";

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
export const totalNames: Readonly<Record<ProfitTotal, readonly string[]>> = {
  revenue: [
    ...[
      "revenue",
      "total revenue",
      "revenues",
      "sales",
      "total sales",
      "turnover",
      "income",
      "total income",
      "net sales",
    ],
    ...["total net revenue", "net revenue", "umsatz", "gesamtumsatz", "umsatzerlöse", "erlöse", "summe erlöse"],
    ...["chiffre d'affaires", "chiffre d'affaires total", "ca total", "produits", "total produits", "ingresos"],
    ...["ingresos totales", "total ingresos", "ventas", "facturación", "receita", "receita total", "receitas"],
    ...["faturamento", "omzet", "totale omzet", "totaal omzet", "opbrengsten"],
  ],
  directCost: [
    ...["cogs", "cost of goods sold", "total cogs", "total cost of goods sold", "cost of sales", "total cost of sales"],
    ...[
      "direct costs",
      "direct cost",
      "total direct costs",
      "cost of revenue",
      "total cost of revenue",
      "cost of services",
    ],
    ...[
      "cost of service delivery",
      "total costs of goods sold",
      "direkte kosten",
      "herstellungskosten",
      "wareneinsatz",
    ],
    ...["summe direkte kosten", "coûts directs", "total coûts directs", "coût des ventes", "costes directos"],
    ...[
      "costos directos",
      "coste de ventas",
      "costo de ventas",
      "custos diretos",
      "custo das vendas",
      "directe kosten",
    ],
    ...["kostprijs omzet", "kostprijs van de omzet", "totaal directe kosten"],
  ],
  grossProfit: [
    ...["gross profit", "gross income", "total gross profit", "rohertrag", "bruttogewinn", "rohgewinn", "marge brute"],
    ...["bénéfice brut", "beneficio bruto", "utilidad bruta", "lucro bruto", "brutowinst", "brutomarge in euro"],
  ],
  overhead: [
    ...[
      "operating expenses",
      "total operating expenses",
      "opex",
      "total opex",
      "overhead",
      "overheads",
      "total overhead",
      "expenses",
    ],
    ...["total expenses", "sg&a", "indirect costs", "administrative expenses", "general and administrative"],
    ...["betriebskosten", "gemeinkosten", "verwaltungskosten", "charges d'exploitation", "frais généraux"],
    ...["gastos operativos", "gastos generales", "despesas operacionais", "despesas gerais", "bedrijfskosten"],
    ...["overheadkosten", "algemene kosten"],
  ],
  ebitda: ["ebitda", "adjusted ebitda"],
  netProfit: [
    ...["net profit", "net income", "total net income", "profit", "net earnings", "profit after tax", "reingewinn"],
    ...["jahresüberschuss", "nettogewinn", "gewinn", "résultat net", "bénéfice net", "beneficio neto", "utilidad neta"],
    ...["lucro líquido", "nettowinst", "winst"],
  ],
};

/** Words within the names of lines, section by section; the first that fits decides. */
export const partWords: Readonly<Record<ProfitSection, readonly (readonly [RegExp, ProfitPart])[]>> = {
  revenue: [
    [
      /recurring|managed|\bmrr\b|subscription|agreement|contract|support plan|wiederkehr|vertrag|r[eé]current|infog[eé]rance|recurrente|recorrente|terugkerend|beheer/i,
      "recurring",
    ],
    [
      /project|professional service|consult|installation|implement|projekt|beratung|projet|conseil|proyecto|projeto|projecten|advies/i,
      "project",
    ],
    [
      /hardware|resale|product|equipment|licen[cs]e|software|material|wiederverkauf|lizenz|mat[eé]riel|revente|reventa|equipos|revenda|equipamento|verkoop/i,
      "resale",
    ],
  ],
  directCost: [
    [
      /lab(?:o|ou)r|wages?|salar(?:y|ies)|payroll|technicians?|engineers?|staff|subcontract|l[oö]hne|gehalt|geh[aä]lter|personal|lohn|salaires?|main d.?[oœ]e?uvre|personnel|salarios|n[oó]mina|mano de obra|sal[aá]rios|m[aã]o de obra|pessoal|lonen|personeel|arbeid/i,
      "labor",
    ],
    [
      /licen[cs]es?|licensing|software|subscriptions?|saas|cloud|tools?|rmm|microsoft|lizenz|licencias?|licen[cç]as?|licenties|abonnements?/i,
      "licences",
    ],
    [
      /hardware|equipment|resale|product|materials?|ger[aä]te|ware\b|mat[eé]riel|equipos|equipamentos?|apparatuur/i,
      "hardware",
    ],
  ],
  overhead: [],
};

export function totalNamed(label: string): ProfitTotal | undefined {
  return byName.get(normalizeLabel(label));
}

const byName = new Map<string, ProfitTotal>();
for (const total of Object.keys(totalNames) as ProfitTotal[]) {
  for (const name of totalNames[total]) byName.set(normalizeLabel(name), total);
}
