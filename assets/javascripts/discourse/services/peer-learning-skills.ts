import Service from "@ember/service";
import { interfaceLocale } from "../lib/shared/locale";
import { fetchSkills } from "../lib/skills/requests";
import SkillBook from "../lib/skills/skill-book";
import type { Skill } from "../lib/skills/types";

/** The list of skills, asked for once a visit. */
export default class PeerLearningSkillsService extends Service {
  #loading: Promise<SkillBook> | null = null;

  load(): Promise<SkillBook> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  /** Takes a skill in that came up during the visit. */
  async add(skill: Skill): Promise<SkillBook> {
    const skills = (await this.load()).with(skill);
    this.#loading = Promise.resolve(skills);
    return skills;
  }

  async #fetch(): Promise<SkillBook> {
    try {
      return new SkillBook(await fetchSkills(), interfaceLocale());
    } catch (error) {
      this.#loading = null;
      throw error;
    }
  }
}
