/** Words that, before a colon, name who made a picture: "Photo: Acme Press". */
export const creditLabels: ReadonlySet<string> = new Set([
  "Image",
  "Images",
  "Photo",
  "Photos",
  "Photograph",
  "Picture",
  "Credit",
]);
