export function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, "");
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text; attributes without a value are left out, numbers are rounded to a hundredth of a pixel. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const text = typeof value === "number" ? String(Math.round(value * 100) / 100) : escapeXml(value);
    return [` ${key}="${text}"`];
  });
  return `<${name}${written.join("")}>${content.join("")}</${name}>`;
}

/** About how wide a text is: letters of a proportional font take half their height, give or take. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.54;
}

/** A text shortened to a width, with an ellipsis in place of what is cut off. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Math.max(1, Math.floor(width / (size * 0.54)) - 1);
  return `${text.slice(0, letters).trimEnd()}…`;
}

export function textAt(text: string, x: number, y: number, size: number, attributes: Attributes = {}): string {
  return element("text", { x, y, "font-size": size, fill: "#595959", ...attributes }, escapeXml(text));
}
