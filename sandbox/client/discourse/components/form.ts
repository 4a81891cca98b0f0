export { default } from "../../app/form-kit/form";
