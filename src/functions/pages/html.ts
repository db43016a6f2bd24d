/** Markup that is safe to put on a page as it stands. Only `html` makes it. */
export class Html {
  private constructor(private readonly markup: string) {}

  static readonly of = (markup: string): Html => new Html(markup);

  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: text is escaped, markup is kept, false and undefined give nothing, lists are joined. */
export type Content = Html | string | number | false | undefined | readonly Content[];

/** A template whose values are escaped unless they are markup themselves. Attribute values must stand in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return Html.of(String.raw({ raw: parts.map(String) }, ...values.map(rendered)));
}

/** Puts something between the items of a list, e.g. ", ". */
export function joined(items: readonly Content[], between: Content): Content {
  return items
    .flatMap((item, index) => (index === 0 ? [item] : [between, item]))
    .map(rendered)
    .map(Html.of);
}

function rendered(content: Content): string {
  if (content === undefined || content === false) return "";
  if (content instanceof Html) return content.toString();
  if (typeof content === "object") return content.map(rendered).join("");
  return escaped(String(content));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
