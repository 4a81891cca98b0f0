import { mix } from "../packing/dice";
import { at, Ints } from "../packing/ints";
import { lessonValue, SHARES } from "../teaching";
import type { Member, RoundInstance, SkillTree } from "../types";
import { quartersOf, startsOf, weekOf, WORDS } from "../week";

const BITS = 31;
const PRIORITIES = 4;
const GAPS = 5;

/**
 * The members of a round as rows of numbers, so that two of them are held against each other in some hundred
 * nanoseconds; those without room, or with nothing to learn, teach or interpret, are not among them. They stand in an order drawn
 * by the seed: nobody is first because of an early account.
 */
export default class Community {
  readonly members: readonly Member[];

  /** How many skills somebody wants and somebody offers; they are numbered by name. */
  readonly skills: number;

  /** How many languages two or more speak well enough; they are numbered by code. */
  readonly languages: number;

  readonly #skillNumbers: ReadonlyMap<string, number>;
  readonly #languageNumbers: ReadonlyMap<string, number>;

  /** By member × skill: the best level at which it, or what is part of it, is offered; 0 where it is not. */
  readonly #levels: Uint8Array;

  /** By member × word of the week: from when there is time for a whole meeting. */
  readonly #starts: Int32Array;

  /** By member × word: the languages spoken well enough. */
  readonly #spoken: Int32Array;
  readonly #languageWords: number;

  // The wants that somebody could answer, those of a member in a row.
  readonly #firstWant: Int32Array;
  readonly #wantedSkills = new Ints();
  readonly #wantedLevels = new Ints();
  readonly #wantedPriorities = new Ints();

