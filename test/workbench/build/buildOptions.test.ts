import { buildOptions } from "../../../src/workbench/build/buildOptions";

test.each([
  [[], {}],
  [["--url", "https://kpi.example.com"], { url: "https://kpi.example.com" }],
  [["--url", "https://kpi.example.com/addin/"], { url: "https://kpi.example.com/addin" }],
  [["--url", "https://kpi.example.com:8443/a/b"], { url: "https://kpi.example.com:8443/a/b" }],
])("%j is understood", (given, options) => {
  expect(buildOptions(given)).toEqual(options);
});

test.each([
  [["--url"], "https:// addresses only"],
  [["--url", "http://kpi.example.com"], "https:// addresses only"],
  [["--url", "kpi.example.com/addin"], "https:// addresses only"],
  [["--url", "https://"], "https:// addresses only"],
  [["--url", "https://kpi.example.com/addin?v=1"], "such as https://kpi.example.com/addin"],
  [["--url", "https://me@kpi.example.com/addin"], "such as https://kpi.example.com/addin"],
  [["https://kpi.example.com"], "nothing else"],
  [["--url", "https://kpi.example.com", "--fast"], "nothing else"],
])("%j is refused in a sentence", (given, words) => {
  const options = buildOptions(given);
  expect("wrong" in options && options.wrong).toContain(words);
});
