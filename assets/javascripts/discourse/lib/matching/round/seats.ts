import { allOf, lowest, sizeOf } from "../packing/bits";
import { at } from "../packing/ints";
import { IMPOSSIBLE, MOST_NODES, type Problem } from "../packing/problem";
import type { Member } from "../types";
import type Community from "./community";
import Few from "./few";

const BOTH_WAYS = 25;
const EXTRA_SEAT = 30;

/** What is learned is worth in a group of so many, in percent. */
export const SIZES = [0, 0, 100, 95, 88];

const MATCHED = 1000;
const MISSED = 500;
const MISSED_COUNTED = 3;

/** What it is worth that a member is in a group, whichever. */
export function matchedWorth({ missed }: Member): number {
  return MATCHED + MISSED * Math.min(MISSED_COUNTED, missed);
}

/**
 * The seats of a round: one for each member to learn and teach in, which come first and in the members' order, and for
 * each further group a member has room for one to teach in.
 */
export default class Seats implements Problem {
  readonly nodes: number;
  readonly worth: Int32Array;
  readonly largest: number;
  readonly #community: Community;
  readonly #members: Int32Array;

  /** By member: their first extra seat, the others after it. */
  readonly #firstExtra: Int32Array;

  readonly #few: Few;
  readonly #taken = new Int32Array(MOST_NODES);

  /** The places of extra seats among the few. */
  #extras = 0;

  constructor(community: Community, largest: number) {
    this.#community = community;
    this.largest = largest;
    this.#few = new Few(community, (one, other) =>
      community.meetings.are(one, other)
    );
    const { members } = community;
    this.#firstExtra = new Int32Array(members.length + 1);
    const seats = members.map((_, index) => index);
    members.forEach(({ capacity }, index) => {
      this.#firstExtra[index] = seats.length;
      for (let extra = 1; extra < capacity; extra++) {
        seats.push(index);
      }
    });
    this.#firstExtra[members.length] = seats.length;
    this.#members = Int32Array.from(seats);
    this.nodes = seats.length;
    this.worth = new Int32Array(seats.length);
    members.forEach((member, index) => {
      this.worth[index] = matchedWorth(member);
    });
  }

  member(seat: number): number {
    return at(this.#members, seat);
  }

  isExtra(seat: number): boolean {
    return seat >= this.#community.members.length;
  }

  /** The extra seats of a member: from this one to before that of the next member. */
  firstExtra(member: number): number {
    return at(this.#firstExtra, member);
  }

  take(seats: Int32Array, count: number): void {
    this.#extras = 0;
    for (let place = 0; place < count; place++) {
      const seat = at(seats, place);
      this.#taken[place] = this.member(seat);
      this.#extras |= this.isExtra(seat) ? 1 << place : 0;
    }
    this.#few.take(this.#taken, count, ~this.#extras);
  }

  near(place: number): number {
    return at(this.#few.teachers, place) | at(this.#few.learners, place);
  }

  gain(group: number): number {
    const few = this.#few;
    const extras = group & this.#extras;
    const isPossible =
      few.areTogether(group) &&
      (extras & (extras - 1)) === 0 &&
      this.#allTakePart(group) &&
      (sizeOf(group) === 2 ||
        (few.shareTime(group) && few.shareLanguage(group)));
    return isPossible
      ? this.#value(group) - (extras === 0 ? 0 : EXTRA_SEAT)
      : IMPOSSIBLE;
  }

  /** What a group of seats is worth beyond its members' being in one; `gain` of those taken as well. */
  gainOf(seats: Int32Array): number {
    this.take(seats, seats.length);
    return this.gain(allOf(seats.length));
  }

  /** Whether everybody learns or teaches. */
  #allTakePart(group: number): boolean {
    for (let rest = group; rest !== 0; rest &= rest - 1) {
      if ((this.near(lowest(rest)) & group) === 0) {
        return false;
      }
    }
    return true;
  }

  #value(group: number): number {
    let size = 0;
    let learning = 0;
    let bothWays = 0;
    for (let rest = group; rest !== 0; rest &= rest - 1) {
      const place = lowest(rest);
      const learned = this.#few.learned(place, group);
      const teaches = (at(this.#few.learners, place) & group) !== 0;
      size++;
      learning += learned;
      bothWays += teaches && learned > 0 ? 1 : 0;
    }
    return (
      Math.floor((learning * (SIZES[size] ?? 0)) / 100) + BOTH_WAYS * bothWays
    );
  }
}
