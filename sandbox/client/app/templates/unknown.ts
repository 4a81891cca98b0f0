export { default } from "./error";
