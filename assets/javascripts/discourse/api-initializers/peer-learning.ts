import type RouterService from "@ember/routing/router-service";
import { apiInitializer } from "discourse/lib/api";
import type { PluginApi } from "discourse/lib/plugin-api";
import type BaseCommunitySectionLink from "discourse/lib/sidebar/base-community-section-link";
import { i18n } from "discourse-i18n";
import type { CurrentUser } from "../lib/shared/types";

function helpText(user: CurrentUser): string {
  const count = user.help_requests_waiting ?? 0;
  return count > 0
    ? i18n("peer_learning.help.sidebar_waiting", { count })
    : i18n("peer_learning.help.title");
}

/** Current on every page of ours but the requests for help, which have a link of their own. */
function homeLink(
  base: typeof BaseCommunitySectionLink,
  router: RouterService
) {
  return class extends base {
    override get name() {
      return "peer-learning";
    }

    // What else says when a link is current is not heeded in the drawer of Discourse 3.5, which shows the first that is.
    override get route() {
      return router.currentRouteName === "peer-learning.help"
        ? "peer-learning.index"
        : "peer-learning";
    }

    override get title() {
      return i18n("peer_learning.sidebar.title");
    }

    override get text() {
      return i18n("peer_learning.sidebar.text");
    }

    override get defaultPrefixValue() {
      return "handshake-angle";
    }
  };
}

export default apiInitializer((api: PluginApi) => {
  const currentUser = api.getCurrentUser() as CurrentUser | null;

  const router = api.container.lookup("service:router") as RouterService;
  api.addCommunitySectionLink((base: typeof BaseCommunitySectionLink) =>
    homeLink(base, router)
  );

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
