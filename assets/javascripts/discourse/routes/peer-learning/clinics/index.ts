import DiscourseRoute from "discourse/routes/discourse";
import type ClinicsController from "../../../controllers/peer-learning/clinics/index";
import { EVERYTHING } from "../../../lib/clinics/filters";

export default class PeerLearningClinicsIndexRoute extends DiscourseRoute {
  /** Who comes by another link is not narrowed by what was asked before. */
  override resetController(
    controller: ClinicsController,
    isExiting: boolean
  ): void {
    if (isExiting) {
      Object.assign(controller, EVERYTHING);
    }
  }
}
