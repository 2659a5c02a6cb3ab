/** Forms this short are also parts of other words (其中新增), so their edges must be word edges. */
const SHORT_FORM_LENGTH = 2;

/**
 * Names that begin with or hold a country's name and mean something else: states, seas, rivers, cities, counties of China
 * (马里兰 is Maryland, 内蒙古 Inner Mongolia, 巴林左旗 a banner of it). The word segmenter knows few foreign names, so it cannot
 * tell them: it cuts 马里兰州 into 马里 and 兰州.
 */
const NOT_COUNTRIES = (
  "马里兰 马里亚纳 马里乌波尔 内蒙古 北爱尔兰 新墨西哥 墨西哥湾 墨西哥城 印度洋 印度河 印度支那 日本海 几内亚湾 巴拿马城 " +
  "巴拿马运河 危地马拉城 科威特城 约旦河 刚果河 乍得湖 阿曼湾 古巴比伦 土耳其斯坦 巴林左旗 巴林右旗 黑山县"
).split(" ");

/** Where a name stands in some text: UTF-16 offsets into it. */
export interface Mention {
  id: string;
  form: string;
  start: number;
  end: number;
}

/**
 * Finds names in Chinese text, the longest first, from left to right and without overlap: 中国新加坡商会 is the chamber and
 * not 新加坡, 尼日利亚 is not 日本. Blocking names take part in the match and give no mention.
 */
export class MentionScanner {
  readonly #idsOfForm = new Map<string, string[]>();
  readonly #formsByFirst = new Map<string, string[]>();
  readonly #segmenter = new Intl.Segmenter("zh", { granularity: "word" });

  /** Looks for `names`; `blocking` forms, the names of all countries and names like them only keep shorter ones from being found in them. */
  constructor(names: Iterable<{ id: string; forms: readonly string[] }>, blocking: Iterable<string> = []) {
    for (const { id, forms } of names) for (const form of forms) this.#addForm(form, id);
    for (const form of blocking) this.#addForm(form, null);
    for (const name of [...countryNames(), ...NOT_COUNTRIES]) this.#addForm(name, null);
    for (const forms of this.#formsByFirst.values()) forms.sort((a, b) => b.length - a.length);
  }

  #addForm(form: string, id: string | null): void {
    if (form.length < SHORT_FORM_LENGTH) return;
    const ids = this.#idsOfForm.get(form);
    if (ids === undefined) {
      this.#idsOfForm.set(form, id === null ? [] : [id]);
      const first = form[0] as string;
      const forms = this.#formsByFirst.get(first);
      if (forms) forms.push(form);
      else this.#formsByFirst.set(first, [form]);
    } else if (id !== null && !ids.includes(id)) ids.push(id);
  }

  /** All mentions in `text`, in order. A form that two entities share gives one mention for each. */
  scan(text: string): Mention[] {
    const wordEdges = this.#wordEdges(text);
    const mentions: Mention[] = [];
    for (let at = 0; at < text.length; ) {
      const form = this.#longestAt(text, at, wordEdges);
      if (form === undefined) {
        at++;
        continue;
      }
      const end = at + form.length;
      for (const id of this.#idsOfForm.get(form) ?? []) mentions.push({ id, form, start: at, end });
      at = end;
    }
    return mentions;
  }

  #longestAt(text: string, at: number, wordEdges: ReadonlySet<number>): string | undefined {
    return this.#formsByFirst.get(text[at] as string)?.find((form) => {
      if (!text.startsWith(form, at)) return false;
      return form.length > SHORT_FORM_LENGTH || (wordEdges.has(at) && wordEdges.has(at + form.length));
    });
  }

  #wordEdges(text: string): Set<number> {
    const edges = new Set<number>([text.length]);
    for (const { index } of this.#segmenter.segment(text)) edges.add(index);
    return edges;
  }
}

/** The Chinese names of all countries and territories that the runtime's CLDR data knows. */
function countryNames(): string[] {
  const names = new Intl.DisplayNames(["zh-Hans"], { type: "region", fallback: "none" });
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  return [...letters].flatMap((a) => [...letters].flatMap((b) => names.of(a + b) ?? []));
}
