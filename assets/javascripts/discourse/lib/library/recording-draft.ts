import { tracked } from "@glimmer/tracking";
import type { Clinic } from "../clinics/types";
import type { UserRef } from "../shared/types";
import { readChapters, writeChapters } from "./chapters";
import ResourceDraft from "./resource-draft";
import type { Recording, RecordingFields } from "./types";

/** A recording as somebody writes it. */
export default class RecordingDraft extends ResourceDraft {
  @tracked speakerIds: readonly number[];
  @tracked categoryId: number | null;
  /** One a line: a time, and what comes then. */
  chapters: string;
  /** Names of members, with commas between. */
  others = "";
  heldOn: string;
  /** Who could speak in it: who has a part in the clinic, and who was asked already. */
  readonly people: readonly UserRef[];

  /** clinic: of which it is the recording; null for one that stands alone */
  constructor(
    clinic: Clinic | null,
    sittingId: number | null,
    recording: Recording | null
  ) {
    super(recording, {
      title: clinic?.title,
      language: clinic?.language,
      skills: clinic?.skills,
      kind: "video",
      nextKind: "audio",
    });
    const sitting = clinic?.sittings.find(({ id }) => id === sittingId);
    const roles = clinic?.roles ?? [];
    const parts = roles.filter(({ answer }) => answer === "accepted");
    const speakers = (recording?.speakers ?? []).flatMap(({ user }) =>
      user ? [user] : []
    );
    const people = [...speakers, ...parts.map(({ user }) => user)];
    this.people = [...new Map(people.map((user) => [user.id, user])).values()];
    this.speakerIds = recording
      ? speakers.map(({ id }) => id)
      : parts
          .filter(({ role }) => role !== "scribe")
          .map(({ user }) => user.id);
    this.categoryId = recording?.category_id ?? null;
    this.chapters = writeChapters(recording?.chapters ?? []);
    this.heldOn =
      recording?.held_on ??
      (sitting?.starts_at ?? "").slice(0, "2026-12-08".length);
  }

  toggleSpeaker(id: number): void {
    this.speakerIds = this.speakerIds.includes(id)
      ? this.speakerIds.filter((other) => other !== id)
      : [...this.speakerIds, id];
  }

  override toFields(): RecordingFields {
    return {
      ...super.toFields(),
      category_id: this.categoryId,
      chapters: readChapters(this.chapters),
      held_on: this.heldOn,
      speaker_ids: [...new Set(this.speakerIds)],
      speaker_names: this.others
        .split(/[\s,،]+/)
        .map((name) => name.replace(/^@/, ""))
        .filter(Boolean),
    };
  }
}
