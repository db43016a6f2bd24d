import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const { publishAt } = jest.requireActual<{ publishAt: (text: string, address: string) => string }>(
  "../../webpack.config.js",
);

describe.each(["manifest.xml", "src/functions/functions.json"])("publishing %s", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const addresses = text.match(/https:\/\/localhost:3000/g)?.length ?? 0;

  test.each([
    ["an address", "https://kpi.example.com/addin"],
    ["an address with a slash at its end", "https://kpi.example.com/addin/"],
  ])("replaces every address by %s", (_name, address) => {
    const published = publishAt(text, address);
    expect(addresses).toBeGreaterThan(1);
    expect(published).not.toContain("localhost");
    expect(published.match(/https:\/\/kpi\.example\.com\/addin\/\w/g)).toHaveLength(
      addresses - (text.match(/<AppDomain>/g)?.length ?? 0),
    );
  });
});
