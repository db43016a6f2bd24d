import { normalizeLabel } from "./text";

/** Words for numbers that were wished for, planned, published by others or measured before: none of them is today's value. */
const goals =
  /\b(?:targets?|goals?|plan(?:ned)?|budget(?:ed)?|forecasts?|projected|projections?|benchmarks?|thresholds?|industry|best in class|objectives?|quota|baseline|prior|previous|last (?:month|week|quarter|year)|variance|deviation|change|growth|delta|diff(?:erence)?|vs|versus|of (?:plan|target|goal)|ytd|year to date|mtd|qtd|total|average|avg|mean|weights?|ziel(?:e|wert|werte|vorgabe)?|soll(?:wert)?|vorgabe|vormonat|vorjahr|abweichung|prognose|objectifs?|cible|budg[eé]t[eé]?|pr[eé]vu|pr[eé]visions?|pr[eé]c[eé]dent|[eé]cart|objetivos?|metas?|previsto|presupuesto|anterior|desviaci[oó]n|or[cç]amento|desvio|variac[aã]o|doel(?:en|stelling|waarde)?|norm|streefwaarde|vorige|afwijking|begroot|begroting|gesamt|summe|durchschnitt|moyenne|promedio|m[eé]dia|gemiddelde|totaal)\b/iu;

/** True for a heading such as "Target", "Ziel 2026", "Last month": the numbers under it are not what was measured now. */
export function isGoalWord(text: string): boolean {
  return text.length <= 60 && goals.test(text.replace(/[_/|-]+/g, " "));
}

const goalTitles =
  /\b(?:targets|goals|target values|benchmarks|budget|forecast|objectives|ziele|zielwerte|objectifs|objetivos|metas|doelen|doelstellingen)\b/iu;
const measured =
  /\b(?:actuals?|results?|vs|versus|and|performance|progress|ist|r[eé]el|real|resultados?|werkelijk)\b/iu;

/** True for the title of a list of goals ("Targets 2026"); not for "Actuals vs targets". */
export function isGoalTitle(text: string): boolean {
  return text.length <= 60 && goalTitles.test(text) && !measured.test(text) && normalizeLabel(text) !== "";
}
