import { tracked } from "@glimmer/tracking";
import Autosave from "../shared/autosave";
import OwnTag, { type NewTag } from "./own-tag";
import {
  answerHint,
  comeBack,
  confirmProfile,
  type HintAnswer,
  saveProfile,
} from "./requests";
import type {
  Direction,
  Member,
  OwnMember,
  ProfilePatch,
  ProfileTag,
  Visibility,
} from "./types";

/** A week painted hour by hour, and words typed letter by letter, stay within what a server takes. */
const PAUSE_MS = 2000;

export type Section = "about" | "languages" | "week" | "room" | "visibility";

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

  /** The skill that is about to be offered, as others learned it from the owner. */
  @tracked offering: number | null = null;

  readonly saving: Record<Section, Autosave<ProfilePatch>> = {
    about: this.#autosave(PAUSE_MS),
    languages: this.#autosave(),
    week: this.#autosave(PAUSE_MS),
    room: this.#autosave(),
    visibility: this.#autosave(),
  };

  readonly confirming = new Autosave<null>(async () => {
    await confirmProfile();
    this.tags.forEach((tag) => tag.isConfirmed());
  });

  readonly comingBack = new Autosave<null>(async () => {
    await comeBack();
    this.member = { ...this.member, stepped_back_at: null };
  });

  readonly answeringHint = new Autosave<HintAnswer>(async (answer) => {
    const { offer_hint, offer_hints } = this.member;
    if (!offer_hint) {
      return;
    }
    await answerHint(offer_hint.skill_id, answer);
    this.member = {
      ...this.member,
      offer_hint: null,
      offer_hints: offer_hints && answer !== "never",
    };
  });

  constructor(member: OwnMember) {
    this.member = member;
    this.seenBy = member.visibility;
    this.tags = member.skill_tags.map((tag) => new OwnTag(tag));
  }

  /** What the owner is asked about. */
  get asked(): OwnTag[] {
    return this.tags.filter((tag) => tag.askedAt && !tag.removed);
  }

  /** What others learned from the owner, who does not offer it yet. */
  get hint() {
    const { offer_hint, offer_hints } = this.member;
    const isOffered = this.tagsOf("offer").some(
      ({ skillId }) => skillId === offer_hint?.skill_id
    );
    return offer_hints && !isOffered ? offer_hint : null;
  }

  tagsOf(direction: Direction): OwnTag[] {
    return this.tags.filter((tag) => tag.direction === direction);
  }

  change(section: Section, patch: ProfilePatch): Promise<void> {
    this.member = { ...this.member, ...patch };
    return this.saving[section].save(patch);
  }

  addTag(chosen: NewTag): void {
    this.keepTag(chosen).declare();
  }

  /** Shows a tag as it was chosen, or as it is saved already. */
  keepTag(known: NewTag & Partial<ProfileTag>): OwnTag {
    const tag = new OwnTag(known);
    this.tags = [
      ...this.tags.filter(
        ({ skillId, direction }) =>
          skillId !== tag.skillId || direction !== tag.direction
      ),
      tag,
    ];
    return tag;
  }

  /** Before leaving the page. */
  hurry(): void {
    Object.values(this.saving).forEach((saving) => saving.hurry());
    this.tags.forEach((tag) => tag.saving.hurry());
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
