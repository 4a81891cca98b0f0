import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import compile from "./compile.mjs";
import hostData from "./host-data.mjs";
import { inRepository, REPOSITORY, SANDBOX } from "./paths.mjs";
import resolveModules from "./resolve.mjs";

const APP = resolve(SANDBOX, "dist");
export const TESTS = inRepository("tmp/qunit");

/** Builds the app that Rails serves, or the QUnit bundle. */
export async function buildClient({
  testing = false,
  watch = false,
  files = [],
} = {}) {
  await build({
    configFile: false,
    root: REPOSITORY,
    publicDir: false,
    base: testing ? "/" : "/assets/",
    logLevel: "warn",
    oxc: false,
    resolve: { extensions: [".gts", ".ts", ".mjs", ".js", ".json"] },
    define: { "import.meta.env.TESTING": JSON.stringify(testing) },
    plugins: [resolveModules({ testing }), hostData({ files }), compile()],
    css: {
      preprocessorOptions: {
        scss: {
          loadPaths: [resolve(SANDBOX, "styles")],
          silenceDeprecations: ["import"],
        },
      },
    },
    build: {
      outDir: testing ? TESTS : APP,
      emptyOutDir: true,
      assetsDir: "",
      cssCodeSplit: !testing,
      manifest: "manifest.json",
      minify: !testing,
      sourcemap: testing,
      target: "es2022",
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      watch: watch ? {} : null,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: resolve(SANDBOX, testing ? "tests.ts" : "app.ts"),
        output: testing
          ? { entryFileNames: "[name].js", assetFileNames: "[name][extname]" }
          : {},
      },
    },
  });
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { test: { type: "boolean" }, watch: { type: "boolean" } },
  });
  await buildClient({ testing: values.test, watch: values.watch });
}
