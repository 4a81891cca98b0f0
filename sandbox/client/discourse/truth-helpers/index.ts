import Helper from "@ember/component/helper";

// What these two answer, core's types work out from what is asked.
export class and extends Helper {
  override compute(values: unknown[]) {
    const first = values.findIndex((value) => !truthy(value));
    return values.at(first) as never;
  }
}

export class or extends Helper {
  override compute(values: unknown[]) {
    return (values.find(truthy) ?? values.at(-1)) as never;
  }
}

export function not(...values: unknown[]): boolean {
  return !values.some(truthy);
}

export function eq(left: unknown, right: unknown): boolean {
  return left === right;
}

/** As in templates, an empty list is false. */
function truthy(value: unknown) {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
