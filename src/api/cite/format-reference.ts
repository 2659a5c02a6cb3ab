import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { GB_T_7714_STYLE } from "./gb-t-7714.js";
import { noteInChinese, noteInEnglish } from "./note.js";
import type { Bilingual, Reference } from "./reference.js";

/** The forms of a citation, as the SDL names them. */
export type CitationStyle = "GB_T_7714" | "APA" | "BIBTEX" | "CSL_JSON";

const bibtex = plugins.config.get("@bibtex").format;
// Hanzi would be dropped otherwise. It also switches escaping off, so that is done here; see `escaped`.
bibtex.asciiOnly = false;
bibtex.useIdAsLabel = true;
// The key is made of safe characters; a check would take its hyphens away.
bibtex.checkLabel = false;
plugins.config.get("@csl").templates.add("gb-t-7714", GB_T_7714_STYLE);

/** A reference in one of the styles. Text styles give the reference on the first line and its grounds on the second. */
export function formatReference(reference: Reference, style: CitationStyle): string {
  switch (style) {
    case "GB_T_7714":
      return `${bibliography(toCsl(reference, inChinese), "gb-t-7714")}\n${noteInChinese(reference)}`;
    case "APA":
      return `${bibliography(toCsl(reference, inBoth), "apa")}\n${noteInEnglish(reference)}`;
    case "BIBTEX":
      return new Cite(forBibtex(reference), { generateGraph: false }).format("bibtex").trim();
    case "CSL_JSON":
      return JSON.stringify([{ ...toCsl(reference, inChinese), note: fullNote(reference) }], null, 2);
  }
}

const inChinese = ({ zh }: Bilingual) => zh;
/** APA gives a title's translation in brackets behind it. */
const inBoth = ({ zh, en }: Bilingual) => (en === null || en === zh ? zh : `${zh} [${en}]`);

function bibliography(item: object, template: string): string {
  const cite = new Cite(item, { generateGraph: false });
  return cite.format("bibliography", { template, lang: "en-US", format: "text" }).trim();
}

function toCsl(reference: Reference, words: (name: Bilingual) => string) {
  const { key, type, authors, title, container, section, issued, releases, url, accessed, language } =
    reference;
  return {
    id: key,
    type,
    title: words(title),
    ...(authors.length === 0 ? {} : { author: authors.map((name) => ({ literal: words(name) })) }),
    ...(container === null ? {} : { "container-title": words(container) }),
    ...(section === null ? {} : { section }),
    ...(issued === null ? {} : { issued: toIssued(issued) }),
    accessed: toDate(accessed),
    version: releases.map(({ id }) => id).join(" + "),
    URL: url,
    ...(language === null ? {} : { language }),
  };
}

function toIssued(issued: NonNullable<Reference["issued"]>) {
  return "day" in issued ? toDate(issued.day) : { "date-parts": [[issued.aboutYear]], circa: true };
}

function toDate(day: string) {
  return { "date-parts": [day.split("-").map(Number)] };
}

/** BibTeX knows neither versions nor days of access: they stand in the note, and a day in the month would be no month. */
function forBibtex(reference: Reference): object {
  const item = toCsl(reference, inChinese);
  const { issued, accessed } = reference;
  const date =
    issued === null
      ? {}
      : {
          issued: {
            "date-parts": [
              "day" in issued ? issued.day.split("-").slice(0, 2).map(Number) : [issued.aboutYear],
            ],
          },
        };
  return {
    ...item,
    ...date,
    title: escaped(item.title),
    ...(item.author === undefined
      ? {}
      : { author: item.author.map(({ literal }) => ({ literal: escaped(literal) })) }),
    ...(item["container-title"] === undefined ? {} : { "container-title": escaped(item["container-title"]) }),
    note: escaped(`${fullNote(reference)} Accessed ${accessed}.`),
  };
}

/** What only some styles show: English names, place, and that a year is not printed. */
function fullNote(reference: Reference): string {
  const { title, container, authors, section, issued } = reference;
  const english = [...authors.map(({ en }) => en), title.en, container?.en ?? null].filter(
    (one) => one !== null,
  );
  return [
    ...(english.length === 0 ? [] : [`In English: ${english.join(". ")}.`]),
    ...(section === null ? [] : [`Place: ${section}.`]),
    ...(issued !== null && "aboutYear" in issued
      ? ["The year is the first of the plan's period; the text bears no date."]
      : []),
    noteInEnglish(reference),
  ].join(" ");
}

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

/** Characters that LaTeX takes for commands, as text. */
function escaped(text: string): string {
  return text.replace(/[\\{}&%#$_^~]/g, (mark) => LATEX[mark] ?? `\\${mark}`);
}
