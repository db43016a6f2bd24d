export { amount, amounts, scores, total } from "./amount";
export { amountOrFlags } from "./flags";
export { optional, withDefault } from "./input";
export { number, rate, timeUnit } from "./scalar";
export { times } from "./times";
