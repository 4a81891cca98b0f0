import { readGapsInstance } from "./read-instance";
import Answers from "./round/answers";
import type {
  Door,
  GapCell,
  GapsInput,
  GapsInstance,
  GapsResult,
  Member,
} from "./types";

/**
 * What is wanted and what is offered, by skill, language and region: how many wants somebody could answer, and at which
 * door the others fell. Members count in each of the languages they speak well enough; who offers what is part of a
 * skill offers it too. Cells of fewer people than `rules.minCell` are left out, and counted.
 *
 * @throws InvalidInstance when the instance is not as the contract wants it
 */
export default function gaps(input: GapsInput): GapsResult {
  const instance = readGapsInstance(input);
  const cells = new Cells(instance);
  const answers = new Answers(instance);
  for (const member of instance.members) {
    for (const want of member.wants) {
      const door = answers.doorFor(member, want);
      cells.each(member, want.skill, (cell) => {
        cell.wants++;
        if (door === null) {
          cell.met++;
        } else {
          cell.unmet[door]++;
        }
      });
    }
    const held = member.offers.flatMap(({ skill }) => [
      ...(instance.skills.get(skill) ?? []),
    ]);
    for (const skill of new Set(held)) {
      cells.each(member, skill, (cell) => cell.offers++);
    }
  }
  return cells.result();
}

interface Counted {
  cell: GapCell;
  people: Set<number>;
}

class Cells {
  readonly #instance: GapsInstance;
  readonly #cells = new Map<string, Counted>();

  constructor(instance: GapsInstance) {
    this.#instance = instance;
  }

  /** Calls with the cells of a skill in which the member counts. */
  each(member: Member, skill: string, callback: (cell: GapCell) => void): void {
    const { minProficiency } = this.#instance.rules;
    for (const [language, proficiency] of member.languages) {
      if (proficiency >= minProficiency) {
        const counted = this.#at(skill, language, member.region);
        counted.people.add(member.id);
        callback(counted.cell);
      }
    }
  }

  result(): GapsResult {
    const { minCell } = this.#instance;
    const all = [...this.#cells.values()];
    const large = all.filter(({ people }) => people.size >= minCell);
    return {
      version: 1,
      cells: large.map(({ cell }) => cell).sort(byPlace),
      suppressed: all.length - large.length,
    };
  }

  #at(skill: string, language: string, region: string | null): Counted {
    const key = JSON.stringify([skill, language, region]);
    let counted = this.#cells.get(key);
    if (!counted) {
      const unmet: Record<Door, number> = {
        skill: 0,
        language: 0,
        time: 0,
        excluded: 0,
        room: 0,
      };
      const cell = {
        skill,
        language,
        region,
        wants: 0,
        offers: 0,
        met: 0,
        unmet,
      };
      counted = { cell, people: new Set() };
      this.#cells.set(key, counted);
    }
    return counted;
  }
}

function byPlace(one: GapCell, other: GapCell): number {
  return (
    compare(one.skill, other.skill) ||
    compare(one.language, other.language) ||
    compare(one.region ?? "", other.region ?? "")
  );
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
