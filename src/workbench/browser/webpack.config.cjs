const { join } = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const configureAddIn = require("../../../webpack.config.js");

const root = join(__dirname, "../../..");

/** What costs time and changes nothing that can be seen: the workbench starts in seconds, and is never published. */
const quick = {
  context: root,
  devtool: false,
  performance: { hints: false },
};

function cache(name) {
  return {
    type: "filesystem",
    name,
    cacheDirectory: join(root, "node_modules/.cache/workbench"),
    buildDependencies: { config: [join(__dirname, "webpack.config.cjs")] },
  };
}

/** The add-in as `npm run build` makes it, but not minified. */
async function addIn() {
  const shipped = await configureAddIn({}, { mode: "production" });
  return { ...shipped, ...quick, cache: cache("add-in"), optimization: { minimizeOptions: { javascript: false } } };
}

/** The page around it, and the script that stands where Excel's office.js would. */
function page() {
  return {
    ...quick,
    mode: "development",
    cache: cache("page"),
    // Without its development warnings, React is silent in the console.
    optimization: { nodeEnv: "production" },
    entry: {
      workbench: "./src/workbench/browser/page/main.ts",
      office: { import: "./src/workbench/browser/frame/office.ts", filename: "office.js" },
    },
    output: { filename: "[name].js", publicPath: "/" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    plugins: [
      new HtmlPlugin({
        filename: "index.html",
        template: "./src/workbench/browser/page/index.html",
        chunks: ["workbench"],
        minify: false,
      }),
    ],
  };
}

module.exports = { addIn, page };
