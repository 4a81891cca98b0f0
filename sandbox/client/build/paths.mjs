import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const SANDBOX = fileURLToPath(new URL("..", import.meta.url));
export const REPOSITORY = resolve(SANDBOX, "../..");

export function inRepository(...path) {
  return resolve(REPOSITORY, ...path);
}

/** The plugin's name, from the header of plugin.rb, as Discourse reads it. */
export function pluginName() {
  const header = readFileSync(inRepository("plugin.rb"), "utf8");
  return header.match(/^# name: (\S+)/m)[1];
}

/** The file an extensionless path stands for, or undefined. */
export function probe(path) {
  const endings = ["", ".ts", ".gts", ".js", "/index.ts", "/index.js"];
  return endings.map((ending) => path + ending).find(isFile);
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile();
}
