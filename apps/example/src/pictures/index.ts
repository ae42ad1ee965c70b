export { pictureViews } from "./picture-views.js";
