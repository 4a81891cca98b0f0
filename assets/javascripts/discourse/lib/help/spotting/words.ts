import { fold } from "../../shared/fold";
import { commonStems, functionWords } from "./function-words";
import { stem } from "./stem";

/** A word of a text that may say something of a skill. */
export interface Word extends Meaning {
  /** Where it stands in the text, in UTF-16 units; the second is behind it. */
  from: number;
  to: number;
  /** Its number among all words, those left out counted. */
  at: number;
}

export interface Meaning {
  /** As fold() leaves it. */
  form: string;
  stem: string;
  /** Whether it is in so many requests and names that it says little. */
  common: boolean;
}

/** What stands within what looks like one word: one, or several in scripts without spaces; null where it means nothing. */
type Piece = readonly [from: number, to: number, meaning: Meaning | null];

const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** There is nothing in it to fold. */
const PLAIN = /^[a-z]+$/;

/** Longer ones are no words. */
const LONGEST = 40;

/** Reads texts; what was read once is remembered, up to so much. */
export default class WordReader {
  static readonly MOST_REMEMBERED = 50_000;

  readonly #pieces = new Map<string, readonly Piece[]>();

  /** Without the words that only hold the sentence together. */
  read(text: string): Word[] {
    const words: Word[] = [];
    let at = 0;
    let index = 0;
    for (const raw of text.match(WORD) ?? []) {
      index = text.indexOf(raw, index);
      for (const [from, to, meaning] of this.#piecesOf(raw)) {
        if (meaning) {
          const { form, stem: stemmed, common } = meaning;
          words.push({
            form,
            stem: stemmed,
            common,
            from: index + from,
            to: index + to,
            at,
          });
        }
        at++;
      }
      index += raw.length;
    }
    return words;
  }

  /** The same words, wherever they stand; those that are alike are one. */
  meaningsIn(text: string): Meaning[] {
    return (text.match(WORD) ?? []).flatMap((raw) =>
      this.#piecesOf(raw).flatMap(([, , meaning]) => meaning ?? [])
    );
  }

  #piecesOf(raw: string): readonly Piece[] {
    let pieces = this.#pieces.get(raw);
    if (!pieces) {
      pieces = split(raw).map(
        ([from, to]): Piece => [from, to, meaningOf(raw.slice(from, to))]
      );
      if (this.#pieces.size < WordReader.MOST_REMEMBERED) {
        this.#pieces.set(raw, pieces);
      }
    }
    return pieces;
  }
}

function meaningOf(raw: string): Meaning | null {
  if (raw.length > LONGEST) {
    return null;
  }
  const lower = raw.toLowerCase();
  const form = PLAIN.test(lower) ? lower : fold(raw);
  if (form === "" || functionWords.has(form)) {
    return null;
  }
  const stemmed = stem(form);
  return { form, stem: stemmed, common: commonStems.has(stemmed) };
}

/** Scripts without spaces are read by two letters each. */
function split(raw: string): [number, number][] {
  if (raw.search(UNSPACED) < 0) {
    return [[0, raw.length]];
  }
  const pieces: [number, number][] = [];
  let from = 0;
  for (const { 0: run, index } of raw.matchAll(UNSPACED)) {
    if (index > from) {
      pieces.push([from, index]);
    }
    pieces.push(...pairsOf(run, index));
    from = index + run.length;
  }
  if (from < raw.length) {
    pieces.push([from, raw.length]);
  }
  return pieces;
}

function pairsOf(run: string, start: number): [number, number][] {
  const ends = [start];
  for (const letter of run) {
    ends.push((ends.at(-1) ?? start) + letter.length);
  }
  return ends.length < 3
    ? [[start, start + run.length]]
    : ends.slice(2).map((end, index) => [ends[index] ?? start, end]);
}
