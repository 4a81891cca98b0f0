import { transformAsync } from "@babel/core";
import { Preprocessor } from "content-tag";
import { inRepository } from "./paths.mjs";

const preprocessor = new Preprocessor();

const BABEL = {
  babelrc: false,
  configFile: false,
  sourceMaps: true,
  plugins: [
    [
      "module:@babel/plugin-transform-typescript",
      {
        allExtensions: true,
        allowDeclareFields: true,
        onlyRemoveTypeImports: true,
      },
    ],
    [
      "module:babel-plugin-ember-template-compilation",
      {
        compilerPath: inRepository(
          "node_modules/ember-source/dist/packages/ember-template-compiler/index.js"
        ),
        targetFormat: "wire",
      },
    ],
    [
      "module:decorator-transforms",
      { runtime: { import: "decorator-transforms/runtime" } },
    ],
  ],
};

/** TypeScript, templates and decorators, in the three steps Discourse compiles plugins with. */
export default function compile() {
  return {
    name: "sandbox-compile",
    enforce: "pre",

    transform(code, id) {
      if (id.endsWith(".gts")) {
        code = preprocessor.process(code, {
          filename: id,
          inline_source_map: true,
        }).code;
      } else if (!id.endsWith(".ts") && !isUncompiledAddon(code, id)) {
        return;
      }
      return transformAsync(code, {
        ...BABEL,
        filename: id,
        inputSourceMap: true,
      }).then((result) => ({ code: result.code, map: result.map }));
    },
  };
}

function isUncompiledAddon(code, id) {
  return (
    id.includes("/node_modules/") &&
    !id.includes("/ember-source/") &&
    code.includes("precompileTemplate")
  );
}
