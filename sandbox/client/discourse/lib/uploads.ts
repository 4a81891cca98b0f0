import type DialogService from "discourse/dialog-holder/services/dialog";
import { i18n } from "discourse-i18n";
import { runningOwner } from "../../app/lib/running";
import { onlyKnown } from "../../app/lib/strict";
import type { Account } from "../models/user";

export interface UploadSettings {
  authorized_extensions: string;
  authorized_extensions_for_staff: string;
}

/** What is known of a file before it is sent. */
type ChosenFile = Pick<File, "name" | "size">;

export interface ValidationOptions {
  siteSettings: UploadSettings;
  user: Account | null;
  imagesOnly?: boolean;
  skipValidation?: boolean;
  /** The two that core's uploaders always set: the server knows new users, and sizes. */
  bypassNewUserRestriction: true;
  validateSize: true;
}

const OPTIONS = [
  "siteSettings",
  "user",
  "imagesOnly",
  "skipValidation",
  "bypassNewUserRestriction",
  "validateSize",
];
const IMAGES = "png, jpg, jpeg, gif, svg, ico, heic, heif, webp, avif";

/** Whether a file may be sent; if not, a dialog says why. How large it may be the server alone knows. */
export function validateUploadedFile(
  file: ChosenFile,
  opts: ValidationOptions
): boolean {
  onlyKnown("validateUploadedFile", opts, OPTIONS);
  const refusal = opts.skipValidation ? undefined : refusalOf(file, opts);
  if (refusal) {
    say(refusal);
  }
  return !refusal;
}

/** Says why the server did not take a file. */
export function displayErrorForUpload(
  { status, responseText }: { status: number; responseText: string },
  _siteSettings: UploadSettings,
  fileName: string
): void {
  if (status === 413) {
    throw new Error("sandbox: displayErrorForUpload does not stand in for 413");
  }
  if (status === 422) {
    const { message, errors = [] } = JSON.parse(responseText) as {
      message?: string;
      errors?: string[];
    };
    say(message ?? errors.join("\n"));
  } else {
    say(i18n("post.errors.upload", { file_name: fileName }));
  }
}

function refusalOf({ name, size }: ChosenFile, opts: ValidationOptions) {
  const authorized = authorizedExtensions(opts);
  const everything = authorized.includes("*");
  if (authorized.length === 0) {
    return i18n("post.errors.no_uploads_authorized");
  }
  if (opts.imagesOnly && !isImage(name)) {
    return notAuthorized(everything ? [IMAGES] : authorized.filter(isImage));
  }
  if (!opts.imagesOnly && !everything && !hasExtension(name, authorized)) {
    return notAuthorized(authorized);
  }
  return size === 0 ? i18n("post.errors.file_size_zero") : undefined;
}

/** Those of the site, and those of staff for whoever is of the staff. */
function authorizedExtensions({ user, siteSettings }: ValidationOptions) {
  const staff = user?.admin || user?.moderator;
  return [
    siteSettings.authorized_extensions,
    staff ? siteSettings.authorized_extensions_for_staff : "",
  ].flatMap((extensions) =>
    extensions
      .toLowerCase()
      .split("|")
      .map((extension) => extension.replace(/[\s.]/g, ""))
      .filter(Boolean)
  );
}

function notAuthorized(extensions: string[]) {
  return i18n("post.errors.upload_not_authorized", {
    authorized_extensions: extensions.join(", "),
  });
}

function hasExtension(name: string, extensions: string[]) {
  const lowered = name.toLowerCase();
  return extensions.some((extension) => lowered.endsWith(`.${extension}`));
}

function isImage(nameOrExtension: string) {
  return hasExtension(`.${nameOrExtension}`, IMAGES.split(", "));
}

function say(message: string) {
  (runningOwner().lookup("service:dialog") as DialogService).alert(message);
}
