import Route from "@ember/routing/route";
import { service } from "@ember/service";
import type Titles from "../../app/services/titles";

export default class DiscourseRoute extends Route {
  @service declare currentUser: object | null;
  @service("titles") private declare titles: Titles;

  /** One part of the page's title, or several, the innermost first. */
  titleToken?(): string | string[] | undefined;

  refreshTitle(): void {
    this.titles.update();
  }
}
