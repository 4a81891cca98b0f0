import { Ints } from "../packing/ints";
import type { Door, GapsInstance, Member, Want } from "../types";
import Community from "./community";
import { doorBehindSkill, DOORS } from "./unmatched";

/** Behind the last of the doors. */
const OPEN = DOORS.length;

/** Who could answer a want: those who offer the skill, by skill. */
export default class Answers {
  readonly #community: Community;
  readonly #indexes: ReadonlyMap<number, number>;
  readonly #sharers: readonly Ints[];
  readonly #hasRoom: Uint8Array;

  constructor(instance: GapsInstance) {
    // Who has no room teaches nobody, and wants all the same.
    this.#community = new Community({
      ...instance,
      members: instance.members.map((member) => ({ ...member, capacity: 1 })),
    });
    const { members, skills } = this.#community;
    this.#indexes = new Map(members.map(({ id }, index) => [id, index]));
    this.#hasRoom = new Uint8Array(members.length);
    for (const { id, capacity } of instance.members) {
      const index = this.#indexes.get(id);
      if (index !== undefined && capacity > 0) {
        this.#hasRoom[index] = 1;
      }
    }
    this.#sharers = Array.from({ length: skills }, () => new Ints());
    members.forEach((_, index) => {
      this.#sharers.forEach((sharers, skill) => {
        if (this.#community.level(index, skill) > 0) {
          sharers.push(index);
        }
      });
    });
  }

  /** The first door that closed between a member and everybody who offers what they want; null when one could meet them. */
  doorFor(member: Member, { skill, level }: Want): Door | null {
    const number = this.#community.skillNumber(skill);
    const sharers = this.#sharers[number ?? -1];
    let furthest = 0;
    if (number !== undefined && sharers) {
      const learner = this.#indexes.get(member.id) ?? 0;
      for (let index = 0; index < sharers.length && furthest < OPEN; index++) {
        const sharer = sharers.at(index);
        const teaches = this.#community.level(sharer, number) > level;
        if (teaches && sharer !== learner) {
          furthest = Math.max(furthest, this.#doorBetween(learner, sharer));
        }
      }
    }
    return DOORS[furthest] ?? null;
  }

  #doorBetween(learner: number, sharer: number): number {
    const door = doorBehindSkill(this.#community, learner, sharer);
    const isFree = this.#hasRoom[sharer] === 1;
    return DOORS[door] === "room" && isFree ? OPEN : door;
  }
}
