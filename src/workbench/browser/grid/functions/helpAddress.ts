/**
 * Where the workbench serves the page that a function's help link leads to.
 *
 * @example helpAddress("https://localhost:3000/functions/fcr.html", "http://127.0.0.1:3000/") // "http://127.0.0.1:3000/pane/functions/fcr.html"
 */
export function helpAddress(helpUrl: string, page: string): string {
  return new URL(`/pane${new URL(helpUrl).pathname}`, page).href;
}
