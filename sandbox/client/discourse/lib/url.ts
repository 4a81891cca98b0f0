import type RouterService from "@ember/routing/router-service";
import { runningOwner } from "../../app/lib/running";

export function userPath(subPath?: string): string {
  return subPath ? `/u/${subPath}` : "/u";
}

const DiscourseURL = {
  /** Follows a path inside the forum without a reload. */
  routeTo(path: string) {
    return (
      runningOwner().lookup("service:router") as RouterService
    ).transitionTo(path);
  },
};

export default DiscourseURL;
