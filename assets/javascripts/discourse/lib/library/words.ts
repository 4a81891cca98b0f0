import { i18n } from "discourse-i18n";
import { languageName } from "../shared/display-names";
import { interfaceLocale, listOf } from "../shared/locale";
import { writeTimecode } from "./timecode";
import type {
  Card,
  ConsentChoice,
  Licence,
  Medium,
  MediumKind,
  Part,
  Resource,
} from "./types";

/** The forms in which each is added. */
export const KINDS: Record<Resource["type"], readonly MediumKind[]> = {
  recording: [
    "video",
    "audio",
    "captions",
    "transcript",
    "slides",
    "document",
    "poster",
  ],
  material: ["guide", "document", "slides", "course", "video", "audio"],
};

/** What is looked for, what is learned from most first. */
export const KINDS_ON_SHELF: readonly MediumKind[] = [
  "guide",
  "course",
  "video",
  "audio",
  "slides",
  "document",
  "transcript",
  "captions",
];

const ICONS: Record<MediumKind, string> = {
  video: "play",
  audio: "signal",
  captions: "comment",
  transcript: "file-lines",
  slides: "images",
  poster: "far-image",
  guide: "book-open-reader",
  document: "file-lines",
  course: "list-check",
};

/** For whom something is. */
export const LEVELS = [0, 1, 2, 3, 4] as const;

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
export const MAX_USE = 300;
export const MAX_REASON = 500;
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

export function kindWord(kind: MediumKind): string {
  return i18n(`peer_learning.library.kinds.${kind}`);
}

export function licenceWords(licence: Licence): string {
  return i18n(`peer_learning.library.licences.${licence}`);
}

/** The kinds that somebody would look for; captions and posters are no reason to open it, where there is more. */
export function mainKinds({ kinds }: Pick<Card, "kinds">): MediumKind[] {
  return KINDS_ON_SHELF.filter((kind) => kinds.includes(kind));
}

/** For a card: of what one finds first in it. */
export function cardIcon(card: Pick<Card, "kinds">): string {
  return ICONS[mainKinds(card)[0] ?? "document"];
}

/** How long and how large it is at best, as far as that was said. */
export function weightWords({
  seconds,
  lightest_bytes,
}: Pick<Card, "seconds" | "lightest_bytes">): string[] {
  return [
    seconds !== null ? writeTimecode(seconds) : null,
    lightest_bytes !== null ? sizeWords(lightest_bytes) : null,
  ].filter((words) => words !== null);
}

/** "English and French" */
export function languageWords({ languages }: Pick<Card, "languages">): string {
  const locale = interfaceLocale();
  return listOf(languages.map((code) => languageName(code, locale)));
}
