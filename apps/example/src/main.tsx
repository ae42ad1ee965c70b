import { report } from "@onrecord/dataset/report";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Reader } from "./shell/index.js";
import { lookOf, type OpenedArticle } from "./state/index.js";
import "./styles/index.css";

const place = document.getElementById("reader");
if (place === null) throw new Error("The page has no place for the Reader.");

const first: OpenedArticle = { text: report.article.text, records: { curated: report } };

const asked = new URLSearchParams(location.search);
const address = asked.get("article");
const askedFor = address === null ? undefined : { address, publishedAt: asked.get("published") ?? undefined };

createRoot(place).render(
  <StrictMode>
    <Reader first={first} look={lookOf(location.hash)} askedFor={askedFor} />
  </StrictMode>,
);
