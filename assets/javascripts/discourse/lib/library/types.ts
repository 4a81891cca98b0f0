import type { UserRef } from "../shared/types";

export type MediumKind =
  | "video"
  | "audio"
  | "captions"
  | "transcript"
  | "slides";

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
  kind: MediumKind;
  url: string;
  language: string | null;
  seconds: number | null;
  bytes: number | null;
  /** Of a part; both null for all of it. */
  from_second: number | null;
  to_second: number | null;
}

export interface Medium extends MediumFields {
  id: number;
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
  language: string;
  /** A day. */
  held_on: string;
  licence: Licence;
  attribution: string | null;
  /** Null as long as nothing of it is public. */
  published_at: string | null;
  clinic: { id: number; title: string };
  sitting_id: number;
  topic_url: string | null;
  can_manage: boolean;
  /** For those who run the clinic: parts to which they are held; null for none. */
  spans?: Part[] | null;
  /** Whether the reader is heard or seen in it. */
  speaks: boolean;
  /** What the reader may see of it. */
  media: Medium[];
  /** For those who run the clinic, and who speak in it. */
  speakers?: Speaker[];
  /** All that the reader ever said; the last one counts. */
  consents: Consent[];
}

export interface RecordingFields {
  title: string;
  language: string;
  held_on: string;
  licence: Licence;
  attribution: string;
  media: MediumFields[];
  speaker_ids: number[];
}
