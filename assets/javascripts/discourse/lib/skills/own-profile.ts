import { tracked } from "@glimmer/tracking";
import Autosave from "../shared/autosave";
import OwnTag from "./own-tag";
import { saveProfile } from "./requests";
import type {
  Direction,
  Member,
  OwnMember,
  ProfilePatch,
  SkillTag,
  Visibility,
} from "./types";

/** A week painted hour by hour with the keyboard stays within what a server takes. */
const PAINTING_PAUSE_MS = 2000;

export type Section = "languages" | "week" | "room" | "visibility";

export function isOwn(member: Member | OwnMember): member is OwnMember {
  return member.can_edit && "visibility" in member;
}

function merged(older: ProfilePatch, newer: ProfilePatch): ProfilePatch {
  return { ...older, ...newer };
}

/** A learning profile in its owner's hands: shown as chosen, saved behind, section by section. */
export default class OwnProfile {
  @tracked member: OwnMember;
  @tracked tags: readonly OwnTag[];
  /** Who sees the profile in truth, whatever is still being saved. */
  @tracked seenBy: Visibility;

  readonly saving: Record<Section, Autosave<ProfilePatch>> = {
    languages: this.#autosave(),
    week: this.#autosave(PAINTING_PAUSE_MS),
    room: this.#autosave(),
    visibility: this.#autosave(),
  };

  constructor(member: OwnMember) {
    this.member = member;
    this.seenBy = member.visibility;
    this.tags = member.skill_tags.map((tag) => new OwnTag(tag));
  }

  tagsOf(direction: Direction): OwnTag[] {
    return this.tags.filter((tag) => tag.direction === direction);
  }

  change(section: Section, patch: ProfilePatch): Promise<void> {
    this.member = { ...this.member, ...patch };
    return this.saving[section].save(patch);
  }

  addTag(
    skillId: number,
    direction: Direction,
    { level, priority }: { level: number; priority: number }
  ): OwnTag {
    const tag = this.keepTag({
      skill_id: skillId,
      direction,
      level,
      priority,
    });
    tag.save();
    return tag;
  }

  /** Shows a tag that is saved already. */
  keepTag(saved: Omit<SkillTag, "confirmed_at">): OwnTag {
    const tag = new OwnTag(saved);
    this.tags = [
      ...this.tags.filter(
        (known) =>
          known.skillId !== tag.skillId || known.direction !== tag.direction
      ),
      tag,
    ];
    return tag;
  }

  /** Before leaving the page. */
  hurry(): void {
    Object.values(this.saving).forEach((saving) => saving.hurry());
  }

  #autosave(pause?: number): Autosave<ProfilePatch> {
    return new Autosave<ProfilePatch>(
      async (patch) => {
        const { consented_at, visibility } = await saveProfile(patch);
        this.member = { ...this.member, consented_at };
        this.seenBy = visibility;
      },
      { merge: merged, pause }
    );
  }
}
