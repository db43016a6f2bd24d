import { worldOf } from "../world";
import { invoiceMesses } from "./invoiceMesses";
import { makeInvoices, truthOfInvoices } from "./invoices";

/** Lists of invoices. */
export const invoicesWorld = worldOf({
  name: "invoices",
  make: makeInvoices,
  messes: invoiceMesses,
  truth: truthOfInvoices,
});
