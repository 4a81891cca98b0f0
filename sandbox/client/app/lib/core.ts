import core from "../../core.yml";

export interface RouteTable {
  [name: string]: { path?: string; resets?: boolean; routes?: RouteTable };
}

const outlets: Record<string, string[]> = core.outlets;

export const routes: RouteTable = core.routes;

/** The names of the arguments core gives to connectors of this outlet. */
export function outletArguments(outlet: string): string[] {
  const names = outlets[outlet];
  if (!names) {
    throw new Error(`sandbox: no page here has the outlet "${outlet}"`);
  }
  return names;
}
