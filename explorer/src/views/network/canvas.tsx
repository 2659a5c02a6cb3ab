import { useEffect, useImperativeHandle, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useThemeVersion } from "../../lib/colours.js";
import { Drawing, type DrawingEvents } from "./drawing.js";
import type { NetNode, Network } from "./network.js";
import css from "./network.module.css";
import { readPalette } from "./palette.js";
import type { Pin } from "./url-state.js";

/** What stands around the canvas can do with it. */
export interface CanvasControls {
  zoom: (factor: number) => void;
  fit: () => void;
  reveal: (id: string) => void;
}

interface Props extends Omit<DrawingEvents, "onBusy"> {
  ref: React.Ref<CanvasControls>;
  network: Network;
  /** Where everything stands, by id; kept by the caller, changed here. */
  places: Map<string, { x: number; y: number }>;
  pins: readonly Pin[];
  hot: string | undefined;
  path: ReadonlySet<string>;
  label: string;
  labelOf: (node: NetNode) => string;
}

/** The network as a picture. It comes in a file of its own with sigma and graphology; the lists beside say the same. */
export function Canvas(props: Props) {
  // Colours are read when the drawing is made: another theme is another drawing, with everything where it was.
  return <Themed key={useThemeVersion()} {...props} />;
}

function Themed({ ref, network, places, pins, hot, path, label, labelOf, ...events }: Props) {
  const { t } = useTranslation("network");
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const latest = useRef(events);
  latest.current = events;

  useEffect(() => {
    if (box.current === null) return;
    if (!hasWebGl()) {
      setRefused(true);
      return;
    }
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const made = new Drawing(
      box.current,
      readPalette(),
      places,
      {
        onPick: (id) => latest.current.onPick(id),
        onExpand: (id) => latest.current.onExpand(id),
        onPin: (id, at) => latest.current.onPin(id, at),
        onHover: (id) => latest.current.onHover(id),
        onBusy: setBusy,
      },
      isStill,
    );
    drawing.current = made;
    return () => {
      made.dispose();
      drawing.current = undefined;
    };
  }, [places]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: labels change with the language, which loads the page anew
  useEffect(() => {
    drawing.current?.show(network, (node) => shorten(labelOf(node)), pins);
  }, [network, pins]);
  useEffect(() => drawing.current?.mark({ hot, path }), [hot, path]);

  useImperativeHandle(ref, () => ({
    zoom: (factor) => drawing.current?.zoom(factor),
    fit: () => drawing.current?.fit(),
    reveal: (id) => drawing.current?.reveal(id),
  }));
  if (isRefused) return <p className={css.noCanvas}>{t("noWebGl")}</p>;
  return (
    <>
      <div ref={box} className={css.canvas} role="img" aria-label={label} />
      {isBusy && (
        <p className={css.busy} role="status">
          {t("layingOut")}
        </p>
      )}
    </>
  );
}

function hasWebGl(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

/** A name that fits beside its disc; the list has all of it. */
function shorten(name: string): string {
  const most = /[\u2e80-\uffef]/.test(name) ? 16 : 34;
  const points = [...name];
  return points.length <= most ? name : `${points.slice(0, most - 1).join("")}…`;
}
