"""Reads an export with pandas, networkx and rdflib and compares it with the graph (over GraphQL) and the plan's text.

usage: check_exports.py URL FOLDER PLAN.TXT, where FOLDER holds csv/, plan.jsonld and plan.graphml of one plan.
Prints one line a comparison; the exit code is 1 where one fails.
"""

import hashlib
import json
import re
import sys
import urllib.request
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

import networkx
import pandas
from rdflib import Graph, Namespace
from rdflib.namespace import PROV, RDF, SKOS

URL, FOLDER, TEXT = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
ROOT = Path(__file__).resolve().parent.parent
ID = "https://w3id.org/plangraph/id/"
OA = Namespace("http://www.w3.org/ns/oa#")
VOCABULARY = Namespace("https://w3id.org/plangraph/vocab#")

text = TEXT.read_text(encoding="utf-8")
failures = 0


def check(what, found, expected):
    """Compares two values and says so; of two long ones only where they differ."""
    global failures
    if found == expected:
        size = f"{len(found)} alike" if hasattr(found, "__len__") and not isinstance(found, str) else found
        print(f"ok    {what}: {size}")
        return
    failures += 1
    if isinstance(found, (Counter, dict)):
        keys = [key for key in {**found, **expected} if found.get(key) != expected.get(key)]
        found = {key: found.get(key) for key in keys[:5]}
        expected = {key: expected.get(key) for key in keys[:5]}
    print(f"WRONG {what}: found {found}, expected {expected}")


def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(URL, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as reply:
        answer = json.load(reply)
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


def what_the_graph_holds():
    """Release, rows of each kind, edges of each relationship: counted by the API."""
    release = ask("{ release { id planId textSha256 dataSha256 nodeCount edgeCount counts { reason count } } }")["release"]
    types = ask("{ __schema { types { name interfaces { name } fields { name type { name ofType { name ofType { ofType { name } } } } } } } }")
    types = {one["name"]: one for one in types["__schema"]["types"]}
    lists = {}
    for field in types["Query"]["fields"]:
        row = (((field["type"]["ofType"] or {}).get("ofType") or {}).get("ofType") or {}).get("name")
        if any(one["name"] == "Entity" for one in types.get(row, {}).get("interfaces") or []):
            lists[row] = field["name"]
    nodes, edges = Counter(), Counter()
    for kind, rows in lists.items():
        nodes[kind] = ask(f"{{ rows: {rows}Connection {{ aggregate {{ count {{ nodes }} }} }} }}")["rows"]["aggregate"]["count"]["nodes"]
    table = (ROOT / "src/generated/relationships.ts").read_text(encoding="utf-8")
    for kind, field, edge in re.findall(r'"(\w+)\.(\w+)": \{ type: "(\w+)", direction: "OUT" \}', table):
        selection = selection_of(types, f"{kind}{field[0].upper()}{field[1:]}Relationship")
        rows = ask(f"{{ rows: {lists[kind]} {{ found: {field}Connection {{ edges {{ {selection} }} }} }} }}")["rows"]
        assert len(rows) == nodes[kind], f"{kind}: a page of {len(rows)} rows is not all {nodes[kind]}"
        edges[edge] += sum(len(row["found"]["edges"]) for row in rows)
    return release, +nodes, +edges


def selection_of(types, edge):
    """What tells an edge from others between the same two: the library merges edges that look alike in the selection."""
    properties = [field["type"]["ofType"]["name"] for field in types[edge]["fields"] if field["name"] == "properties"]
    names = [field["name"] for one in properties for field in types[one]["fields"] if field["name"] in ("reason", "role")]
    return "node { id }" + (f" properties {{ {' '.join(names)} }}" if names else "")


def read_csv():
    """The tables as their CSVW metadata says: types, keys and references."""
    folder = FOLDER / "csv"
    metadata = json.loads((folder / "csv-metadata.json").read_text(encoding="utf-8"))
    types = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}
    tables = {}
    for table in metadata["tables"]:
        columns = table["tableSchema"]["columns"]
        dtype = {column["name"]: types[column["datatype"]] for column in columns}
        frame = pandas.read_csv(folder / table["url"], dtype=dtype, keep_default_na=False, na_values=[""], encoding="utf-8")
        assert list(frame.columns) == [column["titles"] for column in columns], table["url"]
        key = table["tableSchema"]["primaryKey"]
        assert not frame.duplicated(key).any(), f"{table['url']}: {key} is not unique"
        tables[table["url"]] = frame
    for table in metadata["tables"]:
        for reference in table["tableSchema"].get("foreignKeys", []):
            column, other = reference["columnReference"], reference["reference"]
            known = set(tables[other["resource"]][other["columnReference"]])
            strange = set(tables[table["url"]][column].dropna()) - known
            check(f"csv  {table['url']} {column}: ids that lead nowhere", len(strange), 0)
    nodes = tables["nodes.csv"]
    names = dict(zip(nodes["id"], nodes["name"]))
    kinds = Counter(nodes["kind"])
    for kind, count in kinds.items():
        check(f"csv  rows of {kind}", len(tables[f"nodes/{kind}.csv"]), count)
    edge_tables = {url[6:-4]: frame for url, frame in tables.items() if url.startswith("edges/")}
    edges = Counter({edge: len(frame) for edge, frame in edge_tables.items()})
    reasons = Counter()
    for frame in edge_tables.values():
        reasons.update(frame["reason"].dropna() if "reason" in frame else [])
    evidence = tables["evidence.csv"]
    pieces = pieces_of(evidence[["owner", "quote", "start", "end", "prefix", "suffix"]].itertuples(index=False))
    releases = tables["releases.csv"].iloc[0]
    return names, kinds, +edges, reasons, pieces, (releases["id"], releases["textSha256"], releases["dataSha256"])


