import { lazy } from "react";

/** The views with pictures, which are loaded when they are first looked at; made anew, they are asked for again. */
export const pictureViews = () => ({
  voices: lazy(async () => import("./voices-view.js")),
  timeline: lazy(async () => import("./timeline-view.js")),
  answers: lazy(async () => import("./answers-view.js")),
});
