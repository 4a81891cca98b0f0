import type ApplicationInstance from "@ember/application/instance";
import PreloadStore from "discourse/lib/preload-store";
import Site from "discourse/models/site";
import User from "discourse/models/user";
import I18n from "discourse-i18n";
import ar from "../../locales/client.ar.yml";
import en from "../../locales/client.en.yml";
import { merge } from "./merge";

/** What the page carries for the app: who reads, what the site is set to, and every string. */
export interface Preloaded {
  currentUser: object | null;
  siteSettings: Record<string, unknown>;
  site: object;
  locale: string;
  translations: object;
}

const STRINGS: Record<string, object | undefined> = { en: en.en, ar: ar.ar };

export function preload(data: Preloaded) {
  Object.entries(data).forEach(([key, value]) =>
    PreloadStore.store(key, value)
  );
  I18n.locale = data.locale;
  I18n.translations = { en: en.en };
  I18n.translations[data.locale] = merge(
    STRINGS[data.locale] ?? {},
    data.translations
  );
}

export function startSession(owner: ApplicationInstance) {
  const user = User.createCurrent();
  const site = Site.createCurrent();
  // As factories: the container takes no null for an instance.
  owner.register("service:current-user", { create: () => user });
  owner.register("service:site", { create: () => site });
}
