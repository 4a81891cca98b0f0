import { matchRank, normalise } from "../shared/text-search";
import type { Skill } from "./types";

/** All skills, as a page looks them up and searches them. */
export default class SkillBook {
  readonly skills: readonly Skill[];
  readonly #byId: Map<number, Skill>;
  readonly #bySlug: Map<string, Skill>;
  readonly #words: Map<Skill, string[]>;

  constructor(skills: readonly Skill[], locale: string) {
    this.skills = [...skills].sort((one, two) =>
      one.name.localeCompare(two.name, locale)
    );
    this.#byId = new Map(skills.map((skill) => [skill.id, skill]));
    this.#bySlug = new Map(skills.map((skill) => [skill.slug, skill]));
    this.#words = new Map(
      skills.map((skill) => [
        skill,
        [skill.name, ...skill.aliases].map(normalise),
      ])
    );
  }

  find(id: number): Skill | undefined {
    return this.#byId.get(id);
  }

  findBySlug(slug: string | null): Skill | undefined {
    return slug === null ? undefined : this.#bySlug.get(slug);
  }

  /** A slug is better than nothing where a skill was retired meanwhile. */
  nameOf(slug: string): string {
    return this.#bySlug.get(slug)?.name ?? slug;
  }

  /** Best match first; everything where nothing is asked for. */
  search(query: string): Skill[] {
    return this.skills
      .map((skill) => ({
        skill,
        rank: matchRank(query, this.#words.get(skill) ?? []),
      }))
      .filter(({ rank }) => rank !== null)
      .sort((one, two) => Number(one.rank) - Number(two.rank))
      .map(({ skill }) => skill);
  }

  /** The other name by which a query found a skill, where its own name did not. */
  aliasFor(skill: Skill, query: string): string | null {
    if (
      normalise(query) === "" ||
      matchRank(query, [normalise(skill.name)]) !== null
    ) {
      return null;
    }
    return (
      skill.aliases.find(
        (alias) => matchRank(query, [normalise(alias)]) !== null
      ) ?? null
    );
  }
}
