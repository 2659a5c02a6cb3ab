import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OverviewQuery } from "../../generated/graphql.js";
import { useWords } from "../../i18n/use-words.js";
import { Card } from "../../parts/card.jsx";
import { Tag } from "../../parts/chips.jsx";
import { EntityLink } from "../../parts/entity-link.jsx";
import css from "./overview.module.css";

type Finding = OverviewQuery["findings"][number];

/** Findings that are shown at once. */
const FIRST = 4;

/** What the rules found in the plan that is wrong or doubtful, contradictions first. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation("overview");
  const { t: common } = useTranslation("common");
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, FIRST);
  return (
    <Card title={t("findingsTitle")} note={t("findingsNote")}>
      {findings.length === 0 && <p>{t("noFindings")}</p>}
      <ul className={css.findings}>
        {shown.map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ul>
      {findings.length > FIRST && (
        <button type="button" className={css.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? common("showLess") : common("more", { count: findings.length - FIRST })}
        </button>
      )}
    </Card>
  );
}

function FindingItem({ finding: { rule, severity, message, entities } }: { finding: Finding }) {
  const word = useWords();
  return (
    <li>
      <div className={css.findingHead}>
        <span className={css[severity]}>{word("Severity", severity)}</span>
        <Tag>{rule}</Tag>
      </div>
      <p lang="en">{message}</p>
      <p className={css.entities}>
        {entities.map((entity) => (
          <EntityLink key={entity.id} entity={entity} />
        ))}
      </p>
    </li>
  );
}

/** How often the plan leaves something open, by what is missing and how much is known of it. */
export function Gaps({ gaps }: { gaps: OverviewQuery["gaps"] }) {
  const { t } = useTranslation("overview");
  const word = useWords();
  const kinds = [...new Set(gaps.map(({ kind }) => kind))];
  const statuses = ["NOT_STATED", "NOT_FOUND", "NOT_CHECKED"];
  const count = (kind: string, status: string) =>
    gaps.filter((gap) => gap.kind === kind && gap.status === status).length;
  return (
    <Card title={t("gapsTitle")} note={t("gapsNote")}>
      <div className={css.tableBox}>
        <table className={css.gaps}>
          <thead>
            <tr>
              <td />
              {statuses.map((status) => (
                <th key={status} scope="col">
                  {word("GapStatus", status)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{word("GapKind", kind)}</th>
                {statuses.map((status) => (
                  <td key={status} data-none={count(kind, status) === 0 || undefined}>
                    {count(kind, status)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
