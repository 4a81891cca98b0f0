import { lowest } from "../packing/bits";
import { at } from "../packing/ints";
import type { Member, RoundInstance } from "../types";
import { quartersOf, startsOf, weekOf, WORDS } from "../week";

const BITS = 31;

/** A line of memory, in numbers. */
const LINE = 16;

/**
 * Which members could meet, by number: whether they share a language and time for a whole meeting, and nothing keeps them
 * apart. What is asked of a member stands in one row, as waiting for memory is what takes longest in a large community:
 * which words of the week are not empty, the languages spoken well enough, and the week's words, from when a meeting
 * could begin.
 */
export default class Meetings {
  readonly #rows: Int32Array;
  readonly #stride: number;
  readonly #languageWords: number;
  readonly #firstWord: number;

  /** Pairs that must not meet, as one × members + other both ways; and by member, whether there is any. */
  readonly #excluded: ReadonlySet<number>;
  readonly #hasExcluded: Uint8Array;

  /** languages: by code, the numbers of those that two or more speak well enough */
  constructor(
    members: readonly Member[],
    languages: ReadonlyMap<string, number>,
    { excluded, rules }: Pick<RoundInstance, "excluded" | "rules">
  ) {
    this.#languageWords = Math.ceil(languages.size / BITS);
    this.#firstWord = 1 + this.#languageWords;
    this.#stride = Math.ceil((this.#firstWord + WORDS) / LINE) * LINE;
    this.#rows = new Int32Array(members.length * this.#stride);
    const quarters = quartersOf(rules);
    members.forEach((member, index) => {
      const row = index * this.#stride;
      for (const [code, proficiency] of member.languages) {
        const number = languages.get(code);
        if (number !== undefined && proficiency >= rules.minProficiency) {
          this.#set(row + 1 + Math.floor(number / BITS), number % BITS);
        }
      }
      startsOf(weekOf(member.free), quarters).forEach((bits, word) => {
        this.#rows[row + this.#firstWord + word] = bits;
        if (bits !== 0) {
          this.#set(row, word);
        }
      });
    });
    this.#hasExcluded = new Uint8Array(members.length);
    this.#excluded = new Set(this.#pairsOf(members, excluded));
  }

  /** Whether two members could meet. */
  are(one: number, other: number): boolean {
    return (
      this.shareLanguage(one, other) &&
      this.shareTime(one, other) &&
      this.mayBe(one, other)
    );
  }

  speaks(member: number, language: number): boolean {
    const cell = member * this.#stride + 1 + Math.floor(language / BITS);
    return (at(this.#rows, cell) & (1 << (language % BITS))) !== 0;
  }

  /** Whether two members have a language in common that both speak well enough. */
  shareLanguage(one: number, other: number): boolean {
    const row = one * this.#stride;
    const otherRow = other * this.#stride;
    for (let word = 1; word <= this.#languageWords; word++) {
      if (
        (at(this.#rows, row + word) & at(this.#rows, otherRow + word)) !==
        0
      ) {
        return true;
      }
    }
    return false;
  }

  /** Whether two members have time for a whole meeting in common. */
  shareTime(one: number, other: number): boolean {
    const rows = this.#rows;
    const row = one * this.#stride;
    const otherRow = other * this.#stride;
    for (
      let rest = at(rows, row) & at(rows, otherRow);
      rest !== 0;
      rest &= rest - 1
    ) {
      const word = this.#firstWord + lowest(rest);
      if ((at(rows, row + word) & at(rows, otherRow + word)) !== 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether two members are not excluded from meeting. */
  mayBe(one: number, other: number): boolean {
    return (
      this.#hasExcluded[one] === 0 ||
      !this.#excluded.has(one * this.#hasExcluded.length + other)
    );
  }

  /** Whether the first `size` of a group have a language in common that all speak well enough. */
  allShareLanguage(group: Int32Array, size: number): boolean {
    for (let word = 1; word <= this.#languageWords; word++) {
      if (this.#common(word, group, size) !== 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether they have time for a whole meeting in common. */
  allShareTime(group: Int32Array, size: number): boolean {
    for (
      let rest = this.#common(0, group, size);
      rest !== 0;
      rest &= rest - 1
    ) {
      const word = this.#firstWord + lowest(rest);
      if (this.#common(word, group, size) !== 0) {
        return true;
      }
    }
    return false;
  }

  #common(cell: number, group: Int32Array, size: number): number {
    let bits = -1;
    for (let index = 0; index < size; index++) {
      bits &= at(this.#rows, at(group, index) * this.#stride + cell);
    }
    return bits;
  }

  #set(cell: number, bit: number): void {
    this.#rows[cell] = at(this.#rows, cell) | (1 << bit);
  }

  #pairsOf(
    members: readonly Member[],
    excluded: RoundInstance["excluded"]
  ): number[] {
    const indexes = new Map(members.map(({ id }, index) => [id, index]));
    return excluded.flatMap(([oneId, otherId]) => {
      const one = indexes.get(oneId);
      const other = indexes.get(otherId);
      if (one === undefined || other === undefined || one === other) {
        return [];
      }
      this.#hasExcluded[one] = this.#hasExcluded[other] = 1;
      return [one * members.length + other, other * members.length + one];
    });
  }
}