def pieces_of(rows):
    """Quotes with owner, place and surroundings; an absent prefix or suffix is an empty one."""
    empty = lambda value: "" if value is None or value is pandas.NA else str(value)
    return Counter(
        (str(owner), str(quote), int(start), int(end), empty(prefix), empty(suffix))
        for owner, quote, start, end, prefix, suffix in rows
        if quote is not None and quote is not pandas.NA
    )


def read_graphml():
    graph = networkx.read_graphml(FOLDER / "plan.graphml", force_multigraph=True)
    names = {node: data.get("name") for node, data in graph.nodes(data=True)}
    kinds = Counter(data["entityKind"] for _, data in graph.nodes(data=True))
    edges = Counter(data["relationship"] for *_, data in graph.edges(data=True))
    reasons = Counter(data["reason"] for *_, data in graph.edges(data=True) if "reason" in data)
    owners = [*graph.nodes(data=True), *((key, data) for *_, key, data in graph.edges(keys=True, data=True))]
    pieces = pieces_of(
        (owner, piece["quote"], piece["start"], piece["end"], piece["prefix"], piece["suffix"])
        for owner, data in owners
        for piece in json.loads(data.get("evidence", "[]"))
        if piece["quote"] is not None
    )
    return names, kinds, edges, reasons, pieces, tuple(graph.graph[key] for key in ("releaseId", "textSha256", "dataSha256"))


def read_jsonld(kinds_known):
    graph = Graph().parse(FOLDER / "plan.jsonld", format="json-ld")
    local = lambda iri: unquote(str(iri).removeprefix(ID))
    kinds, names = Counter(), {}
    for kind in kinds_known:
        for node in graph.subjects(RDF.type, VOCABULARY[kind]):
            kinds[kind] += 1
            names[local(node)] = next(str(label) for label in graph.objects(node, SKOS.prefLabel) if label.language == "zh-Hans")
    statements = set(graph.subjects(RDF.type, RDF.Statement))
    edges = Counter(str(next(graph.objects(one, VOCABULARY.relationship))) for one in statements)
    reasons = Counter(str(next(graph.objects(one, VOCABULARY.reason))) for one in statements)
    for one in statements:
        triple = tuple(next(graph.objects(one, part)) for part in (RDF.subject, RDF.predicate, RDF.object))
        assert triple in graph, f"{one} states what the graph does not hold: {triple}"
    for structure in ["hasChapter", "hasSection", "hasSubsection", "hasBox", "hasPassage", "lists", "inPlan", "inChapter", "liesIn", "observed"]:
        count = sum(1 for _ in graph.subject_objects(VOCABULARY[structure]))
        edges[re.sub("([A-Z])", r"_\1", structure).upper()] += count
    rows = []
    for annotation, body in graph.subject_objects(OA.hasBody):
        target = next(graph.objects(annotation, OA.hasTarget))
        one = lambda selector, key: next(graph.objects(selector, key)).toPython()
        selectors = {next(graph.objects(selector, RDF.type)): selector for selector in graph.objects(target, OA.hasSelector)}
        if not selectors:
            continue
        quote, place = selectors[OA.TextQuoteSelector], selectors[OA.TextPositionSelector]
        rows.append((local(body), one(quote, OA.exact), one(place, OA.start), one(place, OA.end), one(quote, OA.prefix), one(quote, OA.suffix)))
    release = next(graph.subjects(RDF.type, VOCABULARY.Release))
    assert (release, PROV.wasDerivedFrom, None) in graph
    told = (next(graph.objects(release, key)) for key in (Namespace("https://schema.org/").identifier, VOCABULARY.textSha256, VOCABULARY.dataSha256))
    return names, kinds, +edges, reasons, pieces_of(rows), tuple(map(str, told))


release, kinds, edges = what_the_graph_holds()
# An observation, its place in the plan and what it is of are recorded, not loaded.
observed = kinds["Observation"]
check("graph observations", observed, 1)
check("graph nodes as counted by the load", sum(kinds.values()) - observed, release["nodeCount"])
check("graph edges as counted by the load", sum(edges.values()) - 2 * observed, release["edgeCount"])
reasons = +Counter({one["reason"]: one["count"] for one in release["counts"]})
check("text  sha-256", hashlib.sha256(TEXT.read_bytes()).hexdigest(), release["textSha256"])

first = None
for name, read in (("csv ", read_csv), ("graphml", read_graphml), ("jsonld", lambda: read_jsonld(kinds))):
    found_names, found_kinds, found_edges, found_reasons, pieces, told = read()
    check(f"{name} nodes by kind", found_kinds, kinds)
    check(f"{name} edges by relationship", found_edges, edges)
    check(f"{name} edges by reason", found_reasons, reasons)
    check(f"{name} release and checksums", told, (release["id"], release["textSha256"], release["dataSha256"]))
    wrong = [one for one in pieces if text[one[2] : one[3]] != one[1]]
    check(f"{name} quotes of {sum(pieces.values())} that the text does not have at their place", wrong[:3], [])
    around = [one for one in pieces if text[: one[2]][-32:] != one[4] or text[one[3] :][:32] != one[5]]
    check(f"{name} quotes with other words around them than the text", around[:3], [])
    first = first or (found_names, pieces)
    check(f"{name} names", found_names, first[0])
    check(f"{name} evidence by owner", pieces, first[1])

print(f"{failures} wrong" if failures else "all alike")
sys.exit(1 if failures else 0)
