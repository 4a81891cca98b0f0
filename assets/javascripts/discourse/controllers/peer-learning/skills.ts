import { tracked } from "@glimmer/tracking";
import Controller from "@ember/controller";
import { action } from "@ember/object";
import type { CatalogueFilters, Status } from "../../lib/skills/catalogue";
import type { Area } from "../../lib/skills/types";
import { AREAS } from "../../lib/skills/words";

export default class PeerLearningSkillsController extends Controller {
  @tracked q = "";
  @tracked area: Area | null = null;
  @tracked status: Status = "active";
  override queryParams = ["q", "area", "status"];

  /** An address may say anything. */
  get filters(): CatalogueFilters {
    return {
      q: this.q,
      area: AREAS.find((area) => area === this.area) ?? null,
      status: this.status === "retired" ? "retired" : "active",
    };
  }

  @action
  change(filters: Partial<CatalogueFilters>): void {
    Object.assign(this, filters);
  }
}
