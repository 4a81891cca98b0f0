import { mix } from "./dice";
import type GroupValues from "./group-values";
import { at } from "./ints";
import type Neighbours from "./neighbours";
import { IMPOSSIBLE, LARGEST_GROUP, type Problem } from "./problem";

/** How many nodes are parted at once: exactly, in some microseconds. */
export const MOST_NODES = 10;

const SUBSETS = 2 ** MOST_NODES;

/** The best way to part a few nodes into groups, some left over: exact, by dynamic programming over their subsets. */
export default class BestParts {
  readonly #problem: Problem;
  readonly #neighbours: Neighbours;
  readonly #values: GroupValues;

  readonly #nodes = new Int32Array(MOST_NODES);
  readonly #asked = new Int32Array(LARGEST_GROUP);
  #count = 0;

  /** By node: which of the others are its neighbours. Sets of nodes are bits of a number throughout. */
  readonly #near = new Int32Array(MOST_NODES);

  // The possible groups, those with the same lowest node in a row, and what each seems to be worth.
  readonly #groups = new Int32Array(SUBSETS);
  readonly #groupValues = new Int32Array(SUBSETS);
  readonly #firstGroup = new Int32Array(MOST_NODES + 1);
  #groupCount = 0;
  #noise = 0;
  #salt = 0;

  // By subset: the most its nodes are worth, the group the lowest of them is then in, and for which question that holds.
  readonly #best = new Int32Array(SUBSETS);
  readonly #choice = new Int32Array(SUBSETS);
  readonly #question = new Int32Array(SUBSETS);
  #questions = 0;

  constructor(problem: Problem, neighbours: Neighbours, values: GroupValues) {
    this.#problem = problem;
    this.#neighbours = neighbours;
    this.#values = values;
  }

  /**
   * Parts the first `count` of the nodes, which are all different. With noise, every group seems worth up to that much
   * more or less than it is, by the salt: what comes out is then good, and another one each time.
   */
  part(nodes: Int32Array, count: number, noise = 0, salt = 0): void {
    this.#count = count;
    for (let index = 0; index < count; index++) {
      this.#insert(at(nodes, index), index);
    }
    this.#noise = noise;
    this.#salt = salt;
    this.#lookAround();
    this.#findGroups();
    this.#questions++;
    this.#bestOf(2 ** count - 1);
  }

  /** Calls with every part, and what it is worth. */
  each(
    callback: (nodes: Int32Array, size: number, value: number) => void
  ): void {
    for (let rest = 2 ** this.#count - 1; rest !== 0; ) {
      const group = at(this.#choice, rest);
      if (group === 0) {
        rest &= rest - 1;
      } else {
        const size = this.#ask(group);
        callback(this.#asked, size, this.#values.of(this.#asked, size));
        rest ^= group;
      }
    }
  }

  /** What all parts are worth together. */
  total(): number {
    let total = 0;
    this.each((_nodes, _size, value) => (total += value));
    return total;
  }

  /** Whether nobody is left over whose being in a group is worth anything. */
  coversAll(): boolean {
    for (let rest = 2 ** this.#count - 1; rest !== 0; ) {
      const group = at(this.#choice, rest);
      const node = at(this.#nodes, lowest(rest));
      if (group === 0 && at(this.#problem.worth, node) > 0) {
        return false;
      }
      rest = group === 0 ? rest & (rest - 1) : rest ^ group;
    }
    return true;
  }

  /** Puts a node among the first ones, which are in order. */
  #insert(node: number, count: number): void {
    let index = count;
    for (; index > 0 && at(this.#nodes, index - 1) > node; index--) {
      this.#nodes[index] = at(this.#nodes, index - 1);
    }
    this.#nodes[index] = node;
  }

  #lookAround(): void {
    this.#near.fill(0);
    for (let one = 0; one < this.#count; one++) {
      for (let other = one + 1; other < this.#count; other++) {
        if (
          this.#neighbours.are(at(this.#nodes, one), at(this.#nodes, other))
        ) {
          this.#near[one] = at(this.#near, one) | (1 << other);
          this.#near[other] = at(this.#near, other) | (1 << one);
        }
      }
    }
  }

  /** All groups that hang together, each once: connected subgraphs by their lowest node (ESU, Wernicke 2006). */
  #findGroups(): void {
    this.#groupCount = 0;
    for (let node = 0; node < this.#count; node++) {
      this.#firstGroup[node] = this.#groupCount;
      const later = -1 << (node + 1);
      const near = at(this.#near, node);
      this.#grow(1 << node, 1, near & later, near, later);
    }
    this.#firstGroup[this.#count] = this.#groupCount;
  }

  #grow(
    group: number,
    size: number,
    extension: number,
    near: number,
    later: number
  ): void {
    for (let rest = extension; rest !== 0; ) {
      const added = rest & -rest;
      rest ^= added;
      const larger = group | added;
      this.#keepGroup(larger);
      if (size + 1 < this.#problem.largest) {
        const nearAdded = at(this.#near, lowest(added));
        const only = nearAdded & later & ~near & ~larger;
        this.#grow(larger, size + 1, rest | only, near | nearAdded, later);
      }
    }
  }

  #keepGroup(group: number): void {
    const value = this.#values.of(this.#asked, this.#ask(group));
    if (value !== IMPOSSIBLE) {
      this.#groups[this.#groupCount] = group;
      this.#groupValues[this.#groupCount++] = value + this.#noiseOfAsked();
    }
  }

  #noiseOfAsked(): number {
    if (this.#noise === 0) {
      return 0;
    }
    const hash = mix(
      mix(at(this.#asked, 0), at(this.#asked, 1)),
      mix(at(this.#asked, 2), at(this.#asked, 3))
    );
    return (mix(hash, this.#salt) % (2 * this.#noise + 1)) - this.#noise;
  }

  #bestOf(subset: number): number {
    if (subset === 0) {
      return 0;
    }
    if (at(this.#question, subset) === this.#questions) {
      return at(this.#best, subset);
    }
    const low = lowest(subset);
    let most = this.#bestOf(subset & (subset - 1));
    let choice = 0;
    const end = at(this.#firstGroup, low + 1);
    for (let index = at(this.#firstGroup, low); index < end; index++) {
      const group = at(this.#groups, index);
      if ((group & subset) === group) {
        const value =
          at(this.#groupValues, index) + this.#bestOf(subset ^ group);
        if (value > most) {
          most = value;
          choice = group;
        }
      }
    }
    this.#question[subset] = this.#questions;
    this.#choice[subset] = choice;
    return (this.#best[subset] = most);
  }

  /** Writes the nodes of a group to where they are asked with. */
  #ask(group: number): number {
    let size = 0;
    for (let rest = group; rest !== 0; rest &= rest - 1) {
      this.#asked[size++] = at(this.#nodes, lowest(rest));
    }
    for (let index = size; index < LARGEST_GROUP; index++) {
      this.#asked[index] = -1;
    }
    return size;
  }
}

function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
