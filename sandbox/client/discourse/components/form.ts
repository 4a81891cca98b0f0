export { default } from "../form-kit/form";
