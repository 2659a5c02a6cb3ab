import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useOperation } from "../../api/use-operation.js";
import { IndicatorDetailDocument, type IndicatorDetailQuery } from "../../generated/graphql.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { Card } from "../../parts/card.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import { IconButton } from "../../parts/icon-button.jsx";
import { Answer } from "../../parts/states.jsx";
import { CourseView } from "./course-view.jsx";
import { Facts } from "./facts.jsx";
import css from "./indicator-panel.module.css";
import type { TableQuestion } from "./indicators-page.jsx";
import { Observations } from "./observations.jsx";
import { Prose } from "./prose.jsx";
import { RecordCard } from "./record-card.jsx";
import type { Row } from "./rows.js";
import { Feeds, Measures, OwnWords } from "./words.jsx";

interface Props {
  row: Row;
  question: TableQuestion;
}

/** The chosen indicator: its course, how its status comes about, its words, what feeds it, and what was recorded. */
export function IndicatorPanel({ row, question }: Props) {
  const { t } = useTranslation("indicators");
  const [, step] = useUrlState(true);
  const box = useRef<HTMLElement>(null);
  const result = useOperation(IndicatorDetailDocument, { id: row.indicator.id });
  useEffect(() => {
    box.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <section ref={box} tabIndex={-1} aria-label={t("panel")} className={css.panel}>
      <Card
        title={<EntityLink entity={{ ...row.indicator, number: null }} isFull />}
        aside={<IconButton icon={X} label={t("closePanel")} onClick={() => step({ indicator: undefined })} />}
      >
        <Facts row={row} />
        <Answer result={result} lines={12}>
          {(data) => <Detail row={row} data={data} question={question} />}
        </Answer>
      </Card>
    </section>
  );
}

function Detail({ row, data, question }: Props & { data: IndicatorDetailQuery }) {
  const indicator = data.indicators[0];
  if (indicator === undefined) return null;
  const { observations } = indicator;
  return (
    <div className={css.parts}>
      <CourseView row={row} observations={observations} />
      <Observations row={row} observations={observations} question={question} />
      <RecordCard row={row} question={question} />
      <Prose row={row} />
      <div className={css.pair}>
        <OwnWords indicator={indicator} />
        <Measures indicator={indicator} />
      </div>
      <Feeds services={data.programmesServing} />
    </div>
  );
}
