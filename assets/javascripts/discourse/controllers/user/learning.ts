import { tracked } from "@glimmer/tracking";
import Controller from "@ember/controller";

export default class UserLearningController extends Controller {
  @tracked section: string | null = null;
  /** Set where a link leads here to ask somebody. */
  @tracked ask: string | null = null;
  override queryParams = ["section", "ask"];
}
