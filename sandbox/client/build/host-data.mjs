import yaml from "js-yaml";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { inRepository, pluginName, REPOSITORY, SANDBOX } from "./paths.mjs";

const STYLES = inRepository("assets/stylesheets/all-of-the-plugin.scss");
const ICON_FOLDERS = { "far-": "regular", "fab-": "brands", "": "solid" };

/** YAML as modules, and what the front end needs to know of the plugin: name, settings, strings, icons and styles. */
export default function hostData({ files }) {
  const modules = {
    "virtual:tests": () =>
      tests(files)
        .map((file) => `import "/${file}";`)
        .join("\n"),
    "virtual:plugin": () =>
      json({
        name: pluginName(),
        settings: clientSettings(),
        strings: readYaml("config/locales/client.en.yml").en ?? {},
      }),
    "virtual:icons": () =>
      json(Object.fromEntries(iconNames().map((name) => [name, icon(name)]))),
  };

  return {
    name: "sandbox-host-data",
    enforce: "pre",

    resolveId(id) {
      if (id === "virtual:plugin.scss") {
        return STYLES;
      }
      return id in modules ? `\0${id}` : undefined;
    },

    load(id) {
      if (id === STYLES) {
        return styles();
      }
      const make = id.startsWith("\0virtual:") && modules[id.slice(1)];
      return make ? make() : undefined;
    },

    transform(code, id) {
      if (id.endsWith(".yml")) {
        return { code: json(yaml.load(code)), map: null };
      }
    },
  };
}

/** All stylesheets of a plugin are one to core, in the order they are registered in. */
function styles() {
  return registeredInPlugin(/^register_asset "stylesheets\/(.+?)"/gm)
    .map((name) => `@import "${name}";`)
    .join("\n");
}

function registeredInPlugin(pattern) {
  const plugin = readFileSync(inRepository("plugin.rb"), "utf8");
  return [...plugin.matchAll(pattern)].map(([, name]) => name);
}

function json(value) {
  return `export default ${JSON.stringify(value)};`;
}

/** The given test files, or all of them. */
function tests(files) {
  if (files.length > 0) {
    return files.map((file) => relative(REPOSITORY, resolve(file)));
  }
  return ["test/javascripts", "sandbox/client/tests"].flatMap((folder) =>
    existsSync(inRepository(folder))
      ? readdirSync(inRepository(folder), { recursive: true })
          .filter((file) => /-test\.g?ts$/.test(file))
          .map((file) => `${folder}/${file}`)
      : []
  );
}

function readYaml(path) {
  const file = inRepository(path);
  return (existsSync(file) && yaml.load(readFileSync(file, "utf8"))) || {};
}

/** The defaults of the plugin's settings that reach the browser, for tests. */
function clientSettings() {
  const settings = Object.values(readYaml("config/settings.yml")).flatMap(
    Object.entries
  );
  const sent = settings.filter(([, setting]) => setting?.client);
  return Object.fromEntries(
    sent.map(([name, setting]) => [name, setting.default])
  );
}

/** What core ships (as far as it is stood in for) and what plugin.rb registers. */
function iconNames() {
  const core = yaml.load(readFileSync(`${SANDBOX}/core.yml`, "utf8")).icons;
  const registered = registeredInPlugin(/^register_svg_icon "(.+?)"/gm);
  return [...new Set([...core, ...registered])];
}

function icon(name) {
  const prefix = Object.keys(ICON_FOLDERS).find((start) =>
    name.startsWith(start)
  );
  const path = `node_modules/@fortawesome/fontawesome-free/svgs/${ICON_FOLDERS[prefix]}/${name.slice(prefix.length)}.svg`;
  const svg = readFileSync(inRepository(path), "utf8");
  return {
    viewBox: svg.match(/viewBox="(.+?)"/)[1],
    path: svg.match(/ d="(.+?)"/)[1],
  };
}
