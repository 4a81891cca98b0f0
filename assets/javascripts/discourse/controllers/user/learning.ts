import { tracked } from "@glimmer/tracking";
import Controller from "@ember/controller";

export default class UserLearningController extends Controller {
  @tracked section: string | null = null;
  override queryParams = ["section"];
}
