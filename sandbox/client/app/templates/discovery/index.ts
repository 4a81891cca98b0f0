export { default } from "./latest";
