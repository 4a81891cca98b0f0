import { request } from "../shared/request";
import type { Home } from "./types";

export function fetchHome(): Promise<Home> {
  return request("/peer-learning.json");
}
