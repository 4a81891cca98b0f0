import { commonStems } from "./function-words";
import NearForms from "./near-forms";
import spellingsOf from "./spellings";
import { stem, withoutPrefix } from "./stem";
import WordReader, { type Meaning, type Word } from "./words";

export interface SkillNames {
  id: number;
  /** Names and aliases of all languages together. */
  names: readonly string[];
}

/** A name as it is looked for. */
export interface Name {
  /** Position of its skill in the vocabulary. */
  skill: number;
  /** Its telling words, each once. */
  words: readonly Meaning[];
  /** How much all of them tell. */
  tells: number;
}

/** A word of a text read as a word of names. */
export interface Reading {
  form: string;
  stem: string;
  /** From 0 to 1. */
  surety: number;
  /** The last word of the text that it takes. */
  last: Word;
}

export interface Place {
  name: Name;
  /** Which of its words. */
  slot: number;
}

/** How much of what a word tells is left where all requests have it. */
const COMMON_SHARE = 0.3;

const AS_TWO_OR_ONE = 0.9;
const ONE_SLIP = 0.8;
const TWO_SLIPS = 0.7;

const SHORTEST_PART = 3;
const PLURAL = /s$/;

/** The names of a vocabulary by their words, prepared once. */
export default class SkillIndex {
  /** What a word tells that one skill alone has. */
  readonly most: number;
  readonly #reader = new WordReader();
  readonly #placesByStem = new Map<string, Place[]>();
  readonly #skillsByStem: ReadonlyMap<string, number>;
  readonly #stemByForm = new Map<string, string>();
  readonly #nearForms = new NearForms();

  constructor(vocabulary: readonly SkillNames[]) {
    this.most = Math.log(vocabulary.length + 1);
    const spellings = vocabulary.map(({ names }) =>
      spellingsOf(names, this.#reader)
    );
    this.#skillsByStem = countByStem(spellings);
    spellings.forEach((lists, skill) =>
      lists.forEach((words) => this.#add(skill, words))
    );
  }

  /** How much a word of names tells: the more, the fewer skills have it. */
  tellsOf({ stem: stemmed }: Pick<Meaning, "stem">): number {
    const told = this.most - Math.log(this.#skillsByStem.get(stemmed) ?? 1);
    return commonStems.has(stemmed) ? told * COMMON_SHARE : told;
  }

  wordsOf(text: string): Word[] {
    return this.#reader.read(text);
  }

  /** Where in names a word stands. */
  placesOf({ stem: stemmed }: Reading): readonly Place[] {
    return this.#placesByStem.get(stemmed) ?? [];
  }

  /** What a word of a text, or it and the one after it, may be among the words of names. */
  readingsOf(word: Word, next: Word | undefined): Reading[] {
    return (
      this.#asItIs(word) ??
      this.#asOne(word, next) ??
      this.#asBare(word) ??
      (word.common ? null : this.#asTwo(word)) ??
      (word.common ? [] : this.#asNear(word))
    );
  }

  #add(skill: number, words: readonly Meaning[]): void {
    const tells = words.reduce((sum, word) => sum + this.tellsOf(word), 0);
    const name = { skill, words, tells };
    words.forEach(({ form, stem: stemmed }, slot) => {
      const places = this.#placesByStem.get(stemmed);
      if (places) {
        places.push({ name, slot });
      } else {
        this.#placesByStem.set(stemmed, [{ name, slot }]);
      }
      if (!this.#stemByForm.has(form)) {
        this.#know(form, stemmed);
        this.#know(form.replace(PLURAL, ""), stemmed);
      }
    });
  }

  #know(form: string, stemmed: string): void {
    if (!this.#stemByForm.has(form)) {
      this.#stemByForm.set(form, stemmed);
      this.#nearForms.add(form);
    }
  }

  #asItIs(word: Word): Reading[] | null {
    const { form, stem: stemmed } = word;
    return this.#placesByStem.has(stemmed)
      ? [{ form, stem: stemmed, surety: 1, last: word }]
      : this.#asForms([form], 1, word);
  }

  /** "wiki data" for "wikidata". */
  #asOne(word: Word, next: Word | undefined): Reading[] | null {
    return next?.at === word.at + 1
      ? this.#asForms([word.form + next.form], AS_TWO_OR_ONE, next)
      : null;
  }

  #asBare(word: Word): Reading[] | null {
    const form = withoutPrefix(word.form);
    const stemmed = form === null ? "" : stem(form);
    return form !== null && this.#placesByStem.has(stemmed)
      ? [{ form, stem: stemmed, surety: 1, last: word }]
      : null;
  }

  /** "wikidata" for "wiki data". */
  #asTwo(word: Word): Reading[] | null {
    const { form } = word;
    for (let at = SHORTEST_PART; at <= form.length - SHORTEST_PART; at++) {
      const parts = [form.slice(0, at), form.slice(at)];
      const readings = this.#asForms(parts, AS_TWO_OR_ONE, word);
      if (readings) {
        return readings;
      }
    }
    return null;
  }

  #asNear(word: Word): Reading[] {
    const { forms, slips } = this.#nearForms.to(word.form);
    return this.#asForms(forms, slips === 1 ? ONE_SLIP : TWO_SLIPS, word) ?? [];
  }

  /** Null unless names have all of them. */
  #asForms(
    forms: readonly string[],
    surety: number,
    last: Word
  ): Reading[] | null {
    const readings: Reading[] = [];
    for (const form of forms) {
      const stemmed = this.#stemByForm.get(form);
      if (stemmed === undefined) {
        return null;
      }
      readings.push({ form, stem: stemmed, surety, last });
    }
    return readings;
  }
}

/** In how many skills' names a word is. */
function countByStem(spellings: readonly Meaning[][][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lists of spellings) {
    const own = new Set<string>();
    lists.forEach((words) => words.forEach((word) => own.add(word.stem)));
    own.forEach((stemmed) =>
      counts.set(stemmed, (counts.get(stemmed) ?? 0) + 1)
    );
  }
  return counts;
}
