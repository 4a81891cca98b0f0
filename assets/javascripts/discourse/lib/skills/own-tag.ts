import { tracked } from "@glimmer/tracking";
import Autosave from "../shared/autosave";
import { removeSkillTag, saveSkillTag } from "./requests";
import type { Direction, ProfileTag, TagDetails } from "./types";

/** A note typed letter by letter stays within what a server takes. */
const TYPING_PAUSE_MS = 2000;

/** What is chosen when a tag is new. */
export type NewTag = Pick<
  ProfileTag,
  "skill_id" | "direction" | "level" | "priority"
>;

type Wish = Partial<TagDetails> & { removed?: boolean };

/** A skill tag in its owner's hands: shown as chosen, saved behind. */
export default class OwnTag {
  @tracked details: TagDetails;
  @tracked removed = false;
  /** When the owner was asked whether it is still right; null once they said so. */
  @tracked askedAt: string | null;
  /** Since when others do not see it. */
  @tracked hiddenAt: string | null;

  readonly skillId: number;
  readonly direction: Direction;
  readonly confirmedAt: string | null;
  readonly saving = new Autosave<Wish>((wish) => this.#send(wish), {
    merge: (older, newer) => ({ ...older, ...newer }),
    pause: TYPING_PAUSE_MS,
  });

  constructor(tag: NewTag & Partial<ProfileTag>) {
    const { level, priority, formats = [], purpose = null, note = "" } = tag;
    this.skillId = tag.skill_id;
    this.direction = tag.direction;
    this.confirmedAt = tag.confirmed_at ?? null;
    this.askedAt = tag.asked_at ?? null;
    this.hiddenAt = tag.hidden_at ?? null;
    this.details = { level, priority, formats, purpose, note };
  }

  change(details: Partial<TagDetails>): Promise<void> {
    this.details = { ...this.details, ...details };
    return this.saving.save(details);
  }

  /** Saying anything of a tag says that it is right. */
  confirm(): Promise<void> {
    return this.change({});
  }

  isConfirmed(): void {
    this.askedAt = null;
    this.hiddenAt = null;
  }

  remove(): Promise<void> {
    this.removed = true;
    return this.saving.save({ removed: true });
  }

  /** Says all of it, for the first time or again. */
  declare(): Promise<void> {
    this.removed = false;
    return this.saving.save({ removed: false, ...this.details });
  }

  async #send({ removed, ...details }: Wish): Promise<void> {
    if (removed) {
      await removeSkillTag(this.skillId, this.direction);
    } else {
      const { level } = this.details;
      await saveSkillTag(this.skillId, this.direction, { level, ...details });
      this.isConfirmed();
    }
  }
}
