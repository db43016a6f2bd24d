import { only, type Advice } from "./action";

/** What to do with the functions around KPIs. */
export const toolAdvice = {
  DOWNTIMECOST: only("Show it beside the price of the redundancy that would prevent it."),
  FCRSAVINGS: only("Compare it with the cost of the training that would bring it about."),
  SLACREDIT: only("Compare a year's credits with the cost of the people who would have prevented them."),
  UTILIZATIONVALUE: only("Multiply by the number of technicians to see the whole desk."),
  BALANCED: only("Give each area the same weight in all."),
  BENCHMARK: only("Name the source beside the number wherever you show it."),
  CONSENSUS: only("Show it beside every rating: one source alone convinces nobody."),
  DEFINE: only("Print it under every chart."),
  GAP: only("Close the largest gap that costs money first."),
  KPIS: only("Put it on a sheet of its own and filter by area."),
  QUARTILE: only("Ask for the middle and the spread of peers of your size, not for their best alone."),
  RATING: only("Read the conditions of the figures with SOURCES before acting on a word."),
  SCORE: only("Use it to compare months, not companies."),
  SOURCES: only("Choose one source and stay with it."),
} as const satisfies Record<string, Advice>;
