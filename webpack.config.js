const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { existsSync } = require("fs");
const { homedir } = require("os");
const { join } = require("path");
const { sources, WebpackError } = require("webpack");
const { ThirdParty } = require("./src/workbench/build/thirdParty.cjs");

const developmentOrigin = "https://localhost:3000";
const hashed = "[name].[contenthash:8].js";

/** Puts every address of a manifest or functions.json under `address`, where the built add-in is published. */
function publishAt(text, address) {
  return text.replaceAll(developmentOrigin, address.replace(/\/+$/, ""));
}

/** The trusted certificate that `npm run excel` installs, else one that webpack signs itself. */
function certificates() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const file = (name) => join(folder, name);
  if (!existsSync(file("localhost.key"))) return {};
  return { ca: file("ca.crt"), cert: file("localhost.crt"), key: file("localhost.key") };
}

/** Puts the pages behind every function's helpUrl, and the guide, into the build. They are rendered by TypeScript: node needs tsx for it. */
const referencePages = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("reference pages", (compilation) => {
      compilation.hooks.processAssets.tapPromise("reference pages", async () => {
        const { renderPages } = require("./src/functions/pages/renderPages");
        const { renderGuide } = require("./src/workbench/guide/renderGuide");
        for (const [file, text] of [...renderPages(), ...(await renderGuide())]) {
          compilation.emitAsset(`functions/${file}`, new sources.RawSource(text));
        }
      });
    });
  },
};

/** `env.url`: the address at which the built add-in is published; left out, the one at which it is developed. */
module.exports = ({ url: address = developmentOrigin }, { mode }) => {
  const production = mode === "production";
  const placed = (content) => publishAt(content.toString(), address);

  return {
    mode: production ? "production" : "development",
    // No eval: the page's content security policy forbids it. Source maps stay with those who publish.
    devtool: production ? "hidden-source-map" : "source-map",
    entry: {
      functions: "./src/functions/register.ts",
      taskpane: "./src/taskpane/index.tsx",
    },
    output: {
      clean: true,
      // The manifest names functions.js; every other script changes its name with its content, so caches never go stale.
      filename: ({ chunk }) => (production && chunk.name !== "functions" ? hashed : "[name].js"),
      chunkFilename: hashed,
      ...(production ? { sourceMapFilename: "../source-maps/[file].map" } : {}),
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /office\.helpers\.js$/, loader: join(__dirname, "src/workbench/build/officeHelpers.cjs") },
      ],
    },
    performance: { hints: false },
    plugins: [
      referencePages,
      new ThirdParty(WebpackError),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: placed },
          { from: "src/functions/functions.json", transform: placed },
          { from: "src/taskpane/help.html" },
          // What the functions' pages look like.
          { from: "src/functions/pages/assets", to: "functions" },
          { from: "assets/icon-*.png" },
          { from: "LICENSE", to: "LICENSE.txt" },
          { from: "src/workbench/build/hosting.txt" },
        ],
      }),
    ],
    devServer: production
      ? undefined
      : {
          port: 3000,
          server: { type: "https", options: certificates() },
          headers: { "Access-Control-Allow-Origin": "*" },
        },
  };
};

module.exports.publishAt = publishAt;
