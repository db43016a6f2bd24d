import type { Cell } from "./cell";
import { decideDateOrder as decide, weighDates, type DecidedOrder } from "./date/order";

export { isoToSerial } from "./date/iso";
export { orderlessToSerial, possibleOrders, textToSerial, type DateOrder } from "./date/text";

export function decideDateOrder(cells: Iterable<Cell>): DecidedOrder | undefined {
  return decide(weighDates(cells));
}
