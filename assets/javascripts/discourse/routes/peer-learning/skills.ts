import DiscourseRoute from "discourse/routes/discourse";
import { i18n } from "discourse-i18n";

export default class PeerLearningSkillsRoute extends DiscourseRoute {
  /** Going back leads to another filter, and not to one letter less. */
  override queryParams = { q: { replace: true } };

  titleToken(): string {
    return i18n("peer_learning.catalogue.title");
  }
}
