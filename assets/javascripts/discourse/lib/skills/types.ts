import type { QuarterHours } from "../matching/types";
import type { UserRef } from "../shared/types";

export type Area = "individual" | "organizational" | "technical" | "governance";
export type Direction = "offer" | "want";
export type Visibility = "nobody" | "members" | "everyone";
export type Format = "teach" | "mentor" | "guidance" | "one_off";
export type Purpose = "understand" | "do_now" | "train_others";
export type Bandwidth = "any" | "audio" | "text";
export type Context =
  | "affiliate"
  | "language_community"
  | "glam"
  | "education"
  | "events"
  | "technology"
  | "advocacy"
  | "diversity";

export interface Skill {
  id: number;
  slug: string;
  area: Area;
  groups: string[];
  parent_id: number | null;
  name: string;
  aliases: string[];
  /** Of skills that were merged into it. */
  former_slugs?: string[];
  /** A proposal is known to who made it, until the working group has looked at it. */
  status: "active" | "proposed";
}

/** What somebody says of a skill that they missed, and of themselves with it. */
export interface ProposalDraft {
  name: string;
  area: Area;
  reason: string;
  parent_id: number | null;
  direction: Direction;
  level: number;
  priority: number;
}

/** What stands under the proposed name: new, or there already. */
export interface Proposal {
  skill: Skill;
  skill_tag: ProfileTag;
}

export interface SkillTag {
  skill_id: number;
  direction: Direction;
  level: number;
  priority: number;
  formats: Format[];
  purpose: Purpose | null;
  confirmed_at: string;
}

/** A tag on its owner's own page. */
export interface ProfileTag extends SkillTag {
  /** Absent where the words of newcomers are kept back. */
  note?: string;
  /** Told to the owner alone: when they were asked whether it is still right, and since when others do not see it. */
  asked_at?: string | null;
  hidden_at?: string | null;
}

/** What a tag says beside its skill and direction. */
export type TagDetails = Pick<
  ProfileTag,
  "level" | "priority" | "formats" | "purpose"
> & { note: string };

/** Where somebody works, in their own words: absent where those of newcomers are kept back. */
export interface Words {
  affiliation?: string;
  role?: string;
}

export interface ProfileLanguage {
  code: string;
  proficiency: number;
}

export interface Member extends Words {
  user: UserRef;
  can_edit: boolean;
  region: string | null;
  contexts: Context[];
  languages: ProfileLanguage[];
  skill_tags: ProfileTag[];
  /** Absent for visitors, who are not told where in the day somebody is. */
  time_zone?: string | null;
  /** Absent for visitors as well. */
  bandwidth?: Bandwidth;
}

/** What only the owner is told. */
export interface OwnMember extends Member {
  availability: QuarterHours[];
  capacity: number;
  help_per_week: number;
  paused_until: string | null;
  /** Since when they are suggested to nobody, as nothing was heard of them. */
  stepped_back_at: string | null;
  visibility: Visibility;
  consented_at: string | null;
  nudges: boolean;
  /** Whether they are told what others learned from them. */
  offer_hints: boolean;
  /** What they were told last, and have not answered: how many people learned it. */
  offer_hint: { skill_id: number; people: number } | null;
  /** Whether they want to be in the monthly round. */
  in_rounds: boolean;
  interprets: boolean;
  /** Whether they take part for their affiliation, and not for themselves alone. */
  for_affiliate: boolean;
}

export type ProfilePatch = Partial<
  Pick<
    OwnMember,
    | "languages"
    | "region"
    | "availability"
    | "time_zone"
    | "capacity"
    | "help_per_week"
    | "paused_until"
    | "visibility"
    | "affiliation"
    | "role"
    | "contexts"
    | "bandwidth"
    | "nudges"
    | "offer_hints"
    | "in_rounds"
    | "interprets"
    | "for_affiliate"
  >
>;

/** The few tags that travel with a user card. */
export interface CardTag {
  slug: string;
  name: string;
  level: number;
}

export interface CardTags {
  offers: CardTag[];
  wants: CardTag[];
}
