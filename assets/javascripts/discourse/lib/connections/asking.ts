import { tracked } from "@glimmer/tracking";
import { isOwn } from "../skills/own-profile";
import { fetchMember } from "../skills/requests";
import type SkillBook from "../skills/skill-book";
import type { Member } from "../skills/types";
import QuestionDraft from "./question-draft";
import { ask, fetchCommonTimes } from "./requests";
import type { ConnectionRow } from "./types";

/** What keeps the reader from asking. */
export type Obstacle = "hidden" | "no_offers" | "no_language";

/** A question to a peer: what was typed stays, whether its dialog is closed or sending it fails. */
export default class Asking {
  @tracked sending = false;
  @tracked error: unknown = null;
  @tracked asked: ConnectionRow | null = null;
  @tracked obstacle: Obstacle | null = null;

  readonly #peer: string;
  readonly #skill: string | undefined;
  #draft: QuestionDraft | null = null;

  constructor(peer: string, skill?: string) {
    this.#peer = peer;
    this.#skill = skill;
  }

  /** What the question is put together from. */
  async prepare(
    reader: string,
    skillBook: Promise<SkillBook>
  ): Promise<QuestionDraft> {
    if (this.#draft) {
      return this.#draft;
    }
    const [me, peer, skills] = await Promise.all([
      fetchMember(reader),
      fetchMember(this.#peer),
      skillBook,
    ]);
    const draft = new QuestionDraft(me, peer, skills, this.#skill);
    this.obstacle = obstacleTo(draft, me);
    this.#draft = this.obstacle ? null : draft;
    return draft;
  }

  async timesFor(minutes: number): Promise<string[]> {
    const times = await fetchCommonTimes(this.#peer, minutes);
    this.#draft?.suggest(times);
    return times;
  }

  async send(): Promise<void> {
    const question = this.#draft?.question;
    if (!question || this.sending) {
      return;
    }
    this.sending = true;
    this.error = null;
    try {
      this.asked = await ask(question);
    } catch (error) {
      this.error = error;
    } finally {
      this.sending = false;
    }
  }
}

function obstacleTo(draft: QuestionDraft, me: Member): Obstacle | null {
  if (isOwn(me) && me.visibility === "nobody") {
    return "hidden";
  }
  if (!draft.skill) {
    return "no_offers";
  }
  return draft.language ? null : "no_language";
}
