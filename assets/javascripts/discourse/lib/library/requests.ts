import { request, sender } from "../shared/request";
import type {
  Card,
  CardPage,
  ConsentChoice,
  Desk,
  Material,
  MaterialFields,
  Part,
  Recording,
  RecordingFields,
  Resource,
  Shelf,
  ShelfFilters,
  Sort,
  Stance,
  Transcript,
} from "./types";

const ROOT = "/peer-learning";
const LIBRARY = `${ROOT}/library`;

const send = sender(ROOT);

/** after: the `next` of the page before */
export function fetchCards(
  filters: ShelfFilters,
  sort: Sort,
  after: string | null
): Promise<CardPage> {
  const asked = Object.entries({ ...filters, sort, after });
  const data = Object.fromEntries(asked.filter(([, value]) => value !== null));
  return request(`${LIBRARY}.json`, { data });
}

/**
 * A few about any of these skills, given by their slugs; of no skill in particular without any. First those in a language,
 * given by its code.
 */
export async function fetchFew(
  skills: readonly string[],
  most: number,
  sort: Sort,
  language: string
): Promise<Card[]> {
  const data = { skills, most, sort, first: language };
  const page = await request<CardPage>(`${LIBRARY}.json`, { data });
  return page.resources;
}

export async function fetchShelves(sort: Sort): Promise<Shelf[]> {
  const data = { sort };
  const { shelves } = await request<{ shelves: Shelf[] }>(
    `${LIBRARY}/shelves.json`,
    { data }
  );
  return shelves;
}

export function fetchDesk(): Promise<Desk> {
  return request(`${LIBRARY}/desk.json`);
}

export function fetchResource(id: number): Promise<Resource> {
  return request(`${LIBRARY}/${id}.json`);
}

/** file: WebVTT or SRT, which comes back as WebVTT; what is wrong with it, as sentences that name the line. */
export function readCaptions(file: File): Promise<{ captions: string }> {
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

export function propose(fields: MaterialFields): Promise<Material> {
  return send("POST", "/library", { type: "material", ...fields });
}

export function changeRecording(
  id: number,
  fields: RecordingFields
): Promise<Recording> {
  return send("PUT", `/library/${id}`, fields);
}

export function changeMaterial(
  id: number,
  fields: MaterialFields
): Promise<Material> {
  return send("PUT", `/library/${id}`, fields);
}

export function giveConsent(
  id: number,
  choice: ConsentChoice,
  parts: Part[]
): Promise<Recording> {
  return send("PUT", `/library/${id}/consent`, { choice, parts });
}

export function putUp(id: number): Promise<Resource> {
  return send("PUT", `/library/${id}/publication`);
}

/** words: why, for whose it is; may be empty */
export function takeDown(id: number, words: string): Promise<Resource> {
  return send("DELETE", `/library/${id}/publication`, { words });
}

export function tellUse(id: number, words: string): Promise<Resource> {
  return send("PUT", `/library/${id}/use`, { words });
}

export function takeBackUse(id: number, userId: number): Promise<Resource> {
  return send("DELETE", `/library/${id}/uses/${userId}`);
}

/** stance: null for neither any more */
export function declareTranslation(
  id: number,
  language: string,
  stance: Stance | null
): Promise<Resource> {
  const path = `/library/${id}/translations/${language}`;
  return stance ? send("PUT", path, { stance }) : send("DELETE", path);
}
