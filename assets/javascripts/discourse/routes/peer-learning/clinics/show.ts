import DiscourseRoute from "discourse/routes/discourse";

export default class PeerLearningClinicsShowRoute extends DiscourseRoute {
  override model(params: object): { id: number } {
    const { clinic_id } = params as { clinic_id: string };
    return { id: Number(clinic_id) };
  }
}
