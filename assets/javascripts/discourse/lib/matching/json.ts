import InvalidInstance from "./invalid-instance";

/** An object or a list as it came from JSON. */
export type Holder = Readonly<Record<string, unknown>> | readonly unknown[];

type Key = string | number;

const LONGEST_QUOTE = 60;

/** Whether a field that may be left out is there. */
export function has(holder: Holder, key: Key): boolean {
  return get(holder, key) !== undefined;
}

export function isNull(holder: Holder, key: Key): boolean {
  return get(holder, key) === null;
}

export function integer(
  holder: Holder,
  key: Key,
  least = Number.MIN_SAFE_INTEGER,
  most = Number.MAX_SAFE_INTEGER
): number {
  const value = get(holder, key);
  if (typeof value !== "number" || !Number.isSafeInteger(value)) {
    return refuseKind(value, "a whole number", [key]);
  }
  if (value < least || value > most) {
    return refuseKind(value, `a whole number from ${least} to ${most}`, [key]);
  }
  return value;
}

export function text(holder: Holder, key: Key): string {
  const value = get(holder, key);
  return typeof value === "string" ? value : refuseKind(value, "a text", [key]);
}

export function flag(holder: Holder, key: Key): boolean {
  const value = get(holder, key);
  return typeof value === "boolean"
    ? value
    : refuseKind(value, "true or false", [key]);
}

/** Reads the object at the key. */
export function object<Value>(
  holder: Holder,
  key: Key,
  read: (fields: Holder) => Value
): Value {
  return under(key, get(holder, key), (value) => read(fieldsOf(value)));
}

/** Reads the list at the key, of objects each. */
export function objects<Value>(
  holder: Holder,
  key: Key,
  read: (fields: Holder) => Value
): Value[] {
  return list(holder, key, (item) => read(fieldsOf(item)));
}

/** Reads the list at the key, of lists of two each. */
export function pairs<Value>(
  holder: Holder,
  key: Key,
  read: (pair: Holder) => Value
): Value[] {
  return list(holder, key, (item) => read(pairOf(item)));
}

/** Reads the list at the key, of whole numbers each. */
export function integers(
  holder: Holder,
  key: Key,
  least: number,
  most: number
): number[] {
  return under(key, listAt(holder, key), (items) =>
    items.map((_, index) => integer(items, index, least, most))
  );
}

/** The whole instance, which no key leads to. */
export function fieldsOf(value: unknown): Holder {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuseKind(value, "an object", []);
  }
  return value as Holder;
}

function list<Value>(
  holder: Holder,
  key: Key,
  read: (item: unknown) => Value
): Value[] {
  return under(key, listAt(holder, key), (items) =>
    items.map((item, index) => under(index, item, read))
  );
}

function listAt(holder: Holder, key: Key): readonly unknown[] {
  const items = get(holder, key);
  return Array.isArray(items) ? items : refuseKind(items, "a list", [key]);
}

function pairOf(value: unknown): Holder {
  if (!Array.isArray(value) || value.length !== 2) {
    return refuseKind(value, "a list of two", []);
  }
  return value;
}

/** Reads a value; where that refuses the instance, the key is where the value stands. */
function under<Held, Value>(
  key: Key,
  held: Held,
  read: (held: Held) => Value
): Value {
  try {
    return read(held);
  } catch (error) {
    throw error instanceof InvalidInstance ? error.under(key) : error;
  }
}

function get(holder: Holder, key: Key): unknown {
  return (holder as Readonly<Record<Key, unknown>>)[key];
}

function refuseKind(value: unknown, kind: string, keys: readonly Key[]): never {
  if (value === undefined) {
    throw new InvalidInstance(keys, "is missing");
  }
  throw new InvalidInstance(keys, `must be ${kind}, not ${quote(value)}`);
}

function quote(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > LONGEST_QUOTE
    ? `${json.slice(0, LONGEST_QUOTE)}…`
    : json;
}
