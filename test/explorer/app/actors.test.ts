import { expect, it } from "vitest";
import type { LinkPartsFragment } from "../../../explorer/src/generated/graphql.js";
import type { Reason } from "../../../explorer/src/lib/reasons.js";
import {
  type Actor,
  areasOf,
  bodiesOf,
  NO_ROLE,
  OUTSIDE,
  SEAT,
} from "../../../explorer/src/views/actors/actors.js";
import { type ActorFilter, matrixOf, narrow } from "../../../explorer/src/views/actors/filter.js";
import { paintShapes, shapeOf, stepOf } from "../../../explorer/src/views/actors/geography.js";
import { placeLabels, shortName } from "../../../explorer/src/views/actors/labels.js";
import { linksByRole, otherLinks } from "../../../explorer/src/views/actors/panel-links.js";
import { SMALL_PLACES } from "../../../explorer/src/views/actors/small-places.js";
import { treeOf } from "../../../explorer/src/views/actors/tree.js";

const ALL: ActorFilter = { kind: undefined, role: undefined, reasons: [], chapter: undefined };

const link = (id: string, role: string, reason: Reason = "STATED", chapter?: string) => ({
  subject: { id, name: id },
  chapter,
  role,
  reason,
});
const actor = (id: string, kind: string, links: Actor["links"] = [], rest: Partial<Actor> = {}): Actor => ({
  entity: { __typename: kind, id, name: id },
  kind,
  links,
  total: links.length,
  given: links.length,
  partOf: [],
  members: [],
  isFormer: false,
  ...rest,
});
const ids = (actors: readonly Actor[]) => actors.map(({ entity }) => entity.id);

const edge = (node: object, role: string | null, more: object = {}) => ({
  node: { name: "", nameEn: null, ...node },
  properties: { reason: "STATED", role, ...more },
});
const edges = (...all: object[]) => ({ totalCount: all.length, edges: all });

it("Bodies keep what this plan says of them, with chapter and role; what another plan says is left out.", () => {
  const page = {
    institutionsConnection: {
      edges: [
        {
          node: {
            __typename: "Institution",
            id: "institution/a",
            name: "甲",
            nameEn: null,
            kind: "COMPANY",
            involvedInConnection: edges(
              edge({ __typename: "Project", id: "p/project/1", number: "1", chapter: { id: "c1" } }, null),
              edge({ __typename: "Project", id: "p2/project/1", number: "1", chapter: { id: "d1" } }, "LEAD"),
            ),
            achievementsConnection: {
              totalCount: 5,
              edges: [edge({ id: "p/a/1", chapter: null }, "SUBJECT")],
            },
          },
        },
      ],
    },
  };
  const [body] = bodiesOf("p", [page as never]);
  expect(body?.links).toEqual([
    {
      subject: expect.objectContaining({ id: "p/project/1" }),
      chapter: "c1",
      role: NO_ROLE,
      reason: "STATED",
    },
    {
      subject: expect.objectContaining({ id: "p/a/1" }),
      chapter: undefined,
      role: "SUBJECT",
      reason: "STATED",
    },
  ]);
  expect([body?.given, body?.total]).toEqual([3, 7]);
});

it("A seat counts for the plans that say so, and regions and groups know their wholes and members.", () => {
  const node = (id: string, rest: object) => ({
    node: {
      __typename: "Country",
      id,
      name: id,
      nameEn: null,
      concernedByConnection: edges(),
      achievementsConnection: edges(),
      eventsConnection: edges(),
      seatsConnection: edges(),
      ...rest,
    },
  });
  const seats = edges(
    edge({ id: "institution/a", planIds: ["p", "p2"] }, null, { planIds: ["p2"] }),
    edge({ id: "institution/b", planIds: ["p"] }, null, { planIds: ["p"] }),
  );
  const areas = areasOf("p", {
    countriesConnection: edges(
      node("country/SG", { seatsConnection: seats, isoCode: "SG", numericCode: "702", formerCountry: false }),
    ),
    regionsConnection: edges(
      node("region/HK", { __typename: "Region", isoCode: "HK", partOf: [{ id: "country/CN" }] }),
    ),
    countryGroupsConnection: edges(
      node("group/x", { __typename: "CountryGroup", members: [{ id: "country/SG" }] }),
    ),
  } as never);
  expect(areas.map(({ kind, partOf, members }) => [kind, partOf, members])).toEqual([
    ["Country", [], []],
    ["Region", ["country/CN"], []],
    ["CountryGroup", [], ["country/SG"]],
  ]);
  expect(areas[0]?.links.map(({ subject, role }) => [subject.id, role])).toEqual([["institution/b", SEAT]]);
});

