import { searchKpi } from "../../src/catalogue/find";
import { headlineKpis } from "../../src/kpis";

test.each([
  ["FCR", "FCR"],
  ["fcr", "FCR"],
  ["First contact resolution", "FCR"],
  ["  first-call   RESOLUTION ", "FCR"],
  ["FCR (%)", "FCR"],
  ["Erstlösungsquote", "FCR"],
  ["resolucion en el primer contacto", "FCR"],
  ["Average Resolution Time", "MTTR"],
  ["CLV:CAC", "CLVCAC"],
  ["SLA %", "SLA"],
  ["Customer Satisfaction Score", "CSAT"],
  ["Auslastung", "UTILIZATION"],
])("%s is %s", (text, id) => {
  expect(searchKpi(headlineKpis, text)?.id).toBe(id);
});

test.each(["", "%", "Telephone", "FC", "FCR2"])("%j is no KPI", (text) => {
  expect(searchKpi(headlineKpis, text)).toBeUndefined();
});
