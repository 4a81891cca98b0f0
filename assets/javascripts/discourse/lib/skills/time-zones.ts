interface Zone {
  id: string;
  name: string;
}

interface ZoneGroup {
  area: string;
  zones: Zone[];
}

/** "Africa/Porto-Novo" is asked for as "Porto-Novo", under "Africa". */
export function zoneName(id: string): string {
  const place = id.slice(id.indexOf("/") + 1);
  return place.replaceAll("_", " ").replaceAll("/", ", ");
}

function knownZones(): string[] {
  // Browsers from before 2022 cannot list them; they still know their own.
  return "supportedValuesOf" in Intl ? Intl.supportedValuesOf("timeZone") : [];
}

/** Every zone the browser knows, and those in use already, by area. */
export function zoneGroups(inUse: readonly string[]): ZoneGroup[] {
  const ids = [...new Set([...knownZones(), ...inUse])].sort();
  const groups = new Map<string, Zone[]>();
  for (const id of ids) {
    const area = id.includes("/") ? id.slice(0, id.indexOf("/")) : "UTC";
    const zones = groups.get(area) ?? [];
    zones.push({ id, name: zoneName(id) });
    groups.set(area, zones);
  }
  return [...groups].map(([area, zones]) => ({ area, zones }));
}
