import { parseArticle } from "@onrecord/core";
import { article } from "./article.js";

globalThis.record = parseArticle(article);
