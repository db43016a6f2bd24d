/** The address of Microsoft's script, which the shipped page names, with or without quotes around it. */
const officeScript = /"?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?/g;

/** The shipped page with the address of office.js changed, and nothing else. */
export function paneHtml(shipped: string, address: string): string {
  const found = shipped.match(officeScript)?.length ?? 0;
  if (found !== 1) throw new Error(`The task pane's page names office.js ${found} times; expected once.`);
  return shipped.replace(officeScript, `"${address}"`);
}
