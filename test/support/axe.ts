import axe from "axe-core";

/** What axe finds on a page, shown as the document of the test environment jsdom. Colours are not computed there: their contrast has tests of its own. */
export async function axeFindings(page: string): Promise<string[]> {
  document.open();
  document.write(page);
  document.close();
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
