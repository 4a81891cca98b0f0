import DiscourseRoute from "discourse/routes/discourse";

interface SittingRef {
  clinicId: number;
  sittingId: number;
}

export default class PeerLearningClinicsRecordRoute extends DiscourseRoute {
  override model(params: object): SittingRef {
    const { clinic_id, sitting_id } = params as Record<string, string>;
    return { clinicId: Number(clinic_id), sittingId: Number(sitting_id) };
  }
}
