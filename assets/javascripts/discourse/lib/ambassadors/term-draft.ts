import { tracked } from "@glimmer/tracking";
import type { Term, TermFields } from "./types";

const KEY = "peer-learning-ambassador-draft";

/** What somebody applies with, as far as they have got with it: kept on the device until it is sent. */
export default class TermDraft {
  @tracked regions: string[];
  @tracked languages: string[];
  @tracked skillIds: number[];
  @tracked words: string;

  readonly #key: string;

  /** begun: what is known of them before they say anything. */
  constructor(userId: number, term: Term | null, begun: Partial<TermFields>) {
    this.#key = `${KEY}-${userId}`;
    const fields = { ...begun, ...term, ...this.#kept() };
    this.regions = fields.regions ?? [];
    this.languages = fields.languages ?? [];
    this.skillIds = fields.skill_ids ?? [];
    this.words = fields.words ?? "";
  }

  toFields(): TermFields {
    return {
      regions: this.regions,
      languages: this.languages,
      skill_ids: this.skillIds,
      words: this.words,
    };
  }

  keep(): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.toFields()));
    } catch {
      // A device that keeps nothing loses it with the page, as it does everywhere.
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing was kept.
    }
  }

  #kept(): Partial<TermFields> {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? "{}") as object;
    } catch {
      return {};
    }
  }
}
