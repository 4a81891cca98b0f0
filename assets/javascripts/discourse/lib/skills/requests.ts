import { request } from "../shared/request";
import type {
  Direction,
  Member,
  OwnMember,
  ProfilePatch,
  ProfileTag,
  Proposal,
  ProposalDraft,
  Skill,
  TagDetails,
} from "./types";

export async function fetchSkills(): Promise<Skill[]> {
  const { skills } = await request<{ skills: Skill[] }>(
    "/peer-learning/skills.json"
  );
  return skills;
}

export function proposeSkill(draft: ProposalDraft): Promise<Proposal> {
  return request<Proposal>("/peer-learning/skills.json", {
    type: "POST",
    contentType: "application/json",
    data: JSON.stringify(draft),
  });
}

export async function fetchMember(
  username: string
): Promise<Member | OwnMember> {
  const { member } = await request<{ member: Member | OwnMember }>(
    `/peer-learning/members/${encodeURIComponent(username)}.json`
  );
  return member;
}

export async function saveProfile(patch: ProfilePatch): Promise<OwnMember> {
  const { member } = await request<{ member: OwnMember }>(
    "/peer-learning/profile.json",
    {
      type: "PUT",
      contentType: "application/json",
      data: JSON.stringify(patch),
    }
  );
  return member;
}

export async function confirmProfile(): Promise<void> {
  await request("/peer-learning/profile/confirmation.json", { type: "PUT" });
}

export async function comeBack(): Promise<void> {
  await request("/peer-learning/profile/return.json", { type: "PUT" });
}

export type HintAnswer = "not_this" | "never";

/** To offering what others learned from one. */
export async function answerHint(
  skillId: number,
  answer: HintAnswer
): Promise<void> {
  await request(`/peer-learning/offer-hints/${skillId}.json`, {
    type: "PUT",
    contentType: "application/json",
    data: JSON.stringify({ answer }),
  });
}

function tagPath(skillId: number, direction: Direction): string {
  return `/peer-learning/skill-tags/${skillId}/${direction}.json`;
}

export async function saveSkillTag(
  skillId: number,
  direction: Direction,
  details: Partial<TagDetails> & { level: number }
): Promise<ProfileTag> {
  const { skill_tag } = await request<{ skill_tag: ProfileTag }>(
    tagPath(skillId, direction),
    {
      type: "PUT",
      contentType: "application/json",
      data: JSON.stringify(details),
    }
  );
  return skill_tag;
}

export async function removeSkillTag(
  skillId: number,
  direction: Direction
): Promise<void> {
  await request(tagPath(skillId, direction), { type: "DELETE" });
}
