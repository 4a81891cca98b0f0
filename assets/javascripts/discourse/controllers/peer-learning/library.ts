import Controller from "@ember/controller";

/** Without it, its index would answer for it, and both would claim the query parameter. */
export default class PeerLearningLibraryController extends Controller {}
