import type ApplicationInstance from "@ember/application/instance";
import { trackedObject } from "@ember/reactive/collections";
import User from "discourse/models/user";
import I18n from "discourse-i18n";
import ar from "../../locales/client.ar.yml";
import en from "../../locales/client.en.yml";
import { csrf } from "./csrf";
import { merge } from "./merge";
import { strict } from "./strict";

/** What the page carries for the app: who reads, what the site is set to, and every string. */
export interface Preloaded {
  currentUser: object | null;
  siteSettings: object;
  site: object;
  locale: string;
  translations: object;
}

const STRINGS: Record<string, object | undefined> = { en: en.en, ar: ar.ar };

export let session: Preloaded;

export function preload(data: Preloaded) {
  const own = STRINGS[data.locale] ?? {};
  I18n.locale = data.locale;
  I18n.translations = { en: en.en };
  I18n.translations[data.locale] = merge(own, data.translations);
  csrf.reset();
  session = data;
}

export function startSession(owner: ApplicationInstance) {
  const { currentUser, site, siteSettings } = session;
  const user = currentUser && User.create(currentUser);
  const settings = trackedObject({ ...siteSettings });
  // The container's cache takes no null, so a visitor is made at each look.
  const everyTime = { singleton: false };
  owner.register("service:current-user", { create: () => user }, everyTime);

  const asItIs = { instantiate: false };
  owner.register("service:site", strict("site", site), asItIs);
  owner.register(
    "service:site-settings",
    strict("siteSettings", settings),
    asItIs
  );
}
