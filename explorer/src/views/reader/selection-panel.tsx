import { MousePointerClick, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useOperation } from "../../api/use-operation.js";
import { ReaderSelectionDocument, type ReaderSelectionQuery } from "../../generated/graphql.js";
import { useWords } from "../../i18n/use-words.js";
import { type Reason, ReasonChip, RoleChip } from "../../parts/chips.jsx";
import { CopyButton } from "../../parts/copy-button.jsx";
import { EntityLink, KindLabel } from "../../parts/entity-link.jsx";
import { IconButton } from "../../parts/icon-button.jsx";
import { Answer, Notice } from "../../parts/states.jsx";
import css from "./reader.module.css";
import type { Span } from "./segments.js";
import type { Passage } from "./text.jsx";

/** The longest stretch that the API answers for. */
const LONGEST = 20_000;

interface Props {
  plan: string;
  chosen: Span | undefined;
  passages: readonly Passage[];
  onClear: () => void;
}

/** What rests on the chosen words: entities, and edges with their reason. */
export function SelectionPanel({ plan, chosen, passages, onClear }: Props) {
  const { t } = useTranslation("reader");
  return (
    <aside className={css.panel} aria-label={t("panelTitle")} data-open={chosen !== undefined || undefined}>
      {chosen === undefined ? (
        <Notice icon={MousePointerClick} title={t("panelEmptyTitle")}>
          {t("panelEmptyText")}
        </Notice>
      ) : (
        <>
          <header>
            <h2>{t("panelTitle")}</h2>
            <IconButton icon={X} label={t("clear")} onClick={onClear} />
          </header>
          <blockquote lang="zh-CN">{wordsAt(passages, chosen)}</blockquote>
          <Resting plan={plan} span={chosen} />
          <footer>
            <p>{t("offsets", { start: String(chosen.start), end: String(chosen.end) })}</p>
            <CopyButton text={location.href} label={t("permalink")} />
          </footer>
        </>
      )}
    </aside>
  );
}

function Resting({ plan, span: { start, end } }: { plan: string; span: Span }) {
  const result = useOperation(ReaderSelectionDocument, { plan, start, end: Math.min(end, start + LONGEST) });
  return <Answer result={result}>{({ restsOn }) => <RestingList restsOn={restsOn} />}</Answer>;
}

function RestingList({ restsOn }: { restsOn: ReaderSelectionQuery["restsOn"] }) {
  const { t } = useTranslation("reader");
  const { truncated, entities } = restsOn;
  const edges = restsOn.edges.filter(({ relationship }) => relationship !== "MENTIONS");
  const kinds = [...new Set(entities.map(({ __typename }) => __typename))];
  if (entities.length === 0 && edges.length === 0) return <p className={css.nothing}>{t("nothing")}</p>;
  return (
    <>
      {truncated && <p className={css.missing}>{t("truncated")}</p>}
      <h3>{t("entities", { count: entities.length })}</h3>
      {kinds.map((kind) => (
        <section key={kind}>
          <KindLabel kind={kind} />
          <ul>
            {entities
              .filter(({ __typename }) => __typename === kind)
              .map((entity) => (
                <li key={entity.id}>
                  <EntityLink entity={{ ...entity, __typename: undefined } as never} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <h3>{t("edges", { count: edges.length })}</h3>
      <ul className={css.edges}>
        {edges.map((edge) => (
          <EdgeItem key={edge.id} edge={edge} />
        ))}
      </ul>
    </>
  );
}

function EdgeItem({ edge }: { edge: ReaderSelectionQuery["restsOn"]["edges"][number] }) {
  const word = useWords();
  return (
    <li>
      <EntityLink entity={edge.from} />
      <p>
        <span className={css.verb}>{word("RelationshipType", edge.relationship)}</span>
        {edge.role !== null && <RoleChip role={edge.role} reason={edge.reason} />}
        {edge.reason !== null && <ReasonChip reason={edge.reason satisfies Reason} />}
      </p>
      <EntityLink entity={edge.to} />
    </li>
  );
}

/** The chosen words; of a long stretch its beginning and its end. */
function wordsAt(passages: readonly Passage[], { start, end }: Span): string {
  const words = passages
    .filter((passage) => (passage.start ?? 0) < end && (passage.end ?? 0) > start)
    .map((passage) => {
      const from = passage.start ?? 0;
      return [...passage.text].slice(Math.max(0, start - from), Math.max(0, end - from)).join("");
    })
    .join(" ");
  const points = [...words];
  return points.length <= 160 ? words : `${points.slice(0, 110).join("")} … ${points.slice(-40).join("")}`;
}
