import { tracked } from "@glimmer/tracking";
import Autosave from "../shared/autosave";
import { removeSkillTag, saveSkillTag } from "./requests";
import type { Direction, SkillTag } from "./types";

interface Wish {
  level: number;
  priority: number;
  removed: boolean;
}

/** A skill tag in its owner's hands: shown as chosen, saved behind. */
export default class OwnTag {
  @tracked level: number;
  @tracked priority: number;
  @tracked removed = false;

  readonly skillId: number;
  readonly direction: Direction;
  readonly saving = new Autosave<Wish>((wish) => this.#send(wish));

  constructor(tag: Omit<SkillTag, "confirmed_at">) {
    this.skillId = tag.skill_id;
    this.direction = tag.direction;
    this.level = tag.level;
    this.priority = tag.priority;
  }

  change(wish: Partial<Wish>): Promise<void> {
    this.level = wish.level ?? this.level;
    this.priority = wish.priority ?? this.priority;
    this.removed = wish.removed ?? this.removed;
    return this.save();
  }

  save(): Promise<void> {
    const { level, priority, removed } = this;
    return this.saving.save({ level, priority, removed });
  }

  async #send({ level, priority, removed }: Wish): Promise<void> {
    if (removed) {
      await removeSkillTag(this.skillId, this.direction);
    } else {
      await saveSkillTag(this.skillId, this.direction, { level, priority });
    }
  }
}
