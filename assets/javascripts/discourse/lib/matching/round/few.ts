import { allOf, lowest } from "../packing/bits";
import { at } from "../packing/ints";
import { LARGEST_GROUP, MOST_NODES } from "../packing/problem";
import { SHARES } from "../teaching";
import type Community from "./community";

/**
 * A few members, each held against each other once, so that what a group of them learns takes no more than some lookups.
 * Sets of them are bits of a number, by their places.
 */
export default class Few {
  /** By place: who of the others could be in a group with them, whom they could learn from, and who from them. */
  readonly together = new Int32Array(MOST_NODES);
  readonly teachers = new Int32Array(MOST_NODES);
  readonly learners = new Int32Array(MOST_NODES);

  readonly #community: Community;
  readonly #canMeet: (one: number, other: number) => boolean;
  readonly #members = new Int32Array(MOST_NODES);
  readonly #group = new Int32Array(LARGEST_GROUP);

  // By learner × teacher: what each lesson is worth, by want, where there is any; and what they are together.
  readonly #lessons: Uint8Array;
  readonly #learned = new Int32Array(MOST_NODES ** 2);

  /** canMeet: whether two members, by number, could be in one group as far as it depends on them alone */
  constructor(
    community: Community,
    canMeet: (one: number, other: number) => boolean
  ) {
    this.#community = community;
    this.#canMeet = canMeet;
    this.#lessons = new Uint8Array(MOST_NODES ** 2 * community.mostWants);
  }

  /**
   * Turns to the first `count` of these, of whom those at `learning` learn. A member may be among them twice, and is
   * then not together with themself.
   */
  take(members: Int32Array, count: number, learning: number): void {
    for (let place = 0; place < count; place++) {
      this.#members[place] = at(members, place);
      this.together[place] = this.teachers[place] = this.learners[place] = 0;
    }
    this.#findTogether(count);
    for (let rest = learning & allOf(count); rest !== 0; rest &= rest - 1) {
      this.#findTeachers(lowest(rest));
    }
  }

  /** Whether any two of a group could be in one. */
  areTogether(group: number): boolean {
    let all = -1;
    for (let rest = group; rest !== 0; rest &= rest - 1) {
      const place = lowest(rest);
      all &= at(this.together, place) | (1 << place);
    }
    return (group & ~all) === 0;
  }

  /** Whether all of a group have time for a whole meeting in common. */
  shareTime(group: number): boolean {
    return this.#community.meetings.allShareTime(
      this.#group,
      this.#write(group)
    );
  }

  /** Whether all of a group have a language in common. */
  shareLanguage(group: number): boolean {
    return this.#community.meetings.allShareLanguage(
      this.#group,
      this.#write(group)
    );
  }

  /** What a member learns in a group: the three best different skills, from the best teacher each. */
  learned(learner: number, group: number): number {
    const teachers = at(this.teachers, learner) & group;
    if (teachers === 0) {
      return 0;
    }
    const row = learner * MOST_NODES;
    return (teachers & (teachers - 1)) === 0
      ? at(this.#learned, row + lowest(teachers))
      : this.#learnedFrom(teachers, learner);
  }

  #learnedFrom(teachers: number, learner: number): number {
    const { mostWants } = this.#community;
    const wants = this.#community.wants(at(this.#members, learner));
    const lessons = this.#lessons;
    const row = learner * MOST_NODES;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let want = 0; want < wants; want++) {
      let value = 0;
      for (let rest = teachers; rest !== 0; rest &= rest - 1) {
        const cell = (row + lowest(rest)) * mostWants + want;
        value = Math.max(value, lessons[cell] as number);
      }
      if (value > first) {
        third = second;
        second = first;
        first = value;
      } else if (value > second) {
        third = second;
        second = value;
      } else if (value > third) {
        third = value;
      }
    }
    return shareOf(first, 0) + shareOf(second, 1) + shareOf(third, 2);
  }

  #areTogether(one: number, other: number): boolean {
    return one !== other && this.#canMeet(one, other);
  }

  /** Writes a group to where the community is asked about it. */
  #write(group: number): number {
    let size = 0;
    for (let rest = group; rest !== 0; rest &= rest - 1) {
      this.#group[size++] = at(this.#members, lowest(rest));
    }
    return size;
  }

  #findTogether(count: number): void {
    for (let one = 1; one < count; one++) {
      for (let other = 0; other < one; other++) {
        if (
          this.#areTogether(at(this.#members, one), at(this.#members, other))
        ) {
          this.together[one] = at(this.together, one) | (1 << other);
          this.together[other] = at(this.together, other) | (1 << one);
        }
      }
    }
  }

  #findTeachers(learner: number): void {
    const row = learner * MOST_NODES;
    const teachers = this.#community.teachersOf(
      at(this.#members, learner),
      this.#members,
      at(this.together, learner),
      this.#lessons,
      row * this.#community.mostWants
    );
    this.teachers[learner] = teachers;
    for (let rest = teachers; rest !== 0; rest &= rest - 1) {
      const teacher = lowest(rest);
      this.learners[teacher] = at(this.learners, teacher) | (1 << learner);
      this.#learned[row + teacher] = this.#learnedFrom(1 << teacher, learner);
    }
  }
}

function shareOf(value: number, place: number): number {
  return Math.floor(value / (SHARES[place] ?? 1));
}
