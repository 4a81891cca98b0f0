import { tracked } from "@glimmer/tracking";
import Controller from "@ember/controller";
import { action } from "@ember/object";
import type RouterService from "@ember/routing/router-service";
import { service } from "@ember/service";
import { NO_FILTERS } from "../../../lib/clinics/filters";
import type { ClinicFilters } from "../../../lib/clinics/types";

export default class PeerLearningClinicsIndexController extends Controller {
  @service declare router: RouterService;

  @tracked skill: ClinicFilters["skill"] = null;
  @tracked language: ClinicFilters["language"] = null;
  @tracked level: ClinicFilters["level"] = null;
  override queryParams = Object.keys(NO_FILTERS);

  get filters(): ClinicFilters {
    const { skill, language, level } = this;
    return { skill, language, level };
  }

  @action
  change(filters: Partial<ClinicFilters>): void {
    this.router.transitionTo("peer-learning.clinics.index", {
      queryParams: filters,
    });
  }
}
