import { ajax } from "discourse/lib/ajax";
import DiscourseRoute from "discourse/routes/discourse";
import type { AdminPlugin } from "../../lib/records";

export default class AdminPluginsShowRoute extends DiscourseRoute {
  override model({ plugin_id }: { plugin_id: string }): Promise<AdminPlugin> {
    return ajax(`/admin/plugins/${plugin_id}.json`);
  }

  override serialize({ id }: AdminPlugin) {
    return { plugin_id: id };
  }

  titleToken() {
    return (this.modelFor("adminPlugins.show") as AdminPlugin).humanized_name;
  }
}
