import { request } from "../shared/request";
import type { CatalogueSkill, HistoryEntry, SkillChanges } from "./catalogue";

const ROOT = "/peer-learning/skills";

export async function fetchCatalogue(): Promise<CatalogueSkill[]> {
  const { skills } = await request<{ skills: CatalogueSkill[] }>(
    `${ROOT}/catalogue.json`
  );
  return skills;
}

export async function fetchHistory(id: number): Promise<HistoryEntry[]> {
  const { changes } = await request<{ changes: HistoryEntry[] }>(
    `${ROOT}/${id}/history.json`
  );
  return changes;
}

async function send(
  type: "PUT" | "POST",
  path: string,
  body: object = {}
): Promise<CatalogueSkill> {
  const { skill } = await request<{ skill: CatalogueSkill }>(
    `${ROOT}/${path}.json`,
    { type, contentType: "application/json", data: JSON.stringify(body) }
  );
  return skill;
}

export function editSkill(
  { id, lock_version }: CatalogueSkill,
  changes: SkillChanges
): Promise<CatalogueSkill> {
  return send("PUT", String(id), { lock_version, changes });
}

export function approveSkill(
  { id, lock_version }: CatalogueSkill,
  changes: SkillChanges
): Promise<CatalogueSkill> {
  return send("POST", `${id}/approve`, { lock_version, changes });
}

export function declineSkill(
  { id }: CatalogueSkill,
  reason: string
): Promise<CatalogueSkill> {
  return send("POST", `${id}/decline`, { reason });
}

export function mergeSkill(
  { id }: CatalogueSkill,
  into: { id: number }
): Promise<CatalogueSkill> {
  return send("POST", `${id}/merge`, { into_id: into.id });
}

export function retireSkill({ id }: CatalogueSkill): Promise<CatalogueSkill> {
  return send("POST", `${id}/retire`);
}

export function restoreSkill({ id }: CatalogueSkill): Promise<CatalogueSkill> {
  return send("POST", `${id}/restore`);
}
