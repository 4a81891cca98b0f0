import { cached, tracked } from "@glimmer/tracking";
import TextIndex, { type Found } from "../shared/text-index";
import type { UserRef } from "../shared/types";
import {
  approveSkill,
  declineSkill,
  editSkill,
  fetchCatalogue,
  mergeSkill,
  restoreSkill,
  retireSkill,
} from "./catalogue-requests";
import type { Area } from "./types";

export const GROUPS = [
  "funding",
  "programmatic",
  "organisational",
  "technical",
  "interpersonal",
] as const;

export type Status = "active" | "proposed" | "retired";

/** A skill as the working group looks after it. */
export interface CatalogueSkill {
  id: number;
  slug: string;
  area: Area;
  groups: string[];
  parent_id: number | null;
  name: string;
  /** By locale. */
  names: Record<string, string>;
  aliases: Record<string, string[]>;
  status: Status;
  wikidata_qid: string | null;
  reason: string | null;
  created_at: string;
  merged_into_id: number | null;
  /** Sent back with a change, so that nobody's is written over. */
  lock_version: number;
  members_count: number;
  proposer: UserRef | null;
}

export type SkillField =
  | "names"
  | "aliases"
  | "area"
  | "groups"
  | "parent_id"
  | "wikidata_qid";

export type SkillChanges = Partial<Pick<CatalogueSkill, SkillField>>;

export interface HistoryEntry {
  id: number;
  action:
    | "proposed"
    | "approved"
    | "declined"
    | "edited"
    | "merged"
    | "retired"
    | "restored";
  actor: UserRef | null;
  created_at: string;
  details: {
    reason?: string;
    into_id?: number;
    from_id?: number;
  } & Partial<Record<SkillField, [from: unknown, to: unknown]>>;
}

export interface CatalogueFilters {
  q: string;
  area: Area | null;
  status: Status;
}

function namesOf({ name, names, aliases, slug }: CatalogueSkill): string[] {
  return [
    name,
    ...Object.values(names),
    ...Object.values(aliases).flat(),
    slug,
  ];
}

/** All skills, whatever their status, and what the working group does with them. */
export default class Catalogue {
  static async load(locale: string): Promise<Catalogue> {
    return new Catalogue(await fetchCatalogue(), locale);
  }

  @tracked skills: readonly CatalogueSkill[];

  readonly #locale: string;

  constructor(skills: readonly CatalogueSkill[], locale: string) {
    this.#locale = locale;
    this.skills = this.#sorted(skills);
  }

  /** Waiting longest first. */
  get proposals(): CatalogueSkill[] {
    return this.skills
      .filter(({ status }) => status === "proposed")
      .sort((one, two) => one.id - two.id);
  }

  @cached
  get names(): TextIndex<CatalogueSkill> {
    return new TextIndex(this.skills, namesOf);
  }

  find(id: number | null | undefined): CatalogueSkill | null {
    return this.skills.find((skill) => skill.id === id) ?? null;
  }

  search({ area, q, status }: CatalogueFilters): CatalogueSkill[] {
    return this.names
      .search(q)
      .map(({ item }) => item)
      .filter(
        (skill) =>
          skill.status === status && (area === null || skill.area === area)
      );
  }

  /** What another skill may be part of, or go into. */
  searchOthers(query: string, { id }: CatalogueSkill): Found<CatalogueSkill>[] {
    return this.names
      .search(query)
      .filter(({ item }) => item.status === "active" && item.id !== id);
  }

  async approve(skill: CatalogueSkill, changes: SkillChanges): Promise<void> {
    this.#replace(await approveSkill(skill, changes));
  }

  async edit(skill: CatalogueSkill, changes: SkillChanges): Promise<void> {
    this.#replace(await editSkill(skill, changes));
  }

  async decline(skill: CatalogueSkill, reason: string): Promise<void> {
    this.#replace(await declineSkill(skill, reason));
  }

  async retire(skill: CatalogueSkill): Promise<void> {
    this.#replace(await retireSkill(skill));
  }

  async restore(skill: CatalogueSkill): Promise<void> {
    this.#replace(await restoreSkill(skill));
  }

  /** Children and names go along, so all is looked at anew. */
  async merge(skill: CatalogueSkill, into: { id: number }): Promise<void> {
    this.#replace(await mergeSkill(skill, into));
    await this.reload();
  }

  async reload(): Promise<void> {
    this.skills = this.#sorted(await fetchCatalogue());
  }

  #replace(changed: CatalogueSkill): void {
    this.skills = this.#sorted(
      this.skills.map((skill) => (skill.id === changed.id ? changed : skill))
    );
  }

  #sorted(skills: readonly CatalogueSkill[]): CatalogueSkill[] {
    return [...skills].sort((one, two) =>
      one.name.localeCompare(two.name, this.#locale)
    );
  }
}
