import DiscourseRoute from "discourse/routes/discourse";

export default class UserSummaryRoute extends DiscourseRoute {
  override model() {
    return this.modelFor("user");
  }
}
