export { useGradually } from "./use-gradually.js";
