const js = require("@eslint/js");
const prettier = require("eslint-config-prettier");
const officeAddins = require("eslint-plugin-office-addins");
const typescript = require("typescript-eslint");

const namedExports = {
  selector: "ExportDefaultDeclaration",
  message: "Named exports only: an import then says what it takes.",
};

module.exports = typescript.config(
  { ignores: ["dist/", "source-maps/", "coverage/", "node_modules/"] },
  // A rule that does not fit is changed here, for everybody, not switched off in place.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  // Control characters are what file names, XML text and exports must be cleaned of.
  { rules: { "no-control-regex": "off" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [typescript.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-syntax": ["error", namedExports],
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "max-lines": ["error", { max: 250 }], "no-console": "error" } },
  // What runs on the command line speaks through the console.
  { files: ["src/workbench/{headless,samples}/**/*.ts", "src/workbench/**/cli.ts"], rules: { "no-console": "off" } },
  {
    // The rules about proxy objects: load before read, no sync in a loop.
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
      // Both look into one function only and miss a sync in a function that it calls. Reads that come too early are
      // caught by the tests, where Microsoft's own library raises PropertyNotLoaded.
      "office-addins/call-sync-before-read": "off",
      "office-addins/call-sync-after-load": "off",
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable", process: "readonly", __dirname: "readonly" },
    },
  },
  { files: ["**/*.mjs"], languageOptions: { globals: { URL: "readonly", process: "readonly", console: "readonly" } } },
  prettier,
);
