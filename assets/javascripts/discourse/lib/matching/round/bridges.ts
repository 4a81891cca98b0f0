import { lowest, sizeOf } from "../packing/bits";
import { at, Ints } from "../packing/ints";
import Neighbours from "../packing/neighbours";
import { IMPOSSIBLE, MOST_NODES, type Problem } from "../packing/problem";
import type Community from "./community";
import Few from "./few";
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
  readonly #few: Few;
  readonly #members = new Int32Array(MOST_NODES);

  /** room: by member, in how many more groups they could sit; isLeftOut: by member, 1 for those the round left out */
  constructor(
    community: Community,
    room: Int32Array,
    isLeftOut: Uint8Array,
    largest: number
  ) {
    this.#community = community;
    this.#few = new Few(
      community,
      (one, other) =>
        community.meetings.shareTime(one, other) &&
        community.meetings.mayBe(one, other)
    );
    this.#isLeftOut = isLeftOut;
    this.largest = largest;
    this.nodes = community.members.length;
    this.worth = Int32Array.from(room, (_, member) =>
      isLeftOut[member] === 1 ? matchedWorth(community.member(member)) : 0
    );
  }

  take(members: Int32Array, count: number): void {
    let learning = 0;
    for (let place = 0; place < count; place++) {
      this.#members[place] = at(members, place);
      learning |= (this.#isLeftOut[at(members, place)] ?? 0) << place;
    }
    this.#few.take(members, count, learning);
  }

  near(place: number): number {
    return at(this.#few.together, place);
  }

  gain(group: number): number {
    const few = this.#few;
    const canMeet =
      sizeOf(group) > 2 &&
      few.areTogether(group) &&
      few.shareTime(group) &&
      !few.shareLanguage(group);
    let best = IMPOSSIBLE;
    for (let rest = canMeet ? group : 0; rest !== 0; rest &= rest - 1) {
      best = Math.max(best, this.#valueWith(lowest(rest), group));
    }
    return best;
  }

  /** The one who interprets in a group that is possible. */
  interpreter(group: number): number {
    const value = this.gain(group);
    for (let rest = group; rest !== 0; rest &= rest - 1) {
      const place = lowest(rest);
      if (this.#valueWith(place, group) === value) {
        return at(this.#members, place);
      }
    }
    throw new Error("no bridge");
  }

  /** When the one at this place interprets; IMPOSSIBLE when they do not, or somebody of the others sits by. */
  #valueWith(place: number, group: number): number {
    const interpreter = at(this.#members, place);
    if (!this.#community.member(interpreter).interprets) {
      return IMPOSSIBLE;
    }
    const others = group & ~(1 << place);
    let size = 1;
    let learning = 0;
    for (let rest = others; rest !== 0; rest &= rest - 1) {
      const other = lowest(rest);
      const member = at(this.#members, other);
      const learned = this.#few.learned(other, others);
      const teaches = (at(this.#few.learners, other) & others) !== 0;
      const takesPart = teaches || learned > 0;
      if (
        !takesPart ||
        !this.#community.meetings.shareLanguage(interpreter, member)
      ) {
        return IMPOSSIBLE;
      }
      size++;
      learning += learned;
    }
    return Math.floor((learning * (SIZES[size] ?? 0)) / 100);
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
  const join = (one: number, other: number, shareLanguage: boolean) => {
    if (
      one !== other &&
      community.meetings.shareLanguage(one, other) === shareLanguage &&
      community.meetings.shareTime(one, other) &&
      community.meetings.mayBe(one, other)
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
