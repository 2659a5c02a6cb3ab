import { expect, test } from "vitest";
import { askServer } from "../../src/cli/ask-server.js";
import { useApi } from "../examples/support/examples.js";

const { app } = useApi();
const PLAN = "yuzhong-opening-14fyp";
const GOAL = `${PLAN}/goal/consumption-core`;

const ask = (query: string) => askServer(app(), { query });

/** Argument and nearest id of each notice of the reply, whose answer holds no error. */
async function noticesOf(query: string) {
  const { errors, extensions } = await ask(query);
  expect(errors).toBeUndefined();
  const notices = (extensions?.notices ?? []) as { code: string; path: string[]; nearest: string | null }[];
  return notices.map(({ code, path, nearest }) => [code, ...path, nearest]);
}

test.each([
  [`a: programmesServing(objective: "${PLAN}/goal/consumption-cor") { totalCount }`, GOAL],
  [`a: programmesServing(objective: "yuzhong-opening-14fp/goal/consumption-core") { totalCount }`, GOAL],
  [`a: why(from: "${PLAN}/project/6.2", to: "${GOAL}s") { reason }`, GOAL],
  [`a: neighbourhood(id: "country/SGP") { nodes { id } }`, "country/SG"],
  [`a: node(id: "institution/pasia") { id }`, "institution/pasiya"],
  [`a: coverage(plan: "yuzhong-opening-14fp") { total }`, PLAN],
  [`a: gaps(plan: "yuzhong-opening") { id }`, PLAN],
  [`a: findings(plan: "") { id }`, PLAN],
  [`a: restsOn(plan: "x", start: 0, end: 9) { truncated entities { id } edges { id } }`, PLAN],
  [`a: search(text: "渝", plan: "yuzhong") { totalCount }`, PLAN],
  [`a: search(text: "渝", chapter: "${PLAN}/chapter/22") { totalCount }`, `${PLAN}/chapter/2`],
])(
  "An unknown id gives an empty answer, no error, and a notice with the nearest: %s.",
  async (field, nearest) => {
    expect(await noticesOf(`{ ${field} }`)).toEqual([["UNKNOWN_ID", "a", nearest]]);
  },
);

test("Of two unknown ids each has its notice, in one sentence.", async () => {
  const { extensions } = await ask('{ why(from: "project/6.2", to: "country/SGP") { reason } }');
  expect(extensions?.notices).toMatchObject([
    { argument: "from", found: "project/6.2", nearest: `${PLAN}/project/6.2` },
    {
      argument: "to",
      message: 'to: nothing has the id "country/SGP". Did you mean country/SG?',
    },
  ]);
});

test("An answer that is empty for another reason, and one that is not empty, have no notice.", async () => {
  const served = `programmesServing(objective: "${GOAL}")`;
  expect(await noticesOf(`{ ${served} { totalCount } b: node(id: "country/SG") { id } }`)).toEqual([]);
  expect(
    await noticesOf(`{ programmesServing(objective: "${GOAL}", reasons: []) { totalCount }
      gaps(plan: "${PLAN}", kinds: []) { id } search(text: "（", plan: "${PLAN}") { totalCount } }`),
  ).toEqual([]);
});

test.each([
  ['search(text: "渝", role: "LEADER") { totalCount }', 'role: there is no role "LEADER".', "LEAD"],
  ['release(plan: "yu") { id }', 'plan: no plan "yu" is loaded.', PLAN],
  ['release { id } citeAnswer(style: APA, plans: ["yu"])', 'plans: no plan "yu" is loaded.', PLAN],
])("What cannot be answered at all is an error with the nearest: %s.", async (field, message, nearest) => {
  const { errors } = await ask(`{ ${field} }`);
  expect(errors).toMatchObject([
    { message: `${message} Did you mean ${nearest}?`, extensions: { code: "BAD_USER_INPUT", nearest } },
  ]);
});

test("What is no id of a release is said to be none.", async () => {
  const { data } = await ask('{ citedReleases(ids: ["nope"]) { status message } }');
  expect(data).toEqual({
    citedReleases: [{ status: "UNKNOWN", message: '"nope" is no id of a release, such as <plan>@<hash>.' }],
  });
});

test("A subscription is refused as what the API does not have.", async () => {
  const { errors } = await ask("subscription { projectCreated { id } }");
  expect(errors).toMatchObject([
    { message: "This API has no subscriptions.", extensions: { code: "GRAPHQL_VALIDATION_FAILED" } },
  ]);
});
