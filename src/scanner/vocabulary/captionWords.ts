import { listWords } from "../../cells/vocabulary/words";

/** Words in the captions of tables and the names of sheets that say nothing of whose figures they are. */
export const plainCaptionWords: ReadonlySet<string> = new Set(
  listWords({
    English: `kpi, kpis, dashboard, summary, report, reports, reporting, overview, metrics, metric, scorecard, sheet, table,
      data, figures, numbers, values, value, results, performance, key, indicators, indicator, monthly, weekly, quarterly,
      yearly, annual, month, week, quarter, year, current, actual, actuals, latest, review, management, executive, business,
      service, services, support, operations, operational, ops, finance, financial, commercial, sales, customer, client,
      clients, customers, quality, desk, it, msp, all, our, the, and, of, for, by, in, total, overall, company, team, pack,
      deck, slides, input, inputs, calc, final, draft, copy, new, old, list, tracker, monitor, status, update, main, page,
      home, cover, board, export, version, v`,
    German: `kennzahlen, kennzahl, übersicht, zusammenfassung, bericht, auswertung, tabelle, blatt, daten, werte, monat, woche,
      jahr, quartal, gesamt, finanzen, vertrieb, kunden, und, der, die, das, für`,
    French: `indicateurs, indicateur, tableau, bord, de, du, des, synthèse, rapport, résumé, feuille, données, mensuel, suivi,
      mois, année, global`,
    Spanish: "indicadores, indicador, tablero, resumen, informe, hoja, datos, cuadro, mando, mensual, mes, año",
    Portuguese: "painel, resumo, relatório, planilha, dados, folha, ano",
    Dutch: "overzicht, samenvatting, rapport, rapportage, blad, gegevens, maand, jaar, cijfers",
  }),
);
