import type BestParts from "./best-parts";
import { type default as Groups, NO_GROUP } from "./groups";
import { at } from "./ints";
import type Neighbours from "./neighbours";
import { IMPOSSIBLE, LARGEST_GROUP, type Problem } from "./problem";

const NOBODY = -1;

/** How somebody came to be without a group: who took the place in it, and what the groups before are worth more. */
interface Step {
  node: number;
  before: Step | null;
  group: number;
  gained: number;
}

/**
 * Finds a place for who has none by chains: one joins a group, whom it pushes out joins another, until a group takes
 * one more, two are left who make one, or the one pushed out is worth less. Breadth first, so chains are short; a
 * group that led nowhere leads nowhere for the next either, as long as nothing changes (the pruning of the Hungarian
 * method, without which scarce sharers make this slow).
 */
export default class Chains {
  readonly #problem: Problem;
  readonly #neighbours: Neighbours;
  readonly #parts: BestParts;
  readonly #groups: Groups;

  /** By group: at which change of the groups it was found to lead nowhere. */
  readonly #tried: Int32Array;
  #change = 1;

  readonly #nodes = new Int32Array(LARGEST_GROUP + 1);

  constructor(
    problem: Problem,
    neighbours: Neighbours,
    parts: BestParts,
    groups: Groups
  ) {
    this.#problem = problem;
    this.#neighbours = neighbours;
    this.#parts = parts;
    this.#groups = groups;
    this.#tried = new Int32Array(groups.most);
  }

  /** Nodes are served in the given order, those who are worth most first. */
  serve(order: Int32Array): void {
    const { worth } = this.#problem;
    const waiting = [...order]
      .filter((node) => at(worth, node) > 0 && this.#isFree(node))
      .map((node, place) => ({ node, place }))
      .sort(
        (one, other) =>
          at(worth, other.node) - at(worth, one.node) || one.place - other.place
      );
    for (const { node } of waiting) {
      if (this.#isFree(node)) {
        this.#serve(node);
      }
    }
  }

  #serve(root: number): void {
    const neighbours = this.#neighbours;
    const queue: Step[] = [
      { node: root, before: null, group: NO_GROUP, gained: 0 },
    ];
    for (let index = 0; index < queue.length; index++) {
      const step = queue[index] as Step;
      const end = neighbours.start(step.node + 1);
      for (let place = neighbours.start(step.node); place < end; place++) {
        const other = neighbours.item(place);
        const group = this.#groups.groupOf(other);
        const isDone =
          group === NO_GROUP
            ? other !== root && this.#pair(step, other)
            : this.#tried[group] !== this.#change &&
              this.#join(step, group, root, queue);
        if (isDone) {
          this.#change++;
          return;
        }
      }
    }
  }

  #pair(step: Step, other: number): boolean {
    const value = this.#parts.ofPair(step.node, other);
    if (value === IMPOSSIBLE || step.gained + value <= 0) {
      return false;
    }
    this.#push(step);
    this.#nodes[0] = Math.min(step.node, other);
    this.#nodes[1] = Math.max(step.node, other);
    this.#groups.add(this.#nodes, 2, value);
    return true;
  }

  /** Joins a group that takes one more, or pushes out who is worth less; else queues all whom it can push out. */
  #join(step: Step, group: number, root: number, queue: Step[]): boolean {
    this.#tried[group] = this.#change;
    if (this.#gained(step, group, NOBODY) > 0) {
      this.#push(step);
      this.#exchange(group, step.node, NOBODY);
      return true;
    }
    const { worth } = this.#problem;
    const size = this.#groups.size(group);
    for (let index = 0; index < size; index++) {
      const pushed = this.#groups.node(group, index);
      if (at(worth, pushed) === 0) {
        continue;
      }
      const gained = this.#gained(step, group, pushed);
      if (gained === IMPOSSIBLE) {
        continue;
      }
      if (at(worth, pushed) < at(worth, root) && gained > 0) {
        this.#push(step);
        this.#exchange(group, step.node, pushed);
        return true;
      }
      queue.push({ node: pushed, before: step, group, gained });
    }
    return false;
  }

  /** What the groups are worth more, up to a step, when its node joins a group; IMPOSSIBLE when that leaves anybody over. */
  #gained(step: Step, group: number, pushed: number): number {
    this.#part(group, step.node, pushed);
    return this.#parts.coversAll()
      ? step.gained - this.#groups.value(group) + this.#parts.total()
      : IMPOSSIBLE;
  }

  /** Makes all pushes that lead to a step, the first one first. */
  #push(step: Step): void {
    const steps: Step[] = [];
    for (let one = step; one.before !== null; one = one.before) {
      steps.push(one);
    }
    for (const { before, group, node } of steps.reverse()) {
      this.#exchange(group, (before as Step).node, node);
    }
  }

  #exchange(group: number, joining: number, pushed: number): void {
    this.#part(group, joining, pushed);
    this.#groups.remove(group);
    this.#parts.each((nodes, size, value) =>
      this.#groups.add(nodes, size, value)
    );
  }

  #part(group: number, joining: number, pushed: number): void {
    const size = this.#groups.size(group);
    let count = 0;
    this.#nodes[count++] = joining;
    for (let index = 0; index < size; index++) {
      const node = this.#groups.node(group, index);
      if (node !== pushed) {
        this.#nodes[count++] = node;
      }
    }
    this.#parts.part(this.#nodes, count);
  }

  #isFree(node: number): boolean {
    return this.#groups.groupOf(node) === NO_GROUP;
  }
}
