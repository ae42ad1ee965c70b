import core = require("@onrecord/core");
import models = require("@onrecord/core/record");

export const record: core.ArticleRecord = models.parseRecord(core.parseArticle("Ada Brink said it rained."));
