import { tracked } from "@glimmer/tracking";
import InHand from "../shared/in-hand";
import type { OwnCertificate } from "./types";

/** The reader's own about something; null until they make it. */
export default class CertificateInHand extends InHand<
  OwnCertificate,
  "issue" | "withdraw"
> {
  @tracked certificate: OwnCertificate | null;
  /** Each deed moves the focus to what came of it. */
  @tracked deeds = 0;

  readonly id: number;

  constructor(id: number, certificate: OwnCertificate | null) {
    super();
    this.id = id;
    this.certificate = certificate;
  }

  take(certificate: OwnCertificate): void {
    this.certificate = certificate;
    this.deeds++;
  }

  /** Nobody else changes it. */
  protected async look(): Promise<void> {}
}
