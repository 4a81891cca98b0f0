/** How many slips of the hand a word of this length is forgiven. */
export function forgiven(length: number): number {
  if (length < 4) {
    return 0;
  }
  return length < 8 ? 1 : 2;
}

/**
 * Finds out whether a word is, or begins, nearly as another is typed: letters missing,
 * too many, wrong or swapped with their neighbours, as many as are forgiven.
 */
export class NearWord {
  readonly #typed: string;
  readonly #most: number;
  #rows: [Uint8Array, Uint8Array, Uint8Array];

  constructor(typed: string, most = forgiven(typed.length)) {
    this.#typed = typed;
    this.#most = most;
    const row = () => new Uint8Array(typed.length + 1);
    this.#rows = [row(), row(), row()];
  }

  begins(word: string): boolean {
    return (
      this.#most > 0 &&
      word.length >= this.#typed.length - this.#most &&
      this.#distances(word).beginning <= this.#most
    );
  }

  /** So many slips, or Infinity where they are more than are forgiven. */
  slips(word: string): number {
    if (Math.abs(word.length - this.#typed.length) > this.#most) {
      return Infinity;
    }
    const { whole } = this.#distances(word);
    return whole <= this.#most ? whole : Infinity;
  }

  /** Of what was typed to the word, and to its nearest beginning, by optimal string alignment. */
  #distances(word: string): { beginning: number; whole: number } {
    const typed = this.#typed;
    const most = this.#most;
    const width = typed.length;
    let [before, last, current] = this.#rows;
    for (let column = 0; column <= width; column++) {
      last[column] = column;
    }
    let best = width;

    const length = Math.min(word.length, width + most);
    for (let row = 1; row <= length; row++) {
      current[0] = row;
      let least = row;
      for (let column = 1; column <= width; column++) {
        const same = word[row - 1] === typed[column - 1];
        let cost = Math.min(
          at(last, column - 1) + (same ? 0 : 1),
          at(last, column) + 1,
          at(current, column - 1) + 1
        );
        if (
          row > 1 &&
          column > 1 &&
          word[row - 1] === typed[column - 2] &&
          word[row - 2] === typed[column - 1]
        ) {
          cost = Math.min(cost, at(before, column - 2) + 1);
        }
        current[column] = cost;
        least = Math.min(least, cost);
      }
      best = Math.min(best, at(current, width));
      if (least > most) {
        return { beginning: best, whole: Infinity };
      }
      [before, last, current] = [last, current, before];
    }
    return { beginning: best, whole: at(last, width) };
  }
}

function at(row: Uint8Array, index: number): number {
  return row[index] ?? 0;
}
