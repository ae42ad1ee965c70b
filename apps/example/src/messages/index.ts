export { Message } from "./message.js";
