// What the plugin uses of date-fns: bin/build bundles exactly these into date-fns.js.
export { TZDate, tzOffset } from "@date-fns/tz";
export { addDays, addMinutes, formatISO } from "date-fns";
