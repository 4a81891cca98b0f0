/** What one can be about: a sitting of a clinic, a connection, a term as an ambassador. */
export type Kind = "clinic" | "connection" | "ambassador";

/** A certificate, to whom it is about. */
export interface OwnCertificate {
  code: string;
  name: string;
  withdrawn: boolean;
}

export interface ClinicFacts {
  clinic: string;
  skills: string[];
  starts_at: string;
  time_zone: string;
  minutes: number;
  language: string;
}

/** What somebody did about which skills; "met" where who taught whom is not known any more. */
export type Part = "shared" | "learned" | "interpreted" | "met";

export interface ConnectionFacts {
  parts: Partial<Record<Part, string[]>>;
  /** As in "2026-12-01". */
  met_on: string;
  minutes: number;
}

export interface AmbassadorFacts {
  /** As in "2026-12-01". */
  served_from: string;
  /** Null for who still serves. */
  served_until: string | null;
  /** ISO 3166-1 alpha-2. */
  regions: string[];
  languages: string[];
  skills: string[];
}

interface Said {
  valid: true;
  locale: string;
  name: string;
  /** By somebody else, and not by who it is about alone. */
  confirmed: boolean;
  issued_at: string;
}

export type Valid = Said &
  (
    | { kind: "clinic"; facts: ClinicFacts }
    | { kind: "connection"; facts: ConnectionFacts }
    | { kind: "ambassador"; facts: AmbassadorFacts }
  );

/** What a certificate says; of one that does not count, only that, and whether it was withdrawn. */
export type Certificate =
  | { valid: false; locale: string; withdrawn: boolean }
  | Valid;
