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
