import { tracked } from "@glimmer/tracking";
import Controller from "@ember/controller";
import { action } from "@ember/object";
import type RouterService from "@ember/routing/router-service";
import { service } from "@ember/service";
import { EVERYTHING } from "../../../lib/library/filters";
import type { ShelfAddress, ShelfFilters } from "../../../lib/library/types";

export default class PeerLearningLibraryIndexController extends Controller {
  @service declare router: RouterService;

  @tracked q: ShelfAddress["q"] = null;
  @tracked skill: ShelfAddress["skill"] = null;
  @tracked area: ShelfAddress["area"] = null;
  @tracked language: ShelfAddress["language"] = null;
  @tracked level: ShelfAddress["level"] = null;
  @tracked kind: ShelfAddress["kind"] = null;
  @tracked region: ShelfAddress["region"] = null;
  @tracked licence: ShelfAddress["licence"] = null;
  @tracked megabytes: ShelfAddress["megabytes"] = null;
  @tracked sort: ShelfAddress["sort"] = null;
  override queryParams = Object.keys(EVERYTHING);

  get filters(): ShelfFilters {
    const { q, skill, area, language, level, kind } = this;
    const { region, licence, megabytes } = this;
    return {
      q,
      skill,
      area,
      language,
      level,
      kind,
      region,
      licence,
      megabytes,
    };
  }

  @action
  change(address: Partial<ShelfAddress>): void {
    this.router.transitionTo("peer-learning.library.index", {
      queryParams: address,
    });
  }
}
