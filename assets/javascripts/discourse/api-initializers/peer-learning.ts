import { apiInitializer } from "discourse/lib/api";
import type { PluginApi } from "discourse/lib/plugin-api";
import { i18n } from "discourse-i18n";
import type { CurrentUser } from "../lib/shared/types";

function helpText(user: CurrentUser): string {
  const count = user.help_requests_waiting ?? 0;
  return count > 0
    ? i18n("peer_learning.help.sidebar_waiting", { count })
    : i18n("peer_learning.help.title");
}

export default apiInitializer((api: PluginApi) => {
  const currentUser = api.getCurrentUser() as CurrentUser | null;

  api.addCommunitySectionLink({
    name: "peer-learning",
    route: "peer-learning",
    title: i18n("peer_learning.sidebar.title"),
    text: i18n("peer_learning.sidebar.text"),
    icon: "handshake-angle",
  });

  api.serializeOnCreate("peer_learning_help", "peerLearningHelp");
  api.serializeToDraft("peer_learning_help", "peerLearningHelp");

  if (currentUser) {
    api.addCommunitySectionLink({
      name: "peer-learning-help",
      route: "peer-learning.help",
      title: i18n("peer_learning.help.description"),
      text: helpText(currentUser),
      icon: "comment",
    });
  }
});
