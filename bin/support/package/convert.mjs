import { Preprocessor } from "content-tag";
import MagicString from "magic-string";
import { format } from "prettier";
import tsBlankSpace from "ts-blank-space";
import ts from "typescript";
import { hostPath, RENAMED } from "./host-3.5.mjs";
import { rewriteFormKit } from "./templates.mjs";

const preprocessor = new Preprocessor();

/** A file that cannot run on the older host: `file`, and what in it, as one sentence. */
export class Refused extends Error {
  constructor(file, message) {
    super(`${file}: ${message}`);
  }
}

export function parse(file, code) {
  return ts.createSourceFile(
    file,
    code,
    ts.ScriptTarget.ESNext,
    true,
    ts.ScriptKind.TS
  );
}

/** Where the templates stand in a file, with their text between the tags. */
export function findTemplates(file, source) {
  return file.endsWith(".gts")
    ? preprocessor.parse(source, { filename: file }).map((found) => ({
        start: found.range.startUtf16Codepoint,
        end: found.range.endUtf16Codepoint,
        contents: found.contents,
        member: found.type === "class-member",
      }))
    : [];
}

/** Code a TypeScript parser reads, of the same length as what it stands for. */
function placeholder({ start, end, member }) {
  const [open, close] = member ? ["static{", "}"] : ["`", "`"];
  return open + " ".repeat(end - start - open.length - close.length) + close;
}

function mask(source, templates) {
  const masked = new MagicString(source);
  templates.forEach((each) =>
    masked.overwrite(each.start, each.end, placeholder(each))
  );
  return masked.toString();
}

/** `@service declare x: X` keeps its field: without the word, only the type is erased. */
function keepDecorated(file, source) {
  const kept = new MagicString(source);
  const visit = (node) => {
    if (ts.isPropertyDeclaration(node) && ts.getDecorators(node)) {
      const declare = node.modifiers.find(
        (each) => each.kind === ts.SyntaxKind.DeclareKeyword
      );
      if (declare) {
        kept.overwrite(declare.getStart(), declare.getEnd(), "       ");
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file, source));
  return kept.toString();
}

function eraseTypes(file, source) {
  return tsBlankSpace(keepDecorated(file, source), ({ pos, end }) => {
    const [line] = source.slice(pos, end).trim().split("\n");
    throw new Refused(file, `TypeScript that cannot be erased: ${line}`);
  });
}

function isOptional(statement) {
  return statement.attributes?.elements.some(
    (each) =>
      each.name.text === "discourseImport" && each.value.text === "optional"
  );
}

function valueSpecifiers(statement) {
  const bindings = statement.importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings)
    ? bindings.elements.filter((each) => !each.isTypeOnly)
    : [];
}

function isTypeOnly(statement) {
  const clause = statement.importClause;
  if (!clause) {
    return false;
  }
  const named = clause.namedBindings && ts.isNamedImports(clause.namedBindings);
  return (
    clause.isTypeOnly ||
    (named && !clause.name && valueSpecifiers(statement).length === 0)
  );
}

function renderSpecifier(module, specifier) {
  const local = specifier.name.text;
  const imported = specifier.propertyName?.text ?? local;
  const hosted = RENAMED[module]?.[imported] ?? imported;
  return hosted === local ? local : `${hosted} as ${local}`;
}

function renderImport(file, statement) {
  const module = statement.moduleSpecifier.text;
  const clause = statement.importClause;
  if (isOptional(statement)) {
    if (!clause?.name || clause.namedBindings) {
      throw new Refused(
        file,
        `an optional import of "${module}" takes the default export only`
      );
    }
    // That host answers `false`, not `undefined`, for a module it does not have.
    return `const ${clause.name.text} = optionalRequire("${hostPath(module)}") || null;`;
  }
  if (!clause) {
    return `import "${hostPath(module)}";`;
  }
  const named = valueSpecifiers(statement).map((each) =>
    renderSpecifier(module, each)
  );
  const parts = [
    clause.name?.text,
    named.length > 0 && `{ ${named.join(", ")} }`,
  ];
  if (clause.namedBindings && ts.isNamespaceImport(clause.namedBindings)) {
    parts.push(`* as ${clause.namedBindings.name.text}`);
  }
  return `import ${parts.filter(Boolean).join(", ")} from "${hostPath(module)}";`;
}

function removeLine(code, statement) {
  const text = code.original;
  const end = text[statement.end] === "\n" ? statement.end + 1 : statement.end;
  code.remove(statement.getStart(), end);
}

