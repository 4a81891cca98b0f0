import DiscourseRoute from "discourse/routes/discourse";

export default class PeerLearningCertificateRoute extends DiscourseRoute {
  override model(params: object): { code: string } {
    const { code } = params as { code: string };
    return { code };
  }
}
