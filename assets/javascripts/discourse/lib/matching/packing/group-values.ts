import { mix } from "./dice";
import { at } from "./ints";
import { IMPOSSIBLE, LARGEST_GROUP, type Problem } from "./problem";

const PLACES = 2 ** 18;

/** What groups are worth, with their nodes; those asked for lately are remembered. */
export default class GroupValues {
  readonly #problem: Problem;
  readonly #keys = new Int32Array(PLACES * LARGEST_GROUP).fill(-1);
  readonly #values = new Int32Array(PLACES);
  readonly #asked = new Int32Array(LARGEST_GROUP);

  constructor(problem: Problem) {
    this.#problem = problem;
  }

  /** nodes: of different nodes in ascending order, the first `size` */
  of(nodes: Int32Array, size: number): number {
    const first = at(nodes, 0);
    const second = at(nodes, 1);
    const third = size > 2 ? at(nodes, 2) : -1;
    const fourth = size > 3 ? at(nodes, 3) : -1;
    const place = mix(mix(first, second), mix(third + 1, fourth + 1)) % PLACES;
    const key = place * LARGEST_GROUP;
    const keys = this.#keys;
    if (
      at(keys, key) === first &&
      at(keys, key + 1) === second &&
      at(keys, key + 2) === third &&
      at(keys, key + 3) === fourth
    ) {
      return at(this.#values, place);
    }
    keys[key] = first;
    keys[key + 1] = second;
    keys[key + 2] = third;
    keys[key + 3] = fourth;
    return (this.#values[place] = this.#value(nodes, size));
  }

  ofPair(one: number, other: number): number {
    this.#asked[0] = Math.min(one, other);
    this.#asked[1] = Math.max(one, other);
    return this.of(this.#asked, 2);
  }

  #value(nodes: Int32Array, size: number): number {
    let value = this.#problem.gain(nodes, size);
    if (value !== IMPOSSIBLE) {
      for (let index = 0; index < size; index++) {
        value += at(this.#problem.worth, at(nodes, index));
      }
    }
    return value;
  }
}
