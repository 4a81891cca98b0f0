import BestParts from "./best-parts";
import Chains from "./chains";
import Dice from "./dice";
import Groups, { NO_GROUP } from "./groups";
import { at } from "./ints";
import type Neighbours from "./neighbours";
import { IMPOSSIBLE, MOST_NODES, type Problem } from "./problem";

/** How often another node is looked for, to be parted together with those there are. */
const TRIES = 14;

export interface Effort {
  seed: number;

  /** How often the surroundings of every node are parted anew. */
  passes: number;

  /** How much more or less than it is a group may seem worth in the first pass; in the last fifth of them nothing. */
  noise: number;
}

/**
 * Groups that are worth nearly as much as any could be. Two nodes are neighbours when something in a group of theirs
 * would go from one to the other; a group that does not hang together by neighbours is two, and is not looked for. Pairs are put together greedily; chains find places for those
 * left over; then a few groups that stand near each other are parted anew, exactly, again and again, with noise that
 * fades: a large neighbourhood search (Shaw 1998) with the acceptance of simulated annealing. A pure function of
 * problem and effort.
 */
export default function pack(
  problem: Problem,
  neighbours: Neighbours,
  effort: Effort
): number[][] {
  return new Packing(problem, neighbours, effort).pack();
}

class Packing {
  readonly #problem: Problem;
  readonly #neighbours: Neighbours;
  readonly #effort: Effort;
  readonly #dice: Dice;
  readonly #parts: BestParts;
  readonly #groups: Groups;
  readonly #chains: Chains;

  readonly #near = new Int32Array(MOST_NODES);

  constructor(problem: Problem, neighbours: Neighbours, effort: Effort) {
    this.#problem = problem;
    this.#neighbours = neighbours;
    this.#effort = effort;
    this.#dice = new Dice(effort.seed);
    this.#parts = new BestParts(problem);
    this.#groups = new Groups(problem.nodes);
    this.#chains = new Chains(problem, neighbours, this.#parts, this.#groups);
  }

  pack(): number[][] {
    const { passes, noise } = this.#effort;
    const order = this.#dice.shuffled(this.#problem.nodes);
    this.#pairGreedily();
    this.#chains.serve(order);
    const best = this.#groups.copy();
    for (let pass = 0; pass < passes; pass++) {
      const left = Math.max(0, 1 - pass / (passes * 0.8));
      this.#partAround(Math.floor(noise * left));
      this.#chains.serve(order);
      if (this.#groups.total > best.total) {
        best.become(this.#groups);
      }
    }
    return best.toArrays();
  }

  #pairGreedily(): void {
    for (const [one, other] of this.#pairsByValue()) {
      const areFree =
        this.#groups.groupOf(one) === NO_GROUP &&
        this.#groups.groupOf(other) === NO_GROUP;
      if (areFree) {
        this.#near[0] = one;
        this.#near[1] = other;
        this.#groups.add(this.#near, 2, this.#parts.ofPair(one, other));
      }
    }
  }

  *#pairsByValue(): Generator<[number, number]> {
    const { nodes } = this.#problem;
    const neighbours = this.#neighbours;
    const places = neighbours.start(nodes);
    const keys = new Float64Array(places);
    const firsts = new Int32Array(places);
    let length = 0;
    for (let node = 0; node < nodes; node++) {
      const end = neighbours.start(node + 1);
      for (let place = neighbours.start(node); place < end; place++) {
        const other = neighbours.item(place);
        firsts[place] = node;
        if (other > node) {
          const value = this.#parts.ofPair(node, other);
          if (value !== IMPOSSIBLE) {
            keys[length++] = place - value * places;
          }
        }
      }
    }
    for (const key of keys.subarray(0, length).sort()) {
      const place = ((key % places) + places) % places;
      yield [at(firsts, place), neighbours.item(place)];
    }
  }

  /** In the nodes' order: those who are near each other are near in it, and in memory. */
  #partAround(noise: number): void {
    for (let node = 0; node < this.#problem.nodes; node++) {
      const count = this.#lookAround(node);
      if (count > 1) {
        this.#parts.part(
          this.#near,
          count,
          noise,
          noise && this.#dice.below(2 ** 31)
        );
        this.#replace(count);
      }
    }
  }

  /** Gathers a node's group and groups near it, whole, and those without one who are near. */
  #lookAround(node: number): number {
    const neighbours = this.#neighbours;
    let count = this.#gather(node, 0);
    for (let tries = 0; tries < TRIES && count < MOST_NODES; tries++) {
      const from = at(this.#near, this.#dice.below(count));
      const degree = neighbours.degree(from);
      if (degree > 0) {
        const place = neighbours.start(from) + this.#dice.below(degree);
        count = this.#gather(neighbours.item(place), count);
      }
    }
    return count;
  }

  #gather(node: number, count: number): number {
    for (let index = 0; index < count; index++) {
      if (at(this.#near, index) === node) {
        return count;
      }
    }
    const group = this.#groups.groupOf(node);
    if (group === NO_GROUP) {
      this.#near[count] = node;
      return count + 1;
    }
    const size = this.#groups.size(group);
    if (count + size > MOST_NODES) {
      return count;
    }
    for (let index = 0; index < size; index++) {
      this.#near[count + index] = this.#groups.node(group, index);
    }
    return count + size;
  }

  #replace(count: number): void {
    for (let index = 0; index < count; index++) {
      const group = this.#groups.groupOf(at(this.#near, index));
      if (group !== NO_GROUP) {
        this.#groups.remove(group);
      }
    }
    this.#parts.each((nodes, size, value) =>
      this.#groups.add(nodes, size, value)
    );
  }
}
