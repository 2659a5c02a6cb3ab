import type { FactNode } from "../../model/plan-facts.js";
import { contains, type Span } from "../../model/span.js";
import type { AuditRule, Found } from "../audit-rule.js";
import type { FactsView } from "../facts-view.js";
import { call, list } from "../wording.js";

/** A11: a box project is called by another name elsewhere in the text. A shorter or longer form of its name is the same. */
export const nameInTextAndBox: AuditRule = {
  id: "A11-name-in-text-and-box",
  sentence: "A project SHOULD bear the same name in the text and in its box.",
  check: (view) =>
    view
      .ofKind("Project")
      .filter(({ properties }) => properties.status === "BOX")
      .flatMap((project) => otherNames(view, project)),
};

function otherNames(view: FactsView, project: FactNode): Found[] {
  const own = { start: Number(project.properties.start), end: Number(project.properties.end) };
  const { altNames, misprints } = project.properties;
  // A misprint of the name is the finding of another rule.
  const forms = withoutAll((altNames ?? []) as string[], (misprints ?? []) as string[]);
  const used = forms
    .filter((form) => !includesEither(form, project.name))
    .flatMap((form) => {
      const spans = standingAlone(view, form, project.name).filter((span) => !contains(own, span));
      return spans.length === 0 ? [] : [{ form, spans }];
    });
  if (used.length === 0) return [];
  const onlyPunctuation = used.every(({ form }) => plain(form) === plain(project.name));
  const shown = list(used.map(({ form }) => `“${form}”`));
  const how = onlyPunctuation
    ? "the same words, printed with another dash, quotation mark or space"
    : "in other words";
  return [
    {
      severity: onlyPunctuation ? "INFO" : "WARNING",
      message: `The ${call(project)} is called ${shown} elsewhere in the text: ${how}.`,
      entityIds: [project.id],
      evidence: [...project.evidence, ...used.flatMap(({ spans }) => spans.map((span) => view.quote(span)))],
    },
  ];
}

function withoutAll(names: readonly string[], dropped: readonly string[]): string[] {
  return names.filter((name) => !dropped.includes(name));
}

/** A name with a verb before it, or cut short, is no other name. */
function includesEither(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** Where `form` stands and is no part of the project's full name. */
function standingAlone(view: FactsView, form: string, name: string): Span[] {
  const full = view.source.findAll(name);
  return view.source.findAll(form).filter((span) => !full.some((one) => contains(one, span)));
}

/** A name without dashes, quotation marks, spaces and differences of width. */
function plain(name: string): string {
  return name.normalize("NFKC").replace(/[\p{Pd}\p{Pi}\p{Pf}"'\s~～]/gu, "");
}
