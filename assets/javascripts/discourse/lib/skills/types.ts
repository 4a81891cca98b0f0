import type { QuarterHours } from "../matching/types";
import type { UserRef } from "../shared/types";

export type Area = "individual" | "organizational" | "technical" | "governance";
export type Direction = "offer" | "want";
export type Visibility = "nobody" | "members" | "everyone";

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
  skill_tag: SkillTag;
}

export interface SkillTag {
  skill_id: number;
  direction: Direction;
  level: number;
  priority: number;
  confirmed_at: string;
}

export interface ProfileLanguage {
  code: string;
  proficiency: number;
}

export interface Member {
  user: UserRef;
  can_edit: boolean;
  region: string | null;
  languages: ProfileLanguage[];
  skill_tags: SkillTag[];
  /** Absent for visitors, who are not told where in the day somebody is. */
  time_zone?: string | null;
}

/** What only the owner is told. */
export interface OwnMember extends Member {
  availability: QuarterHours[];
  capacity: number;
  paused_until: string | null;
  visibility: Visibility;
  consented_at: string | null;
}

export type ProfilePatch = Partial<
  Pick<
    OwnMember,
    | "languages"
    | "region"
    | "availability"
    | "time_zone"
    | "capacity"
    | "paused_until"
    | "visibility"
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
