import DiscourseRoute from "discourse/routes/discourse";

export default class PeerLearningRoundsShowRoute extends DiscourseRoute {
  override model(params: object): { id: number } {
    const { round_id } = params as { round_id: string };
    return { id: Number(round_id) };
  }
}
