import { ajax } from "discourse/lib/ajax";
import DiscourseRoute from "discourse/routes/discourse";
import type { Topic } from "../lib/records";

export default class TopicRoute extends DiscourseRoute {
  override model({ id }: { id: string }): Promise<Topic> {
    return ajax(`/t/${id}.json`);
  }

  override serialize(topic: Topic & { slug: string }) {
    return { slug: topic.slug, id: topic.id };
  }

  titleToken() {
    return (this.modelFor("topic") as Topic | undefined)?.title;
  }
}
