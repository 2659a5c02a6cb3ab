import type { Operation, Subjects, Workload } from "./workload.js";

/** The twelve questions that a page about one plan asks when it opens. */
export function dashboard({ plans, goals, phrases }: Subjects): Workload {
  const ofPlan = plans.map((plan) => ({ plan }));
  const operation = (document: string, variables: Record<string, unknown>[] = ofPlan): Operation => ({
    document,
    variables,
  });
  return {
    id: "dashboard",
    title: "Dashboard mix: the twelve operations of a page about one plan, in turn",
    plangraph: [
      operation(`query Head($plan: ID!) {
        plans(where: { id: { eq: $plan } }) {
          id title periodStart periodEnd chapterCount sectionCount projectCount indicatorCount taskCount
        }
      }`),
      operation(`query Contents($plan: ID!) {
        plans(where: { id: { eq: $plan } }) { chapters { number title sections { number title } } }
      }`),
      operation(`query Indicators($plan: ID!) {
        plans(where: { id: { eq: $plan } }) {
          indicators { number name unit group baselineYear baselineValue targetYear targetValue }
        }
      }`),
      operation(`query Goals($plan: ID!) {
        plans(where: { id: { eq: $plan } }) { goals { id name kind programmeCount } }
      }`),
      operation(`query Actions($plan: ID!) {
        plans(where: { id: { eq: $plan } }) { actions { number name chapter { number title } } }
      }`),
      operation(`query Projects($plan: ID!) {
        plans(where: { id: { eq: $plan } }) {
          projects(limit: 10, sort: [{ servesCount: DESC }]) { id number name servesCount }
        }
      }`),
      operation(`query Targets($plan: ID!) {
        plans(where: { id: { eq: $plan } }) { targets { id subject raw perPeriod evidence { quote } } }
      }`),
      operation(
        `query Countries {
        countries(limit: 20, sort: [{ projectCount: DESC }]) { id name isoCode projectCount }
      }`,
        [{}],
      ),
      operation(`query Gaps($plan: ID!) { gaps(plan: $plan) { kind status entity { id name } } }`),
      operation(`query Findings($plan: ID!) { findings(plan: $plan) { rule severity message } }`),
      operation(
        `query Serving($goal: ID!) {
        programmesServing(objective: $goal, first: 10) { totalCount edges { reasons programme { id name } } }
      }`,
        goals.map((goal) => ({ goal })),
      ),
      operation(
        `query Search($text: String!) {
        search(text: $text, first: 5) { totalCount edges { node { id name } } }
      }`,
        phrases.map((text) => ({ text })),
      ),
    ],
    shape: (data) => data,
  };
}
