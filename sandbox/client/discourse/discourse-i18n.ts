type Strings = { [key: string]: Strings | string };
type Options = Record<string, unknown>;

const PLACEHOLDER = /%\{(\w+)\}|\{\{(\w+)\}\}/g;

export class I18nMissingInterpolationArgument extends Error {}

export class I18n {
  defaultLocale = "en";
  locale = "en";
  translations: Record<string, Strings> = {};

  t = (scope: string, options: Options = {}): string => {
    const locales = [...new Set([this.locale, this.defaultLocale, "en"])];
    for (const locale of locales) {
      const message = this.#message(locale, scope, options);
      if (message !== undefined) {
        return this.#interpolate(message, scope, options);
      }
    }
    return this.#missing(scope, options);
  };

  get currentBcp47Locale(): string {
    return this.locale.replace("_", "-");
  }

  currentLocale(): string {
    return this.locale;
  }

  /** A key stands under `js`, or, for the admin pages, under `admin_js`. */
  #message(locale: string, scope: string, options: Options) {
    const keys = scope.replace(/^js\./, "").split(".");
    const found = ["js", "admin_js"]
      .map((root) => dig(this.translations[locale]?.[root], keys))
      .find((value) => value !== undefined);

    if (typeof found !== "object") {
      return found;
    }
    if (typeof options.count !== "number") {
      return undefined;
    }
    const form = new Intl.PluralRules(locale.replace("_", "-")).select(
      Math.abs(options.count)
    );
    const plural = found[form];
    return typeof plural === "string" ? plural : undefined;
  }

  #interpolate(message: string, scope: string, options: Options) {
    return message.replace(
      PLACEHOLDER,
      (placeholder, ruby: string, handlebars: string) => {
        const value = options[ruby ?? handlebars];
        if (value !== undefined && value !== null) {
          return String(value);
        }
        if (import.meta.env.TESTING) {
          throw new I18nMissingInterpolationArgument(
            `${scope}: [missing ${placeholder} value]`
          );
        }
        return `[missing ${placeholder} value]`;
      }
    );
  }

  #missing(scope: string, options: Options) {
    const count =
      "count" in options ? ` count=${JSON.stringify(options.count)}` : "";
    const message = `[${this.locale}.${scope}${count}]`;
    if (import.meta.env.TESTING) {
      throw new Error(`Missing translation: ${message}`);
    }
    return message;
  }
}

function dig(strings: Strings | string | undefined, keys: string[]) {
  return keys.reduce<Strings | string | undefined>(
    (found, key) => (typeof found === "object" ? found[key] : undefined),
    strings
  );
}

const instance = new I18n();

export default instance;

export function i18n(scope: string, options: Options = {}): string {
  return instance.t(scope, options);
}
