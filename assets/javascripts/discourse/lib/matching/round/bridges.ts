import { at, Ints } from "../packing/ints";
import Neighbours from "../packing/neighbours";
import { IMPOSSIBLE, LARGEST_GROUP, type Problem } from "../packing/problem";
import type Community from "./community";
import { matchedWorth, SIZES } from "./seats";

/**
 * Groups of three or four in which some share no language, and one who interprets shares one with everybody: for those
 * whom the round left out because nobody who could teach or learn speaks theirs. Others sit in a bridge only as far
 * as they have room left, to teach or to interpret.
 */
export default class Bridges implements Problem {
  readonly nodes: number;
  readonly worth: Int32Array;
  readonly largest: number;
  readonly #community: Community;
  readonly #isLeftOut: Uint8Array;
  readonly #members = new Int32Array(LARGEST_GROUP);
  readonly #pair = new Int32Array(2);

  /** room: by member, in how many more groups they could sit; isLeftOut: by member, 1 for those the round left out */
  constructor(
    community: Community,
    room: Int32Array,
    isLeftOut: Uint8Array,
    largest: number
  ) {
    this.#community = community;
    this.#isLeftOut = isLeftOut;
    this.largest = largest;
    this.nodes = community.members.length;
    this.worth = Int32Array.from(room, (_, member) =>
      isLeftOut[member] === 1 ? matchedWorth(community.member(member)) : 0
    );
  }

  gain(members: Int32Array, size: number): number {
    const community = this.#community;
    const canMeet =
      size > 2 &&
      community.shareTime(members, size) &&
      community.mayMeet(members, size) &&
      !community.shareLanguage(members, size);
    let best = IMPOSSIBLE;
    for (let place = 0; canMeet && place < size; place++) {
      best = Math.max(best, this.#valueWith(place, members, size));
    }
    return best;
  }

  /** The one who interprets in a group that is possible. */
  interpreter(members: Int32Array, size: number): number {
    const value = this.gain(members, size);
    for (let place = 0; place < size; place++) {
      if (this.#valueWith(place, members, size) === value) {
        return at(members, place);
      }
    }
    throw new Error("no bridge");
  }

  /** The first of these who interprets, or IMPOSSIBLE when they do not, or somebody of the others sits by. */
  #valueWith(place: number, members: Int32Array, size: number): number {
    const interpreter = at(members, place);
    if (!this.#community.member(interpreter).interprets) {
      return IMPOSSIBLE;
    }
    let count = 0;
    for (let index = 0; index < size; index++) {
      const member = at(members, index);
      if (index !== place) {
        this.#members[count++] = member;
        if (!this.#speakTogether(interpreter, member)) {
          return IMPOSSIBLE;
        }
      }
    }
    return this.#valueOf(count);
  }

  #valueOf(count: number): number {
    const community = this.#community;
    let learning = 0;
    for (let index = 0; index < count; index++) {
      const member = at(this.#members, index);
      const learned =
        this.#isLeftOut[member] === 1
          ? community.learning(member, this.#members, count)
          : 0;
      if (learned === 0 && !this.#teaches(member, count)) {
        return IMPOSSIBLE;
      }
      learning += learned;
    }
    return Math.floor((learning * (SIZES[count + 1] ?? 0)) / 100);
  }

  #teaches(teacher: number, count: number): boolean {
    for (let index = 0; index < count; index++) {
      const learner = at(this.#members, index);
      if (
        learner !== teacher &&
        this.#isLeftOut[learner] === 1 &&
        this.#community.teaches(teacher, learner)
      ) {
        return true;
      }
    }
    return false;
  }

  #speakTogether(one: number, other: number): boolean {
    this.#pair[0] = one;
    this.#pair[1] = other;
    return this.#community.shareLanguage(this.#pair, 2);
  }
}

/** Who of those left out could be taught by whom but for the language, and who could interpret for either. */
export function bridgeNeighbours(
  community: Community,
  room: Int32Array,
  lackLanguage: readonly number[]
): Neighbours {
  const count = community.members.length;
  const hasRoom = Array.from(room.keys()).filter(
    (member) => at(room, member) > 0
  );
  const interpreters = hasRoom.filter(
    (member) => community.member(member).interprets
  );
  const pairs = new Ints();
  const pair = new Int32Array(2);
  const join = (one: number, other: number, shareLanguage: boolean) => {
    pair[0] = one;
    pair[1] = other;
    if (
      one !== other &&
      community.shareLanguage(pair, 2) === shareLanguage &&
      community.shareTime(pair, 2) &&
      community.mayMeet(pair, 2)
    ) {
      pairs.push(one);
      pairs.push(other);
      return true;
    }
    return false;
  };
  const partners = new Set<number>();
  for (const member of interpreters.length > 0 ? lackLanguage : []) {
    for (const other of hasRoom) {
      const couldLearn =
        community.teaches(other, member) || community.teaches(member, other);
      if (couldLearn && join(member, other, false)) {
        partners.add(member).add(other);
      }
    }
  }
  for (const interpreter of interpreters) {
    for (const member of partners) {
      join(interpreter, member, true);
    }
  }
  return new Neighbours(count, pairs.toArray());
}
