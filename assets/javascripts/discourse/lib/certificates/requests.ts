import { request, sender } from "../shared/request";
import type { Certificate, Kind, OwnCertificate } from "./types";

const ROOT = "/peer-learning/certificates";
const send = sender(ROOT);

export function fetchCertificate(code: string): Promise<Certificate> {
  return request(`${ROOT}/${encodeURIComponent(code)}.json`);
}

/** id: of the sitting, the connection or the term */
export function issue(
  kind: Kind,
  id: number,
  name: string
): Promise<OwnCertificate> {
  return send("PUT", `/${kind}/${id}`, { name });
}

export function withdraw(kind: Kind, id: number): Promise<OwnCertificate> {
  return send("DELETE", `/${kind}/${id}`);
}
