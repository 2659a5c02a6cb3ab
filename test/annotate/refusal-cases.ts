import { BASE, planYaml, TEXT, type Yaml } from "./workbench.js";

/** One thing wrong, with ▸ where it is to be found. */
export interface Refusal {
  code: string;
  when: string;
  yaml: Yaml;
  says: RegExp;
  /** The plan's text, where it is not {@link TEXT}. */
  text?: string;
}

const TEXT_WITH_INDICATOR = `${TEXT}专栏2：主要指标表

\t序号
\t指标名称
\t单位
\t2020年
\t2025年

\t1
\t国际航线
\t条
\t3
\t8
`;
const target = (fields: string) =>
  `- id: routes\n  subject: 航线\n  raw: 8条以上\n  quote: 新增航线8条以上\n${fields}`;

/** An entry of the first box item with these edges. */
export const project = (edges: string): Yaml => ({ projects: `- id: "1.1"\n${edges}` });
const clause = (fields: string): Yaml => ({ tasks: `- id: "2.1.01"\n${fields}` });
const curated = (rationale: string) =>
  `{to: goal/city, reason: CURATED, rationale: ${rationale}, quote: 服务开放之城}`;

export const REFUSALS: Refusal[] = [
  {
    code: "QUOTE_NOT_FOUND",
    when: "a quote is not in the text",
    yaml: project("  serves: [{to: goal/city, quote: ▸服务开放之都}]"),
    says: /^“服务开放之都” does not stand in the text\. Nearest text: “服务开放之城”\.$/,
  },
  {
    code: "QUOTE_AMBIGUOUS",
    when: "a quote stands in several places",
    yaml: project("  concerns: [{to: country/SG, role: PARTNER, quote: ▸建设培训基地}]"),
    says: /stands 2 times in the text \(2\.1\/p1, 2\.2\/p1\)\. Take a longer quote, or name the place: \{text: …, in: 2\.1\/p1\}/,
  },
  {
    code: "UNKNOWN_PLACE",
    when: "a quote is placed where there is no place",
    yaml: project("  serves: [{to: goal/city, quote: ▸{text: 服务开放之城, in: box1.9}}]"),
    says: /^No place "box1\.9" in the text\. Did you mean box1\.1\?$/,
  },
  {
    code: "UNKNOWN_PLACE",
    when: "a clause belongs to a section that does not exist",
    yaml: { tasks: '- id: ▸"2.7.01"\n  quote: 支持云川大学\n  verb: 支持' },
    says: /^No section "2\.7" for this clause\. Did you mean 2\.\d\?$/,
  },
  {
    code: "UNKNOWN_ID",
    when: "a reference names nothing",
    yaml: project("  serves: [{to: ▸goal/citty, quote: 服务开放之城}]"),
    says: /^Nothing is called "goal\/citty"\. Did you mean goal\/city\?$/,
  },
  {
    code: "WRONG_KIND",
    when: "a reference is of a kind that the edge does not lead to",
    yaml: project("  serves: [{to: ▸country/SG, quote: 服务开放之城}]"),
    says: /^"country\/SG" is found where one of goal\/…, indicator\/…, target\/… is expected\.$/,
  },
  {
    code: "DUPLICATE_ID",
    when: "two entries have one id",
    yaml: {
      sectors: "- {id: trade, name: 航运, quote: 航运中心}\n- {id: ▸trade, name: 航线, quote: 新增航线}",
    },
    says: /^test-plan\/sector\/trade is declared twice\.$/,
  },
  {
    code: "DUPLICATE_EDGE",
    when: "an edge is written twice",
    yaml: project(
      "  serves:\n    - {to: goal/city, quote: 服务开放之城}\n    - {to: ▸goal/city, quote: 服务开放之城}",
    ),
    says: /^The same edge stands at projects\.yaml:3\.$/,
  },
  {
    code: "SELF_EDGE",
    when: "an edge leads back to its subject",
    yaml: {
      goals: `${BASE.goals?.replace("增强}", "增强, partOf: [{to: ▸goal/hub, quote: 枢纽功能增强}]}")}`,
    },
    says: /from an entity to itself/,
  },
  {
    code: "UNKNOWN_ROLE",
    when: "a role is misspelt",
    yaml: project("  concerns: [{to: country/SG, role: ▸PARTNR, quote: 与新加坡企业合作}]"),
    says: /^CONCERNS needs one of PARTNER .*; found PARTNR\. Did you mean PARTNER\?$/,
  },
  {
    code: "UNKNOWN_ROLE",
    when: "a role is missing",
    yaml: project("  concerns: [▸{to: country/SG, quote: 与新加坡企业合作}]"),
    says: /found none\.$/,
  },
  {
    code: "ROLE_UNEXPECTED",
    when: "an edge without roles has one",
    yaml: project("  serves: [{to: goal/city, role: ▸PARTNER, quote: 服务开放之城}]"),
    says: /^SERVES has no role; found PARTNER\.$/,
  },
  {
    code: "RATIONALE_MISSING",
    when: "a judgement has no rationale",
    yaml: project("  serves: [▸{to: goal/city, reason: CURATED, quote: 服务开放之城}]"),
    says: /^CURATED needs a one-line rationale\.$/,
  },
  {
    code: "RATIONALE_UNEXPECTED",
    when: "a stated edge has a rationale",
    yaml: project("  serves: [{to: goal/city, rationale: ▸It says so., quote: 服务开放之城}]"),
    says: /^Only CURATED has a rationale; this edge is STATED\.$/,
  },
  {
    code: "RATIONALE_REPEATED",
    when: "two judgements have the same rationale",
    yaml: project(
      "  serves:\n    - {to: goal/city, reason: CURATED, rationale: Same., quote: 服务开放之城}\n" +
        "    - {to: goal/hub, reason: CURATED, rationale: ▸Same., quote: 服务开放之城}",
    ),
    says: /^The same rationale stands at projects\.yaml:3\.$/,
  },
  {
    code: "RULE_MISSING",
    when: "an inferred edge names no rule",
    yaml: project("  serves: [▸{to: goal/city, reason: INFERRED, quote: 服务开放之城}]"),
    says: /^INFERRED needs the rule's name\.$/,
  },
  {
    code: "STATED_WITHOUT_OBJECT",
    when: "the quote of a stated edge does not name the object",
    yaml: project("  concerns: [{to: country/SG, role: PARTNER, quote: ▸服务开放之城}]"),
    says: /^No quote holds a name of country\/SG \(新加坡/,
  },
  {
    code: "STATED_OUTSIDE_SUBJECT",
    when: "the quote stands elsewhere and does not name the subject",
    yaml: project("  concerns: [{to: country/SG, role: PARTNER, quote: ▸与新加坡往来}]"),
    says: /^The quote stands outside project\/1\.1 and does not name it \(航运中心/,
  },
  {
    code: "TOO_MANY_CURATED",
    when: "a reader gives a project a fourth objective",
    yaml: {
      goals: `${BASE.goals}\n- {id: base, name: 培训基地, kind: SUBGOAL, quote: {text: 培训基地, in: "2.1"}}\n- {id: open, name: 开放, kind: SUBGOAL, quote: 建成开放}`,
      projects: `- id: "1.1"\n  serves:\n    - ${curated("One.")}\n    - ${curated("Two.").replace("city", "hub")}\n    - ${curated("Three.").replace("city", "base")}\n    - ▸${curated("Four.").replace("city", "open")}`,
    },
    says: /^A project has at most 3 CURATED serves; this is number 4\.$/,
  },
  {
    code: "VERB_NOT_IN_QUOTE",
    when: "a clause's verb is not in its quote",
    yaml: clause("  quote: 支持云川大学建设培训基地\n  verb: ▸鼓励"),
    says: /^verb “鼓励” does not stand in “支持云川大学建设培训基地”\.$/,
  },
  {
    code: "UNKNOWN_VERB",
    when: "the lexicon does not know a clause's verb and no strength is given",
    yaml: clause("  quote: 支持云川大学建设培训基地\n  verb: ▸大学"),
    says: /^The lexicon does not know “大学”; name the strength\.$/,
  },
  {
    code: "RAW_NOT_IN_QUOTE",
    when: "a target's value is not in its quote",
    yaml: { targets: "- {id: routes, subject: 航线, raw: ▸9条以上, quote: 新增航线8条以上}" },
    says: /^“9条以上” does not stand in the quote “新增航线8条以上”\.$/,
  },
  {
    code: "NAME_NOT_IN_QUOTE",
    when: "an entity's quote holds none of its names",
    yaml: { places: "- {id: port, name: 港口, kind: SITE, altNames: [码头], quote: ▸服务开放之城建设}" },
    says: /^“服务开放之城建设” holds none of the names 港口 \| 码头\.$/,
  },
  {
    code: "NO_EVIDENCE",
    when: "an entity rests on no words",
    yaml: { sectors: "- {id: ▸trade, name: 商贸}" },
    says: /^sector\/trade \(商贸\) rests on no words; give it a quote\.$/,
  },
  {
    code: "QUOTE_MISSING",
    when: "an edge has neither a quote nor a source, nor an entry's quote to rest on",
    yaml: {
      institutions: "- {id: university, name: 云川大学, kind: UNIVERSITY, basedIn: [▸{to: country/SG}]}",
    },
    says: /^An edge needs a quote, or an outside source\.$/,
  },
  {
    code: "QUOTE_MISSING",
    when: "a project that is no box item quotes nothing",
    yaml: { projects: "- ▸{id: station, name: 驿站}" },
    says: /^Project station is no box item/,
  },
  {
    code: "READING_UNCHANGED",
    when: "a misprint reads as the text does",
    yaml: {
      misprints:
        "- {id: one, quote: 力争新增航线, kind: WRONG, reading: ▸力争新增航线, note: Nothing is wrong.}",
    },
    says: /^“力争新增航线” is what the text says already\.$/,
  },
  {
    code: "UNKNOWN_ID",
    when: "a misprint is about something that is not there",
    yaml: {
      misprints:
        "- {id: one, quote: 力争新增航线, kind: MISSING, reading: null, note: A word is missing., about: [▸goal/town]}",
    },
    says: /^Nothing is called "goal\/town"\./,
  },
  {
    code: "DUPLICATE_ID",
    when: "two misprints have the same id",
    yaml: {
      misprints: `
- {id: one, quote: 力争新增航线, kind: MISSING, reading: null, note: A word is missing.}
- {id: ▸one, quote: 引进欧洲学校, kind: MISSING, reading: null, note: Another one is missing.}`,
    },
    says: /^The misprint one is declared twice\.$/,
  },
  {
    code: "SAME_AND_NOT_SAME",
    when: "a target is linked to an indicator and told apart from it",
    text: TEXT_WITH_INDICATOR,
    yaml: {
      targets: target(
        "  quantifies: [{to: indicator/1, reason: CURATED, rationale: Both are routes.}]\n" +
          "  notSameAs: [{to: ▸indicator/1, rationale: New routes only.}]",
      ),
    },
    says: /^indicator\/1 stands under quantifies too; the value is either the same or it is not\.$/,
  },
  {
    code: "DUPLICATE_EDGE",
    when: "a target is told apart from an indicator twice",
    text: TEXT_WITH_INDICATOR,
    yaml: {
      targets: target(
        "  notSameAs: [{to: indicator/1, rationale: New only.}, {to: ▸indicator/1, rationale: Not all.}]",
      ),
    },
    says: /^indicator\/1 stands here twice\.$/,
  },
  {
    code: "TEXT_CHANGED",
    when: "the text is not the one that was annotated",
    yaml: { plan: planYaml(TEXT, "f".repeat(64)).replace("sha256: ", "sha256: ▸") },
    says: /^The text's sha-256 is [0-9a-f]{64}, not f{64}\.$/,
  },
  {
    code: "ANNOTATION_SHAPE",
    when: "an entry has a field that its kind does not have",
    yaml: { sectors: "- {id: trade, name: 航线, nammeEn: ▸Trade}" },
    says: /^0: unknown key "nammeEn"\. Did you mean nameEn\?$/,
  },
  {
    code: "ANNOTATION_SHAPE",
    when: "a kind is outside the vocabulary",
    yaml: { places: "- id: port\n  name: 航线\n  kind: ▸HARBOUR" },
    says: /^0\.kind: found "HARBOUR", expected one of AREA, .*, SITE\. Did you mean \w+\?$/,
  },
  {
    code: "ANNOTATION_SHAPE",
    when: "a kind is misspelt",
    yaml: { places: "- id: port\n  name: 航线\n  kind: ▸DISTRIKT" },
    says: /Did you mean DISTRICT\?$/,
  },
  {
    code: "ANNOTATION_SHAPE",
    when: "a value is of another type",
    yaml: {
      goals: '- {id: city, name: 开放之城, kind: FUNCTION, quote: 建成开放之城, horizonYear: ▸"2025"}',
    },
    says: /^0\.horizonYear: found "2025", expected number\.$/,
  },
  {
    code: "ANNOTATION_SHAPE",
    when: "a field is missing",
    yaml: { places: "- ▸{id: port, name: 航线}" },
    says: /^0\.kind: missing, expected one of AREA, /,
  },
  {
    code: "ANNOTATION_SHAPE",
    when: "a quote is no quote",
    yaml: { sectors: "- {id: trade, name: 航线, quote: ▸7}" },
    says: /^0\.quote: found 7, expected words of the text, \{text: …, in: …, nth: …\}, or a list of them\.$/,
  },
  {
    code: "ANNOTATION_SHAPE",
    when: "plan.yaml is wrong itself",
    yaml: { plan: planYaml(TEXT).replace("periodEnd: 2025", "periodEnd: ▸soon") },
    says: /^periodEnd: found "soon", expected number\.$/,
  },
  {
    code: "YAML_SYNTAX",
    when: "a file is not YAML",
    yaml: { sectors: "- id: trade\n  name: 航线\n▸ kind: [" },
    says: /./,
  },
];
