import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-words.js";
import { namesOf } from "../../lib/entity-name.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { IconButton } from "../../parts/icon-button.jsx";
import { Loading, Notice } from "../../parts/states.jsx";
import type { CanvasControls } from "./canvas.jsx";
import { Exports } from "./exports.jsx";
import css from "./network.module.css";
import { NodeList } from "./node-list.jsx";
import { PickPanel } from "./pick-panel.jsx";
import { expand, type NetworkState, pin } from "./url-state.js";
import { idsOfWay, type NetworkData } from "./use-network.js";

const Canvas = lazy(async () => ({ default: (await import("./canvas.jsx")).Canvas }));

/** The drawing, what is chosen in it, and the list that says the same. */
export function Picture({ plan, data, state }: { plan: string; data: NetworkData; state: NetworkState }) {
  const { t } = useTranslation("network");
  const language = useLanguage();
  const [, change] = useUrlState();
  const [, step] = useUrlState(true);
  const [hovered, setHovered] = useState<string>();
  const places = useRef(new Map<string, { x: number; y: number }>());
  const controls = useRef<CanvasControls>(null);
  const path = useMemo(() => idsOfWay(data.paths, state.way), [data.paths, state.way]);
  const pick = (id: string | undefined) => change({ pick: id });
  const open = useCallback((id: string) => step({ ...expand(state, id), pick: id }), [step, state]);
  const { nodes, links } = data.shown;
  const hot = hovered ?? state.pick;
  return (
    <div className={css.columns}>
      <div className={css.canvasBox}>
        {nodes.size === 0 ? (
          <Notice title={t("nothingLeft")}>{t("nothingLeftText")}</Notice>
        ) : (
          <Suspense fallback={<Loading lines={6} />}>
            <Canvas
              ref={controls}
              network={data.shown}
              places={places.current}
              pins={state.pins}
              hot={hot}
              path={path}
              label={t("canvas", { nodes: nodes.size, links: links.size })}
              labelOf={(node) => namesOf(node, language).main}
              onPick={pick}
              onExpand={open}
              onPin={(id, at) => change(pin(state, id, at))}
              onHover={setHovered}
            />
          </Suspense>
        )}
        <div className={css.tools}>
          <IconButton icon={ZoomIn} label={t("zoomIn")} onClick={() => controls.current?.zoom(1 / 1.5)} />
          <IconButton icon={ZoomOut} label={t("zoomOut")} onClick={() => controls.current?.zoom(1.5)} />
          <IconButton icon={Maximize} label={t("fit")} onClick={() => controls.current?.fit()} />
          <Exports plan={plan} network={data.shown} places={places.current} marked={path} />
        </div>
        <p className={css.hint}>{t("hint")}</p>
      </div>
      <div className={css.side}>
        <PickPanel data={data} state={state} places={places.current} />
        <NodeList
          network={data.shown}
          pick={state.pick}
          onPick={(id) => {
            pick(id);
            controls.current?.reveal(id);
          }}
          onExpand={open}
        />
      </div>
    </div>
  );
}
