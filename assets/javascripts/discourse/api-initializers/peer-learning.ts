import { apiInitializer } from "discourse/lib/api";
import type { PluginApi } from "discourse/lib/plugin-api";
import { i18n } from "discourse-i18n";

export default apiInitializer((api: PluginApi) => {
  api.addCommunitySectionLink({
    name: "peer-learning",
    route: "peer-learning",
    title: i18n("peer_learning.sidebar.title"),
    text: i18n("peer_learning.sidebar.text"),
    icon: "handshake-angle",
  });
});
