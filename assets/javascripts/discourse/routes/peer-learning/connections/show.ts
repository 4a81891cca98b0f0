import DiscourseRoute from "discourse/routes/discourse";

export default class PeerLearningConnectionsShowRoute extends DiscourseRoute {
  override model(params: object): { id: number } {
    const { connection_id } = params as { connection_id: string };
    return { id: Number(connection_id) };
  }
}
