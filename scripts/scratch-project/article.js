export const article = {
  text: "Mayor Ada Brink said on Monday that “seven bridges” may close this winter. Rain fell all day.",
  publishedAt: "2024-08-19",
};
