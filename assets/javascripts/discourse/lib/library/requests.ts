import { request, sender } from "../shared/request";
import type {
  ConsentChoice,
  Part,
  Recording,
  RecordingFields,
  Transcript,
} from "./types";

const ROOT = "/peer-learning";

const send = sender(ROOT);

export function fetchRecording(id: number): Promise<Recording> {
  return request(`${ROOT}/library/${id}.json`);
}

/** Captions as they were read: clean WebVTT, and where they end. */
export interface ReadCaptions {
  captions: string;
  seconds: number;
}

/** file: WebVTT or SRT; what is wrong with it comes back as sentences that name the line. */
export function readCaptions(file: File): Promise<ReadCaptions> {
  const data = new FormData();
  data.append("file", file);
  return request(`${ROOT}/library/captions.json`, {
    type: "POST",
    contentType: false,
    processData: false,
    data,
  });
}

/** In paragraphs. */
export async function fetchTranscript({
  id,
  from_second,
  to_second,
}: Transcript): Promise<string[]> {
  const part =
    from_second !== null && to_second !== null
      ? `?from=${from_second}&to=${to_second}`
      : "";
  const text = await request<string>(
    `${ROOT}/library/media/${id}/transcript.txt${part}`,
    { dataType: "text" }
  );
  return text.split("\n\n").filter(Boolean);
}

/** Of a sitting, or with null one that stands alone. */
export function addRecording(
  sittingId: number | null,
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
