import { tracked } from "@glimmer/tracking";
import type { Clinic } from "../clinics/types";
import { readableLink } from "../shared/readable-link";
import type { UserRef } from "../shared/types";
import { readChapters, writeChapters } from "./chapters";
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

/** As core's uploads answer. */
export interface SentFile {
  id: number;
  /** In bytes. */
  filesize: number;
  original_filename: string;
}

/** One of its forms, as it is typed: numbers are texts until they are sent. */
export class MediumDraft {
  @tracked kind: MediumKind;
  /** WebVTT of a file that was read. */
  @tracked captions: string | null = null;
  @tracked language: string | null;
  /** Of a file that the forum has. */
  @tracked fileName: string | null;
  @tracked megabytes: string;
  /** Undefined for a new one. */
  readonly id: number | undefined;
  readonly isKeptHere: boolean;
  url: string;
  length: string;
  from: string;
  to: string;
  #uploadId: number | undefined;

  constructor(medium: Medium | null, kind: MediumKind = "video") {
    const time = (seconds: number | null | undefined) =>
      typeof seconds === "number" ? writeTimecode(seconds) : "";
    this.kind = medium?.kind ?? kind;
    this.id = medium?.id;
    this.isKeptHere = medium?.kept_here ?? false;
    this.fileName = medium?.filename ?? null;
    this.url = medium && !medium.kept_here ? readableLink(medium.url) : "";
    this.language = medium?.language ?? null;
    this.length = time(medium?.seconds);
    this.megabytes = medium?.bytes ? String(medium.bytes / MEGABYTE) : "";
    this.from = time(medium?.from_second);
    this.to = time(medium?.to_second);
  }

  /** What was sent to the forum, in place of what was there. */
  keep({ id, filesize, original_filename }: SentFile): void {
    this.#uploadId = id;
    this.fileName = original_filename;
    this.megabytes = String(filesize / MEGABYTE);
  }

  /** Whether it stands elsewhere, as far as is known. */
  get isElsewhere(): boolean {
    return !this.isKeptHere && !this.captions && !this.fileName;
  }

  /** What is no number goes along as one that the server refuses in the reader's words. */
  toFields(): MediumFields {
    const time = (text: string) =>
      text.trim() ? (readTimecode(text) ?? -1) : null;
    return {
      id: this.id,
      kind: this.kind,
      url: this.isElsewhere ? this.url.trim() : null,
      captions: this.captions ?? undefined,
      upload_id: this.#uploadId,
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
  @tracked categoryId: number | null;
  @tracked skillIds: number[];
  title: string;
  description: string;
  /** One a line: a time, and what comes then. */
  chapters: string;
  /** Names of members, with commas between. */
  others = "";
  heldOn: string;
  licence: Licence;
  attribution: string;
  /** Who could speak in it: who has a part in the clinic, and who was asked already. */
  readonly people: readonly UserRef[];

  /** clinic: of which it is the recording; null for one that stands alone */
  constructor(
    clinic: Clinic | null,
    sittingId: number | null,
    recording: Recording | null
  ) {
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
    this.title = recording?.title ?? clinic?.title ?? "";
    this.description = recording?.description ?? "";
    this.language = recording?.language ?? clinic?.language ?? "";
    this.categoryId = recording?.category_id ?? null;
    this.skillIds = (recording ?? clinic)?.skills.map(({ id }) => id) ?? [];
    this.chapters = writeChapters(recording?.chapters ?? []);
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
      description: this.description,
      language: this.language,
      category_id: this.categoryId,
      chapters: readChapters(this.chapters),
      skill_ids: this.skillIds,
      held_on: this.heldOn,
      licence: this.licence,
      attribution: this.attribution,
      media: this.media.map((medium) => medium.toFields()),
      speaker_ids: [...new Set(this.speakerIds)],
      speaker_names: this.others
        .split(/[\s,،]+/)
        .map((name) => name.replace(/^@/, ""))
        .filter(Boolean),
    };
  }
}
