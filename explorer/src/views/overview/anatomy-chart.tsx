import { SunburstChart } from "echarts/charts";
import { useCallback } from "react";
import { Chart, type Palette, registerChartParts } from "../../parts/chart.jsx";
import type { AnatomyPart } from "./anatomy.js";

registerChartParts([SunburstChart]);

interface Datum {
  id: string;
  name: string;
  value: number;
  itemStyle: { color: string };
  children: Datum[];
}

/** Neighbouring chapters differ; the shades are mixed with the paper, the deeper the paler. */
const HUES = ["accent", "structural", "stated", "inferred", "curated", "danger", "document"];

/** The plan's structure as rings: chapters, sections, boxes, items. */
export function AnatomyChart({
  parts,
  label,
  onOpen,
}: {
  parts: readonly AnatomyPart[];
  label: string;
  onOpen: (id: string) => void;
}) {
  const option = useCallback(
    (colour: Palette) => ({
      tooltip: { formatter: ({ data }: { data: Datum }) => escapeHtml(data.name) },
      series: {
        type: "sunburst",
        radius: ["14%", "98%"],
        sort: undefined,
        nodeClick: false,
        emphasis: { focus: "ancestor" },
        itemStyle: { borderColor: colour("surface"), borderWidth: 1.5, borderRadius: 3 },
        label: { show: false },
        levels: [
          {},
          {
            r0: "14%",
            r: "46%",
            label: {
              show: true,
              rotate: "radial",
              width: 84,
              overflow: "truncate",
              fontSize: 11,
              color: colour("ink"),
            },
          },
          {
            r0: "46%",
            r: "76%",
            label: {
              show: true,
              rotate: "radial",
              minAngle: 7,
              width: 78,
              overflow: "truncate",
              fontSize: 10,
              color: colour("ink"),
            },
          },
          { r0: "77%", r: "84%" },
          { r0: "85%", r: "98%" },
        ],
        data: parts.map((part, index) =>
          toDatum(part, colour(HUES[index % HUES.length] as string), colour, 0),
        ),
      },
    }),
    [parts],
  );
  return (
    <Chart option={option} label={label} height="27rem" onClick={(data) => onOpen((data as Datum).id)} />
  );
}

function toDatum(part: AnatomyPart, hue: string, colour: Palette, depth: number): Datum {
  return {
    id: part.entity.id,
    name: part.label,
    value: part.size,
    itemStyle: { color: mix(hue, colour("surface"), [0.38, 0.24, 0.55, 0.4][depth] ?? 0.3) },
    children: part.children.map((child) => toDatum(child, hue, colour, depth + 1)),
  };
}

/** `share` of the first colour, the rest of the second; both as `rgb(r, g, b)`. */
function mix(first: string, second: string, share: number): string {
  const [a, b] = [first, second].map((colour) => (colour.match(/[\d.]+/g) ?? []).map(Number)) as [
    number[],
    number[],
  ];
  const parts = [0, 1, 2].map((i) => Math.round((a[i] ?? 0) * share + (b[i] ?? 0) * (1 - share)));
  return `rgb(${parts.join(", ")})`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
