import { request, sender } from "../shared/request";
import type { ConsentChoice, Part, Recording, RecordingFields } from "./types";

const ROOT = "/peer-learning";

const send = sender(ROOT);

export function fetchRecording(id: number): Promise<Recording> {
  return request(`${ROOT}/library/${id}.json`);
}

export function addRecording(
  sittingId: number,
  fields: RecordingFields
): Promise<Recording> {
  return send("POST", "/library", {
    type: "recording",
    sitting_id: sittingId,
    ...fields,
  });
}

export function changeRecording(
  id: number,
  fields: RecordingFields
): Promise<Recording> {
  return send("PUT", `/library/${id}`, fields);
}

export function giveConsent(
  id: number,
  choice: ConsentChoice,
  parts: Part[]
): Promise<Recording> {
  return send("PUT", `/library/${id}/consent`, { choice, parts });
}
