type Tree = Record<string, unknown>;

/** Both trees in one; where they meet in a leaf, the second wins. */
export function merge(first: object, second: object): Tree {
  const merged: Tree = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const existing = merged[key];
    merged[key] =
      isTree(existing) && isTree(value) ? merge(existing, value) : value;
  }
  return merged;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
