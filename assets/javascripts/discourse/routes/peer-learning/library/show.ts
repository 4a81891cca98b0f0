import DiscourseRoute from "discourse/routes/discourse";

export default class PeerLearningLibraryShowRoute extends DiscourseRoute {
  override model(params: object): { id: number } {
    const { resource_id } = params as { resource_id: string };
    return { id: Number(resource_id) };
  }
}
