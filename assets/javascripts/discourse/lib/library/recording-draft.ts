import { tracked } from "@glimmer/tracking";
import type { Clinic } from "../clinics/types";
import type { UserRef } from "../shared/types";
import { readTimecode, writeTimecode } from "./timecode";
import type {
  Licence,
  Medium,
  MediumFields,
  MediumKind,
  Recording,
  RecordingFields,
} from "./types";
import { MEGABYTE } from "./words";

/** One of its addresses, as it is typed: numbers are texts until they are sent. */
export class MediumDraft {
  kind: MediumKind;
  url: string;
  length: string;
  megabytes: string;
  from: string;
  to: string;
  readonly language: string | null;

  constructor(medium: Medium | null, kind: MediumKind = "video") {
    const time = (seconds: number | null | undefined) =>
      typeof seconds === "number" ? writeTimecode(seconds) : "";
    this.kind = medium?.kind ?? kind;
    this.url = medium?.url ?? "";
    this.language = medium?.language ?? null;
    this.length = time(medium?.seconds);
    this.megabytes = medium?.bytes ? String(medium.bytes / MEGABYTE) : "";
    this.from = time(medium?.from_second);
    this.to = time(medium?.to_second);
  }

  /** What is no number goes along as one that the server refuses in the reader's words. */
  toFields(): MediumFields {
    const time = (text: string) =>
      text.trim() ? (readTimecode(text) ?? -1) : null;
    return {
      kind: this.kind,
      url: this.url.trim(),
      language: this.language,
      seconds: time(this.length),
      bytes: this.megabytes.trim()
        ? Math.round(Number(this.megabytes.replace(",", ".")) * MEGABYTE) || -1
        : null,
      from_second: time(this.from),
      to_second: time(this.to),
    };
  }
}

/** A recording as somebody writes it: what is typed stays, whatever the server says to it. */
export default class RecordingDraft {
  @tracked media: readonly MediumDraft[];
  @tracked speakerIds: readonly number[];
  @tracked language: string;
  title: string;
  heldOn: string;
  licence: Licence;
  attribution: string;
  /** Who could speak in it: who has a part in the clinic, and who was asked already. */
  readonly people: readonly UserRef[];

  constructor(clinic: Clinic, sittingId: number, recording: Recording | null) {
    const sitting = clinic.sittings.find(({ id }) => id === sittingId);
    const parts = clinic.roles.filter(({ answer }) => answer === "accepted");
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
    this.title = recording?.title ?? clinic.title;
    this.language = recording?.language ?? clinic.language;
    this.heldOn =
      recording?.held_on ??
      (sitting?.starts_at ?? "").slice(0, "2026-12-08".length);
    this.licence = recording?.licence ?? "cc_by_sa";
    this.attribution = recording?.attribution ?? "";
    this.media = recording
      ? recording.media.map((medium) => new MediumDraft(medium))
      : [new MediumDraft(null)];
  }

  addMedium(): void {
    this.media = [...this.media, new MediumDraft(null, "audio")];
  }

  removeMedium(medium: MediumDraft): void {
    this.media = this.media.filter((other) => other !== medium);
  }

  toggleSpeaker(id: number): void {
    this.speakerIds = this.speakerIds.includes(id)
      ? this.speakerIds.filter((other) => other !== id)
      : [...this.speakerIds, id];
  }

  toFields(): RecordingFields {
    return {
      title: this.title,
      language: this.language,
      held_on: this.heldOn,
      licence: this.licence,
      attribution: this.attribution,
      media: this.media.map((medium) => medium.toFields()),
      speaker_ids: [...new Set(this.speakerIds)],
    };
  }
}
