import { tracked } from "@glimmer/tracking";
import { readableLink } from "../shared/readable-link";
import { readTimecode, writeTimecode } from "./timecode";
import type { Medium, MediumFields, MediumKind } from "./types";
import { MEGABYTE } from "./words";

/** As core's uploads answer. */
export interface SentFile {
  id: number;
  /** In bytes. */
  filesize: number;
  original_filename: string;
}

/** One of its forms, as it is typed: numbers are texts until they are sent. */
export default class MediumDraft {
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
