import { at } from "./ints";

/** Which nodes could be in one group with which: compressed rows, each in ascending order. */
export default class Neighbours {
  readonly #starts: Int32Array;
  readonly #items: Int32Array;

  /** Pairs of nodes as `[one, other, one, other, …]`, each pair once or several times, in any order. */
  constructor(nodes: number, pairs: Int32Array) {
    const counts = new Int32Array(nodes + 1);
    for (const node of pairs) {
      counts[node + 1] = at(counts, node + 1) + 1;
    }
    for (let node = 0; node < nodes; node++) {
      counts[node + 1] = at(counts, node + 1) + at(counts, node);
    }
    const ends = counts.slice();
    const items = new Int32Array(pairs.length);
    const put = (node: number, other: number) => {
      const end = at(ends, node);
      items[end] = other;
      ends[node] = end + 1;
    };
    for (let index = 0; index < pairs.length; index += 2) {
      put(at(pairs, index), at(pairs, index + 1));
      put(at(pairs, index + 1), at(pairs, index));
    }
    this.#starts = new Int32Array(nodes + 1);
    let length = 0;
    for (let node = 0; node < nodes; node++) {
      this.#starts[node] = length;
      const row = items.subarray(at(counts, node), at(counts, node + 1)).sort();
      let last = -1;
      for (const other of row) {
        if (other !== last) {
          items[length++] = last = other;
        }
      }
    }
    this.#starts[nodes] = length;
    this.#items = items.subarray(0, length);
  }

  /** Where the row of a node begins in `item`; it ends where that of the next one begins. */
  start(node: number): number {
    return at(this.#starts, node);
  }

  item(index: number): number {
    return at(this.#items, index);
  }

  degree(node: number): number {
    return this.start(node + 1) - this.start(node);
  }

  are(one: number, other: number): boolean {
    if (this.degree(other) < this.degree(one)) {
      return this.#has(other, one);
    }
    return this.#has(one, other);
  }

  #has(node: number, other: number): boolean {
    let low = this.start(node);
    let high = this.start(node + 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(this.#items, middle) < other) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < this.start(node + 1) && at(this.#items, low) === other;
  }
}
