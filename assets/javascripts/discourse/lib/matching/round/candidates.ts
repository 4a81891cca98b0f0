import { mix } from "../packing/dice";
import { at, Ints } from "../packing/ints";
import Neighbours from "../packing/neighbours";
import { IMPOSSIBLE } from "../packing/problem";
import type Community from "./community";
import type Seats from "./seats";

/** Up to so many members, everybody is held against everybody who shares a skill and a language with them. */
const SMALL = 2_000;

interface Limits {
  /** How many of a member's partners are kept. */
  kept: number;

  /** How many possible ones are looked for, and how many looked at, for each skill. */
  possible: number;
  looked: number;
}

const IN_SMALL: Limits = { kept: 64, possible: Infinity, looked: Infinity };
const IN_LARGE: Limits = { kept: 24, possible: 60, looked: 1_000 };
/** Among how many lots one is drawn for those who are worth the same. */
const TIES = 2 ** 16;

const ANYBODY: Limits = { kept: 1, possible: 1, looked: Infinity };

/** Who is looked at from either side: as a learner and as a teacher. Looking from one alone loses those who only share. */
export function neighboursOf(
  community: Community,
  seats: Seats,
  seed: number
): Neighbours {
  const limits = community.members.length > SMALL ? IN_LARGE : IN_SMALL;
  const partners = new Partners(community, seats, seed);
  const pairs = new Ints();
  const join = (member: number, partner: number) => {
    pairs.push(member);
    pairs.push(partner);
    for (const [teacher, learner] of [
      [member, partner],
      [partner, member],
    ] as const) {
      if (
        seats.firstExtra(teacher) < seats.firstExtra(teacher + 1) &&
        community.teaches(teacher, learner)
      ) {
        const end = seats.firstExtra(teacher + 1);
        for (let extra = seats.firstExtra(teacher); extra < end; extra++) {
          pairs.push(extra);
          pairs.push(learner);
        }
      }
    }
  };
  for (let member = 0; member < community.members.length; member++) {
    let found = partners.of(member, limits);
    if (found.length === 0 && limits !== IN_SMALL) {
      found = partners.of(member, ANYBODY);
    }
    for (const partner of found) {
      join(member, partner);
    }
  }
  return new Neighbours(seats.nodes, pairs.toArray());
}

/** Members by skill and language: inverted lists, so that who shares neither is never looked at. */
class Partners {
  readonly #community: Community;
  readonly #seats: Seats;
  readonly #seed: number;
  readonly #offering: readonly Ints[];
  readonly #wanting: readonly Ints[];

  // By member: who looked at them last.
  readonly #seen: Int32Array;
  readonly #pair = new Int32Array(2);
  #looks = 0;

  /** Partners of the member who is looked at, and what each pair is worth. */
  readonly #found = new Ints();

  constructor(community: Community, seats: Seats, seed: number) {
    this.#community = community;
    this.#seats = seats;
    this.#seed = seed;
    const { members, skills, languages } = community;
    this.#seen = new Int32Array(members.length);
    const lists = () =>
      Array.from({ length: skills * languages }, () => new Ints());
    this.#offering = lists();
    this.#wanting = lists();
    members.forEach((_, member) => {
      for (let language = 0; language < languages; language++) {
        if (community.meetings.speaks(member, language)) {
          const put = (list: readonly Ints[], skill: number) =>
            list[skill * languages + language]?.push(member);
          for (let skill = 0; skill < skills; skill++) {
            if (community.level(member, skill) > 0) {
              put(this.#offering, skill);
            }
          }
          community.eachWanted(member, (skill) => put(this.#wanting, skill));
        }
      }
    });
  }

  /** The best partners of a member within the limits, best first. */
  of(member: number, limits: Limits): number[] {
    const { skills } = this.#community;
    this.#looks++;
    this.#seen[member] = this.#looks;
    this.#found.length = 0;
    this.#community.eachWanted(member, (skill) =>
      this.#look(member, this.#offering, skill, limits)
    );
    for (let skill = 0; skill < skills; skill++) {
      if (this.#community.level(member, skill) > 0) {
        this.#look(member, this.#wanting, skill, limits);
      }
    }
    return this.#best(member, limits.kept);
  }

  /** Of those found for a member the best, and of those who are worth the same any. */
  #best(member: number, kept: number): number[] {
    const found = this.#found;
    const keys = Float64Array.from({ length: found.length / 2 }, (_, index) => {
      const tie = mix(mix(this.#seed, member), found.at(2 * index)) % TIES;
      return (tie - found.at(2 * index + 1) * TIES) * found.length + index;
    });
    return Array.from(keys.sort().subarray(0, kept), (key) =>
      found.at(2 * (((key % found.length) + found.length) % found.length))
    );
  }

  #look(
    member: number,
    lists: readonly Ints[],
    skill: number,
    { possible, looked }: Limits
  ): void {
    const { languages } = this.#community;
    let found = 0;
    let seen = 0;
    for (let language = 0; language < languages; language++) {
      const list = lists[skill * languages + language];
      if (!list || !this.#community.meetings.speaks(member, language)) {
        continue;
      }
      const start = list.placeOf(member);
      for (let index = 0; index < list.length; index++) {
        if (found >= possible || seen >= looked) {
          return;
        }
        const partner = list.at((start + index) % list.length);
        seen++;
        if (at(this.#seen, partner) === this.#looks) {
          continue;
        }
        this.#seen[partner] = this.#looks;
        const value = this.#community.meetings.are(member, partner)
          ? this.#value(member, partner)
          : IMPOSSIBLE;
        if (value !== IMPOSSIBLE) {
          found++;
          this.#found.push(partner);
          this.#found.push(value);
        }
      }
    }
  }

  #value(member: number, partner: number): number {
    this.#pair[0] = member;
    this.#pair[1] = partner;
    return this.#seats.gainOf(this.#pair);
  }
}
