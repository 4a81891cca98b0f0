import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { inRepository, probe, SANDBOX } from "../build/paths.mjs";

export const STAND_INS = resolve(SANDBOX, "discourse");

/** Files under a folder of the repository, as paths from its root. */
export function filesIn(folder, ending = /\.(ts|gts)$/) {
  let names;
  try {
    names = readdirSync(inRepository(folder), { recursive: true });
  } catch {
    return [];
  }
  return names
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);
}

/** "discourse/ui-kit/d-button" for the file that stands in for it. */
export function moduleOf(file) {
  const name = relative(STAND_INS, inRepository(file)).replace(
    /(\/index)?\.g?ts$/,
    ""
  );
  return name === "discourse-i18n" ? name : `discourse/${name}`;
}

export function standIns() {
  return filesIn("sandbox/client/discourse").sort();
}

/** The files that a file imports: stand-ins by Discourse's names, others by path. */
export function importsOf(file) {
  const code = readFileSync(inRepository(file), "utf8");
  const names = [...code.matchAll(/(?:from|import) "([^"]+)"/g)].map(
    ([, name]) => name
  );
  return names
    .map((name) => {
      if (name.startsWith(".")) {
        return probe(resolve(inRepository(file), "..", name));
      }
      return probe(resolve(STAND_INS, name.replace(/^discourse\//, "")));
    })
    .filter(Boolean)
    .map((path) => relative(inRepository(), path));
}

/** The files that a file asks for as services. */
export function servicesOf(file) {
  const code = readFileSync(inRepository(file), "utf8");
  const services = [...standIns(), ...filesIn("sandbox/client/app/services")];
  return services.filter((path) => {
    const [, name] = path.match(/\/services\/(.+)\.ts$/) ?? [];
    const property = name?.replace(/-(\w)/g, (_, letter) =>
      letter.toUpperCase()
    );
    const asked = new RegExp(
      `@service declare ${property}\\b|@service\\("${name}"\\)|"service:${name}"`
    );
    return name && asked.test(code);
  });
}