function rewriteImports(file, code, statements) {
  const imports = statements.filter(ts.isImportDeclaration);
  for (const statement of imports) {
    if (isTypeOnly(statement)) {
      removeLine(code, statement);
    } else {
      code.overwrite(
        statement.getStart(),
        statement.end,
        renderImport(file, statement)
      );
    }
  }
  if (imports.some(isOptional)) {
    code.prepend(
      'import { optionalRequire } from "discourse/lib/utilities";\n'
    );
  }
  statements.filter(ts.isExportDeclaration).forEach((statement) => {
    if (statement.moduleSpecifier && !statement.isTypeOnly) {
      const { moduleSpecifier } = statement;
      code.overwrite(
        moduleSpecifier.getStart(),
        moduleSpecifier.end,
        `"${hostPath(moduleSpecifier.text)}"`
      );
    }
  });
}

/** Newer hosts draw a component as a route's template; this one wants it wrapped. */
function wrapRouteTemplate(file, code, statements, templates) {
  const exported = statements.find(
    (each) =>
      ts.isExportAssignment(each) ||
      isDefaultClass(each) ||
      isBareTemplate(each, templates)
  );
  if (!exported) {
    throw new Refused(file, "a route template needs a default export");
  }
  code.prepend('import RouteTemplate from "ember-route-template";\n');
  if (ts.isExportAssignment(exported)) {
    const { expression } = exported;
    code.overwrite(
      exported.getStart(),
      expression.getStart(),
      "export default RouteTemplate("
    );
    code.overwrite(expression.end, exported.end, ");");
  } else if (ts.isClassDeclaration(exported)) {
    const keyword = exported.modifiers.find(
      (each) => each.kind === ts.SyntaxKind.DefaultKeyword
    );
    code.overwrite(exported.getStart(), keyword.end, "");
    if (exported.name) {
      code.appendLeft(
        exported.end,
        `\n\nexport default RouteTemplate(${exported.name.text});`
      );
    } else {
      code.appendRight(keyword.end, "export default RouteTemplate(");
      code.appendLeft(exported.end, ");");
    }
  } else {
    code.appendRight(exported.getStart(), "export default RouteTemplate(");
    code.appendLeft(exported.end, ");");
  }
}

function isDefaultClass(node) {
  return (
    ts.isClassDeclaration(node) &&
    node.modifiers?.some((each) => each.kind === ts.SyntaxKind.DefaultKeyword)
  );
}

function isBareTemplate(node, templates) {
  return (
    ts.isExpressionStatement(node) &&
    templates.some((each) => each.start === node.getStart())
  );
}

function isRouteTemplate(file) {
  return /\/javascripts\/discourse\/templates\//.test(file);
}

/** Dynamic imports have no counterpart in that host's module loader. */
function refuseDynamicImports(file, tree) {
  const visit = (node) => {
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword
    ) {
      throw new Refused(file, `a dynamic import: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

/**
 * One TypeScript file as that host's JavaScript.
 *
 * @param {string} file path in the plugin, ending in .ts or .gts
 * @param {string} source its text
 * @returns {Promise<{file: string, code: string} | null>} null where only types were in it
 * @throws {Refused}
 */
export async function convert(file, source) {
  const templates = findTemplates(file, source);
  const masked = mask(source, templates);
  const erased = eraseTypes(file, masked);
  const tree = parse(file, masked);
  refuseDynamicImports(file, tree);

  const code = new MagicString(erased);
  // Statement positions are the masked source's: erasing keeps every offset.
  rewriteImports(file, code, [...tree.statements]);
  for (const { start, end, contents } of templates) {
    const rewritten = rewriteFormKit(contents, (message) => {
      throw new Refused(file, message);
    });
    code.update(start, end, `<template>${rewritten}</template>`);
  }
  if (isRouteTemplate(file)) {
    const erasedTree = parse(file, erased);
    wrapRouteTemplate(file, code, [...erasedTree.statements], templates);
  }

  const text = code.toString();
  if (
    text
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
      .replace(/export\s*\{\s*\};?/g, "")
      .trim() === ""
  ) {
    return null;
  }
  return {
    file: file.replace(/\.gts$/, ".gjs").replace(/\.ts$/, ".js"),
    code: await format(text, {
      filepath: file.replace(/\.gts$/, ".gjs").replace(/\.ts$/, ".js"),
      plugins: [import.meta.resolve("prettier-plugin-ember-template-tag")],
      templateSingleQuote: false,
      trailingComma: "es5",
    }),
  };
}
