/** The KPI sheet of the sample: name, unit, January to June 2026, target. */
export function kpiRows(): (string | number | null)[][] {
  return [
    ["Monthly recurring revenue", "USD", 47_120, 47_480, 48_050, 47_890, 48_360, 48_875, 50_000],
    ["Gross margin", "%", 0.462, 0.471, 0.468, 0.483, 0.492, 0.507, 0.5],
    ["Technician utilization", "%", 0.71, 0.73, 0.72, 0.76, 0.77, 0.78, 0.8],
    ["CSAT", "%", 0.9, 0.91, 0.89, 0.92, 0.93, 0.92, 0.95],
    ["Cost per ticket", "USD", 27.4, 26.8, 26.1, 24.9, 24.2, 23.6, 22],
    ["Net MRR churn", "%", 0.004, 0.002, 0.006, 0.023, 0.001, -0.004, 0],
    ["Client acquisition cost", "USD", 4_150, 3_980, 4_420, 4_100, 3_870, 3_940, 4_000],
    ["Client lifetime value", "USD", 18_300, 18_500, 18_700, 19_200, 19_500, 19_900, null],
    ["CLV:CAC", "ratio", 4.41, 4.65, 4.23, 4.68, 5.04, 5.05, 3],
  ];
}
