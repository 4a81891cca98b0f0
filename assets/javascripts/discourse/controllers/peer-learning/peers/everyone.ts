import { tracked } from "@glimmer/tracking";
import Controller from "@ember/controller";
import { action } from "@ember/object";
import type RouterService from "@ember/routing/router-service";
import { service } from "@ember/service";
import { NO_FILTERS } from "../../../lib/peers/directory-filters";
import type { DirectoryFilters } from "../../../lib/peers/types";

export default class PeerLearningPeersEveryoneController extends Controller {
  @service declare router: RouterService;

  @tracked skills: DirectoryFilters["skills"] = null;
  /** In addresses from before there could be several. */
  @tracked skill: string | null = null;
  @tracked match: DirectoryFilters["match"] = null;
  @tracked direction: DirectoryFilters["direction"] = null;
  @tracked level: DirectoryFilters["level"] = null;
  @tracked way: DirectoryFilters["way"] = null;
  @tracked language: DirectoryFilters["language"] = null;
  @tracked region: DirectoryFilters["region"] = null;
  @tracked affiliation: DirectoryFilters["affiliation"] = null;
  @tracked q: DirectoryFilters["q"] = null;
  override queryParams = ["skill", ...Object.keys(NO_FILTERS)];

  get filters(): DirectoryFilters {
    const { match, direction, level, way, language, region, affiliation, q } =
      this;
    const skills = [this.skills, this.skill].filter(Boolean).join(",") || null;
    return {
      skills,
      match,
      direction,
      level,
      way,
      language,
      region,
      affiliation,
      q,
    };
  }

  @action
  change(filters: Partial<DirectoryFilters>): void {
    const queryParams =
      "skills" in filters ? { ...filters, skill: null } : filters;
    this.router.transitionTo("peer-learning.peers.everyone", { queryParams });
  }
}
