import DiscourseRoute from "discourse/routes/discourse";

export default class PeerLearningLibraryEditRoute extends DiscourseRoute {
  override model(params: object): { id: number } {
    const { recording_id } = params as { recording_id: string };
    return { id: Number(recording_id) };
  }
}
