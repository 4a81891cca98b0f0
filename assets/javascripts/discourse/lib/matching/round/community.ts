import { lowest } from "../packing/bits";
import { mix } from "../packing/dice";
import { at, Ints } from "../packing/ints";
import { lessonValue } from "../teaching";
import type { Member, RoundInstance, Rules, SkillTree } from "../types";
import Meetings from "./meetings";

const PRIORITIES = 4;
const LEVELS = 5;
const QUARTERS_A_DAY = 96;

/**
 * The members of a round as rows of numbers, so that two of them are held against each other in some hundred
 * nanoseconds; those without room, or with nothing to learn, teach or interpret, are not among them. Nobody stands before
 * somebody else because of an early account.
 */
export default class Community {
  readonly members: readonly Member[];

  /** How many skills somebody wants and somebody offers; they are numbered by name. */
  readonly skills: number;

  /** How many languages two or more speak well enough; they are numbered by code. */
  readonly languages: number;

  readonly meetings: Meetings;

  /** The most wants of one member that somebody could answer. */
  readonly mostWants: number;

  readonly #skillNumbers: ReadonlyMap<string, number>;

  /** By member × skill: the best level at which it, or what is part of it, is offered; 0 where it is not. */
  readonly #levels: Uint8Array;

  // The wants that somebody could answer, those of a member in a row: the skill, and where `#lessonValues` has its row.
  readonly #firstWant: Int32Array;
  readonly #wants: Int32Array;

