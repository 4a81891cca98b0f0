import PagedList from "../shared/paged-list";
import { fetchRequests } from "./requests";
import type { HelpRequest, RequestPage } from "./types";

function asPage({ requests, next }: RequestPage) {
  return { items: requests, next };
}

/** Requests, as far as they were asked for. */
export default class RequestList extends PagedList<HelpRequest, number> {
  constructor(name: "could-answer" | "unanswered", page: RequestPage) {
    super(asPage(page), async (after) =>
      asPage(await fetchRequests(name, after))
    );
  }
}
