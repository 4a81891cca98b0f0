import { isBlank } from "@ember/utils";
import { i18n } from "discourse-i18n";

type Rule = (
  value: unknown,
  bounds: number[],
  type: string
) => string | undefined;

const RULES: Record<string, Rule> = {
  required(value, _, type) {
    const missing =
      type === "input-number"
        ? isBlank(value) || Number.isNaN(Number(value))
        : isBlank(value);
    return missing ? i18n("form_kit.errors.required") : undefined;
  },

  length(value, [min = 0, max = Infinity]) {
    const { length } = String(value ?? "");
    if (length > max) {
      return i18n("form_kit.errors.too_long", { count: max });
    }
    return length > 0 && length < min
      ? i18n("form_kit.errors.too_short", { count: min })
      : undefined;
  },

  between(value, [min = -Infinity, max = Infinity]) {
    if (Number(value) > max) {
      return i18n("form_kit.errors.too_high", { count: max });
    }
    return Number(value) < min
      ? i18n("form_kit.errors.too_low", { count: min })
      : undefined;
  },

  number: (value) =>
    Number.isNaN(Number(value))
      ? i18n("form_kit.errors.not_a_number")
      : undefined,
};

/** What is wrong with a value by rules such as "required|length:1,50". */
export function validate(
  value: unknown,
  rules: string,
  type: string
): string[] {
  return rules
    .split("|")
    .filter(Boolean)
    .map((rule) => {
      const [name = "", bounds = ""] = rule.split(":");
      const check = RULES[name];
      if (!check) {
        throw new Error(`Unknown validator: ${name}`);
      }
      return check(value, bounds ? bounds.split(",").map(Number) : [], type);
    })
    .filter((message) => message !== undefined);
}
