import type { FullName } from "@ember/owner";
import { byName } from "./modules";

/** Finds modules under Discourse's names: "route:adminPlugins.show" stands in admin-plugins/show. */
export default class Resolver {
  static create() {
    return new Resolver();
  }

  normalize(fullName: FullName): FullName {
    return fullName.startsWith("service:")
      ? (dasherize(fullName) as FullName)
      : fullName;
  }

  /** As in core, a folder's index answers for the folder, too. */
  resolve(fullName: string) {
    const name = dasherize(fullName).replaceAll(".", "/");
    const found = [name, name.replaceAll("/", "-"), `${name}/index`].find(
      (each) => byName.has(each)
    );
    return byName.get(found ?? name) as object | undefined;
  }
}

function dasherize(name: string) {
  return name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
}
