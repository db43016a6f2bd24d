/** Areas in the order in which they are shown. */
export const areas = {
  revenue: "Revenue",
  profitability: "Profitability",
  clients: "Clients",
  "service-desk": "Service desk",
  systems: "Systems and security",
  impact: "What a gap is worth",
  benchmarks: "Benchmarks",
} as const;

/** The folder of a KPI under `kpis/`, and the heading that it is shown under. */
export type Area = keyof typeof areas;
