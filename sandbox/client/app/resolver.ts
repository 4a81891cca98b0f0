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

  resolve(fullName: string) {
    const name = dasherize(fullName).replaceAll(".", "/");
    return (byName.get(name) ?? byName.get(name.replaceAll("/", "-"))) as
      | object
      | undefined;
  }
}

function dasherize(name: string) {
  return name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
}
