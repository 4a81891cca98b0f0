import { i18n } from "discourse-i18n";
import { languageNames, regionNames } from "../ambassadors/words";
import { calendarDate, clockTime } from "../shared/clock";
import { languageName } from "../shared/display-names";
import { interfaceLocale, listOf } from "../shared/locale";
import { zoneName } from "../skills/time-zones";
import type {
  AmbassadorFacts,
  ClinicFacts,
  ConnectionFacts,
  Part,
  Valid,
} from "./types";

const KEY = "peer_learning.certificate";
const PARTS: readonly Part[] = ["shared", "learned", "interpreted", "met"];

/** A line below what somebody did. */
export interface Fact {
  name: string;
  text: string;
}

/** Names in a list of the interface's, each in the direction that its own letters have. */
function namesOf(skills: readonly string[]): string {
  return listOf(skills.map((name) => `\u2068${name}\u2069`));
}

function day(date: string): string {
  return calendarDate(date, interfaceLocale());
}

/** By the clock of where it was planned, which is the same for whoever reads it. */
function whenWords({ starts_at, time_zone }: ClinicFacts): string {
  const locale = interfaceLocale();
  return i18n(`${KEY}.when`, {
    date: new Intl.DateTimeFormat(locale, {
      dateStyle: "long",
      timeZone: time_zone,
    }).format(new Date(starts_at)),
    time: clockTime(new Date(starts_at), time_zone, locale),
    place: zoneName(time_zone),
  });
}

function ofClinic(facts: ClinicFacts): Fact[] {
  return [
    {
      name: i18n("peer_learning.clinics.fields.skills"),
      text: namesOf(facts.skills),
    },
    { name: i18n("peer_learning.clinics.when_past"), text: whenWords(facts) },
    {
      name: i18n("peer_learning.clinics.fields.language"),
      text: languageName(facts.language, interfaceLocale()),
    },
  ];
}

function ofConnection({ parts, met_on }: ConnectionFacts): Fact[] {
  const skills = PARTS.flatMap((part) => {
    const names = parts[part];
    return names
      ? [{ name: i18n(`${KEY}.parts.${part}`), text: namesOf(names) }]
      : [];
  });
  const when = i18n("peer_learning.clinics.when_past");
  return [...skills, { name: when, text: day(met_on) }];
}

function ofAmbassador({ skills, regions, languages }: AmbassadorFacts): Fact[] {
  const facts = [
    { name: i18n(`${KEY}.regions`), text: regionNames(regions) },
    { name: i18n(`${KEY}.languages`), text: languageNames(languages) },
  ];
  if (skills.length) {
    const name = i18n("peer_learning.clinics.fields.skills");
    facts.push({ name, text: namesOf(skills) });
  }
  return facts;
}

export function factsOf(said: Valid): Fact[] {
  switch (said.kind) {
    case "clinic":
      return ofClinic(said.facts);
    case "connection":
      return ofConnection(said.facts);
    case "ambassador":
      return ofAmbassador(said.facts);
  }
}

/** What follows on the name. */
export function deedOf(said: Valid): string {
  switch (said.kind) {
    case "clinic":
      return i18n(`${KEY}.took_part`, { count: said.facts.minutes });
    case "connection":
      return i18n(`${KEY}.met`, { count: said.facts.minutes });
    case "ambassador": {
      const { served_from, served_until } = said.facts;
      const from = day(served_from);
      return served_until
        ? i18n(`${KEY}.served`, { from, until: day(served_until) })
        : i18n(`${KEY}.serves`, { from });
    }
  }
}

/** What it was called. */
export function clinicOf(said: Valid): string | null {
  return said.kind === "clinic" ? said.facts.clinic : null;
}

/** Who says that it is so. */
export function witnessOf({ kind, confirmed }: Valid): string {
  return i18n(confirmed ? `${KEY}.by.${kind}` : `${KEY}.by_member`);
}
