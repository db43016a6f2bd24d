/** What others worked out of real exports: file, KPI, variant, value to the digits given, rows that it rests on. */
export const knownValues: readonly (readonly [
  path: string,
  kpi: string,
  variant: string,
  value: string,
  rows: number,
])[] = [
  ["tickets/servicenow-incidents-20769.csv", "MTTR", "mean", "187.678", 19351],
  ["tickets/servicenow-incidents-20769.csv", "MTTR", "median", "24.6", 19351],
  ["tickets/servicenow-incidents-20769.csv", "SLA", "resolution-label-all", "0.60643", 20769],
  ["tickets/servicenow-incidents-20769.csv", "FCR", "no-reassignment-proxy", "0.52362", 20769],
  ["tickets/servicenow-incidents-20769.csv", "REOPENRATE", "standard", "0.01127", 20768],
  ["tickets/technical-support-2330.csv", "FIRSTRESPONSE", "mean", "26.827", 2310],
  ["tickets/technical-support-2330.csv", "FIRSTRESPONSE", "median", "5.533", 2310],
  ["tickets/technical-support-2330.csv", "MTTR", "mean", "33.238", 1912],
  ["tickets/technical-support-2330.csv", "SLA", "response-label", "0.86652", 2330],
  ["tickets/technical-support-2330.csv", "SLA", "response-timestamps", "0.87933", 2312],
  ["tickets/technical-support-2330.csv", "SLA", "resolution-label-all", "0.66395", 2330],
  ["tickets/technical-support-2330.csv", "SLA", "resolution-label", "0.80858", 1912],
  ["tickets/technical-support-2330.csv", "CSAT", "top-two", "0.56692", 1173],
  ["tickets/technical-support-2330.csv", "CSAT", "mean-rating", "0.7021", 1173],
  ["tickets/technical-support-2330.csv", "BACKLOG", "standard", "418", 2330],
  ["tickets/servicenow-rest-demo.csv", "SLA", "resolution-label-all", "0.35821", 67],
  ["tickets/servicenow-rest-demo.csv", "MTTR", "mean", "1789.616", 27],
  ["calls/call-center-5000.xlsx", "FCR", "answered-calls", "0.89936", 4054],
  ["calls/call-center-5000.xlsx", "FIRSTRESPONSE", "calls", "1.12535", 4054], // 67.521 s
  ["calls/call-center-5000.xlsx", "CSAT", "mean-rating", "0.68071", 4054], // 3.4036 of 5
  ["clients/telco-churn-7043.csv", "CHURN", "listed", "0.26537", 7043],
  ["clients/telco-churn-7043.csv", "MRR", "retained", "316985.75", 5174],
  ["clients/telco-churn-7043.csv", "CHURN", "revenue", "0.30503", 7043],
  ["clients/telco-churn-7043.csv", "ARPU", "retained", "61.2651", 5174],
  ...(["clients/saas-subscriptions-600.csv", "clients/saas-workbook-600.xlsx"] as const).flatMap(
    (path) =>
      [
        [path, "MRR", "active", "295420.03", 287],
        [path, "ARPU", "active", "1029.34", 287],
        [path, "CHURN", "listed", "0.52167", 600],
        [path, "NPS", "standard", "-68.167", 600],
      ] as const,
  ),
  ["time/timesheets.csv", "BILLABLE", "hours", "0.67804", 129],
  ["kpi-workbooks/weekly-kpi-dashboard.xlsx", "MTTR", "reported", "3.8", 1],
  ["kpi-workbooks/weekly-kpi-dashboard.xlsx", "CSAT", "reported", "0.94", 1],
  ["kpi-workbooks/weekly-kpi-dashboard.xlsx", "FCR", "reported", "0.81", 1],
  ["kpi-workbooks/weekly-kpi-dashboard.xlsx", "UPTIME", "systems", "0.999", 1],
  ["kpi-workbooks/saas-kpi-dashboard.xlsx", "MRR", "reported", "1430101", 1],
  ["kpi-workbooks/saas-kpi-dashboard.xlsx", "NPS", "reported", "55.083", 1],
];
