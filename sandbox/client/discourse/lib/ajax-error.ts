import type DialogService from "discourse/dialog-holder/services/dialog";
import { i18n } from "discourse-i18n";
import { runningOwner } from "../../app/lib/running";

interface Answer {
  errors?: string[];
  error?: string;
  message?: string;
  failed?: string;
}

interface FailedRequest {
  status?: number;
  statusText?: string;
  responseJSON?: Answer;
}

export function extractError(error: unknown, defaultMessage?: string): string {
  const request = failedRequest(error);
  return (
    sentence(request.responseJSON) ??
    (request.status && request.status >= 400
      ? `${request.status} ${request.statusText}`
      : (defaultMessage ?? i18n("generic_error")))
  );
}

export function popupAjaxError(error: unknown): void {
  (runningOwner().lookup("service:dialog") as DialogService).alert(
    extractError(error)
  );
}

function failedRequest(error: unknown): FailedRequest {
  if (error instanceof Error) {
    // eslint-disable-next-line no-console
    console.error(error);
  }
  return (error as { jqXHR?: FailedRequest }).jqXHR ?? {};
}

function sentence(answer?: Answer) {
  const errors = answer?.errors ?? [];
  if (errors.length > 1) {
    const numbered = errors
      .map((text, index) => `${index + 1}) ${text}`)
      .join(" ");
    return i18n("multiple_errors", { errors: numbered });
  }
  if (errors.length === 1) {
    return i18n("generic_error_with_reason", { error: errors[0] });
  }
  return answer?.error ?? answer?.message ?? answer?.failed;
}
