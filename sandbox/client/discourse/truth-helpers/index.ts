export const and = (...values: unknown[]): unknown =>
  values.find((value) => !truthy(value)) ?? values.at(-1);

export const or = (...values: unknown[]): unknown => values.find(truthy) ?? values.at(-1);

export const not = (...values: unknown[]): boolean => !values.some(truthy);

export const eq = (left: unknown, right: unknown): boolean => left === right;

export const notEq = (left: unknown, right: unknown): boolean => left !== right;

export const gt = (left: number, right: number): boolean => left > right;

export const includes = (list: { includes(item: unknown): boolean }, item: unknown): boolean =>
  list.includes(item);

/** As in templates, an empty list is false. */
function truthy(value: unknown) {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
