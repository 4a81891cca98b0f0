import { apiInitializer } from "discourse/lib/api";
import type { PluginApi } from "discourse/lib/plugin-api";
import type { CurrentUser } from "../lib/shared/types";

export default apiInitializer((api: PluginApi) => {
  const currentUser = api.getCurrentUser() as CurrentUser | null;

  if (currentUser?.admin) {
    api.addAdminPluginConfigurationNav("discourse-peer-learning", [
      {
        label: "peer_learning.import.title",
        route: "adminPlugins.show.discourse-peer-learning-import",
        description: "peer_learning.import.description",
      },
      {
        label: "peer_learning.catalogue.title",
        route: "peer-learning.skills",
        description: "peer_learning.catalogue.description",
      },
    ]);
  }
});
