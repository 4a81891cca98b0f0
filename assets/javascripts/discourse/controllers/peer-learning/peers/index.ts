import { tracked } from "@glimmer/tracking";
import Controller from "@ember/controller";

export default class PeerLearningPeersIndexController extends Controller {
  @tracked want: string | null = null;
  override queryParams = ["want"];
}
