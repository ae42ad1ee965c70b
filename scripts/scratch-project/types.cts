import core = require("@onrecord/core");
import models = require("@onrecord/core/record");
import html = require("@onrecord/html");
import dataset = require("@onrecord/dataset");
import validation = require("@onrecord/validation");

export const record: core.ArticleRecord = models.parseRecord(core.parseArticle("Ada Brink said it rained."));

export const person: models.Person = dataset.entities.blinken;
export const checked: validation.ValidationResult = validation.validate(dataset.report);
export const page: html.Page = html.readPage("<p>Ada Brink said it rained.");
