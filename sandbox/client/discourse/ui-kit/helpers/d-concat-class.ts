type Classes = string | number | false | null | undefined | Classes[];

export default function dConcatClass(...classes: Classes[]): string | undefined {
  return classes.flat(Infinity).filter(Boolean).join(" ") || undefined;
}
