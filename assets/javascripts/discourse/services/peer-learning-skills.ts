import Service from "@ember/service";
import { interfaceLocale } from "../lib/shared/locale";
import { fetchSkills } from "../lib/skills/requests";
import SkillBook from "../lib/skills/skill-book";

/** The list of skills, asked for once a visit. */
export default class PeerLearningSkillsService extends Service {
  #loading: Promise<SkillBook> | null = null;

  load(): Promise<SkillBook> {
    this.#loading ??= this.#fetch();
    return this.#loading;
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
