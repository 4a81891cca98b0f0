import DiscourseRoute from "discourse/routes/discourse";
import type EveryoneController from "../../../controllers/peer-learning/peers/everyone";
import { NO_FILTERS } from "../../../lib/peers/directory-filters";

export default class PeerLearningPeersEveryoneRoute extends DiscourseRoute {
  /** What is typed letter by letter is no step to go back to. */
  override queryParams = {
    q: { replace: true },
    affiliation: { replace: true },
  };

  /** Who comes by another link is not narrowed by what was asked before. */
  override resetController(
    controller: EveryoneController,
    isExiting: boolean
  ): void {
    if (isExiting) {
      Object.assign(controller, NO_FILTERS, { skill: null });
    }
  }
}
