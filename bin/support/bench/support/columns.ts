/** At most so many rows has a column: a group has no more members. */
const ROWS = 4;
const NONE = 0xffff;
const CHUNK = 2 ** 20;

interface Chunk {
  rows: Uint16Array;
  coverage: Int16Array;
  value: Int16Array;
}

/** Columns of a linear program by the ten million: twelve bytes each, in chunks so that there is nothing to copy. */
export default class Columns {
  readonly #chunks: Chunk[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(rows: readonly number[], coverage: number, value: number): void {
    const place = this.#length % CHUNK;
    if (place === 0) {
      this.#chunks.push({
        rows: new Uint16Array(CHUNK * ROWS).fill(NONE),
        coverage: new Int16Array(CHUNK),
        value: new Int16Array(CHUNK),
      });
    }
    const chunk = this.#chunkOf(this.#length++);
    chunk.rows.set(rows, place * ROWS);
    chunk.coverage[place] = coverage;
    chunk.value[place] = value;
  }

  rows(index: number): number[] {
    const start = (index % CHUNK) * ROWS;
    const { rows } = this.#chunkOf(index);
    return [...rows.subarray(start, start + ROWS)].filter(
      (row) => row !== NONE
    );
  }

  coverage(index: number): number {
    return this.#chunkOf(index).coverage[index % CHUNK] ?? 0;
  }

  value(index: number): number {
    return this.#chunkOf(index).value[index % CHUNK] ?? 0;
  }

  worth(index: number): number {
    return this.coverage(index) + this.value(index);
  }

  /** What a column is worth beyond what its rows cost. */
  price(index: number, duals: Float64Array): number {
    const { rows } = this.#chunkOf(index);
    const end = ((index % CHUNK) + 1) * ROWS;
    let left = this.worth(index);
    for (let place = end - ROWS; place < end; place++) {
      const row = rows[place] ?? NONE;
      if (row !== NONE) {
        left -= duals[row] ?? 0;
      }
    }
    return left;
  }

  #chunkOf(index: number): Chunk {
    const chunk = this.#chunks[Math.floor(index / CHUNK)];
    if (!chunk) {
      throw new RangeError(`no column ${index}`);
    }
    return chunk;
  }
}