it("Filters narrow the links of each actor and leave out those without any; with no filter all stay, most links first.", () => {
  const actors = [
    actor("named", "COMPANY"),
    actor("one", "COMPANY", [link("t1", "LEAD", "CURATED", "c1")]),
    actor("two", "MEDIA", [link("t1", "LEAD", "STATED", "c1"), link("t2", "PARTNER")]),
  ];
  expect(ids(narrow(actors, ALL))).toEqual(["two", "one", "named"]);
  expect(ids(narrow(actors, { ...ALL, kind: "COMPANY" }))).toEqual(["one", "named"]);
  expect(ids(narrow(actors, { ...ALL, role: "LEAD" }))).toEqual(["one", "two"]);
  expect(narrow(actors, { ...ALL, role: "LEAD" })[1]?.links).toHaveLength(1);
  expect(ids(narrow(actors, { ...ALL, reasons: ["CURATED"] }))).toEqual(["one"]);
  expect(ids(narrow(actors, { ...ALL, chapter: OUTSIDE }))).toEqual(["two"]);
  expect(actors[2]?.links).toHaveLength(2);
});

it("The matrix counts an actor once for each of its roles, however many links it has.", () => {
  const { roles, rows, max } = matrixOf([
    actor("a", "COMPANY", [link("t1", "LEAD"), link("t2", "LEAD"), link("t3", "EXAMPLE")]),
    actor("b", "COMPANY", [link("t1", "EXAMPLE")]),
    actor("c", "MEDIA"),
  ]);
  expect(roles).toEqual([
    { role: "LEAD", count: 1 },
    { role: "EXAMPLE", count: 2 },
  ]);
  expect(rows).toEqual([
    { kind: "COMPANY", count: 2, cells: [1, 2] },
    { kind: "MEDIA", count: 1, cells: [0, 0] },
  ]);
  expect(max).toBe(2);
});

it("Wholes stay above the parts that pass, their sums are of all parts, and a circle of parts is cut, with nothing lost.", () => {
  const places = [
    actor("city", "CITY"),
    actor("park", "PARK", [link("t1", "SITE")], { partOf: ["city"] }),
    actor("hall", "VENUE", [link("t2", "HOST"), link("t3", "HOST")], { partOf: ["park", "elsewhere"] }),
    actor("x", "AREA", [], { partOf: ["y"] }),
    actor("y", "AREA", [], { partOf: ["x"] }),
  ];
  const [city, ring] = treeOf(places, places);
  expect([city?.place.entity.id, city?.count, city?.parts[0]?.count]).toEqual(["city", 3, 3]);
  expect([ring?.place.entity.id, ring?.parts[0]?.place.entity.id]).toEqual(["y", "x"]);
  const [whole, ...others] = treeOf(places, narrow(places, { ...ALL, role: "HOST" }));
  expect(others).toEqual([]);
  expect([whole?.isContext, whole?.parts[0]?.isContext, whole?.parts[0]?.parts[0]?.isContext]).toEqual([
    true,
    true,
    false,
  ]);
  expect(whole?.count).toBe(2);
});

