// Names that Ember, promises and test assertions ask of any object.
const PROBED = new Set([
  "then",
  "toJSON",
  "toString",
  "constructor",
  "unknownProperty",
  "nodeType",
  "destroy",
  "_onLookup",
]);

/** Raises the name of whatever the target lacks, where a plain object would answer undefined. */
export function strict<Target extends object>(
  name: string,
  target: Target
): Target {
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === "symbol" || key in object || PROBED.has(key)) {
        return Reflect.get(object, key);
      }
      throw new Error(`sandbox: ${name} does not stand in for "${key}"`);
    },
  });
}

/** Raises the first key that is not among the known ones. */
export function onlyKnown(
  name: string,
  given: object,
  known: readonly PropertyKey[]
): void {
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) {
      throw new Error(`sandbox: ${name} does not stand in for "${key}"`);
    }
  }
}
