import type RouterService from "@ember/routing/router-service";
import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";

export default class AdminPluginsShowIndexRoute extends DiscourseRoute {
  @service declare router: RouterService;

  override beforeModel() {
    this.router.replaceWith("adminPlugins.show.settings");
  }
}
