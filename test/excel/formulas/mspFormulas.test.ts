import { callsMsp, hasStrangeCalls, withPlainCalls } from "../../../src/excel/formulas/mspFormulas";

test.each(["=MSP.FCR(A1:A9)", "=IFERROR(1+msp.sla(B1,2),0)", "=@MSP.KPIS()", "=_xldudf_MSP_FCR(A1)"])(
  "%s calls a function of the add-in",
  (formula) => expect(callsMsp(formula)).toBe(true),
);

test.each(["MSP.FCR(A1)", '="MSP.FCR("&A1', "='MSP.FCR('!A1", "=OTHERMSP.FCR(A1)", "=MSP.Rate+1", 7])(
  "%s calls none",
  (formula) => expect(callsMsp(formula)).toBe(false),
);

test("calls get the names that people write, texts and sheets stay", () => {
  const stored = "=_xldudf_MSP_FCR('_xldudf_MSP_X'!A1:B2)&\"_xldudf_MSP_FCR(\"";
  expect(hasStrangeCalls(stored)).toBe(true);
  expect(withPlainCalls(stored)).toBe("=MSP.FCR('_xldudf_MSP_X'!A1:B2)&\"_xldudf_MSP_FCR(\"");
  expect(hasStrangeCalls(withPlainCalls(stored))).toBe(false);
});
