import DiscourseRoute from "discourse/routes/discourse";
import { i18n } from "discourse-i18n";

export default class PeerLearningHelpRoute extends DiscourseRoute {
  titleToken(): string {
    return i18n("peer_learning.help.title");
  }
}
