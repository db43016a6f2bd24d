import { anyOf, labelSet, listOf } from "./words";

/** Words of lists that look like subscriptions and are none: loans, wages, rents, memberships, donations. */
const otherTradeWords = listOf({
  English:
    "loan, loans, interest, principal, mortgage, salary, wage, wages, membership, memberships, gym, insured, policyholder, rent, apartment, donor, donation, tuition",
  German: "gehalt, lohn, darlehen, zinsen, spende",
  French: "salaire, pret, loyer",
  Spanish: "salario, prestamo",
  Dutch: "lening",
});
/** Words of such lists that stand in agreements as well: "Tenant backup", "Payroll hosting", "Server hire". */
const sharedWords = listOf({
  English: "payroll, employee, department, hire, hired, tenant, student, warehouse, shelf",
  German: "miete, mieter, abteilung, mitarbeiter, lager",
  French: "locataire",
  Spanish: "alquiler",
  Portuguese: "aluguel",
  Dutch: "huur, huurder",
});
export const strictlyForeignWords: ReadonlySet<string> = new Set(otherTradeWords);
export const foreignWords: ReadonlySet<string> = new Set([...otherTradeWords, ...sharedWords]);

/** Columns of lists of issues as the hosts of source code write them (GitHub, GitLab, Bitbucket). */
export const codeHeadings = labelSet({
  English: "milestone, milestones, repository, repo, pull request, is pull request, html url, commit, branch",
});
/** Author beside labels: the same lists with fewer columns. */
export const codeAuthor = "author";
export const codeLabels: ReadonlySet<string> = new Set(["label", "labels"]);
/** An address of an issue or a change on such a host. */
export const codeAddress =
  /\b(?:github|gitlab|bitbucket)\.[a-z]+\/\S+\/(?:-\/)?(?:issues?|pulls?|pull-requests|merge_requests)\b/i;

/** Columns that the account of a bank or a ledger has, and no list of invoices. */
export const accountHeadings = labelSet({
  English:
    "cleared, cleared date, cleared on, reconciled, withdrawal, withdrawals, deposit, deposits, debit, debits, credit, credits, debit amount, credit amount, money in, money out, paid in, paid out, iban",
  German: "soll, haben, kontostand, valuta, wertstellung, verwendungszweck, gegenkonto",
  Spanish: "debe, haber, cargo, abono, debito, credito",
  Dutch: "bij, af, afbij, tegenrekening",
});
/** What is left on an account after each of its rows. */
export const balanceHeadings = labelSet({
  English: "balance, running balance, account balance",
  German: "saldo",
  French: "solde",
});
/** Headings of the company that sent an invoice to us. */
export const supplierHeading = anyOf(
  {
    English: "vendor, supplier",
    German: "lieferant, kreditor",
    French: "fournisseur",
    Spanish: "proveedor",
    Portuguese: "fornecedor",
    Dutch: "leverancier, crediteur",
  },
  "^",
  "(?:name|id|no|number|nummer|nr|code)?$",
  "",
);
/** Headings of clients that may as well name our own company. */
export const ownCompanyHeading = /^(?:company|name|account|id)/;
