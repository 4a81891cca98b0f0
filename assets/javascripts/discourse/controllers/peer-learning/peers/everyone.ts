import { tracked } from "@glimmer/tracking";
import Controller from "@ember/controller";
import { action } from "@ember/object";
import type RouterService from "@ember/routing/router-service";
import { service } from "@ember/service";
import type { DirectoryFilters } from "../../../lib/peers/types";

export default class PeerLearningPeersEveryoneController extends Controller {
  @service declare router: RouterService;

  @tracked skill: DirectoryFilters["skill"] = null;
  @tracked direction: DirectoryFilters["direction"] = null;
  @tracked language: DirectoryFilters["language"] = null;
  @tracked region: DirectoryFilters["region"] = null;
  @tracked q: DirectoryFilters["q"] = null;
  override queryParams = ["skill", "direction", "language", "region", "q"];

  get filters(): DirectoryFilters {
    const { skill, direction, language, region, q } = this;
    return { skill, direction, language, region, q };
  }

  @action
  change(filters: Partial<DirectoryFilters>): void {
    this.router.transitionTo("peer-learning.peers.everyone", {
      queryParams: filters,
    });
  }
}
