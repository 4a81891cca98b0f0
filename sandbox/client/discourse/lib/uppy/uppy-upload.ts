import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import type Owner from "@ember/owner";
import { setOwner } from "@ember/owner";
import { service } from "@ember/service";
import { updateCsrfToken } from "discourse/lib/ajax";
import getURL from "discourse/lib/get-url";
import {
  displayErrorForUpload,
  validateUploadedFile,
} from "discourse/lib/uploads";
import { csrf } from "../../../app/lib/csrf";
import { onlyKnown } from "../../../app/lib/strict";
import type { Account } from "../../models/user";
import type { UploadSettings } from "../uploads";

interface Config {
  /** Which of a page's uploads it is. */
  id: string;
  /** What the server is told that the file is for. */
  type: string;
  /** Called with what the server answers, and `file_name`. */
  uploadDone(upload: object): void;
  validateUploadedFilesOptions?: {
    imagesOnly?: boolean;
    skipValidation?: boolean;
  };
  /** Asked last, before the file is sent; it says itself why not. */
  isUploadedFileAllowed?(file: Pick<File, "name" | "size" | "type">): boolean;
}

const REQUIRED = ["id", "type", "uploadDone"] as const;
// Core has an `uploadError` as well, which it calls for uploads in parts alone: what fails, a dialog says.
const OPTIONS = ["validateUploadedFilesOptions", "isUploadedFileAllowed"];

/** Sends the file that is chosen in an input of type file, as soon as it is chosen. */
export default class UppyUpload {
  @service declare private siteSettings: UploadSettings;
  @service declare private currentUser: Account | null;

  @tracked uploading = false;
  /** In per cent. */
  @tracked uploadProgress = 0;

  #config: Config;
  #input?: HTMLInputElement;
  #requests = new Set<XMLHttpRequest>();

  #changed = () => {
    const [file] = this.#input?.files ?? [];
    if (file) {
      void this.#add(file);
    }
  };

  constructor(owner: Owner, config: Config) {
    onlyKnown("UppyUpload", config, [...REQUIRED, ...OPTIONS]);
    for (const name of REQUIRED.filter((each) => !config[each])) {
      throw new Error(`Missing required UppyUpload config: ${name}`);
    }
    setOwner(this, owner);
    this.#config = config;
  }

  @action
  setup(input: HTMLInputElement): void {
    if (input.multiple) {
      throw new Error("sandbox: UppyUpload does not stand in for many files");
    }
    this.#input = input;
    input.addEventListener("change", this.#changed);
  }

  teardown(): void {
    this.#input?.removeEventListener("change", this.#changed);
    this.#abort();
  }

  /** As in core, `uploading` stays as it is. */
  @action
  cancelAllUploads(): void {
    this.#abort();
    this.uploadProgress = 0;
  }

  async #add(file: File) {
    if (!csrf.token) {
      await updateCsrfToken();
    }
    const valid = this.#isValid(file);
    this.uploadProgress = 0;
    this.uploading = valid;
    if (valid) {
      this.#send(file);
    }
  }

  #isValid(file: File) {
    const { validateUploadedFilesOptions, isUploadedFileAllowed } =
      this.#config;
    const options = {
      bypassNewUserRestriction: true as const,
      validateSize: true as const,
      siteSettings: this.siteSettings,
      user: this.currentUser,
      ...validateUploadedFilesOptions,
    };
    return (
      validateUploadedFile(file, options) &&
      (!isUploadedFileAllowed || isUploadedFileAllowed(file))
    );
  }

  #send(file: File) {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => {
      this.uploadProgress = Math.round((loaded / total) * 100);
    };
    request.onload = () => this.#finish(request, file);
    request.onerror = () => this.#fail(request, file);
    request.open("POST", `${getURL("/uploads")}.json`);
    request.setRequestHeader("X-CSRF-Token", csrf.token ?? "");
    const body = new FormData();
    body.append("upload_type", this.#config.type);
    body.append("file", file, file.name);
    this.#requests.add(request);
    request.send(body);
  }

  #finish(request: XMLHttpRequest, file: File) {
    if (request.status >= 300) {
      return this.#fail(request, file);
    }
    this.#requests.delete(request);
    const upload = JSON.parse(request.responseText) as object;
    this.#config.uploadDone({ ...upload, file_name: file.name });
    if (this.#requests.size === 0) {
      this.#reset();
    }
  }

  #fail(request: XMLHttpRequest, file: File) {
    if (this.#requests.delete(request)) {
      displayErrorForUpload(request, this.siteSettings, file.name);
      this.#reset();
    }
  }

  #reset() {
    this.#abort();
    this.uploading = false;
    this.uploadProgress = 0;
    if (this.#input) {
      this.#input.value = "";
    }
  }

  #abort() {
    const ended = [...this.#requests];
    this.#requests.clear();
    ended.forEach((request) => request.abort());
  }
}
