type Key = string | number;

const PLAIN_KEY = /^[\w-]+$/;

/** An instance that the engine refuses; the message is one line that names the JSON path. */
export default class InvalidInstance extends Error {
  override readonly name = "InvalidInstance";
  readonly #keys: readonly Key[];
  readonly #sentence: string;

  constructor(keys: readonly Key[], sentence: string) {
    super(`${pathOf(keys)}: ${sentence}`);
    this.#keys = keys;
    this.#sentence = sentence;
  }

  /** The same fault, seen from the object or list that holds what is wrong. */
  under(key: Key): InvalidInstance {
    return new InvalidInstance([key, ...this.#keys], this.#sentence);
  }
}

function pathOf(keys: readonly Key[]): string {
  return keys.reduce<string>(addKey, "") || "instance";
}

function addKey(path: string, key: Key): string {
  if (typeof key === "number") {
    return `${path}[${key}]`;
  }
  if (!PLAIN_KEY.test(key)) {
    return `${path}[${JSON.stringify(key)}]`;
  }
  return path ? `${path}.${key}` : key;
}
