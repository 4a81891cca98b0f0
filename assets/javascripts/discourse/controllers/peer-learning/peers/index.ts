import { tracked } from "@glimmer/tracking";
import Controller from "@ember/controller";

export default class PeerLearningPeersIndexController extends Controller {
  @tracked want: string | null = null;
  /** Set where a monthly reminder leads here. */
  @tracked reminded: string | null = null;
  override queryParams = ["want", "reminded"];
}
