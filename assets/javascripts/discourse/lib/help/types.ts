import type { UserRef } from "../shared/types";

export type HelpKind = "guidance" | "service" | "learning";
export type Urgency = "whenever" | "this_week" | "today";
export type Ending = "solved" | "clinic_idea" | "no_longer_needed";
export type HelpState = "open" | "taken" | "connected" | Ending;

/** What the reader was told of a request, and what they said to it. */
export interface Call {
  state: "told" | "later" | "passed" | "took" | "gave_up" | "lapsed";
  why: { skill_id?: number; language?: string; before?: number };
  /** Whether they can still say later. */
  can_wait: boolean;
}

/** Help that somebody asks for in a topic. */
export interface HelpRequest {
  id: number;
  topic: { id: number; title: string; url: string };
  kind: HelpKind;
  language: string;
  urgency: Urgency;
  state: HelpState;
  asked_at: string;
  taken_at: string | null;
  skills: { id: number; slug: string }[];
  user: UserRef;
  taker: UserRef | null;
  call: Call | null;
  /** Said in its topic, and once something was done about it. */
  can_answer?: boolean;
  can_end?: boolean;
  /** For who asked: what came of it, and whom they could ask to meet. */
  connection_id?: number;
  answerers?: UserRef[];
}

/** What a topic says of the help that is asked for in it. */
export interface TopicHelp {
  /** Null where none is, to who could say that it is. */
  request: HelpRequest | null;
  can_mark: boolean;
}

export interface RequestPage {
  requests: HelpRequest[];
  /** What the page after it is asked for with. */
  next: number | null;
}

export interface HelpBoard {
  could_answer: RequestPage;
  taken: HelpRequest[];
  mine: HelpRequest[];
  /** For who looks after requests. */
  unanswered: RequestPage | null;
  /** For who begins clinics. */
  clinic_ideas?: HelpRequest[];
}

/** What can be said about a request. */
export interface HelpFields {
  kind: HelpKind;
  language: string;
  urgency: Urgency;
  skill_ids: number[];
}
