import { tracked } from "@glimmer/tracking";
import { cancel } from "@ember/runloop";
import discourseLater from "discourse/lib/later";
import type { Rules } from "../matching/types";
import type { UserRef } from "../shared/types";
import {
  adoptDraw,
  callOffRound,
  type Draw,
  fetchLeftOut,
  fetchPlaces,
  fetchRings,
  fetchRound,
  fetchTrial,
  type LeftOut,
  type Levers,
  type Place,
  publishRound,
  type Ring,
  type Round,
  type Trial,
  tryLevers,
} from "./rounds";

const PAUSE = 1500;

export const USUAL_RULES: Rules = {
  minutes: 90,
  maxSize: 4,
  minProficiency: 2,
};

const NO_LEVERS: Levers = {
  rules: USUAL_RULES,
  pins: [],
  exclusions: [],
  swaps: false,
};

function same(one: readonly number[], other: readonly number[]): boolean {
  return (
    one.length === other.length && one.every((id, index) => id === other[index])
  );
}

/** A round on the working group's page: levers are tried, and what they would change is seen before it is so. */
export default class RoundInHand {
  static async load(id: number): Promise<RoundInHand> {
    return new RoundInHand(await fetchRound(id));
  }

  @tracked round: Round;
  @tracked levers: Levers;
  /** Another draw that is being looked at. */
  @tracked trial: Trial | null = null;
  @tracked busy = false;
  @tracked error: unknown = null;
  @tracked places: readonly Place[] = [];
  @tracked rings: readonly Ring[] = [];
  @tracked leftOut: readonly LeftOut[] = [];

  #people = new Map<number, UserRef>();
  #timer: ReturnType<typeof discourseLater> | undefined;
  #left = false;

  constructor(round: Round) {
    this.round = round;
    this.levers = NO_LEVERS;
    this.#take(round);
    this.#follow();
  }

  get draw(): Draw | null {
    return this.round.draw;
  }

  get isUnderWay(): boolean {
    return this.round.state === "open" || this.round.state === "drawn";
  }

  /** Whether all connections that come of it are there. */
  get hasConnections(): boolean {
    return this.round.state === "published" && this.round.told_at !== null;
  }

  /** Whether something is set that is not in force. */
  get isChanged(): boolean {
    return JSON.stringify(this.levers) !== JSON.stringify(this.#inForce);
  }

  get isTrying(): boolean {
    const draw = this.trial?.draw;
    return draw !== undefined && !draw.drawn_at && !draw.failure;
  }

  get hasMorePlaces(): boolean {
    return this.places.length < (this.draw?.places_count ?? 0);
  }

  get hasMoreRings(): boolean {
    return this.rings.length < (this.draw?.rings_count ?? 0);
  }

  get hasMoreLeftOut(): boolean {
    return this.leftOut.length < (this.draw?.left_out_count ?? 0);
  }

  person(id: number): UserRef | null {
    return this.#people.get(id) ?? null;
  }

  isPinned({ members }: Place): boolean {
    const ids = members.map(({ id }) => id);
    return this.levers.pins.some((pin) => same(pin, ids));
  }

  setRule(name: keyof Rules, value: number): void {
    this.#set({ rules: { ...this.levers.rules, [name]: value } });
  }

  setSwaps(swaps: boolean): void {
    this.#set({ swaps });
  }

  pin({ members }: Place): void {
    this.#set({ pins: [...this.levers.pins, members.map(({ id }) => id)] });
  }

  unpin(pin: readonly number[]): void {
    this.#set({ pins: this.levers.pins.filter((other) => !same(other, pin)) });
  }

  /** One person sits out, two are kept apart. */
  exclude(people: readonly UserRef[]): void {
    const ids = people.map(({ id }) => id).sort((one, two) => one - two);
    people.forEach((person) => this.#people.set(person.id, person));
    this.#set({
      exclusions: [
        ...this.levers.exclusions.filter((other) => !same(other, ids)),
        ids,
      ],
    });
  }

