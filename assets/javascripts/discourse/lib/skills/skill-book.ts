import TextIndex, { type Found } from "../shared/text-index";
import type { Skill } from "./types";

/** All skills, as a page looks them up and searches them. */
export default class SkillBook {
  readonly skills: readonly Skill[];
  readonly #byId: Map<number, Skill>;
  readonly #bySlug: Map<string, Skill>;
  readonly #locale: string;
  #index: TextIndex<Skill> | null = null;

  constructor(skills: readonly Skill[], locale: string) {
    this.skills = [...skills].sort((one, two) =>
      one.name.localeCompare(two.name, locale)
    );
    this.#byId = new Map(skills.map((skill) => [skill.id, skill]));
    this.#bySlug = new Map(
      skills.flatMap((skill) =>
        [skill.slug, ...(skill.former_slugs ?? [])].map((slug) => [slug, skill])
      )
    );
    this.#locale = locale;
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

  /** Best match first, each with the other name it was found by; everything where nothing is asked for. */
  search(query: string): Found<Skill>[] {
    return this.#names.search(query);
  }

  /** Whether a skill is called just that. */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** With one skill more, or another in its place. */
  with(skill: Skill): SkillBook {
    const others = this.skills.filter(({ id }) => id !== skill.id);
    return new SkillBook([...others, skill], this.#locale);
  }

  /** Made when somebody searches first: most pages only look up. */
  get #names(): TextIndex<Skill> {
    this.#index ??= new TextIndex(this.skills, ({ name, aliases }) => [
      name,
      ...aliases,
    ]);
    return this.#index;
  }
}
