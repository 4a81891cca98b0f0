import { relative, resolve } from "node:path";
import {
  inRepository,
  pluginName,
  probe,
  REPOSITORY,
  SANDBOX,
} from "./paths.mjs";

const EMBER = inRepository("node_modules/ember-source/dist/packages");
const EMBER_MODULE =
  /^(@ember\/(?!test-helpers|test-waiters|edition-utils)|@glimmer\/(?!component|env)|@simple-dom\/|(rsvp|ember-testing|backburner\.js|router_js|route-recognizer|dag-map)(\/|$))/;
const DISCOURSE_MODULE = /^(discourse-i18n$|discourse\/)/;
const TREES = [
  "assets/javascripts",
  "test/javascripts",
  "admin/assets/javascripts",
];

// What ember-source and the addons ask of @embroider/macros, answered once and for all.
const MACROS = `
export const isDevelopingApp = () => import.meta.env.TESTING;
export const isTesting = () => import.meta.env.TESTING;
export const macroCondition = (condition) => condition;
export const dependencySatisfies = () => true;
export const appEmberSatisfies = () => true;
export const getOwnConfig = () => ({ theme: "none", disableContainerStyles: true });
export const getGlobalConfig = () => ({});
`;
// A second one, or ember-source would import itself in a circle.
const MACROS_WITH_RENDERER = `${MACROS}
import * as renderer from "@ember/renderer";
export function importSync(name) {
  if (name !== "@ember/renderer") {
    throw new Error("sandbox: importSync does not stand in for " + name);
  }
  return renderer;
}
`;

/** Maps Ember, Discourse's modules and the plugin's own to files; anything unknown fails the build. */
export default function resolveModules({ testing }) {
  const plugin = `discourse/plugins/${pluginName()}/`;
  const virtual = {
    "\0env": `export const DEBUG = ${testing};`,
    "\0macros": MACROS,
    "\0macros-with-renderer": MACROS_WITH_RENDERER,
    "\0absent": "export default null;",
  };

  return {
    name: "sandbox-resolve",
    enforce: "pre",

    resolveId(id, importer = "") {
      if (id === "@glimmer/env") {
        return "\0env";
      }
      if (id === "@embroider/macros") {
        return importer.startsWith(EMBER)
          ? "\0macros"
          : "\0macros-with-renderer";
      }
      if (EMBER_MODULE.test(id)) {
        return probe(resolve(EMBER, id));
      }
      if (id.startsWith(plugin)) {
        return (
          TREES.map((tree) =>
            probe(inRepository(tree, id.slice(plugin.length)))
          ).find(Boolean) ??
          this.error(
            `the plugin has no module "${id}" (imported by ${importer})`
          )
        );
      }
      if (id.startsWith("discourse/plugins/")) {
        return "\0absent";
      }
      if (DISCOURSE_MODULE.test(id)) {
        return (
          probe(
            resolve(SANDBOX, "discourse", id.replace(/^discourse\//, ""))
          ) ??
          this.error(
            `the sandbox has no stand-in for "${id}" (imported by ${relative(REPOSITORY, importer)})`
          )
        );
      }
    },

    load(id) {
      return virtual[id];
    },
  };
}