  /** What a lesson is worth by priority × gap. */
  readonly #lessonValues = Int32Array.from(
    { length: PRIORITIES * GAPS },
    (_, cell) => lessonValue(Math.floor(cell / GAPS), cell % GAPS)
  );

  /** Pairs that must not meet, as one × members + other both ways; and by member, whether there is any. */
  readonly #excluded: ReadonlySet<number>;
  readonly #hasExcluded: Uint8Array;

  constructor(instance: RoundInstance) {
    this.members = drawn(
      instance.members.filter(
        ({ capacity, interprets, offers, wants }) =>
          capacity > 0 && (interprets || offers.length + wants.length > 0)
      ),
      instance.seed
    );
    const { rules, skills, excluded } = instance;
    const count = this.members.length;
    this.#skillNumbers = numbered(answerable(this.members, skills));
    this.skills = this.#skillNumbers.size;
    this.#languageNumbers = numbered(
      shared(this.members, rules.minProficiency)
    );
    this.languages = this.#languageNumbers.size;
    this.#languageWords = Math.ceil(this.languages / BITS);

    this.#levels = new Uint8Array(count * this.skills);
    this.#firstWant = new Int32Array(count + 1);
    this.#spoken = new Int32Array(count * this.#languageWords);
    this.#starts = new Int32Array(count * WORDS);
    const quarters = quartersOf(rules);
    this.members.forEach((member, index) => {
      this.#putOffers(index, member, skills);
      this.#putWants(index, member);
      this.#putLanguages(index, member, rules.minProficiency);
      this.#starts.set(startsOf(weekOf(member.free), quarters), index * WORDS);
    });
    this.#hasExcluded = new Uint8Array(count);
    this.#excluded = new Set(this.#numbersOf(excluded));
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

  /** Calls with every skill the member wants. */
  eachWanted(member: number, callback: (skill: number) => void): void {
    const end = at(this.#firstWant, member + 1);
    for (let want = at(this.#firstWant, member); want < end; want++) {
      callback(this.#wantedSkills.at(want));
    }
  }

  speaks(member: number, language: number): boolean {
    const cell = member * this.#languageWords + Math.floor(language / BITS);
    return (at(this.#spoken, cell) & (1 << (language % BITS))) !== 0;
  }

  /** Whether the first `size` of these members have a language in common that all speak well enough. */
  shareLanguage(group: Int32Array, size: number): boolean {
    return haveCommonBit(this.#spoken, this.#languageWords, group, size);
  }

  /** Whether they have time for a whole meeting in common. */
  shareTime(group: Int32Array, size: number): boolean {
    return haveCommonBit(this.#starts, WORDS, group, size);
  }

  /** Whether no two of them are excluded from meeting. */
  mayMeet(group: Int32Array, size: number): boolean {
    for (let one = 0; one < size; one++) {
      const member = at(group, one);
      if (this.#hasExcluded[member] === 1) {
        for (let other = 0; other < size; other++) {
          const pair = member * this.members.length + at(group, other);
          if (this.#excluded.has(pair)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether one could teach the other anything they want. */
  teaches(teacher: number, learner: number): boolean {
    const end = at(this.#firstWant, learner + 1);
    for (let want = at(this.#firstWant, learner); want < end; want++) {
      const level = this.level(teacher, this.#wantedSkills.at(want));
      if (level > this.#wantedLevels.at(want)) {
        return true;
      }
    }
    return false;
  }

  /** What a member learns from the first `size` of a group: the three best different skills, from the best teacher each. */
  learning(learner: number, group: Int32Array, size: number): number {
    let first = 0;
    let second = 0;
    let third = 0;
    const end = at(this.#firstWant, learner + 1);
    for (let want = at(this.#firstWant, learner); want < end; want++) {
      const value = this.#lesson(learner, want, group, size);
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

  #lesson(
    learner: number,
    want: number,
    group: Int32Array,
    size: number
  ): number {
    const skill = this.#wantedSkills.at(want);
    const level = this.#wantedLevels.at(want);
    const row = this.#wantedPriorities.at(want) * GAPS;
    let best = 0;
    for (let index = 0; index < size; index++) {
      const teacher = at(group, index);
      const gap = this.level(teacher, skill) - level;
      if (gap > 0 && teacher !== learner) {
        best = Math.max(best, at(this.#lessonValues, row + gap));
      }
    }
    return best;
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

  #putWants(index: number, { wants }: Member): void {
    for (const { skill, level, priority } of sortedBySkill(wants)) {
      const number = this.#skillNumbers.get(skill);
      if (number !== undefined) {
        this.#wantedSkills.push(number);
        this.#wantedLevels.push(level);
        this.#wantedPriorities.push(priority);
      }
    }
    this.#firstWant[index + 1] = this.#wantedSkills.length;
  }

  #putLanguages(
    index: number,
    { languages }: Member,
    minProficiency: number
  ): void {
    for (const [code, proficiency] of languages) {
      const number = this.#languageNumbers.get(code);
      if (number !== undefined && proficiency >= minProficiency) {
        const cell = index * this.#languageWords + Math.floor(number / BITS);
        this.#spoken[cell] = at(this.#spoken, cell) | (1 << (number % BITS));
      }
    }
  }

  #numbersOf(excluded: RoundInstance["excluded"]): number[] {
    const count = this.members.length;
    const indexes = new Map(this.members.map(({ id }, index) => [id, index]));
    return excluded.flatMap(([oneId, otherId]) => {
      const one = indexes.get(oneId);
      const other = indexes.get(otherId);
      if (one === undefined || other === undefined || one === other) {
        return [];
      }
      this.#hasExcluded[one] = this.#hasExcluded[other] = 1;
      return [one * count + other, other * count + one];
    });
  }
}

function drawn(members: readonly Member[], seed: number): Member[] {
  return members
    .map((member) => ({ member, lot: mix(seed, member.id) }))
    .sort(
      (one, other) => one.lot - other.lot || one.member.id - other.member.id
    )
    .map(({ member }) => member);
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
  minProficiency: number
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

function shareOf(value: number, place: number): number {
  return Math.floor(value / (SHARES[place] ?? 1));
}

function haveCommonBit(
  rows: Int32Array,
  words: number,
  group: Int32Array,
  size: number
): boolean {
  for (let word = 0; word < words; word++) {
    let common = -1;
    for (let index = 0; index < size; index++) {
      common &= at(rows, at(group, index) * words + word);
    }
    if (common !== 0) {
      return true;
    }
  }
  return false;
}
