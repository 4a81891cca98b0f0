import DiscourseRoute from "discourse/routes/discourse";
import { i18n } from "discourse-i18n";

export default class PeerLearningAmbassadorsRoute extends DiscourseRoute {
  titleToken(): string {
    return i18n("peer_learning.ambassadors.title");
  }
}
