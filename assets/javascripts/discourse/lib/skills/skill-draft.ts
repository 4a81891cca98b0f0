import { tracked } from "@glimmer/tracking";
import type { CatalogueSkill, SkillChanges, SkillField } from "./catalogue";
import type { Area } from "./types";

/** What a skill is called in one language. */
export interface NameDraft {
  /** As core writes a locale: pt_BR. */
  readonly locale: string;
  name: string;
  /** One a line: a name may have any sign in it but a line break. */
  aliases: string;
}

/** A skill being edited, until it is saved. */
export default class SkillDraft {
  @tracked area: Area;
  @tracked groups: readonly string[];
  @tracked parentId: number | null;
  @tracked names: readonly NameDraft[];

  wikidataQid: string;

  readonly #before: Required<SkillChanges>;

  constructor(skill: CatalogueSkill) {
    this.area = skill.area;
    this.groups = skill.groups;
    this.parentId = skill.parent_id;
    this.wikidataQid = skill.wikidata_qid ?? "";
    const locales = new Set([
      ...Object.keys(skill.names),
      ...Object.keys(skill.aliases),
    ]);
    this.names = [...locales].map((locale) => ({
      locale,
      name: skill.names[locale] ?? "",
      aliases: (skill.aliases[locale] ?? []).join("\n"),
    }));
    this.#before = this.#fields;
  }

  get locales(): string[] {
    return this.names.map(({ locale }) => locale);
  }

  /** What differs from what was there; other fields are left to others. */
  get changes(): SkillChanges {
    const fields = this.#fields;
    const changed = (Object.keys(fields) as SkillField[]).filter(
      (field) => !same(fields[field], this.#before[field])
    );
    return Object.fromEntries(
      changed.map((field) => [field, fields[field]])
    ) as SkillChanges;
  }

  get #fields(): Required<SkillChanges> {
    const { area, groups, names, parentId, wikidataQid } = this;
    return {
      area,
      groups: [...groups],
      parent_id: parentId,
      wikidata_qid: wikidataQid.trim() || null,
      names: byLocale(names, ({ name }) => name.trim()),
      aliases: byLocale(names, ({ aliases }) => lines(aliases)),
    };
  }

  addLanguage(locale: string): void {
    this.names = [...this.names, { locale, name: "", aliases: "" }];
  }

  removeLanguage(locale: string): void {
    this.names = this.names.filter((draft) => draft.locale !== locale);
  }

  toggleGroup(group: string): void {
    this.groups = this.groups.includes(group)
      ? this.groups.filter((known) => known !== group)
      : [...this.groups, group];
  }
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Languages that nothing is said in are left out. */
function byLocale<Said extends string | string[]>(
  names: readonly NameDraft[],
  said: (draft: NameDraft) => Said
): Record<string, Said> {
  return Object.fromEntries(
    names
      .map((draft): [string, Said] => [draft.locale, said(draft)])
      .filter(([, words]) => words.length > 0)
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
