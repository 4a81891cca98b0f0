import { tracked } from "@glimmer/tracking";
import Controller from "@ember/controller";
import { action } from "@ember/object";
import type RouterService from "@ember/routing/router-service";
import { service } from "@ember/service";
import { EVERYTHING } from "../../../lib/clinics/filters";
import type { ClinicFilters, ClinicsAddress } from "../../../lib/clinics/types";

export default class PeerLearningClinicsIndexController extends Controller {
  @service declare router: RouterService;

  @tracked skill: ClinicsAddress["skill"] = null;
  @tracked language: ClinicsAddress["language"] = null;
  @tracked level: ClinicsAddress["level"] = null;
  @tracked region: ClinicsAddress["region"] = null;
  @tracked view: ClinicsAddress["view"] = null;
  @tracked month: ClinicsAddress["month"] = null;
  override queryParams = Object.keys(EVERYTHING);

  /** What is loaded anew for each; the region is not among them. */
  get filters(): ClinicFilters {
    const { skill, language, level } = this;
    return { skill, language, level };
  }

  @action
  change(address: Partial<ClinicsAddress>): void {
    this.router.transitionTo("peer-learning.clinics.index", {
      queryParams: address,
    });
  }
}
