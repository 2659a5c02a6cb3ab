import { ArrowDown, ArrowRightLeft, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLanguage, useWords } from "../../i18n/use-words.js";
import { namesOf } from "../../lib/entity-name.js";
import { formatNumber } from "../../lib/format.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { Card } from "../../parts/card.jsx";
import { ReasonChip } from "../../parts/chips.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import { IconButton } from "../../parts/icon-button.jsx";
import { Loading } from "../../parts/states.jsx";
import { LinkWords } from "./link-item.jsx";
import { endOf, type NetNode, type Step } from "./network.js";
import css from "./network.module.css";
import type { NetworkState } from "./url-state.js";
import type { Way, Ways } from "./use-network.js";

/** The path between the two chosen entities, hop by hop with its quotes; nothing while none is chosen. */
export function PathPanel({ state, paths }: { state: NetworkState; paths: Ways | undefined }) {
  const { t } = useTranslation("network");
  const [, step] = useUrlState(true);
  const { from, to } = state;
  if (from === undefined && to === undefined) return null;
  const clear = () => step({ from: undefined, to: undefined, way: undefined });
  return (
    <section className={css.path} aria-label={t("path")}>
      <Card
        title={t("path")}
        note={
          from === undefined || to === undefined
            ? t(from === undefined ? "chooseFrom" : "chooseTo")
            : undefined
        }
        aside={<IconButton icon={X} label={t("closePath")} onClick={clear} />}
      >
        {from !== undefined && to !== undefined && <Found from={from} to={to} state={state} paths={paths} />}
      </Card>
    </section>
  );
}

function Found({
  from,
  to,
  state,
  paths,
}: {
  from: string;
  to: string;
  state: NetworkState;
  paths: Ways | undefined;
}) {
  const { t } = useTranslation("network");
  const language = useLanguage();
  const [, step] = useUrlState(true);
  if (paths === undefined) return <Loading lines={3} />;
  const name = (node: NetNode | null | undefined, id: string) => (node ? namesOf(node, language).main : id);
  const names = { from: name(paths.ends[0], from), to: name(paths.ends[1], to) };
  const way = paths.ways[state.way];
  return (
    <>
      <div className={css.pathHead}>
        <p>{t("pathFromTo", names)}</p>
        <IconButton
          icon={ArrowRightLeft}
          label={t("swap")}
          onClick={() => step({ from: to, to: from, way: undefined })}
        >
          {t("swap")}
        </IconButton>
      </div>
      <p className={css.soft}>
        {paths.by === "api"
          ? t("byApi")
          : t("byLoaded", { count: paths.searched, number: formatNumber(paths.searched, language) })}
      </p>
      {paths.ways.length > 1 && <Choice paths={paths} state={state} />}
      {way === undefined ? <p>{t("noPath")}</p> : <Hops way={way} ends={paths.ends} />}
    </>
  );
}

function Choice({ paths, state }: { paths: Ways; state: NetworkState }) {
  const { t } = useTranslation("network");
  const [, change] = useUrlState();
  return (
    <fieldset className={css.ways}>
      <legend className="visually-hidden">{t("whichPath")}</legend>
      {paths.ways.map(({ steps, reason }, index) => (
        <label key={steps.map(({ link }) => link.id).join(" ")}>
          <input
            type="radio"
            name="way"
            checked={index === state.way}
            onChange={() => change({ way: index === 0 ? undefined : String(index) })}
          />
          <span>
            {t("way", { number: index + 1 })} · {t("hops", { count: steps.length })}{" "}
            {reason !== undefined && <ReasonChip reason={reason} />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Hops({ way: { steps }, ends }: { way: Way; ends: Ways["ends"] }) {
  const start = ends[0];
  return (
    <ol className={css.hops}>
      {start && (
        <li>
          <EntityLink entity={start} />
        </li>
      )}
      {steps.map((step) => (
        <Hop key={step.link.id} step={step} />
      ))}
    </ol>
  );
}

function Hop({ step }: { step: Step }) {
  const word = useWords();
  const { link, isForward } = step;
  const end = endOf(step) === link.to.id ? link.to : link.from;
  return (
    <li>
      <p className={css.sentence}>
        <ArrowDown size={15} aria-hidden />
        <b>{word(isForward ? "RelationshipType" : "Inverse", link.relationship)}</b>
      </p>
      <LinkWords link={link} />
      <EntityLink entity={end} />
    </li>
  );
}
