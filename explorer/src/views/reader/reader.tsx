import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useOperation } from "../../api/use-operation.js";
import { ReaderTextDocument, type ReaderTextQuery } from "../../generated/graphql.js";
import { useTitle } from "../../lib/use-title.js";
import { useUrlState } from "../../lib/use-url-state.js";
import { Answer, NotFound } from "../../parts/states.jsx";
import { Contents } from "./contents.jsx";
import css from "./reader.module.css";
import { parseSpan, type Span } from "./segments.js";
import { SelectionPanel } from "./selection-panel.jsx";
import { Text } from "./text.jsx";
import { Toolbar } from "./toolbar.jsx";

/** View 3: the plan's text as published; what is marked and chosen is the address (`?at=120-160&hide=world`). */
export function Reader() {
  const { plan = "" } = useParams();
  const result = useOperation(ReaderTextDocument, { plan });
  return (
    <Answer result={result} lines={14}>
      {(data) => (data.passages.length === 0 ? <NotFound /> : <Book plan={plan} data={data} />)}
    </Answer>
  );
}

function Book({ plan, data }: { plan: string; data: ReaderTextQuery }) {
  const { t } = useTranslation("reader");
  const [params, change] = useUrlState();
  const at = params.get("at");
  const hide = params.get("hide") ?? "";
  // Made anew only when the address changes: the whole text is drawn again with them.
  const chosen = useMemo(() => parseSpan(at), [at]);
  const hidden = useMemo(() => new Set(hide.split(",").filter((layer) => layer !== "")), [hide]);
  const choose = (span: Span | undefined) =>
    change({ at: span === undefined ? undefined : `${span.start}-${span.end}` });
  useTitle(t("title"));
  return (
    <div className={css.reader}>
      <h1 className="visually-hidden">{t("title")}</h1>
      <Contents chapters={data.chapters} />
      <div className={css.middle}>
        <Toolbar hidden={hidden} onChange={(next) => change({ hide: [...next].join(",") })} />
        <Text plan={plan} passages={data.passages} chosen={chosen} hidden={hidden} onChoose={choose} />
      </div>
      <SelectionPanel
        plan={plan}
        chosen={chosen}
        passages={data.passages}
        onClear={() => choose(undefined)}
      />
    </div>
  );
}
