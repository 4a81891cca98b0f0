import { isBlank } from "@ember/utils";
import { i18n } from "discourse-i18n";

type Rule = (value: unknown) => string | undefined;

const RULES: Record<string, Rule> = {
  required: (value) =>
    isBlank(value) ? i18n("form_kit.errors.required") : undefined,
};

/** What is wrong with a value by rules such as "required", several parted by "|". */
export function validate(value: unknown, rules: string): string[] {
  const names = rules.split("|").filter(Boolean);
  return names.flatMap((name) => {
    const rule = RULES[name];
    if (!rule) {
      throw new Error(
        `sandbox: form.Field does not stand in for rule "${name}"`
      );
    }
    return rule(value) ?? [];
  });
}
