import { Braces, Download } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { documentText } from "../../api/document.js";
import { EntityLinksDocument, EntityPageDocument, type LinkPartsFragment } from "../../generated/graphql.js";
import { toCsv } from "../../lib/csv.js";
import { download, fileName } from "../../lib/download.js";
import { CopyButton } from "../../parts/copy-button.jsx";
import { Dialog } from "../../parts/dialog.jsx";
import { IconButton } from "../../parts/icon-button.jsx";
import css from "./entity.module.css";
import type { PageEntity } from "./facts.js";
import { groupLinks } from "./link-groups.js";

interface Props {
  entity: PageEntity;
  /** Undefined while they are not there. */
  edges: readonly LinkPartsFragment[] | undefined;
}

/** The page's data as files, and the operations that made it. */
export function DownloadButtons({ entity, edges }: Props) {
  const { t } = useTranslation("entity");
  const own = groupLinks(entity.id, edges ?? []).flatMap(({ links }) => links.map(({ link }) => link));
  const saveJson = () =>
    download(
      fileName(entity.id, "json"),
      "application/json",
      `${JSON.stringify({ entity, links: own }, undefined, 2)}\n`,
    );
  const saveCsv = () => download(fileName(entity.id, "csv"), "text/csv", linksAsCsv(own));
  return (
    <>
      <IconButton icon={Download} label={`${t("download")}: ${t("json")}`} onClick={saveJson}>
        {t("json")}
      </IconButton>
      <IconButton icon={Download} label={`${t("download")}: ${t("csv")}`} onClick={saveCsv}>
        {t("csv")}
      </IconButton>
      <Operations id={entity.id} />
    </>
  );
}

function Operations({ id }: { id: string }) {
  const { t } = useTranslation("entity");
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <IconButton icon={Braces} label={t("graphql")} onClick={open}>
        {t("graphql")}
      </IconButton>
      <Dialog ref={dialog} title={t("graphql")} onClose={() => setOpen(false)}>
        {isOpen && (
          <>
            <p>{t("graphqlNote")}</p>
            {[EntityPageDocument, EntityLinksDocument].map((operation) => (
              <Operation key={operation.toString()} text={documentText(operation, { id: ["ID!", id] })} />
            ))}
          </>
        )}
      </Dialog>
    </>
  );
}

function Operation({ text }: { text: string }) {
  const { t } = useTranslation("entity");
  return (
    <section className={css.operation}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{text}</pre>
      <div>
        <CopyButton text={text} />
        <a href={`/graphql?query=${encodeURIComponent(text)}`} target="_blank" rel="noreferrer">
          {t("tryIt")}
        </a>
      </div>
    </section>
  );
}

/** One row for each piece of evidence, or for the edge where it has none. */
function linksAsCsv(links: readonly LinkPartsFragment[]): string {
  const head = ["from", "from_name", "relationship", "to", "to_name", "role", "reason", "rationale", "rule"];
  const rows = links.flatMap(({ from, to, relationship, role, reason, rationale, rule, evidence }) => {
    const edge = [from.id, from.name, relationship, to.id, to.name, role, reason, rationale, rule];
    const pieces = evidence.length > 0 ? evidence : [undefined];
    return pieces.map((piece) => [
      ...edge,
      piece?.quote ?? null,
      piece?.start ?? null,
      piece?.end ?? null,
      piece?.source.id ?? null,
    ]);
  });
  return toCsv([...head, "quote", "start", "end", "source"], rows);
}
