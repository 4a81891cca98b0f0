export interface Category {
  id: number;
  name: string;
  permission?: number | null;
  /** Those that plugins have core send with every category. */
  custom_fields?: Record<string, unknown>;
}

/** What core's site knows of the forum. */
export interface Site {
  categories: Category[];
}

const FULL = 1;

export function canBeginTopicsIn({ permission }: Category): boolean {
  return permission === FULL;
}
