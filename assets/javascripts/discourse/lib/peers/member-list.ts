import PagedList from "../shared/paged-list";
import { fetchMembers } from "./requests";
import type { DirectoryFilters, MemberCard, MemberPage } from "./types";

function asPage({ members, next }: MemberPage) {
  return { items: members, next };
}

/** The directory as far as it was asked for. */
export default class MemberList extends PagedList<MemberCard, number> {
  static async load(filters: DirectoryFilters): Promise<MemberList> {
    return new MemberList(filters, await fetchMembers(filters, null));
  }

  /** Where nobody fits: filters without each of which somebody would. */
  readonly waysOut: readonly (keyof DirectoryFilters)[];

  constructor(filters: DirectoryFilters, page: MemberPage) {
    super(asPage(page), async (after) =>
      asPage(await fetchMembers(filters, after))
    );
    this.waysOut = page.ways_out ?? [];
  }
}
