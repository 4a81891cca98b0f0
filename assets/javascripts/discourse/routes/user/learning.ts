import type Controller from "@ember/controller";
import type User from "discourse/models/user";
import DiscourseRoute from "discourse/routes/discourse";
import { i18n } from "discourse-i18n";

type LearningController = Controller & {
  ask: string | null;
  section: string | null;
};

export default class UserLearningRoute extends DiscourseRoute {
  override model(): User {
    return this.modelFor("user") as User;
  }

  titleToken(): string {
    return i18n("peer_learning.profile.title");
  }

  /** A link into one section, or to ask, is followed once, not on every later visit. */
  override resetController(controller: LearningController): void {
    controller.ask = null;
    controller.section = null;
  }
}
