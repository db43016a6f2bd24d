import { withoutEnd } from "../../cells/trim";

/** Where `npm run build` publishes to, or what is wrong with what was asked. */
export type BuildOptions = { readonly url?: string } | { readonly wrong: string };

/** Reads `--url https://host/path`; without it, the address at which the add-in is developed is meant. */
export function buildOptions(given: readonly string[]): BuildOptions {
  if (given.length === 0) return {};
  const [option, text = ""] = given;
  if (option !== "--url" || given.length > 2) {
    return { wrong: `npm run build takes --url https://your.server/path and nothing else: ${given.join(" ")}` };
  }
  if (!URL.canParse(text) || !/^https:\/\//i.test(text)) {
    return { wrong: `--url is "${text}": Excel loads add-ins from https:// addresses only.` };
  }
  const url = new URL(text);
  if (url.search || url.hash || url.username) {
    return { wrong: `--url is "${text}": give the address of the folder alone, such as ${url.origin}${url.pathname}` };
  }
  return { url: withoutEnd(url.href, "/") };
}
