import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent } from "echarts/components";
import { useCallback } from "react";
import { formatDate, formatNumber } from "../../lib/format.js";
import { Chart, type Palette, registerChartParts } from "../../parts/chart.jsx";
import type { Course, Point } from "./course.js";

registerChartParts([LineChart, GridComponent, LegendComponent, MarkLineComponent]);

interface Props {
  course: Course;
  asOf: string;
  unit: string;
  names: Record<"path" | "observed" | "later" | "before" | "asOf", string>;
  language: "en" | "zh";
  label: string;
}

/** The path from baseline to target as a line, what was observed as dots on theirs, the day of the status upright. */
export function CourseChart({ course, asOf, unit, names, language, label }: Props) {
  const option = useCallback(
    (colour: Palette) => {
      const { path, observed, later, before } = course;
      const axis = {
        axisLine: { lineStyle: { color: colour("line-strong") } },
        axisLabel: { color: colour("ink-soft"), hideOverlap: true },
        splitLine: { lineStyle: { color: colour("line") } },
      };
      const dots = { type: "line", symbol: "circle", symbolSize: 10, z: 5 };
      const [ends, isWithin] = [path.map(({ date }) => date), isBetween(path, asOf)];
      return {
        grid: { left: 8, right: 20, top: 52, bottom: 6, containLabel: true },
        legend: { top: 0, left: 0, itemWidth: 22, textStyle: { color: colour("ink-soft") } },
        tooltip: {
          trigger: "axis",
          valueFormatter: (value: unknown) =>
            typeof value === "number" ? `${formatNumber(value, language)} ${unit}` : "–",
        },
        xAxis: {
          ...axis,
          type: "time",
          min: ends[0],
          splitLine: { show: false },
          // The points of a path are the ends of years, and so is what the axis names.
          axisTick: { customValues: ends },
          axisLabel: {
            ...axis.axisLabel,
            customValues: ends,
            formatter: (instant: number) => new Date(instant).toISOString().slice(0, 4),
          },
          axisPointer: { label: { formatter: ({ value }: { value: number }) => dayOf(value, language) } },
        },
        yAxis: {
          ...axis,
          type: "value",
          name: unit,
          nameTextStyle: { color: colour("ink-soft"), align: "right" },
          axisLabel: { ...axis.axisLabel, formatter: (value: number) => formatNumber(value, language) },
        },
        series: [
          {
            type: "line",
            name: names.path,
            data: pairs(path),
            symbol: "circle",
            symbolSize: (_: unknown, { dataIndex }: { dataIndex: number }) =>
              dataIndex === 0 || dataIndex === path.length - 1 ? 9 : 4,
            color: colour("accent"),
            lineStyle: { width: 2, type: [7, 4] },
            endLabel: {
              show: true,
              formatter: ({ value }: { value: [string, number] }) => formatNumber(value[1], language),
              offset: [-6, -14],
              align: "right",
              color: colour("accent"),
              fontWeight: 600,
            },
            ...(isWithin && { markLine: upright(asOf, names.asOf, colour) }),
          },
          { ...dots, name: names.observed, data: pairs(observed), color: colour("structural") },
          ...(later.length > 0
            ? [
                {
                  ...dots,
                  name: names.later,
                  data: pairs(later),
                  symbol: "emptyCircle",
                  lineStyle: { opacity: 0 },
                  color: colour("ink-faint"),
                },
              ]
            : []),
          ...(before !== null
            ? [
                {
                  type: "line",
                  name: names.before,
                  data: ends.map((date) => [date, before]),
                  symbol: "none",
                  color: colour("ink-faint"),
                  lineStyle: { width: 1, type: "dotted" },
                },
              ]
            : []),
        ],
      };
    },
    [course, asOf, unit, names.path, names.observed, names.later, names.before, names.asOf, language],
  );
  return <Chart option={option} label={label} height="21rem" />;
}

function pairs(points: readonly Point[]): [string, number][] {
  return points.map(({ date, value }) => [date, value]);
}

function isBetween(path: readonly Point[], day: string): boolean {
  const [first, last] = [path[0], path.at(-1)];
  return first !== undefined && last !== undefined && first.date <= day && day <= last.date;
}

function upright(day: string, name: string, colour: Palette) {
  return {
    silent: true,
    symbol: "none",
    animation: false,
    lineStyle: { color: colour("ink-faint"), type: "solid", width: 1 },
    label: { formatter: name, color: colour("ink-faint"), position: "end", rotate: 0 },
    data: [{ xAxis: day }],
  };
}

function dayOf(instant: number, language: "en" | "zh"): string {
  return formatDate(new Date(instant).toISOString(), language);
}
