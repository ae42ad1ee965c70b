import type { Article } from "@onrecord/core/record";

export const article = {
  id: "truce-talks",
  language: "en",
  dateline: "TEL AVIV",
  publishedAt: "2024-08-19",
  sha256: "03b877efe7f4732ffcdb025988decbdd3e97d5da27118598e692a29071fa8d42",
  length: 3950,
} as const satisfies Article;
