import { allOf, lowest } from "../packing/bits";
import { at } from "../packing/ints";
import { IMPOSSIBLE, MOST_NODES, type Problem } from "../packing/problem";
import type Community from "./community";
import Few from "./few";

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
  readonly #few: Few;
  readonly #group = new Int32Array(MOST_NODES);

  constructor(community: Community, largest: number) {
    this.#few = new Few(community, (one, other) =>
      community.meetings.are(one, other)
    );
    this.largest = largest;
    this.nodes = community.members.length;
    this.worth = new Int32Array(this.nodes).fill(IN_A_RING);
  }

  take(members: Int32Array, count: number): void {
    this.#few.take(members, count, allOf(count));
  }

  near(place: number): number {
    return at(this.#few.teachers, place) | at(this.#few.learners, place);
  }

  gain(group: number): number {
    let best = IMPOSSIBLE;
    for (const ring of RINGS[this.#write(group)] ?? []) {
      best = Math.max(best, this.#value(ring));
    }
    return best;
  }

  /** Members who are a ring, in the order in which they teach, the first of them first. */
  order(members: Int32Array): number[] {
    this.take(members, members.length);
    const value = this.gain(allOf(members.length));
    const ring = (RINGS[members.length] ?? []).find(
      (places) => this.#value(places) === value
    );
    return (ring ?? []).map((place) => at(members, place));
  }

  /** Writes the places of a group to where rings are tried. */
  #write(group: number): number {
    let size = 0;
    for (let rest = group; rest !== 0; rest &= rest - 1) {
      this.#group[size++] = lowest(rest);
    }
    return size;
  }

  #value(ring: readonly number[]): number {
    let value = 0;
    for (let index = 0; index < ring.length; index++) {
      const teacher = at(this.#group, ring[index] as number);
      const next = ring[(index + 1) % ring.length] as number;
      const learned = this.#few.learned(at(this.#group, next), 1 << teacher);
      if (learned === 0) {
        return IMPOSSIBLE;
      }
      value += learned;
    }
    return value;
  }
}
