/** The files that name the version, by their paths from the project's root. */
export const versionedFiles = ["package.json", "package-lock.json", "manifest.xml", "CHANGELOG.md"] as const;

export type VersionedTexts = Readonly<Record<(typeof versionedFiles)[number], string>>;

const numbers = (version: string): number[] => version.split(".").map(Number);

/** True where the first version comes before the second. */
function isBefore(one: string, other: string): boolean {
  const [first, second] = [numbers(one), numbers(other)];
  const at = first.findIndex((number, index) => number !== second[index]);
  return at >= 0 && (first[at] ?? 0) < (second[at] ?? 0);
}

/**
 * The texts with the new version, and what the changelog says of it.
 *
 * @throws a sentence where the version is no three numbers, comes before the present one, or the changelog says nothing of it
 */
export function withVersion(
  texts: VersionedTexts,
  version: string,
): { readonly texts: VersionedTexts; readonly news: string } {
  const { version: present } = JSON.parse(texts["package.json"]) as { version: string };
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`"${version}" is no version: give three numbers, such as 1.2.0.`);
  if (isBefore(version, present)) throw new Error(`${version} comes before ${present}, the present version.`);
  const changelog = texts["CHANGELOG.md"].replace(/^## Unreleased$/m, `## ${version}`);
  const news = sectionOf(changelog, version);
  if (news === "") throw new Error(`CHANGELOG.md says nothing of ${version}: write what is new under "## Unreleased".`);
  return {
    news,
    texts: {
      "package.json": inPackage(texts["package.json"], present, version, 1),
      // The lock file names it for the project, and for the project as the first of its packages.
      "package-lock.json": inPackage(texts["package-lock.json"], present, version, 2),
      "manifest.xml": texts["manifest.xml"].replace(/(<Version>)[\d.]+(<\/Version>)/, `$1${version}.0$2`),
      "CHANGELOG.md": changelog,
    },
  };
}

/** The first `times` fields "version" that hold the present one. */
function inPackage(text: string, present: string, version: string, times: number): string {
  let left = times;
  return text.replaceAll(`"version": "${present}"`, (field) => (left-- > 0 ? `"version": "${version}"` : field));
}

function sectionOf(changelog: string, version: string): string {
  const [, behind = ""] = changelog.split(`\n## ${version}\n`);
  return (behind.split(/^## /m)[0] ?? "").trim();
}
