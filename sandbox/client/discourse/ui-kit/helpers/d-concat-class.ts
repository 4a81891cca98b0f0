type Classes = string | number | false | null | undefined | Classes[];

export default function dConcatClass(...classes: Classes[]): string {
  return flatten(classes).join(" ");
}

function flatten(classes: Classes): unknown[] {
  return Array.isArray(classes)
    ? classes.flatMap(flatten)
    : [classes].filter(Boolean);
}