  /** What a lesson is worth by the want's priority × the learner's level × the teacher's; 0 where it is none. */
  readonly #lessonValues = Uint8Array.from(
    { length: PRIORITIES * LEVELS * LEVELS },
    (_, cell) => {
      const row = Math.floor(cell / LEVELS);
      const gap = (cell % LEVELS) - (row % LEVELS);
      return lessonValue(Math.floor(row / LEVELS), gap);
    }
  );

  constructor(instance: RoundInstance) {
    this.members = drawn(
      instance.members.filter(
        ({ capacity, interprets, offers, wants }) =>
          capacity > 0 && (interprets || offers.length + wants.length > 0)
      ),
      instance
    );
    const { skills } = instance;
    const count = this.members.length;
    this.#skillNumbers = numbered(answerable(this.members, skills));
    this.skills = this.#skillNumbers.size;
    const languages = numbered(shared(this.members, instance.rules));
    this.languages = languages.size;
    this.meetings = new Meetings(this.members, languages, instance);

    this.#levels = new Uint8Array(count * this.skills);
    this.#firstWant = new Int32Array(count + 1);
    const wants = new Ints();
    let mostWants = 0;
    this.members.forEach((member, index) => {
      this.#putOffers(index, member, skills);
      for (const { skill, level, priority } of sortedBySkill(member.wants)) {
        const number = this.#skillNumbers.get(skill);
        if (number !== undefined) {
          wants.push(number);
          wants.push((priority * LEVELS + level) * LEVELS);
        }
      }
      this.#firstWant[index + 1] = wants.length / 2;
      mostWants = Math.max(mostWants, this.wants(index));
    });
    this.#wants = wants.toArray();
    this.mostWants = mostWants;
  }

  member(index: number): Member {
    return this.members[index] as Member;
  }

  /** Undefined for a skill that nobody wants, or nobody offers. */
  skillNumber(skill: string): number | undefined {
    return this.#skillNumbers.get(skill);
  }

  level(member: number, skill: number): number {
    return this.#levels[member * this.skills + skill] as number;
  }

  /** How many wants of a member somebody could answer. */
  wants(member: number): number {
    return at(this.#firstWant, member + 1) - at(this.#firstWant, member);
  }

  /** Calls with every skill the member wants. */
  eachWanted(member: number, callback: (skill: number) => void): void {
    const end = at(this.#firstWant, member + 1);
    for (let want = at(this.#firstWant, member); want < end; want++) {
      callback(at(this.#wants, want * 2));
    }
  }

  /** Whether one could teach the other anything they want. */
  teaches(teacher: number, learner: number): boolean {
    const end = at(this.#firstWant, learner + 1);
    for (let want = at(this.#firstWant, learner); want < end; want++) {
      if (this.#lesson(want, teacher) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Which of those at these places of a list teach a learner anything. Into `lessons`, for each place a row of
   * `mostWants`, goes what each want is worth when they answer it.
   */
  teachersOf(
    learner: number,
    list: Int32Array,
    places: number,
    lessons: Uint8Array,
    start: number
  ): number {
    const first = at(this.#firstWant, learner);
    const wants = this.wants(learner);
    let teachers = 0;
    for (let want = 0; want < wants; want++) {
      for (let rest = places; rest !== 0; rest &= rest - 1) {
        const place = lowest(rest);
        const value = this.#lesson(first + want, at(list, place));
        lessons[start + place * this.mostWants + want] = value;
        teachers |= value > 0 ? 1 << place : 0;
      }
    }
    return teachers;
  }

  #lesson(want: number, teacher: number): number {
    const level = this.level(teacher, at(this.#wants, want * 2));
    return this.#lessonValues[at(this.#wants, want * 2 + 1) + level] as number;
  }

  #putOffers(index: number, { offers }: Member, skills: SkillTree): void {
    for (const offer of offers) {
      for (const skill of skills.get(offer.skill) ?? []) {
        const number = this.#skillNumbers.get(skill);
        if (number !== undefined) {
          const level = Math.max(this.level(index, number), offer.level);
          this.#levels[index * this.skills + number] = level;
        }
      }
    }
  }
}

/**
 * Members by languages and by the time of day at which they are first free, so that who fits whom stands near them, also in
 * memory; who stands alike, by a lot.
 */
function drawn(
  members: readonly Member[],
  { rules, seed }: RoundInstance
): Member[] {
  return members
    .map((member) => ({
      member,
      languages: [...member.languages]
        .filter(([, proficiency]) => proficiency >= rules.minProficiency)
        .map(([code]) => code)
        .sort()
        .join(),
      hour: Math.min(...member.free.map(([start]) => start % QUARTERS_A_DAY)),
      lot: mix(seed, member.id),
    }))
    .sort(
      (one, other) =>
        compare(one.languages, other.languages) ||
        compare(one.hour, other.hour) ||
        one.lot - other.lot ||
        one.member.id - other.member.id
    )
    .map(({ member }) => member);
}

function compare<Key extends number | string>(one: Key, other: Key): number {
  return one < other ? -1 : Number(one > other);
}

/** The skills that somebody wants and somebody offers, by themselves or by what is part of them. */
function answerable(
  members: readonly Member[],
  skills: SkillTree
): Iterable<string> {
  const wanted = new Set(
    members.flatMap(({ wants }) => wants.map(({ skill }) => skill))
  );
  const offered = new Set(
    members.flatMap(({ offers }) => offers.map(({ skill }) => skill))
  );
  const held = [...offered].flatMap((skill) => [...(skills.get(skill) ?? [])]);
  return held.filter((skill) => wanted.has(skill));
}

/** The languages that two or more speak well enough. */
function shared(
  members: readonly Member[],
  { minProficiency }: Rules
): Iterable<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { languages } of members) {
    for (const [code, proficiency] of languages) {
      if (proficiency >= minProficiency) {
        (once.has(code) ? twice : once).add(code);
      }
    }
  }
  return twice;
}

function sortedBySkill<Tag extends { skill: string }>(
  tags: readonly Tag[]
): Tag[] {
  return [...tags].sort((one, other) => (one.skill < other.skill ? -1 : 1));
}

function numbered(names: Iterable<string>): ReadonlyMap<string, number> {
  const sorted = [...new Set(names)].sort();
  return new Map(sorted.map((name, index) => [name, index]));
}
