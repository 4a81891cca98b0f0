/** What stands at an index that is known to be inside: hot loops cannot pay for asking. */
export function at(list: Int32Array, index: number): number {
  return list[index] as number;
}

/** A list of whole numbers that grows. */
export class Ints {
  length = 0;
  #items = new Int32Array(16);

  push(item: number): void {
    if (this.length === this.#items.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.#items);
      this.#items = longer;
    }
    this.#items[this.length++] = item;
  }

  at(index: number): number {
    return at(this.#items, index);
  }

  /** Where an item stands, or would stand, in a list that is in ascending order. */
  placeOf(item: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) < item) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  toArray(): Int32Array {
    return this.#items.slice(0, this.length);
  }
}
