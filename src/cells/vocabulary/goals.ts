import type { Words } from "./words";

/** Words for numbers that were wished for, planned, published by others or measured before: none of them is today's value. */
export const goalWords: Words = {
  English: `target, targets, goal, goals, plan, planned, budget, budgeted, forecast, forecasts, projected, projection,
    projections, benchmark, benchmarks, threshold, thresholds, industry, best in class, objective, objectives, quota,
    baseline, prior, previous, last month, last week, last quarter, last year, variance, deviation, change, growth, delta,
    diff, difference, vs, versus, of plan, of target, of goal, ytd, year to date, mtd, qtd, ltm, ttm, yoy, mom, qoq,
    rolling, run rate, cumulative, total, average, avg, mean, median, minimum, maximum, weight, weights`,
  German: `ziel, ziele, zielwert, zielwerte, zielvorgabe, soll, sollwert, vorgabe, vormonat, vorjahr, abweichung, prognose,
    gesamt, summe, durchschnitt, schnitt, kumuliert, seit jahresbeginn, veränderung`,
  French:
    "objectif, objectifs, cible, budgété, prévu, prévision, prévisions, précédent, écart, moyenne, cumul, cumulé, évolution",
  Spanish:
    "objetivo, objetivos, meta, metas, previsto, presupuesto, anterior, desviación, promedio, media, acumulado, variación",
  Portuguese: "orçamento, desvio, variação, média, acumulado",
  Dutch: `doel, doelen, doelstelling, doelwaarde, norm, streefwaarde, vorige, afwijking, begroot, begroting, gemiddelde,
    totaal, cumulatief, verschil`,
};

/** Words for what is to be reached; of a heading that holds one and no word for something else, the numbers are targets. */
export const targetWords: Words = {
  English: "target, targets, goal, goals, objective, objectives",
  German: "ziel, ziele, zielwert, zielwerte, zielvorgabe, soll, sollwert, vorgabe",
  French: "objectif, objectifs, cible",
  Spanish: "objetivo, objetivos, meta, metas",
  Dutch: "doel, doelen, doelstelling, doelwaarde, norm, streefwaarde",
};

/** Beside a word for a target: the numbers are a distance to it, or somebody else's. */
export const besideTargetWords: Words = {
  English: `vs, versus, variance, deviation, gap, diff, difference, delta, of target, of goal, to target, to goal, industry,
    benchmark, benchmarks, last, previous, prior, met, status, reached, achieved, weight, date, owner`,
  German: "abweichung, erreicht, vorjahr, vormonat, differenz, datum",
  French: "écart, atteint, précédent, date",
  Spanish: "desviación, anterior, alcanzado, fecha",
  Portuguese: "desvio, variação, atingida, data",
  Dutch: "afwijking, vorige, behaald, datum",
};

/** Words in the title of a list of goals. */
export const goalTitles: Words = {
  English: "targets, goals, target values, benchmarks, budget, forecast, objectives",
  German: "ziele, zielwerte",
  French: "objectifs",
  Spanish: "objetivos, metas",
  Dutch: "doelen, doelstellingen",
};

/** Words in a title that speaks of what was measured, too: "Actuals vs targets". */
export const measuredTitles: Words = {
  English: "actual, actuals, result, results, vs, versus, and, performance, progress",
  German: "ist",
  French: "réel",
  Spanish: "real, resultado, resultados",
  Dutch: "werkelijk",
};
