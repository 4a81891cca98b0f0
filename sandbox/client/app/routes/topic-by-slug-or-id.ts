import type RouterService from "@ember/routing/router-service";
import { service } from "@ember/service";
import { ajax } from "discourse/lib/ajax";
import DiscourseRoute from "discourse/routes/discourse";

export default class TopicBySlugOrIdRoute extends DiscourseRoute {
  @service declare router: RouterService;

  override async model({ slugOrId }: { slugOrId: string }) {
    const { slug, id } = await ajax(`/t/${slugOrId}.json`);
    this.router.replaceWith("topic", slug, id);
  }
}
