/** What the preview shows of an entity. */
export interface PreviewEntity {
  __typename: string;
  id: string;
  name: string;
  evidence: { quote: string | null }[];
}

/** Quotes that fit into the frame. */
const MAX_QUOTES = 2;

/** A small page for the frame in which OpenRefine shows what a candidate is. */
export function previewPage(entity: PreviewEntity | null): string {
  const body =
    entity === null
      ? "<p>There is no entity with this id.</p>"
      : `<h1>${escaped(entity.name)}</h1><p>${escaped(entity.__typename)} · <code>${escaped(entity.id)}</code></p>${quotes(entity)}`;
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${escaped(entity?.name ?? "plangraph")}</title><style>body{font:14px/1.5 sans-serif;margin:8px}h1{font-size:16px;margin:0}blockquote{margin:6px 0;padding-left:8px;border-left:3px solid #999}</style>${body}</html>`;
}

function quotes({ evidence }: PreviewEntity): string {
  return evidence
    .flatMap(({ quote }) => quote ?? [])
    .slice(0, MAX_QUOTES)
    .map((quote) => `<blockquote>${escaped(quote)}</blockquote>`)
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
