import { cite } from "./cite.js";
import { citeAnswer } from "./cite-answer.js";
import { citedReleases } from "./cited-releases.js";
import { compare } from "./compare.js";
import { coverage } from "./coverage.js";
import { edge } from "./edge.js";
import { findings } from "./findings.js";
import { gaps } from "./gaps.js";
import { links } from "./links.js";
import { neighbourhood } from "./neighbourhood.js";
import { node, nodes } from "./node.js";
import { permalink } from "./permalink.js";
import { programmesServing } from "./programmes-serving.js";
import { progress } from "./progress.js";
import { reconcile } from "./reconcile.js";
import { recordObservation } from "./record-observation.js";
import { release } from "./release.js";
import { restsOn } from "./rests-on.js";
import { retractObservation } from "./retract-observation.js";
import type { Root } from "./root.js";
import { search } from "./search.js";
import { why } from "./why.js";

/** Every hand-written root field that reads, by its name in `schema/roots/*.graphql`. */
export const ROOTS: Record<string, Root> = {
  node,
  nodes,
  search,
  reconcile,
  programmesServing,
  why,
  neighbourhood,
  links,
  coverage,
  compare,
  gaps,
  findings,
  restsOn,
  release,
  cite,
  citeAnswer,
  permalink,
  edge,
  citedReleases,
  progress,
};

/** Every field that writes, by its name in `schema/roots/*.graphql`; each asks for an editor first. */
export const MUTATIONS: Record<string, Root> = { recordObservation, retractObservation };
