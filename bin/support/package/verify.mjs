import { Preprocessor } from "content-tag";
import { posix } from "node:path";
import ts from "typescript";
import { MODULES } from "./host-3.5.mjs";
import { freeNames } from "./templates.mjs";

const preprocessor = new Preprocessor();
const PLUGIN = "discourse/plugins/discourse-peer-learning/";
const JAVASCRIPTS = /^((?:admin\/)?assets|test)\/javascripts\//;

/** Names the browser gives to every module. */
const GLOBALS = new Set(["window", "document"]);

function importedNames(statement) {
  const clause = statement.importClause;
  if (!clause) {
    return [];
  }
  const named =
    clause.namedBindings && ts.isNamedImports(clause.namedBindings)
      ? clause.namedBindings.elements.map(
          (each) => (each.propertyName ?? each.name).text
        )
      : [];
  return clause.name ? ["default", ...named] : named;
}

/** The shipped file that an import inside the plugin means, without its ending. */
function ownPath(file, module) {
  if (module.startsWith(".")) {
    return posix.normalize(posix.join(posix.dirname(file), module));
  }
  if (module.startsWith(PLUGIN)) {
    return posix.join("assets/javascripts", module.slice(PLUGIN.length));
  }
}

function declaredNames(tree) {
  const names = new Set();
  const visit = (node) => {
    if (node.name && ts.isIdentifier(node.name)) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

function checkFile(file, code, shipped, problem) {
  const templates = file.endsWith(".gjs")
    ? preprocessor.parse(code, { filename: file })
    : [];
  const script = file.endsWith(".gjs")
    ? preprocessor.process(code, { filename: file }).code
    : code;
  const tree = ts.createSourceFile(
    file,
    script,
    ts.ScriptTarget.ESNext,
    true,
    ts.ScriptKind.JS
  );

  for (const statement of tree.statements) {
    const module = statement.moduleSpecifier?.text;
    if (!module || module === "@ember/template-compiler") {
      continue;
    }
    const own = ownPath(file, module);
    if (own) {
      if (!shipped.has(own)) {
        problem(file, `imports "${module}", which is not in the archive`);
      }
    } else if (module.startsWith("discourse/plugins/")) {
      problem(
        file,
        `imports "${module}" of another plugin without saying it is optional`
      );
    } else if (!MODULES[module]) {
      problem(file, `imports "${module}", which a 3.5 host does not have`);
    } else {
      importedNames(statement)
        .filter((name) => !MODULES[module].includes(name))
        .forEach((name) =>
          problem(
            file,
            `imports ${name} from "${module}", which a 3.5 host's module does not export`
          )
        );
    }
  }

  const declared = declaredNames(tree);
  for (const { contents } of templates) {
    for (const name of freeNames(contents)) {
      if (!declared.has(name) && !GLOBALS.has(name)) {
        problem(
          file,
          `uses {{${name}}} without importing it, which only newer hosts allow`
        );
      }
    }
  }
}

/**
 * Everything in converted files that would fail only when a page is opened.
 *
 * @param {Map<string, string>} files path → text, of all files in the archive
 * @returns {string[]} one sentence each, with file and module; empty when all is well
 */
export function verify(files) {
  const problems = [];
  const scripts = [...files].filter(
    ([file]) => JAVASCRIPTS.test(file) && /\.g?js$/.test(file)
  );
  const shipped = new Set(scripts.map(([file]) => file.replace(/\.g?js$/, "")));
  for (const [file, code] of scripts) {
    checkFile(file, code, shipped, (where, what) =>
      problems.push(`${where}: ${what}`)
    );
  }
  return problems;
}
