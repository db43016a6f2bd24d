export { amount, amounts, scores } from "./amount";
export { amountOrFlags } from "./flags";
export { optional, withDefault } from "./input";
export { areaName, kpiName, levelName, sourceKey, variantName } from "./choice";
export { keys } from "./keys";
export { countBy, meanOfNonZero, total, valuesOf } from "./loops";
export { number, rate, timeUnit } from "./scalar";
export { date, times, timesOrBlank } from "./times";
