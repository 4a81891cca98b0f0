import { i18n } from "discourse-i18n";
import { interfaceLocale } from "../shared/locale";
import { writeTimecode } from "./timecode";
import type { ConsentChoice, Licence, Medium, MediumKind, Part } from "./types";

/** What there is of a recording, and of what else is in the library. */
export const RECORDING_KINDS: readonly MediumKind[] = [
  "video",
  "audio",
  "captions",
  "transcript",
  "slides",
  "document",
  "poster",
];
export const MATERIAL_KINDS: readonly MediumKind[] = [
  "guide",
  "document",
  "slides",
  "course",
  "video",
  "audio",
];

export const LICENCES: readonly Licence[] = [
  "cc_by_sa",
  "cc_by",
  "cc0",
  "all_rights_reserved",
];

export const CHOICES: readonly ConsentChoice[] = [
  "all",
  "parts",
  "audio_only",
  "transcript_only",
  "none",
];

/** What the server keeps. */
export const MAX_TITLE = 200;
export const MAX_DESCRIPTION = 2000;
export const MAX_SKILLS = 5;
export const MAX_ATTRIBUTION = 300;
export const MOST_MEDIA = 20;
export const MOST_PARTS = 20;

export const MEGABYTE = 1_000_000;

/** "12 MB" */
export function sizeWords(bytes: number): string {
  return new Intl.NumberFormat(interfaceLocale(), {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: bytes < 10 * MEGABYTE ? 1 : 0,
  }).format(bytes / MEGABYTE);
}

/** "05:00–20:00" */
export function partWords([from, to]: Part): string {
  return i18n("peer_learning.library.part", {
    from: writeTimecode(from),
    to: writeTimecode(to),
  });
}

/** What somebody with a weak connection wants to know before: which part it is, how long and how large. */
export function mediumFacts(medium: Medium): string[] {
  const { from_second, to_second, seconds, bytes } = medium;
  const part =
    from_second !== null && to_second !== null
      ? partWords([from_second, to_second])
      : null;
  return [
    part,
    seconds !== null ? writeTimecode(seconds) : null,
    bytes !== null ? sizeWords(bytes) : null,
  ].filter((fact) => fact !== null);
}
