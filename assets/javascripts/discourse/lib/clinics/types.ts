import type { OwnCertificate } from "../certificates/types";
import type { SupportRequest } from "../shared/support";
import type { UserRef } from "../shared/types";

export type Occasion = "hot_topic" | "proposals" | "reports";
export type Repeats = "once" | "monthly" | "quarterly";
export type ClinicState = "draft" | "published" | "cancelled";
export type RoleName = "host" | "sharer" | "interpreter" | "scribe";

/** What can be answered; who goes where every seat is taken waits. */
export type Answer = "going" | "interested" | "not_going";

/** What the reader said about coming to a sitting, and afterwards. */
export interface Attendance {
  answer: Answer | "waiting";
  /** In the line, from one; null for who has a seat, or wants none. */
  place: number | null;
  level: number | null;
  language: string | null;
  text_only: boolean;
  /** Null as long as nobody said so. */
  attended: boolean | null;
  feedback: FeedbackGiven | null;
  certificate: OwnCertificate | null;
}

export interface FeedbackGiven {
  useful: number | null;
  confidence_before: number | null;
  confidence_after: number | null;
  next_step: string | null;
}

export interface Sitting {
  id: number;
  state: "planned" | "cancelled";
  starts_at: string;
  ends_at: string;
  /** Of those who planned it. */
  time_zone: string;
  /** Null for as many as come. */
  seats: number | null;
  seats_left: number | null;
  going: number;
  waiting: number;
  topic_url: string | null;
  relay_url: string | null;
  mine: Attendance | null;
  /** What was recorded of it, as far as the reader may know. */
  recordings: { id: number; title: string; published_at: string | null }[];
  /** The reader's own, to be able to come. */
  support_requests: SupportRequest[];
}

export interface Role {
  id: number;
  role: RoleName;
  answer: "proposed" | "accepted" | "declined";
  languages: string[];
  words?: string;
  user: UserRef;
}

/** A clinic in a list. */
export interface ClinicRow {
  id: number;
  state: ClinicState;
  title: string;
  occasion: Occasion;
  repeats: Repeats;
  level: number | null;
  language: string;
  /** An area of the world; null for everywhere. */
  region: string | null;
  minutes: number;
  skills: { id: number; slug: string }[];
  sittings: Sitting[];
  roles: Role[];
  /** How many would come. */
  interested: number;
  interested_too: boolean;
  /** Whether the reader has something to do with it. */
  mine: boolean;
}

export interface Question {
  id: number;
  words: string;
  answered_at: string | null;
  created_at: string;
  votes: number;
  voted: boolean;
  mine: boolean;
  from_relay: boolean;
  user?: UserRef;
}

/** Numbers in which nobody can be told apart; null where too few answered. */
export interface FeedbackCounts {
  given: number;
  attended: number;
  useful: Record<string, number> | null;
  confidence_before: number | null;
  confidence_after: number | null;
}

export interface Clinic extends ClinicRow {
  description: string;
  seats: number | null;
  calls_for_sharers: boolean;
  video_url?: string | null;
  category_id: number | null;
  can_manage: boolean;
  can_come: boolean;
  /** Whether the forum's calendar shows who answered what, to whoever reads the topic. */
  in_calendar: boolean;
  /** For those who run it: whether its topics have a place. */
  has_category?: boolean;
  /** For those who run it: whether sittings are events of the forum's calendar. */
  calendar?: "ok" | "off" | "missing";
  questions: Question[];
  feedback: FeedbackCounts | null;
}

/** What a form sends; what is left out stays as it is. */
export interface ClinicFields {
  title: string;
  description: string;
  occasion: Occasion;
  repeats: Repeats;
  level: number | null;
  language: string;
  region: string | null;
  minutes: number;
  seats: number | null;
  video_url: string | null;
  calls_for_sharers: boolean;
  category_id: number | null;
  skill_ids: number[];
}

/** Somebody who comes, for those who run the clinic. */
export interface Attendee {
  user: UserRef;
  answer: Attendance["answer"];
  level: number | null;
  language: string | null;
  text_only: boolean;
  says_attended: boolean | null;
  host_says_attended: boolean | null;
}

/** How many live where. */
export interface Whereabouts {
  time_zone: string;
  count: number;
}

export interface TwinSitting {
  starts_at: string;
  free: number;
  awake: number;
  asleep: number;
  hosts: number;
}

export interface TwinPair {
  starts: [string, string];
  free: number;
  awake: number;
  left_out: Whereabouts[];
}

export interface Twins {
  /** Its Monday. */
  week: string;
  minutes: number;
  members: number;
  without_zone: number;
  sittings: TwinSitting[];
  /** Best first. */
  pairs: TwinPair[];
  past: { title: string; starts: string[]; left_out: Whereabouts[] }[];
}

export interface ClinicFilters {
  skill: string | null;
  language: string | null;
  level: string | null;
}

/** All that the address of the clinics' page says. */
export interface ClinicsAddress extends ClinicFilters {
  /** An area of the world; all of it for what is for everywhere. */
  region: string | null;
  view: "month" | null;
  /** "2026-12"; without, the present one. */
  month: string | null;
}

/** An event of a learning space elsewhere, or its news. */
export interface SpaceEntry {
  id: number;
  title: string;
  /** Over a safe connection; null where there is none. */
  url: string | null;
  /** Null for news. Of what is all day, its first day at midnight, in UTC. */
  starts_at: string | null;
  /** Of what is all day, the day after its last. */
  ends_at: string | null;
  all_day: boolean;
  /** Null for events. */
  published_at: string | null;
  /** What the learning space calls itself. */
  space: string;
}

export interface Elsewhere {
  events: SpaceEntry[];
  news: SpaceEntry[];
}
