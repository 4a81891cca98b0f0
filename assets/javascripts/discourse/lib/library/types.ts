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

export interface Recording {
  id: number;
  title: string;
  description: string;
  language: string;
  /** A day. */
  held_on: string;
  licence: Licence;
  attribution: string | null;
  /** Null as long as nothing of it is public. */
  published_at: string | null;
  /** For those who look after it. */
  category_id?: number | null;
  /** Null for one that stands alone. */
  clinic: { id: number; title: string } | null;
  sitting_id: number | null;
  skills: { id: number; slug: string }[];
  topic_url: string | null;
  can_manage: boolean;
  /** For those who run the clinic: parts to which they are held; null for none. */
  spans?: Part[] | null;
  /** Whether the reader is heard or seen in it. */
  speaks: boolean;
  /** What the reader may see of it. */
  media: Medium[];
  captions: CaptionTrack[];
  transcripts: Transcript[];
  chapters: Chapter[];
  /** For those who run the clinic, and who speak in it. */
  speakers?: Speaker[];
  /** All that the reader ever said; the last one counts. */
  consents: Consent[];
}

export interface RecordingFields {
  title: string;
  description: string;
  language: string;
  held_on: string;
  licence: Licence;
  attribution: string;
  category_id: number | null;
  chapters: Chapter[];
  media: MediumFields[];
  speaker_ids: number[];
  /** Of those who have no part in the clinic. */
  speaker_names: string[];
  skill_ids: number[];
}
