import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scripts } from "../../package.json";

const root = join(__dirname, "../..");

/** What a document names that is not there: links, paths in code, commands of npm. Capitals stand for what the reader puts in. */
function faultsOf(text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https:|#)([^)#]+)/g)].map(([, path = ""]) => path);
  const paths = [...text.matchAll(/`((?:src|test|assets|\.ci)\/[^\s`]*)`/g)].map(([, path = ""]) => path);
  const named = [...links, ...paths].filter((path) => !/[A-Z]{4,}(?!.*\.md$)/.test(path));
  const commands = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = ""]) => name);
  return [
    ...named.filter((path) => !existsSync(join(root, path))),
    ...commands.filter((name) => !(name in scripts)).map((name) => `npm run ${name}`),
  ];
}

const documents = readdirSync(root).filter((file) => file.endsWith(".md"));

test("there are documents to look at", () => {
  expect(documents).toEqual(expect.arrayContaining(["CHANGELOG.md", "CONTRIBUTING.md", "README.md", "SECURITY.md"]));
});

test.each(documents)("what %s names is there", (file) => {
  expect(faultsOf(readFileSync(join(root, file), "utf8"))).toEqual([]);
});

test.each([
  ["[a](src/nowhere.md)", "src/nowhere.md"],
  ["![a](assets/none.png)", "assets/none.png"],
  ["`test/none/x.ts`", "test/none/x.ts"],
  ["`npm run nothing -- a`", "npm run nothing"],
])("the check sees %s", (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});
