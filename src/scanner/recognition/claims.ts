import { isMissing, type Cell } from "../../cells/cell";
import { foldLabel } from "../../cells/text";
import { sampleColumn, suits, type Sample } from "../columns/sample";
import type { HeadingKey, TimeUnit } from "../dictionary/heading";
import { isLookalike } from "../dictionary/lookalikes";
import { meaningsOf } from "../dictionary/lookup";
import { roles, type Role } from "../dictionary/roles";
import type { Region } from "../regions/regions";

/** A column of a region that may play a role. */
export interface Claim {
  readonly role: Role;
  /** Column within the region's block. */
  readonly index: number;
  readonly heading: string;
  readonly key: HeadingKey;
  readonly rank: number;
  readonly origins: readonly string[];
  /** False when the sample held nothing to judge the content by. */
  readonly confirmed: boolean;
  readonly sample: Sample;
  /** What bare numbers of a duration count, by the heading or by the tool. */
  readonly unit?: TimeUnit;
}

const sampleRows = 300;
/** What a duration is whose heading says "within business hours": another measure. */
const inBusinessHours: Readonly<Partial<Record<Role, Role>>> = {
  responseDuration: "responseBusiness",
  resolutionDuration: "resolutionBusiness",
};

/** Every role that the columns of a region may play by heading and content. */
export function claimsOf(region: Region): Claim[] {
  const headings = region.headings ?? [];
  const present = new Set(headings.map((heading) => foldLabel(heading.text)));
  const claims: Claim[] = [];
  headings.forEach((heading, index) => {
    if (heading.text === "" || isLookalike(heading.text, present)) return;
    const options = [heading.combined, heading.text].map(meaningsOf);
    const { key, meanings } = options[0]!.meanings.length > 0 ? options[0]! : options[1]!;
    if (meanings.length === 0) return;
    const sample = sampleColumn(sampleCells(region, index));
    const special = meanings.filter((meaning) => meaning.beside !== undefined && present.has(meaning.beside));
    for (const meaning of meanings) {
      if (meaning.beside !== undefined && !present.has(meaning.beside)) continue;
      if (special.length > 0 && meaning.beside === undefined && special[0]!.rank <= meaning.rank) continue;
      const type = roles[meaning.role].type;
      const fit = suits(sample, type, key.unit !== undefined);
      const role = key.businessHours && type === "duration" ? inBusinessHours[meaning.role] : meaning.role;
      if (fit === "no" || role === undefined) continue;
      const { rank, origins } = meaning;
      const unit = key.unit ?? meaning.unit;
      const claim = { role, index, heading: heading.combined, key, rank, origins, confirmed: fit === "yes", sample };
      claims.push(unit ? { ...claim, unit } : claim);
    }
  });
  return claims;
}

/** The cells of a column's first data rows, as far as they were read. */
export function sampleCells(region: Region, index: number): Cell[] {
  const cells: Cell[] = [];
  const last = Math.min(region.lastRow, region.grid.cells.length - 1);
  for (let row = region.firstRow; row <= last && cells.length < sampleRows; row++) {
    const cell = region.grid.cells[row]?.[region.block.left + index];
    if (!isMissing(cell)) cells.push(cell);
  }
  return cells;
}
