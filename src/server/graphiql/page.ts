import type { Example } from "./examples.js";

/** The page for browsers: the examples beside GraphiQL. Everything it loads comes from this server. */
export function graphiqlPage(examples: readonly Example[]): string {
  const links = examples.map(
    ({ name, title, operation }) =>
      `<li><a href="/graphql?query=${encodeURIComponent(operation)}" data-example="${escapeHtml(name)}">${escapeHtml(title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>plangraph · GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<link rel="stylesheet" href="/graphiql/page.css">
</head>
<body>
<nav aria-label="Examples">
<h1>plangraph</h1>
<p>${examples.length > 0 ? "Questions to start from" : "No examples are installed"}</p>
<ol>${links.join("\n")}</ol>
</nav>
<main id="root"><noscript>GraphiQL needs JavaScript. The API answers GET and POST at this address.</noscript></main>
<script src="/graphiql/graphiql.js" defer></script>
<script src="/graphiql/page.js" defer></script>
</body>
</html>
`;
}

/** Starts GraphiQL; a link to an example carries its operation in the address, so every example can be shared. */
export const PAGE_SCRIPT = `"use strict";
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl(_module, label) {
    const workers = { graphql: "graphql.worker.js", json: "json.worker.js" };
    return "/graphiql/" + (workers[label] || "editor.worker.js");
  },
};
const links = [...document.querySelectorAll("nav a")];
const operationOf = (link) => new URL(link.href).searchParams.get("query");
const shown = new URL(location.href).searchParams.get("query");
for (const link of links) {
  if (operationOf(link) === shown) link.setAttribute("aria-current", "page");
}
async function fetcher(request, options) {
  const headers = { ...options?.headers, "content-type": "application/json", accept: "application/json" };
  const reply = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(request) });
  return reply.json();
}
YogaGraphiQL.renderYogaGraphiQL(document.getElementById("root"), {
  title: "plangraph",
  logo: "<span></span>",
  fetcher,
  defaultQuery: links.length > 0 ? operationOf(links[0]) : undefined,
});
`;

export const PAGE_STYLE = `
html, body { margin: 0; height: 100%; }
body { display: grid; grid-template-columns: 17rem 1fr; font: 14px/1.45 system-ui, sans-serif; }
nav { overflow: auto; padding: 1rem; border-right: 1px solid #d8dce3; background: #f7f8fa; color: #1d2530; }
nav h1 { margin: 0; font-size: 1.1rem; }
nav p { margin: .25rem 0 .75rem; color: #556; }
nav ol { margin: 0; padding: 0; list-style: none; }
nav a { display: block; padding: .35rem .5rem; border-radius: 6px; color: inherit; text-decoration: none; }
nav a:hover { background: #e8ebf1; }
nav a[aria-current] { background: #dfe6f5; font-weight: 600; }
main { min-width: 0; height: 100vh; }
main .graphiql-container { width: 100%; height: 100%; }
@media (max-width: 60rem) {
  body { grid-template-columns: 1fr; grid-template-rows: 34vh 1fr; }
  nav { border-right: 0; border-bottom: 1px solid #d8dce3; }
  main { height: auto; min-height: 0; }
}
@media (prefers-color-scheme: dark) {
  nav { background: #1d2330; color: #e6e9f0; border-color: #333c4d; }
  nav p { color: #a3adbf; }
  nav a:hover, nav a[aria-current] { background: #2f3950; }
}
`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
