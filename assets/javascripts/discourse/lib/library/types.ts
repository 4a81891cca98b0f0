import type { UserRef } from "../shared/types";

export type MediumKind =
  | "video"
  | "audio"
  | "captions"
  | "transcript"
  | "slides"
  | "poster"
  | "guide"
  | "document"
  | "course";

export type Licence = "cc0" | "cc_by" | "cc_by_sa" | "all_rights_reserved";

/** How much of a recording somebody who speaks in it lets others hear and see. */
export type ConsentChoice =
  | "all"
  | "parts"
  | "audio_only"
  | "transcript_only"
  | "none";

/** From one second to a later one. */
export type Part = [number, number];

export interface MediumFields {
  /** Of one that is there already; of a new one undefined. */
  id?: number;
  kind: MediumKind;
  /** Null for captions and files that are kept here. */
  url: string | null;
  language: string | null;
  seconds: number | null;
  bytes: number | null;
  /** Of a part; both null for all of it. */
  from_second: number | null;
  to_second: number | null;
  /** WebVTT, of new captions that are kept here. */
  captions?: string;
  /** Of a new file that is kept here. */
  upload_id?: number;
}

/** Captions that are kept here. */
export interface CaptionTrack {
  id: number;
  language: string | null;
}

/** What can be read of captions: all, or a part. */
export interface Transcript extends CaptionTrack {
  from_second: number | null;
  to_second: number | null;
}

export interface Chapter {
  second: number;
  title: string;
}

export interface Medium extends Omit<MediumFields, "captions" | "upload_id"> {
  id: number;
  url: string;
  /** Whether the forum has it. */
  kept_here: boolean;
  /** Of a file that the forum has. */
  filename: string | null;
  /** Whether nothing was found at its address for some days. */
  dead: boolean;
  /** What a browser plays as it is; null where that is not known. */
  file: string | null;
  /** For a frame, which asks another site for a page, and so only after a press; null where there is none. */
  player: string | null;
}

export interface Consent {
  choice: ConsentChoice;
  parts: Part[];
  created_at: string;
}

export interface Speaker {
  answered: boolean;
  /** Null for who left the forum. */
  user: UserRef | null;
}

/** What somebody did with a resource. */
export interface Use {
  words: string;
  created_at: string;
  user: UserRef;
}

/** Whether somebody would like to have a resource in a language, or makes it so. */
export type Stance = "wants" | "makes";

export interface Translation {
  language: string;
  stance: Stance;
  /** Of those who would like to have it, the reader alone. */
  user?: UserRef;
}

/** What a recording and a material have in common. */
interface Shelved {
  id: number;
  title: string;
  description: string;
  /** In which it is. */
  language: string;
  /** With those of its forms. */
  languages: string[];
  /** For whom; null for everybody. */
  level: number | null;
  /** An area of the world; null for everywhere. */
  region: string | null;
  licence: Licence;
  attribution: string | null;
  /** Null as long as nothing of it is public. */
  published_at: string | null;
  /** For those who look after it. */
  category_id?: number | null;
  /** For those who look after it, and those whom it concerns. */
  taken_down_at?: string | null;
  taken_down_words?: string | null;
  skills: { id: number; slug: string }[];
  topic_url: string | null;
  can_manage: boolean;
  can_put_up: boolean;
  can_use: boolean;
  /** What the reader may see of it. */
  media: Medium[];
  captions: CaptionTrack[];
  transcripts: Transcript[];
  /** Newest first. */
  uses: Use[];
  translations: Translation[];
}

export interface Recording extends Shelved {
  type: "recording";
  /** A day. */
  held_on: string;
  /** Null for one that stands alone. */
  clinic: { id: number; title: string } | null;
  sitting_id: number | null;
  /** For those who run the clinic: parts to which they are held; null for none. */
  spans?: Part[] | null;
  /** Whether the reader is heard or seen in it. */
  speaks: boolean;
  chapters: Chapter[];
  /** For those who run the clinic, and who speak in it. */
  speakers?: Speaker[];
  /** All that the reader ever said; the last one counts. */
  consents: Consent[];
}

export interface Material extends Shelved {
  type: "material";
  /** Who proposed it; null for who left the forum. */
  author: UserRef | null;
}

export type Resource = Recording | Material;

export interface ResourceFields {
  title: string;
  description: string;
  language: string;
  licence: Licence;
  attribution: string;
  skill_ids: number[];
  media: MediumFields[];
}

export interface RecordingFields extends ResourceFields {
  held_on: string;
  category_id: number | null;
  chapters: Chapter[];
  speaker_ids: number[];
  /** Of those who have no part in the clinic. */
  speaker_names: string[];
}

export interface MaterialFields extends ResourceFields {
  level: number | null;
  region: string | null;
}

/** A resource in a list. */
export interface Card extends Pick<
  Shelved,
  | "id"
  | "title"
  | "language"
  | "languages"
  | "level"
  | "region"
  | "licence"
  | "published_at"
  | "skills"
> {
  type: Resource["type"];
  /** How its description begins. */
  summary: string | null;
  kinds: MediumKind[];
  /** Of the longest, and of the lightest of its forms; null where nobody said so. */
  seconds: number | null;
  lightest_bytes: number | null;
  uses_count: number;
}

export interface CardPage {
  resources: Card[];
  /** What the page after it is asked for with, as `after`. */
  next: string | null;
}

/** What there is about one skill. */
export interface Shelf {
  skill: { id: number; slug: string };
  count: number;
  resources: Card[];
}

/** What waits for the reader. */
export interface Desk {
  /** Recordings that wait for their word. */
  asked: Card[];
  /** What they proposed or added that is not public. */
  mine: (Card & { taken_down_at: string | null })[];
  /** For the working group, to be looked at. */
  proposed: Card[];
  can_add: boolean;
  /** Whether their profile says that their connection bears little. */
  light_first: boolean;
}

export type Sort = "useful" | "new" | "light";

/** What narrows the shelf, as the address says it; null for what does not. */
export interface ShelfFilters {
  q: string | null;
  /** A slug. */
  skill: string | null;
  area: string | null;
  language: string | null;
  level: string | null;
  kind: string | null;
  region: string | null;
  licence: string | null;
  /** What the lightest form has at most. */
  megabytes: string | null;
}

export interface ShelfAddress extends ShelfFilters {
  /** Null for what suits the reader. */
  sort: string | null;
}
