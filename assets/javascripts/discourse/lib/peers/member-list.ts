import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { fetchMembers } from "./requests";
import type { DirectoryFilters, MemberCard, MemberPage } from "./types";

/** The directory as far as it was asked for. */
export default class MemberList {
  static async load(filters: DirectoryFilters): Promise<MemberList> {
    return new MemberList(filters, await fetchMembers(filters, null));
  }

  @tracked members: readonly MemberCard[];
  @tracked loading = false;
  @tracked error: unknown = null;
  @tracked next: number | null;

  /** Where nobody fits: filters without each of which somebody would. */
  readonly waysOut: readonly (keyof DirectoryFilters)[];

  readonly #filters: DirectoryFilters;

  constructor(filters: DirectoryFilters, page: MemberPage) {
    this.#filters = filters;
    this.members = page.members;
    this.next = page.next;
    this.waysOut = page.ways_out ?? [];
  }

  @action
  async more(): Promise<void> {
    this.loading = true;
    this.error = null;
    try {
      const { members, next } = await fetchMembers(this.#filters, this.next);
      this.members = [...this.members, ...members];
      this.next = next;
    } catch (error) {
      this.error = error;
    } finally {
      this.loading = false;
    }
  }
}
