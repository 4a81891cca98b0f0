import { tracked } from "@glimmer/tracking";
import { cancel } from "@ember/runloop";
import discourseLater from "discourse/lib/later";
import {
  beginImport,
  type DirectoryImport,
  latestImport,
  PART_BYTES,
  readImport,
  sendPart,
  tellImport,
} from "./import";

const PAUSE = 1000;

/**
 * One file's way in, as the page sees it. Whatever failed is tried again from
 * where it stopped: parts that arrived are not sent twice, and the server
 * takes every word said twice for one.
 */
export default class ImportRun {
  @tracked current: DirectoryImport | null = null;
  @tracked bytesSent = 0;
  @tracked error: unknown = null;
  @tracked busy = false;

  #file: Blob | null = null;
  #unfinished: (() => Promise<void>) | null = null;
  #timer: ReturnType<typeof discourseLater> | undefined;
  #left = false;

  get isUnderWay(): boolean {
    return this.#isSending || this.#isRunning;
  }

  /** From 0 to 1. */
  get progress(): number {
    const { current } = this;
    if (!current) {
      return 0;
    }
    const done = this.#isSending ? this.bytesSent : current.bytes_done;
    return Math.min(done / current.bytes, 1);
  }

  /** What was begun before; a file that never arrived whole is past saving. */
  load(): Promise<void> {
    return this.#attempt(async () => {
      const latest = await latestImport();
      this.current = latest?.status === "receiving" ? null : latest;
    });
  }

  begin(file: Blob, filename: string): Promise<void> {
    this.current = null;
    this.bytesSent = 0;
    this.#file = file;
    return this.#attempt(async () => {
      this.current ??= await beginImport(filename, file.size);
      await this.#send(this.current.id, file);
    });
  }

  apply(): Promise<void> {
    return this.#tell("apply");
  }

  cancel(): Promise<void> {
    this.#file = null;
    return this.#tell("cancel");
  }

  async retry(): Promise<void> {
    if (this.#unfinished) {
      await this.#attempt(this.#unfinished);
    }
  }

  leave(): void {
    this.#left = true;
    this.#file = null;
    cancel(this.#timer);
  }

  get #isSending(): boolean {
    return this.current?.status === "receiving";
  }

  get #isRunning(): boolean {
    const status = this.current?.status;
    return status === "checking" || status === "applying";
  }

  async #send(id: number, file: Blob): Promise<void> {
    while (this.bytesSent < file.size) {
      const end = this.bytesSent + PART_BYTES;
      await sendPart(
        id,
        this.bytesSent / PART_BYTES,
        file.slice(this.bytesSent, end)
      );
      // Cancelled meanwhile, or another file was chosen.
      if (this.#file !== file) {
        return;
      }
      this.bytesSent = Math.min(end, file.size);
    }
    this.current = await tellImport(id, "check");
    this.#file = null;
  }

  async #tell(verb: "apply" | "cancel"): Promise<void> {
    const id = this.current?.id;
    if (id !== undefined) {
      await this.#attempt(async () => {
        this.current = await tellImport(id, verb);
      });
    }
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    cancel(this.#timer);
    this.busy = true;
    this.error = null;
    this.#unfinished = work;
    try {
      await work();
    } catch (error) {
      if (this.#unfinished === work) {
        this.error = error;
      }
    }
    // Else something newer was begun meanwhile.
    if (this.#unfinished === work) {
      this.#unfinished = this.error ? work : null;
      this.busy = false;
      this.#follow();
    }
  }

  #follow(): void {
    if (this.#isRunning && !this.error && !this.#left) {
      this.#timer = discourseLater(() => void this.#look(), PAUSE);
    }
  }

  /** Asked for again and again: whoever was away sees how it stands. */
  async #look(): Promise<void> {
    const id = this.current?.id;
    try {
      const found = id === undefined ? null : await readImport(id);
      if (found && found.id === this.current?.id && this.#isRunning) {
        this.current = found;
      }
    } catch (error) {
      this.error = error;
      this.#unfinished = () => this.#look();
    }
    this.#follow();
  }
}
