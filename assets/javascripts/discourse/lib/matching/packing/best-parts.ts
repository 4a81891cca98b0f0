import { allOf, lowest } from "./bits";
import { mix } from "./dice";
import { at } from "./ints";
import { IMPOSSIBLE, LARGEST_GROUP, MOST_NODES, type Problem } from "./problem";

const SUBSETS = 2 ** MOST_NODES;
const NO_GROUP = -1;

/** The best way to part a few nodes into groups, some left over: exact, by dynamic programming over their subsets. */
export default class BestParts {
  readonly #problem: Problem;

  readonly #nodes = new Int32Array(MOST_NODES);
  readonly #worth = new Int32Array(MOST_NODES);
  readonly #group = new Int32Array(LARGEST_GROUP);
  #count = 0;

  /** By node: which of the others are near it. Sets of nodes are bits of a number throughout. */
  readonly #near = new Int32Array(MOST_NODES);

  // The possible groups, those with the same lowest node in a row, what each is worth, and what it seems to be.
  readonly #groups = new Int32Array(SUBSETS);
  readonly #values = new Int32Array(SUBSETS);
  readonly #seeming = new Int32Array(SUBSETS);
  readonly #firstGroup = new Int32Array(MOST_NODES + 1);
  #groupCount = 0;
  #noise = 0;
  #salt = 0;

  // By subset: the most its nodes are worth, the group the lowest of them is then in, and for which question that holds.
  readonly #best = new Int32Array(SUBSETS);
  readonly #choice = new Int32Array(SUBSETS);
  readonly #question = new Int32Array(SUBSETS);
  #questions = 0;

  constructor(problem: Problem) {
    this.#problem = problem;
  }

  /**
   * Parts the first `count` of the nodes, which are all different. With noise, every group seems worth up to that much
   * more or less than it is, by the salt: what comes out is then good, and another one each time.
   */
  part(nodes: Int32Array, count: number, noise = 0, salt = 0): void {
    this.#count = count;
    for (let index = 0; index < count; index++) {
      this.#put(index, at(nodes, index));
    }
    this.#noise = noise;
    this.#salt = salt;
    this.#problem.take(this.#nodes, count);
    for (let place = 0; place < count; place++) {
      this.#near[place] = this.#problem.near(place);
    }
    this.#findGroups();
    this.#questions++;
    this.#bestOf(allOf(count));
  }

  /** What two nodes are worth as a group, or IMPOSSIBLE. */
  ofPair(one: number, other: number): number {
    this.#put(0, one);
    this.#put(1, other);
    this.#problem.take(this.#nodes, 2);
    return this.#valueOf(allOf(2));
  }

  /** Calls with every part, and what it is worth. */
  each(
    callback: (nodes: Int32Array, size: number, value: number) => void
  ): void {
    for (let rest = allOf(this.#count); rest !== 0; ) {
      const choice = at(this.#choice, rest);
      if (choice === NO_GROUP) {
        rest &= rest - 1;
      } else {
        const group = at(this.#groups, choice);
        let size = 0;
        for (let bits = group; bits !== 0; bits &= bits - 1) {
          this.#group[size++] = at(this.#nodes, lowest(bits));
        }
        callback(this.#group, size, at(this.#values, choice));
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
    for (let rest = allOf(this.#count); rest !== 0; ) {
      const choice = at(this.#choice, rest);
      if (choice === NO_GROUP && at(this.#worth, lowest(rest)) > 0) {
        return false;
      }
      rest =
        choice === NO_GROUP
          ? rest & (rest - 1)
          : rest ^ at(this.#groups, choice);
    }
    return true;
  }

  #put(place: number, node: number): void {
    this.#nodes[place] = node;
    this.#worth[place] = at(this.#problem.worth, node);
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
    const value = this.#valueOf(group);
    if (value !== IMPOSSIBLE) {
      this.#groups[this.#groupCount] = group;
      this.#values[this.#groupCount] = value;
      this.#seeming[this.#groupCount++] = value + this.#noiseOf(group);
    }
  }

  #valueOf(group: number): number {
    let value = this.#problem.gain(group);
    if (value !== IMPOSSIBLE) {
      for (let rest = group; rest !== 0; rest &= rest - 1) {
        value += at(this.#worth, lowest(rest));
      }
    }
    return value;
  }

  #noiseOf(group: number): number {
    return this.#noise === 0
      ? 0
      : (mix(group, this.#salt) % (2 * this.#noise + 1)) - this.#noise;
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
    let choice = NO_GROUP;
    const end = at(this.#firstGroup, low + 1);
    for (let index = at(this.#firstGroup, low); index < end; index++) {
      const group = at(this.#groups, index);
      if ((group & subset) === group) {
        const value = at(this.#seeming, index) + this.#bestOf(subset ^ group);
        if (value > most) {
          most = value;
          choice = index;
        }
      }
    }
    this.#question[subset] = this.#questions;
    this.#choice[subset] = choice;
    return (this.#best[subset] = most);
  }
}
