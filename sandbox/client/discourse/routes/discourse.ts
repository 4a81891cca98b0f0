import { getOwner } from "@ember/owner";
import Route from "@ember/routing/route";
import type Titles from "../../app/services/titles";

export default class DiscourseRoute extends Route {
  get currentUser(): unknown {
    return getOwner(this)?.lookup("service:current-user");
  }

  refreshTitle(): void {
    (getOwner(this)?.lookup("service:titles") as Titles).update();
  }
}
