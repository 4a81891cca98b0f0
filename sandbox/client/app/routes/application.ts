import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type Titles from "../services/titles";

export default class ApplicationRoute extends DiscourseRoute {
  @service("titles") declare documentTitle: Titles;

  override beforeModel() {
    this.documentTitle.follow();
  }
}