  include(ids: readonly number[]): void {
    this.#set({
      exclusions: this.levers.exclusions.filter((other) => !same(other, ids)),
    });
  }

  /** Back to what is in force. */
  discard(): void {
    this.levers = this.#inForce;
    this.trial = null;
    this.error = null;
  }

  tryOut(): Promise<void> {
    return this.#attempt(async () => {
      this.trial = await tryLevers(this.round.id, this.levers);
      await this.#lookAtFirst();
    });
  }

  adopt(): Promise<void> {
    return this.#attempt(async () => {
      if (this.trial) {
        this.#take(await adoptDraw(this.round.id, this.trial.draw.id));
      }
    });
  }

  publish(): Promise<void> {
    return this.#attempt(async () => {
      if (this.draw) {
        this.#take(await publishRound(this.round.id, this.draw.id));
      }
    });
  }

  callOff(): Promise<void> {
    return this.#attempt(async () => {
      this.#take(await callOffRound(this.round.id));
    });
  }

  reload(): Promise<void> {
    return this.#attempt(async () => {
      this.#take(await fetchRound(this.round.id));
    });
  }

  morePlaces(): Promise<void> {
    return this.#attempt(async () => {
      const last = this.places[this.places.length - 1];
      if (this.draw && last) {
        const more = await fetchPlaces(this.round.id, this.draw.id, last.place);
        this.places = [...this.places, ...this.#known(more)];
      }
    });
  }

  moreRings(): Promise<void> {
    return this.#attempt(async () => {
      const last = this.rings[this.rings.length - 1];
      if (this.draw && last) {
        const more = await fetchRings(this.round.id, this.draw.id, last.number);
        this.#known(more.flatMap(({ places }) => places));
        this.rings = [...this.rings, ...more];
      }
    });
  }

  moreLeftOut(): Promise<void> {
    return this.#attempt(async () => {
      const last = this.leftOut[this.leftOut.length - 1];
      if (this.draw && last) {
        this.leftOut = [
          ...this.leftOut,
          ...(await fetchLeftOut(this.round.id, this.draw.id, last.user.id)),
        ];
      }
    });
  }

  leave(): void {
    this.#left = true;
    cancel(this.#timer);
  }

  get #inForce(): Levers {
    const { draw } = this;
    return draw
      ? {
          rules: draw.rules,
          pins: draw.pins,
          exclusions: draw.exclusions,
          swaps: draw.swaps,
        }
      : NO_LEVERS;
  }

  /** Whether something goes on that is seen by looking again. */
  get #isMoving(): boolean {
    const { state, told_at } = this.round;
    const isDecided = state === "published" || state === "called_off";
    return this.isTrying || (isDecided && told_at === null);
  }

  #set(levers: Partial<Levers>): void {
    this.levers = { ...this.levers, ...levers };
    this.trial = null;
  }

  #take(round: Round): void {
    this.round = round;
    this.trial = null;
    this.levers = this.#inForce;
    this.places = this.#known(round.draw?.places ?? []);
    this.rings = round.draw?.rings ?? [];
    this.#known(this.rings.flatMap(({ places }) => places));
    this.leftOut = round.draw?.left_out ?? [];
    round.draw?.people.forEach((person) => this.#people.set(person.id, person));
  }

  #known(places: readonly Place[]): readonly Place[] {
    places
      .flatMap(({ members }) => members)
      .forEach((person) => this.#people.set(person.id, person));
    return places;
  }

  /** The first draw of a round comes into force by itself. */
  async #lookAtFirst(): Promise<void> {
    if (
      !this.draw &&
      this.trial &&
      !this.isTrying &&
      !this.trial.draw.failure
    ) {
      this.#take(await fetchRound(this.round.id));
    }
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    cancel(this.#timer);
    this.busy = true;
    this.error = null;
    try {
      await work();
    } catch (error) {
      this.error = error;
    }
    this.busy = false;
    this.#follow();
  }

  #follow(): void {
    if (this.#isMoving && !this.#left) {
      this.#timer = discourseLater(() => void this.#look(), PAUSE);
    }
  }

  async #look(): Promise<void> {
    const { trial } = this;
    try {
      if (trial) {
        const found = await fetchTrial(this.round.id, trial.draw.id);
        // Other levers were set meanwhile.
        if (this.trial === trial) {
          this.trial = found;
          await this.#lookAtFirst();
        }
      } else {
        const round = await fetchRound(this.round.id);
        // All connections are there once everybody is told.
        if (round.told_at) {
          this.#take(round);
        } else {
          this.round = { ...this.round, told: round.told };
        }
      }
    } catch (error) {
      this.error = error;
    }
    this.#follow();
  }
}
