import type { ChartFont } from "../../document/chart";
import { escapeXml } from "../xml/xmlText";

/** Run properties of a font; the tag is a:defRPr or a:rPr. */
function fontXml(tag: string, font: ChartFont): string {
  const size = font.size === undefined ? "" : ` sz="${Math.round(font.size * 100)}"`;
  const emphasis = `${font.bold === undefined ? "" : ` b="${font.bold ? 1 : 0}"`}${font.italic ? ' i="1"' : ""}`;
  const color = font.color ? `<a:solidFill><a:srgbClr val="${font.color.replace("#", "")}"/></a:solidFill>` : "";
  const name = font.name ? `<a:latin typeface="${escapeXml(font.name)}"/>` : "";
  return `<a:${tag}${tag === "rPr" ? ' lang="en-US"' : ""}${size}${emphasis}>${color}${name}</a:${tag}>`;
}

export function textProperties(font: ChartFont): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml("defRPr", font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** A title of the chart or of an axis. */
export function titleXml(text: string, font: ChartFont): string {
  return (
    "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>" +
    `<a:pPr>${fontXml("defRPr", font)}</a:pPr><a:r>${fontXml("rPr", font)}<a:t>${escapeXml(text)}</a:t></a:r>` +
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

export function fillProperties(color: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill></c:spPr>`;
}
