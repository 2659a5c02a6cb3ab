import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLanguage, useWords } from "../../i18n/use-words.js";
import { useCurrentPlan } from "../../layout/plans.js";
import { download, fileName } from "../../lib/download.js";
import { namesOf } from "../../lib/entity-name.js";
import { IconButton } from "../../parts/icon-button.jsx";
import { degrees, type Network } from "./network.js";
import css from "./network.module.css";
import { type Scene, toScene } from "./scene.js";
import { writeGraphml } from "./write-graphml.js";

interface Props {
  plan: string;
  network: Network;
  places: ReadonlyMap<string, { x: number; y: number }>;
  /** Entities and edges of the marked path. */
  marked: ReadonlySet<string>;
}

/** What is shown as a file: PNG and SVG for papers, GraphML with kinds, reasons and quotes for other programs. */
export function Exports({ plan, network, places, marked }: Props) {
  const { t } = useTranslation("network");
  const scene = useScene(network, places, marked);
  const name = (ending: string) => fileName(`${plan}-network`, ending);
  const savePng = async () => {
    const { paintPng } = await import("./paint-scene.js");
    download(name("png"), "image/png", await paintPng(await scene()));
  };
  const saveSvg = async () => {
    const { writeSvg } = await import("./write-svg.js");
    download(name("svg"), "image/svg+xml", writeSvg(await scene()));
  };
  const saveGraphml = () =>
    download(name("graphml"), "application/xml", writeGraphml(network, places, location.href));
  return (
    <fieldset className={css.exports}>
      <legend className="visually-hidden">{t("export")}</legend>
      <IconButton icon={Download} label={`${t("export")}: PNG`} onClick={() => void savePng()}>
        PNG
      </IconButton>
      <IconButton icon={Download} label={`${t("export")}: SVG`} onClick={() => void saveSvg()}>
        SVG
      </IconButton>
      <IconButton icon={Download} label={`${t("export")}: GraphML`} onClick={saveGraphml}>
        GraphML
      </IconButton>
    </fieldset>
  );
}

function useScene(network: Network, places: Props["places"], marked: Props["marked"]): () => Promise<Scene> {
  const { t } = useTranslation("network");
  const language = useLanguage();
  const word = useWords();
  const plan = useCurrentPlan();
  return async () => {
    const { readPalette } = await import("./palette.js");
    const { sizeOf } = await import("./drawing.js");
    const palette = readPalette();
    const degree = degrees(network);
    const nodes = [...network.nodes.values()].map((node) => ({
      id: node.id,
      ...(places.get(node.id) ?? { x: 0, y: 0 }),
      size: sizeOf(degree.get(node.id) ?? 0, network.nodes.size),
      colour: palette.ofKind(node.__typename),
      label: shorten(namesOf(node, language).main),
      title: `${word("EntityKind", node.__typename)}: ${namesOf(node, language).main}`,
      isMarked: marked.has(node.id),
    }));
    const nameOf = (id: string) => {
      const node = network.nodes.get(id);
      return node === undefined ? id : namesOf(node, language).main;
    };
    const links = [...network.links.values()].map(({ id, from, to, reason, relationship }) => ({
      id,
      ...{ from: from.id, to: to.id, colour: palette.ofReason(reason) },
      width: marked.has(id) ? 3.5 : network.links.size > 600 ? 0.6 : 1.3,
      title: `${nameOf(from.id)} – ${word("RelationshipType", relationship)} – ${nameOf(to.id)}`,
    }));
    const kinds = [...new Set([...network.nodes.values()].map(({ __typename }) => __typename))];
    const reasons = [...new Set([...network.links.values()].map(({ reason }) => reason))];
    return toScene(nodes, links, {
      ...{ background: palette.paper, ink: palette.ink, font: "sans-serif" },
      title:
        plan === undefined
          ? t("title")
          : namesOf({ id: plan.id, name: plan.title, nameEn: plan.titleEn }, language).main,
      source: location.href,
      legend: [
        ...kinds.map((kind) => ({
          colour: palette.ofKind(kind),
          text: word("EntityKind", kind),
          isLine: false,
        })),
        ...reasons.map((reason) => ({
          colour: palette.ofReason(reason),
          text: reason === null ? t("noReason") : word("Reason", reason),
          isLine: true,
        })),
      ],
    });
  };
}

function shorten(name: string): string {
  const points = [...name];
  return points.length <= 42 ? name : `${points.slice(0, 41).join("")}…`;
}
