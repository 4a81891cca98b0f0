import DiscourseRoute from "discourse/routes/discourse";

export default class PeerLearningLibraryRecordRoute extends DiscourseRoute {}
