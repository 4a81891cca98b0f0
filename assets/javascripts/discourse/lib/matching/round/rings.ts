import { at } from "../packing/ints";
import { IMPOSSIBLE, type Problem } from "../packing/problem";
import type Community from "./community";

/** More than any ring is worth by what is learned in it, so that members come first. */
const IN_A_RING = 1_000;

/** Every ring through two, three and four places, as the places in order, the first one first. */
const RINGS: readonly (readonly (readonly number[])[])[] = [
  [],
  [],
  [[0, 1]],
  [
    [0, 1, 2],
    [0, 2, 1],
  ],
  [
    [0, 1, 2, 3],
    [0, 1, 3, 2],
    [0, 2, 1, 3],
    [0, 2, 3, 1],
    [0, 3, 1, 2],
    [0, 3, 2, 1],
  ],
];

/** Members of whom each teaches the next and learns from the one before; only those two need to be able to meet. */
export default class Rings implements Problem {
  readonly nodes: number;
  readonly worth: Int32Array;
  readonly largest: number;
  readonly #community: Community;
  readonly #pair = new Int32Array(2);

  constructor(community: Community, largest: number) {
    this.#community = community;
    this.largest = largest;
    this.nodes = community.members.length;
    this.worth = new Int32Array(this.nodes).fill(IN_A_RING);
  }

  gain(members: Int32Array, size: number): number {
    let best = IMPOSSIBLE;
    for (const ring of RINGS[size] ?? []) {
      best = Math.max(best, this.#value(members, ring));
    }
    return best;
  }

  /** The members in the order in which they teach, the first of them first. */
  order(members: Int32Array, size: number): number[] {
    const value = this.gain(members, size);
    const ring = (RINGS[size] ?? []).find(
      (places) => this.#value(members, places) === value
    );
    return (ring ?? []).map((place) => at(members, place));
  }

  #value(members: Int32Array, ring: readonly number[]): number {
    let value = 0;
    for (let index = 0; index < ring.length; index++) {
      const teacher = at(members, ring[index] as number);
      const next = ring[(index + 1) % ring.length] as number;
      const learned = this.#learned(teacher, at(members, next));
      if (learned === 0) {
        return IMPOSSIBLE;
      }
      value += learned;
    }
    return value;
  }

  #learned(teacher: number, learner: number): number {
    this.#pair[0] = teacher;
    this.#pair[1] = learner;
    const canMeet =
      this.#community.shareLanguage(this.#pair, 2) &&
      this.#community.shareTime(this.#pair, 2) &&
      this.#community.mayMeet(this.#pair, 2);
    return canMeet ? this.#community.learning(learner, this.#pair, 2) : 0;
  }
}
