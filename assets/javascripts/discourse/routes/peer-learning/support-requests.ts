import DiscourseRoute from "discourse/routes/discourse";
import { i18n } from "discourse-i18n";

export default class PeerLearningSupportRequestsRoute extends DiscourseRoute {
  titleToken(): string {
    return i18n("peer_learning.support_requests.title");
  }
}
