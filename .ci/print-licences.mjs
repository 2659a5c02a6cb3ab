// Prints docs/licences.md: the licence of every package that comes with plangraph in production, as package-lock.json has it.
// usage: node .ci/print-licences.mjs >docs/licences.md
// columns: package, version; grouped by licence. A licence without a line in KNOWN ends the program with exit code 1.
import { readFileSync } from "node:fs";

/** What each licence asks of whoever passes plangraph on or runs it, in one sentence. */
const KNOWN = {
  "0BSD": "Nothing is asked.",
  "Apache-2.0": "Keep the notice and the licence text; the licence of plangraph itself.",
  "BlueOak-1.0.0": "Keep the licence text or a link to it.",
  "BSD-2-Clause": "Keep the notice and the licence text.",
  "BSD-3-Clause": "Keep the notice and the licence text; names of authors are no advertisement.",
  "CPAL-1.0 OR AGPL-1.0": "See below: taken under CPAL-1.0, unchanged.",
  "Elastic-2.0": "See below: never called, not offered as a service of its own.",
  ISC: "Keep the notice and the licence text.",
  MIT: "Keep the notice and the licence text.",
  "MIT AND Apache-2.0": "Keep both notices and licence texts (code MIT, dictionaries Apache-2.0).",
  "(MIT AND BSD-3-Clause)": "Keep both notices and licence texts.",
};

const REMARKS = `## The two that are not permissive

**citeproc** (citeproc-js, CPAL-1.0 or AGPL; by way of \`@citation-js/plugin-csl\`) lays out APA and GB/T 7714 in \`cite\` and \`citeAnswer\`. The choice between the two is ours, and we take CPAL-1.0. It is copyleft by file and, unlike the AGPL, does not reach the program around it: plangraph stays Apache-2.0. Whoever runs plangraph on a network counts as passing citeproc on, so its source has to be available under CPAL and its notice has to stay. Both hold while it is used **unchanged from the npm registry**: its source is what npm installs, with its notice in \`node_modules/citeproc/LICENSE\`. Whoever changes citeproc has to publish the changed files. Citation.js itself (\`@citation-js/*\`) is MIT; BibTeX and CSL-JSON are made without citeproc: who does not want CPAL would have to take out the one import of \`@citation-js/plugin-csl\` (src/api/cite/format-reference.ts), and with it the two laid-out styles. This is how the maintainers read the licence, and no legal advice.

**@apollo/federation-internals** (Elastic License 2.0; by way of \`@neo4j/graphql\`, \`@apollo/subgraph\`) is installed since \`@neo4j/graphql\` loads it for \`getSubgraphSchema()\`, which plangraph never calls. The licence forbids to offer the package itself to others as a hosted service, to work around licence keys and to remove notices; a server that only has it among its dependencies does none of these.

## The map of the explorer

The explorer's packages stand in explorer/package-lock.json and are not counted here. Its map is **Natural Earth**, 1:110 million and, for the places of small countries, 1:50 million: public domain, nothing is asked; the view names the source. The shapes come by way of \`world-atlas\` (ISC) and are drawn with \`topojson-client\` and \`d3-geo\` (both ISC: keep the notice and the licence text).
`;

const { packages } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
const byLicence = new Map();
for (const [path, { version, license = "none stated", dev, devOptional, link }] of Object.entries(packages)) {
  if (path === "" || dev || devOptional || link) continue;
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  byLicence.set(license, new Set([...(byLicence.get(license) ?? []), `${name} ${version}`]));
}
const licences = [...byLicence.keys()].sort(
  (a, b) => byLicence.get(b).size - byLicence.get(a).size || (a < b ? -1 : 1),
);
const unknown = licences.filter((licence) => KNOWN[licence] === undefined);
for (const licence of unknown)
  console.error(
    `${licence}: not judged yet (${[...byLicence.get(licence)].join(", ")}); add it to KNOWN in .ci/print-licences.mjs`,
  );
if (unknown.length > 0) process.exit(1);

const rows = licences.map((licence) => `| ${licence} | ${byLicence.get(licence).size} | ${KNOWN[licence]} |`);
const lists = licences.map(
  (licence) => `**${licence}**: ${[...byLicence.get(licence)].sort().join(", ")}.\n`,
);
process.stdout.write(`# Licences of what plangraph is made of

Made by \`node .ci/print-licences.mjs >docs/licences.md\` from package-lock.json, and checked fresh by a test; do not edit. Only what \`npm ci --omit=dev\` installs; Neo4j (GPL-3.0, Community Edition) and Java are programs of their own, fetched or installed beside it.

| licence | packages | what it asks |
|---|---|---|
${rows.join("\n")}

${REMARKS}
## Packages by licence

${lists.join("\n")}`);
