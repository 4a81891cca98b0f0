import type { OwnCertificate } from "../certificates/types";
import type { UserRef } from "../shared/types";

/** Somebody who serves, as others see them. */
export interface Ambassador {
  id: number;
  user: UserRef;
  /** ISO 3166-1 alpha-2. */
  regions: string[];
  languages: string[];
  skill_ids: number[];
}

export type TermState =
  | "applied"
  | "confirmed"
  | "serving"
  | "declined"
  | "withdrawn"
  | "ended"
  | "stepped_down"
  | "handed_over";

/** The reader's own. Days are written as in "2026-12-01". */
export interface Term extends Ambassador {
  state: TermState;
  words: string;
  reason: string | null;
  begins_on: string | null;
  ends_on: string | null;
  renewal_asked_at: string | null;
  talk_until: string | null;
  created_at: string;
  /** Who is asked to take over. */
  successor: UserRef | null;
}

/** One that the working group decides about. */
export interface DecidedTerm extends Ambassador {
  state: TermState;
  words: string;
  /** Whether the forum trusts them so far now. */
  eligible: boolean;
  ends_on: string | null;
  renewal_asked_at: string | null;
  talk_until: string | null;
  created_at: string;
  trace: { change: string; created_at: string; actor: UserRef | null }[];
}

/** One of the reader's that they can show others. */
export interface ServedTerm {
  id: number;
  begins_on: string;
  /** Null for who still serves. */
  served_until: string | null;
  certificate: OwnCertificate | null;
}

export interface Overview {
  ambassadors: Ambassador[];
  term: Term | null;
  /** Newest first. */
  served: ServedTerm[];
  can_apply: boolean;
  /** Null where it is a matter of other groups. */
  trust_level_needed: number | null;
  term_days: number;
  /** Whose place the reader is asked to take. */
  asked: Ambassador[];
  to_decide: DecidedTerm[];
  can_confirm: boolean;
  can_see_queue: boolean;
}

/** What somebody says of where and for what they are there. */
export interface TermFields {
  regions: string[];
  languages: string[];
  skill_ids: number[];
  words: string;
}

export interface Deed {
  id: number;
  deed: string;
  words: string | null;
  created_at: string;
  actor: UserRef | null;
}

/** What each source tells besides. */
export interface About {
  kind?: "interpreter" | "connectivity";
  note?: string | null;
  starts_at?: string | null;
  clinic?: { id: number; title: string } | null;
  topic?: { title: string; url: string };
  lacks?: ("host" | "sharer")[];
}

/** Something that waits for somebody. */
export interface Entry {
  id: string;
  source: string;
  source_id: number;
  languages: string[];
  region: string | null;
  since: string;
  due_at: string;
  user: UserRef | null;
  taker: UserRef | null;
  offered_to: UserRef | null;
  about: About;
  deeds: Deed[];
}

export const PARTS = ["free", "mine", "colleagues"] as const;
export type Part = (typeof PARTS)[number];

export interface QueuePage {
  entries: Entry[];
  /** What the page after it is asked for with. */
  next: string | null;
}
