import { at } from "./ints";
import { LARGEST_GROUP } from "./problem";

export const NO_GROUP = -1;

/** Disjoint groups of nodes. */
export default class Groups {
  /** The sum of what the groups are worth. */
  total = 0;
  readonly #groupOf: Int32Array;
  readonly #nodes: Int32Array;
  readonly #sizes: Int32Array;
  readonly #values: Int32Array;

  /** Numbers of groups that are not in use, the next to be taken last. */
  readonly #unused: number[];

  constructor(nodes: number) {
    const most = Math.floor(nodes / 2);
    this.#groupOf = new Int32Array(nodes).fill(NO_GROUP);
    this.#nodes = new Int32Array(most * LARGEST_GROUP);
    this.#sizes = new Int32Array(most);
    this.#values = new Int32Array(most);
    this.#unused = Array.from({ length: most }, (_, index) => most - 1 - index);
  }

  get most(): number {
    return this.#sizes.length;
  }

  groupOf(node: number): number {
    return at(this.#groupOf, node);
  }

  value(group: number): number {
    return at(this.#values, group);
  }

  size(group: number): number {
    return at(this.#sizes, group);
  }

  node(group: number, index: number): number {
    return at(this.#nodes, group * LARGEST_GROUP + index);
  }

  add(nodes: Int32Array, size: number, value: number): void {
    const group = this.#unused.pop() as number;
    this.#sizes[group] = size;
    this.#values[group] = value;
    this.total += value;
    for (let index = 0; index < size; index++) {
      const node = at(nodes, index);
      this.#nodes[group * LARGEST_GROUP + index] = node;
      this.#groupOf[node] = group;
    }
  }

  remove(group: number): void {
    this.total -= at(this.#values, group);
    for (let index = 0; index < at(this.#sizes, group); index++) {
      const node = at(this.#nodes, group * LARGEST_GROUP + index);
      this.#groupOf[node] = NO_GROUP;
    }
    this.#sizes[group] = 0;
    this.#unused.push(group);
  }

  /** All groups, each a list of its nodes. */
  toArrays(): number[][] {
    const found: number[][] = [];
    this.#sizes.forEach((size, group) => {
      const from = group * LARGEST_GROUP;
      if (size > 0) {
        found.push([...this.#nodes.subarray(from, from + size)]);
      }
    });
    return found;
  }

  copy(): Groups {
    const copy = new Groups(this.#groupOf.length);
    copy.become(this);
    return copy;
  }

  become(other: Groups): void {
    this.#groupOf.set(other.#groupOf);
    this.#nodes.set(other.#nodes);
    this.#sizes.set(other.#sizes);
    this.#values.set(other.#values);
    this.#unused.length = 0;
    for (const group of other.#unused) {
      this.#unused.push(group);
    }
    this.total = other.total;
  }
}
