export function readme() {
  return "x";
}
