import { fold } from "./fold";
import { NearWord } from "./typos";

/** How a name was found; the lower, the better. */
const EXACT = 0;
const BEGINNING = 1;
const WORDS = 2;
const INSIDE = 3;
const NEAR = 4;
const NOWHERE = 5;

/** Shorter pieces are in the middle of too many words, unless the script has no spaces. */
const SHORTEST_INSIDE = 3;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SEPARATOR = "\n";

export interface Found<Item> {
  item: Item;
  /** The name it was found by, where that is not the first of its names. */
  otherName: string | null;
}

interface Name {
  item: number;
  first: boolean;
  text: string;
  folded: string;
}

/** Things known under several names, prepared once so that every letter typed is answered at once. */
export default class TextIndex<Item> {
  readonly #items: readonly Item[];
  readonly #names: Name[] = [];
  /** All words, in order, and the names that each is in. */
  readonly #words: string[];
  readonly #namesWith: number[][];
  /** All names in one text, and where each begins. */
  readonly #text: string;
  readonly #starts: Uint32Array;

  /** The first name of an item is its own; the order of the items settles what is found equally well. */
  constructor(
    items: readonly Item[],
    namesOf: (item: Item) => readonly string[]
  ) {
    this.#items = items;
    items.forEach((item, index) => {
      namesOf(item).forEach((text, position) =>
        this.#names.push({
          item: index,
          first: position === 0,
          text,
          folded: fold(text),
        })
      );
    });

    const words = this.#byWord();
    this.#words = [...words.keys()].sort();
    this.#namesWith = this.#words.map((word) => words.get(word) ?? []);
    this.#text = this.#names.map(({ folded }) => folded + SEPARATOR).join("");
    this.#starts = new Uint32Array(this.#names.length);
    let start = 0;
    this.#names.forEach(({ folded }, index) => {
      this.#starts[index] = start;
      start += folded.length + SEPARATOR.length;
    });
  }

  /** Best first; everything where nothing is asked for. */
  search(query: string): Found<Item>[] {
    const wanted = fold(query);
    if (wanted === "") {
      return this.#items.map((item) => ({ item, otherName: null }));
    }

    const ranks = new Uint8Array(this.#names.length).fill(NOWHERE);
    this.#rankWords(ranks, wanted);
    this.#rankInside(ranks, wanted);
    this.#rankNear(ranks, wanted);
    return this.#best(ranks);
  }

  /** Whether something is called just that. */
  has(query: string): boolean {
    const wanted = fold(query);
    return this.#names.some(({ folded }) => folded === wanted);
  }

  #byWord(): Map<string, number[]> {
    const names = new Map<string, number[]>();
    this.#names.forEach(({ folded }, index) => {
      for (const word of new Set(folded.split(" "))) {
        const known = names.get(word);
        if (known) {
          known.push(index);
        } else {
          names.set(word, [index]);
        }
      }
    });
    return names;
  }

  #rankWords(ranks: Uint8Array, wanted: string): void {
    const found = this.#withAll(wanted.split(" "), (part) =>
      this.#wordsFrom(part)
    );
    for (const index of found) {
      const { folded } = this.#names[index] as Name;
      if (folded === wanted) {
        ranks[index] = EXACT;
      } else {
        ranks[index] = folded.startsWith(wanted) ? BEGINNING : WORDS;
      }
    }
  }

  #rankInside(ranks: Uint8Array, wanted: string): void {
    if (wanted.length < SHORTEST_INSIDE && !UNSPACED.test(wanted)) {
      return;
    }
    let index = 0;
    let position = this.#text.indexOf(wanted);
    while (position !== -1) {
      index = this.#nameAt(position, index);
      ranks[index] = Math.min(ranks[index] ?? NOWHERE, INSIDE);
      const next = this.#starts[index + 1];
      position = next === undefined ? -1 : this.#text.indexOf(wanted, next);
    }
  }

  #rankNear(ranks: Uint8Array, wanted: string): void {
    const found = this.#withAll(wanted.split(" "), (part) =>
      this.#wordsNear(part)
    );
    for (const index of found) {
      ranks[index] = Math.min(ranks[index] ?? NOWHERE, NEAR);
    }
  }

  /** Names in which each part of what is wanted has a word of its own. */
  #withAll(
    parts: readonly string[],
    wordsFor: (part: string) => Iterable<number>
  ): number[] {
    const parted = new Uint8Array(this.#names.length);
    let found: number[] = [];
    parts.forEach((part, number) => {
      found = [];
      for (const word of wordsFor(part)) {
        for (const name of this.#namesWith[word] ?? []) {
          if (parted[name] === number) {
            parted[name] = number + 1;
            found.push(name);
          }
        }
      }
    });
    return found;
  }

  *#wordsFrom(part: string): Iterable<number> {
    for (
      let word = this.#firstFrom(part);
      this.#words[word]?.startsWith(part);
      word++
    ) {
      yield word;
    }
  }

  *#wordsNear(part: string): Iterable<number> {
    yield* this.#wordsFrom(part);
    const near = new NearWord(part);
    for (let word = 0; word < this.#words.length; word++) {
      if (near.begins(this.#words[word] ?? "")) {
        yield word;
      }
    }
  }

  #firstFrom(part: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.#words[middle] ?? "") < part) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  #nameAt(position: number, from: number): number {
    let low = from;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  #best(ranks: Uint8Array): Found<Item>[] {
    const best = new Uint8Array(this.#items.length).fill(2 * NOWHERE);
    const names: (Name | null)[] = [];
    ranks.forEach((rank, index) => {
      const name = this.#names[index] as Name;
      const known = 2 * rank + (name.first ? 0 : 1);
      if (rank < NOWHERE && known < (best[name.item] ?? 0)) {
        best[name.item] = known;
        names[name.item] = name;
      }
    });

    const found: Found<Item>[] = [];
    for (let rank = 0; rank < 2 * NOWHERE; rank++) {
      for (
        let item = best.indexOf(rank);
        item !== -1;
        item = best.indexOf(rank, item + 1)
      ) {
        const name = names[item];
        found.push({
          item: this.#items[item] as Item,
          otherName: name && !name.first ? name.text : null,
        });
      }
    }
    return found;
  }
}
