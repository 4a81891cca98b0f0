import { lowest } from "../packing/bits";
import { at } from "../packing/ints";
import { type Week, WORDS } from "../week";

/** When members can begin a meeting. Most words of most weeks are empty, so only those that are not are looked at. */
export default class Weeks {
  readonly #words: Int32Array;

  /** By member: the words that are not empty, as bits. */
  readonly #used: Int32Array;

  constructor(count: number) {
    this.#words = new Int32Array(count * WORDS);
    this.#used = new Int32Array(count);
  }

  put(member: number, week: Week): void {
    this.#words.set(week, member * WORDS);
    this.#used[member] = week.reduce(
      (used, bits, word) => (bits === 0 ? used : used | (1 << word)),
      0
    );
  }

  /** Whether two members have any time in common. */
  share(one: number, other: number): boolean {
    const words = this.#words;
    let rest = at(this.#used, one) & at(this.#used, other);
    for (; rest !== 0; rest &= rest - 1) {
      const word = lowest(rest);
      if (
        (at(words, one * WORDS + word) & at(words, other * WORDS + word)) !==
        0
      ) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first `size` of a group, two or more, have any time in common. */
  allShare(group: Int32Array, size: number): boolean {
    let rest = -1;
    for (let index = 0; index < size; index++) {
      rest &= at(this.#used, at(group, index));
    }
    for (; rest !== 0; rest &= rest - 1) {
      const word = lowest(rest);
      let common = -1;
      for (let index = 0; index < size; index++) {
        common &= at(this.#words, at(group, index) * WORDS + word);
      }
      if (common !== 0) {
        return true;
      }
    }
    return false;
  }
}
