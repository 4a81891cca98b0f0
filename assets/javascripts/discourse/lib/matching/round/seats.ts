import { at } from "../packing/ints";
import { IMPOSSIBLE, LARGEST_GROUP, type Problem } from "../packing/problem";
import type { Member } from "../types";
import type Community from "./community";

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

  readonly #group = new Int32Array(LARGEST_GROUP);

  constructor(community: Community, largest: number) {
    this.#community = community;
    this.largest = largest;
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

  gain(seats: Int32Array, size: number): number {
    const community = this.#community;
    const group = this.#group;
    let extras = 0;
    for (let index = 0; index < size; index++) {
      const member = at(this.#members, at(seats, index));
      group[index] = member;
      if (this.isExtra(at(seats, index))) {
        extras++;
        for (let other = 0; other < index; other++) {
          if (at(group, other) === member) {
            return IMPOSSIBLE;
          }
        }
      }
    }
    const canMeet =
      extras < 2 &&
      community.shareLanguage(group, size) &&
      community.shareTime(group, size) &&
      community.mayMeet(group, size);
    return canMeet ? this.#value(seats, size, extras) : IMPOSSIBLE;
  }

  #value(seats: Int32Array, size: number, extras: number): number {
    const community = this.#community;
    const group = this.#group;
    let learning = 0;
    let bothWays = 0;
    for (let index = 0; index < size; index++) {
      const isExtra = this.isExtra(at(seats, index));
      const learned = isExtra
        ? 0
        : community.learning(at(group, index), group, size);
      const teaches = this.#teaches(index, seats, size);
      if (!teaches && learned === 0) {
        return IMPOSSIBLE;
      }
      learning += learned;
      bothWays += teaches && learned > 0 ? 1 : 0;
    }
    return (
      Math.floor((learning * (SIZES[size] ?? 0)) / 100) +
      BOTH_WAYS * bothWays -
      EXTRA_SEAT * extras
    );
  }

  #teaches(teacher: number, seats: Int32Array, size: number): boolean {
    for (let learner = 0; learner < size; learner++) {
      const canLearn = learner !== teacher && !this.isExtra(at(seats, learner));
      if (
        canLearn &&
        this.#community.teaches(
          at(this.#group, teacher),
          at(this.#group, learner)
        )
      ) {
        return true;
      }
    }
    return false;
  }
}
