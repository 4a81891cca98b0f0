import { later, cancel } from "@ember/runloop";
import { trackedArray } from "@ember/reactive/collections";
import Service from "@ember/service";
import type { ToastData, ToastOptions } from "discourse/float-kit/lib/constants";
import { onlyKnown } from "../../../app/lib/strict";

type Options = Partial<ToastOptions> & { data: ToastData };

export interface Toast {
  id: number;
  data: ToastData;
}

const DURATIONS = { short: 3000, long: 5000 };

export default class Toasts extends Service {
  activeToasts = trackedArray<Toast>([]);
  #last = 0;
  #timers = new Set<ReturnType<typeof later>>();

  override willDestroy() {
    super.willDestroy();
    this.#timers.forEach((timer) => cancel(timer));
  }

  default(options: Options) {
    return this.#show(options, "default");
  }

  success(options: Options) {
    return this.#show(options, "success", "check");
  }

  error(options: Options) {
    return this.#show(options, "error", "triangle-exclamation");
  }

  warning(options: Options) {
    return this.#show(options, "warning", "triangle-exclamation");
  }

  info(options: Options) {
    return this.#show(options, "info", "circle-info");
  }

  close(toast: { id: number }) {
    const index = this.activeToasts.findIndex(({ id }) => id === toast.id);
    if (index >= 0) {
      this.activeToasts.splice(index, 1);
    }
  }

  #show(options: Options, theme: string, icon?: string) {
    onlyKnown("toasts", options, ["data", "duration", "autoClose"]);
    const toast: Toast = { id: (this.#last += 1), data: { theme, icon, ...options.data } };
    this.activeToasts.push(toast);

    if (options.autoClose !== false && !import.meta.env.TESTING) {
      const duration = options.duration ?? "short";
      const time = typeof duration === "number" ? duration : DURATIONS[duration];
      this.#timers.add(later(() => this.close(toast), time));
    }
    return toast;
  }
}