it("Countries are joined by their numeric codes, regions by theirs of ISO 3166-1; what has no shape has none.", () => {
  const china = actor("country/CN", "Country", [], { isoCode: "CN", numericCode: "156" });
  const taiwan = actor("region/TW", "Region", [], { isoCode: "TW" });
  const macao = actor("region/MO", "Region", [link("t", "PARTNER")], { isoCode: "MO" });
  const soviet = actor("country/SUHH", "Country", [link("t", "HISTORICAL")], {
    numericCode: "810",
    isFormer: true,
  });
  expect([china, taiwan, macao, soviet, actor("region/europe", "Region")].map(shapeOf)).toEqual([
    "156",
    "158",
    "446",
    undefined,
    undefined,
  ]);
  const shapes = paintShapes([china, taiwan, macao, soviet], new Set(["country/CN"]));
  expect([...shapes].map(([shape, { area, isMember }]) => [shape, area.entity.id, isMember]).sort()).toEqual([
    ["156", "country/CN", true],
    ["158", "country/CN", true],
    ["344", "country/CN", true],
    ["446", "region/MO", false],
  ]);
  expect(paintShapes([taiwan], new Set()).get("158")?.area).toBe(taiwan);
});

it("The scale rises with the number of links, and small places lie on the globe.", () => {
  expect([0, 1, 2, 4, 5, 19, 20, 500].map(stepOf)).toEqual([0, 1, 2, 2, 3, 4, 5, 5]);
  const [longitude, latitude] = SMALL_PLACES["702"] ?? [];
  expect([longitude, latitude]).toEqual([103.8, 1.4]);
  for (const [code, [east, north]] of Object.entries(SMALL_PLACES)) {
    expect(code).toMatch(/^\d{3}$/);
    expect(Math.abs(east) <= 180 && Math.abs(north) <= 90).toBe(true);
  }
});

it("Labels that would lie over one before them, or beyond the sides, are left out.", () => {
  const label = (id: string, x: number, y = 50) => ({ id, text: "日本国", x, y });
  const fitting = placeLabels(
    [label("a", 50), label("over", 60), label("below", 60, 70), label("beside", 100), label("out", 195)],
    10,
    { x: 0, width: 200 },
  );
  expect(fitting.map(({ id }) => id)).toEqual(["a", "below", "beside"]);
  const names = ["United States of America", "Republic of Korea", "联合王国"];
  expect(names.map(shortName)).toEqual(["United States", "Republic of Korea", "联合王国"]);
});

it("The links of an actor stand by role in reading order, only those that the view counts; mentions of other plans are left out.", () => {
  const sg = actor("country/SG", "Country", [
    link("p/t1", "PARTNER"),
    link("p/t2", "PARTNER"),
    link("institution/b", SEAT),
  ]);
  const seen = (from: string, relationship: string, role: string | null, start: number | null) => ({
    id: `${from}${relationship}${role}`,
    relationship,
    reason: "STATED",
    role,
    from: { id: from, name: from },
    to: { id: "country/SG", name: "" },
    evidence: [{ start }],
  });
  const all = [
    seen("p/t2", "CONCERNS", "PARTNER", 90),
    seen("p/t1", "CONCERNS", "PARTNER", 20),
    seen("p2/t1", "CONCERNS", "PARTNER", 1),
    seen("institution/b", "BASED_IN", null, 40),
    seen("p/passage/1", "MENTIONS", null, 5),
    seen("p2/passage/1", "MENTIONS", null, 5),
  ] as unknown as LinkPartsFragment[];
  const { known, groups } = linksByRole(sg, all, ALL);
  expect(known).toBe(3);
  expect(groups.map(({ role, links }) => [role, links.map(({ other }) => other.id)])).toEqual([
    ["PARTNER", ["p/t1", "p/t2"]],
    [SEAT, ["institution/b"]],
  ]);
  expect(linksByRole(sg, all, { ...ALL, role: SEAT }).groups).toHaveLength(1);
  const others = otherLinks("p", sg, all);
  expect(others.map(({ relationship, links }) => [relationship, links.map(({ other }) => other.id)])).toEqual(
    [["MENTIONS", ["p/passage/1"]]],
  );
});
