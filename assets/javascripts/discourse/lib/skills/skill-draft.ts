import { tracked } from "@glimmer/tracking";
import type { CatalogueSkill, SkillChanges } from "./catalogue";
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
  }

  get locales(): string[] {
    return this.names.map(({ locale }) => locale);
  }

  get changes(): SkillChanges {
    const { area, groups, names, parentId, wikidataQid } = this;
    const lines = (text: string) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
    return {
      area,
      groups: [...groups],
      parent_id: parentId,
      wikidata_qid: wikidataQid.trim() || null,
      names: Object.fromEntries(
        names.map(({ locale, name }) => [locale, name])
      ),
      aliases: Object.fromEntries(
        names.map(({ locale, aliases }) => [locale, lines(aliases)])
      ),
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
