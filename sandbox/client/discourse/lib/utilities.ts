const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
  "`": "&#x60;",
};

export function escapeExpression(text: string): string {
  return String(text).replace(
    /[&<>"'`]/g,
    (character) => ENTITIES[character] ?? character
  );
}
