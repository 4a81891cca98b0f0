import { extractError } from "discourse/lib/ajax-error";
import { i18n } from "discourse-i18n";

interface FailedRequest {
  jqXHR?: { status: number; responseJSON?: { errors?: string[] } };
}

/** How a request was answered, where it was one that failed. */
export function statusOf(error: unknown): number | undefined {
  return ((error ?? {}) as FailedRequest).jqXHR?.status;
}

/** Whether what was asked for is not there, or not for the reader. */
export function isHidden(error: unknown): boolean {
  return [403, 404].includes(statusOf(error) ?? 0);
}

/** What went wrong, in the reader's words. */
export function errorSentence(error: unknown): string {
  const { jqXHR } = (error ?? {}) as FailedRequest;
  if (jqXHR?.status === 0) {
    return i18n("peer_learning.errors.offline");
  }
  const unknown = i18n("peer_learning.errors.unknown");
  return jqXHR?.responseJSON?.errors?.length
    ? extractError(error, unknown)
    : unknown;
}
