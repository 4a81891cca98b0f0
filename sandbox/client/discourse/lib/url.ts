import { getOwnerWithFallback } from "discourse/lib/get-owner";

export function userPath(subPath?: string): string {
  return subPath ? `/u/${subPath}` : "/u";
}

const DiscourseURL = {
  /** Follows a path inside the forum without a reload. */
  routeTo(path: string) {
    return getOwnerWithFallback().lookup("service:router").transitionTo(path);
  },
};

export default DiscourseURL;
