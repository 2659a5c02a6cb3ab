import { AriaComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { readColour, useThemeVersion } from "../lib/colours.js";

echarts.use([SVGRenderer, TooltipComponent, AriaComponent]);

/** Registers the chart types and components that a chart file needs; call it at the top of that file. */
export const registerChartParts = echarts.use;

/** The colours of the theme that shows now, by the name of their custom property without the dashes. */
export type Palette = (name: string) => string;

interface Props {
  /** Makes the option; called again when its data or the theme change. Keep it stable with `useCallback`. */
  option: (colour: Palette) => echarts.EChartsCoreOption;
  /** What the chart shows, for those who do not see it. A table or list beside it says the same. */
  label: string;
  /** Height as CSS, such as `24rem`. */
  height: string;
  /** Called with the datum that was clicked, as the option gave it. */
  onClick?: (data: unknown) => void;
}

/**
 * A chart by ECharts, as SVG so that it is sharp and can be printed. Files that import this are `*-chart.tsx` and are
 * loaded with `lazy`, since ECharts is larger than all the rest.
 */
export function Chart(props: Props) {
  // The colours are read when a chart is drawn: another theme is another drawing.
  return <Drawing key={useThemeVersion()} {...props} />;
}

function Drawing({ option, label, height, onClick }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<echarts.ECharts>(undefined);
  const click = useRef(onClick);
  click.current = onClick;

  useEffect(() => {
    if (element.current === null) return;
    const made = echarts.init(element.current, undefined, { renderer: "svg" });
    chart.current = made;
    made.on("click", ({ data }) => click.current?.(data));
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      made.dispose();
    };
  }, []);

  useEffect(() => {
    const colour: Palette = (name) => readColour(`--${name}`);
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const font = getComputedStyle(document.body).fontFamily;
    chart.current?.setOption(
      {
        animation: !isStill,
        animationDuration: 400,
        textStyle: { fontFamily: font, color: colour("ink") },
        tooltip: {
          backgroundColor: colour("raised"),
          borderColor: colour("line"),
          textStyle: { color: colour("ink"), fontFamily: font, fontSize: 13 },
          extraCssText: "max-width: 22rem; white-space: normal; box-shadow: var(--shadow-high)",
        },
        ...option(colour),
      },
      { notMerge: true },
    );
  }, [option]);

  return <div ref={element} role="img" aria-label={label} style={{ height, width: "100%" }} />;
}
