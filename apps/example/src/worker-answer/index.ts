export { type Answer, useWorkerAnswer } from "./use-worker-answer.js";
