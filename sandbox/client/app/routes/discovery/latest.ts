import { ajax } from "discourse/lib/ajax";
import DiscourseRoute from "discourse/routes/discourse";
import type { TopicList } from "../../lib/records";

export default class DiscoveryLatestRoute extends DiscourseRoute {
  override model(): Promise<TopicList> {
    return ajax("/latest.json");
  }
}
