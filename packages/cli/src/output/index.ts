export { wantsColour } from "./colour.js";
export { complain } from "./complain.js";
export { painter } from "./painter.js";
export { controlsAsPictures, visible } from "./visible.js";
export { MIN_WIDTH, outputWidth } from "./width.js";
export { OutputClosed, write } from "./write.js";
