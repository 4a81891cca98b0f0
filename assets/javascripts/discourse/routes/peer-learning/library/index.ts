import DiscourseRoute from "discourse/routes/discourse";
import type LibraryController from "../../../controllers/peer-learning/library/index";
import { EVERYTHING } from "../../../lib/library/filters";

export default class PeerLearningLibraryIndexRoute extends DiscourseRoute {
  /** Who comes by another link is not narrowed by what was asked before. */
  override resetController(
    controller: LibraryController,
    isExiting: boolean
  ): void {
    if (isExiting) {
      Object.assign(controller, EVERYTHING);
    }
  }
}
