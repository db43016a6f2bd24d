/** How a KPI stands beside others in tables by client, technician and so on. */
export interface Grouped {
  /** The column's heading where the group stands beside it; left out = the KPI's name with its way of counting. */
  readonly heading?: string;
  /** The values of the groups add up to that of all, so that each has a share of it. */
  readonly adds?: true;
  /** Groups are listed from the lowest value up, because those need work; left out = from the largest down. */
  readonly lowestFirst?: true;
  /** Its place among the first columns of the scorecard's tables, the lowest leads; left out = behind them, as the lines stand. */
  readonly rank?: number;
  /** Its place among the columns of the clients' league table; left out = it is not in there. */
  readonly leagueRank?: number;
}
