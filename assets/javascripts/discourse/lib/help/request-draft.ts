import { cached, tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import type { RequestText } from "./spotting/skill-spotter";
import type SkillSpotter from "./spotting/skill-spotter";
import type { Urgency } from "./types";
import { MAX_SKILLS, URGENCIES } from "./words";

/** Of the skills that the words name, so many are offered. */
const MOST_SPOTTED = 3;

/** What goes along with a topic, and into the draft of it: text alone, ids with commas between them. */
export interface SaidOfHelp {
  /** All that it is about. */
  skill_ids: string;
  /** Of these what its author chose, and of what was found what they took away. */
  added: string;
  refused: string;
  /** Empty while nothing is said. */
  language: string;
  urgency: string;
}

/**
 * What the author of a topic says of the help they ask for while they write it. It is about what is found in their words
 * and what they add, without what they took away.
 */
export default class RequestDraft {
  @tracked language: string | null = null;
  @tracked urgency: Urgency = "whenever";
  @tracked added: readonly number[] = [];
  /** Of what was found, what is none of it. */
  @tracked refused: readonly number[] = [];

  readonly #spotter: SkillSpotter;
  readonly #text: () => RequestText;

  /** text: what is written so far, asked again as it changes */
  constructor(spotter: SkillSpotter, text: () => RequestText) {
    this.#spotter = spotter;
    this.#text = text;
  }

  /** A few, what was chosen first. */
  @cached
  get skillIds(): number[] {
    const found = this.#spotter
      .spot(this.#text(), MOST_SPOTTED)
      .map(({ id }) => id)
      .filter((id) => !this.refused.includes(id));
    return [...new Set([...this.added, ...found])].slice(0, MAX_SKILLS);
  }

  get said(): SaidOfHelp {
    return {
      skill_ids: this.skillIds.join(","),
      added: this.added.join(","),
      refused: this.refused.join(","),
      language: this.language ?? "",
      urgency: this.urgency,
    };
  }

  /** Begins with what a draft kept, if anything. */
  begin(kept: Partial<SaidOfHelp> = {}): void {
    this.added = idsIn(kept.added);
    this.refused = idsIn(kept.refused);
    this.language = kept.language || null;
    this.urgency =
      URGENCIES.find((urgency) => urgency === kept.urgency) ?? "whenever";
  }

  /** Shown are these from now on, and what else is found in what is still to be written. */
  @action
  chooseSkills(ids: readonly number[]): void {
    const shown = this.skillIds;
    const away = shown.filter((id) => !ids.includes(id));
    const more = ids.filter((id) => !shown.includes(id));
    this.added = [...this.added.filter((id) => ids.includes(id)), ...more];
    this.refused = [...this.refused, ...away].filter((id) => !ids.includes(id));
  }

  @action
  chooseLanguage(language: string | null): void {
    this.language = language;
  }

  @action
  chooseUrgency(urgency: Urgency): void {
    this.urgency = urgency;
  }
}

function idsIn(text = ""): number[] {
  return text.split(",").filter(Boolean).map(Number);
}
