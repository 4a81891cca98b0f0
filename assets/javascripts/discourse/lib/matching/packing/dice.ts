const TWO_TO_32 = 2 ** 32;

/** Mixes whole numbers into one of 32 bits that looks like chance and is the same everywhere (MurmurHash3's finisher). */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ other;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Chance that is given in: the same throws for the same seed. */
export default class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = mix(seed % TWO_TO_32, Math.floor(seed / TWO_TO_32));
  }

  /** A whole number from 0 to below the bound, which is at most 2³². */
  below(bound: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    return Math.floor((mix(this.#state, 0) / TWO_TO_32) * bound);
  }

  /** The numbers from 0 to below the count, in any order. */
  shuffled(count: number): Int32Array {
    const order = Int32Array.from({ length: count }, (_, index) => index);
    for (let last = count - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const kept = order[last] as number;
      order[last] = order[other] as number;
      order[other] = kept;
    }
    return order;
  }
}
