/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The form of a citation (引文格式). */
export type CitationStyle =
  /** APA, 7th edition, and a line with the words, the release and the checksums in English. */
  | 'APA'
  /** One BibTeX entry, in Unicode. */
  | 'BIBTEX'
  /** CSL-JSON, as reference managers read it: a list of one item. */
  | 'CSL_JSON'
  /** China's standard GB/T 7714-2025 (信息与文献 参考文献著录规则), and a line with the words, the release and the checksums in Chinese. */
  | 'GB_T_7714';

/** What is missing (缺口类型). */
export type GapKind =
  /** The box could not be read, so that nothing is known about what it lists (专栏无法读取). */
  | 'BOX_NOT_READABLE'
  /** No programme is stated to feed this indicator (没有明示支撑的指标). */
  | 'INDICATOR_WITHOUT_PROGRAMME'
  /** No programme is stated to serve this objective (没有明示支撑的举措). */
  | 'OBJECTIVE_WITHOUT_STATED_PROGRAMME'
  /** No amount of money is named (没有写明金额). */
  | 'PROJECT_WITHOUT_AMOUNT'
  /** No body that carries the project out or runs it is named (没有写明责任主体). */
  | 'PROJECT_WITHOUT_BODY'
  /** No date or deadline is named (没有写明时限). */
  | 'PROJECT_WITHOUT_DATE'
  /** No place where the project stands or happens is named (没有写明地点). */
  | 'PROJECT_WITHOUT_PLACE';

/** How much is known about a gap (缺口状态). */
export type GapStatus =
  /** Could not be looked for: a box that cannot be read, a project that is only named, or a part that no reader has annotated (未检查). */
  | 'NOT_CHECKED'
  /** Read, and nothing at all was found (未找到). */
  | 'NOT_FOUND'
  /** Something is there, but the text does not state this: only derived or judged links, or bodies in other roles (未明示). */
  | 'NOT_STATED';

/** What kind of goal it is (目标类型). */
export type GoalKind =
  /** A function that the area takes on (功能定位). */
  | 'FUNCTION'
  /** Named in the text without being set as a goal (文中提及). */
  | 'NAMED_IN_PASSING'
  /** The overall positioning (总体定位). */
  | 'POSITIONING'
  /** A basic principle (基本原则). */
  | 'PRINCIPLE'
  /** What is to be reached by a year: 2025, 2035 (阶段目标). */
  | 'STAGE'
  /** One of the goals that a stage is made of (分目标). */
  | 'SUBGOAL';

/** How an edge is known, strongest first (成立理由). A derived edge is never stronger than its weakest hop. */
export type Reason =
  /** A reader's judgement (人工判断); `rationale` says why in one line. */
  | 'CURATED'
  /** Found by a named rule or gazetteer (规则推断), given in `rule`. */
  | 'INFERRED'
  /** The quote itself says it (明示): it holds a name of the object and lies in the subject's text or names the subject. */
  | 'STATED'
  /** It follows from the document's structure (结构推导), such as an item of a box in a section; `rule` names the rule. */
  | 'STRUCTURAL';

/** What an edge says, read subject to object (关系类型). */
export type RelationshipType =
  /** Institution to the country or region of its seat (所在地). */
  | 'BASED_IN'
  /** Programme or achievement to policy (落实政策). */
  | 'CARRIES_OUT'
  /** Plan to policy (引用). */
  | 'CITES'
  /** Programme, achievement or event to country, region or group (涉及国家、地区). */
  | 'CONCERNS'
  /** Section to box (包含专栏). */
  | 'HAS_BOX'
  /** Plan to chapter (包含章). */
  | 'HAS_CHAPTER'
  /** A place in the document to its passage (包含段落). */
  | 'HAS_PASSAGE'
  /** Chapter to section (包含节). */
  | 'HAS_SECTION'
  /** Section to subsection (包含小节). */
  | 'HAS_SUBSECTION'
  /** Programme or achievement to event (举办). */
  | 'HOLDS'
  /** Project or task to task or action (落实). */
  | 'IMPLEMENTS'
  /** Programme or achievement to institution (涉及机构). */
  | 'INVOLVES'
  /** Anything to the chapter it stands in (所在章). */
  | 'IN_CHAPTER'
  /** Anything to its plan (属于规划). */
  | 'IN_PLAN'
  /** Programme or achievement to sector (所属领域). */
  | 'IN_SECTOR'
  /** Anything to the section it stands in (所在节). */
  | 'LIES_IN'
  /** Box to project or indicator (列出). */
  | 'LISTS'
  /** Programme, achievement or event to place (位于). */
  | 'LOCATED_IN'
  /** Indicator to goal or action (衡量). */
  | 'MEASURES'
  /** Country or institution to group (成员). */
  | 'MEMBER_OF'
  /** Passage to what it names (提及). */
  | 'MENTIONS'
  /** Indicator or target to what was recorded of it (观测). */
  | 'OBSERVED'
  /** Part to whole, of one kind (属于). */
  | 'PART_OF'
  /** Target or achievement to indicator or goal (量化). */
  | 'QUANTIFIES'
  /** Programme to objective (服务于). */
  | 'SERVES'
  /** Action to the chapter that unfolds it (展开于). */
  | 'UNFOLDS_IN';

/** How much a finding matters (严重程度). */
export type Severity =
  /** The plan contradicts itself (矛盾). */
  | 'ERROR'
  /** Checked and in order, or a lack that is common in plans (提示). */
  | 'INFO'
  /** Worth a look (存疑). */
  | 'WARNING';

export type EvidencePartsFragment = { quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null };

type EntityName_Achievement_Fragment = { __typename: 'Achievement', nameEn: string | null, id: string, name: string };

type EntityName_Action_Fragment = { __typename: 'Action', nameEn: string | null, id: string, name: string };

type EntityName_Box_Fragment = { __typename: 'Box', nameEn: string | null, id: string, name: string };

type EntityName_Chapter_Fragment = { __typename: 'Chapter', nameEn: string | null, id: string, name: string };

type EntityName_Country_Fragment = { __typename: 'Country', nameEn: string | null, id: string, name: string };

type EntityName_CountryGroup_Fragment = { __typename: 'CountryGroup', nameEn: string | null, id: string, name: string };

type EntityName_Event_Fragment = { __typename: 'Event', nameEn: string | null, id: string, name: string };

type EntityName_Goal_Fragment = { __typename: 'Goal', nameEn: string | null, id: string, name: string };

type EntityName_Indicator_Fragment = { __typename: 'Indicator', nameEn: string | null, id: string, name: string };

type EntityName_Institution_Fragment = { __typename: 'Institution', nameEn: string | null, id: string, name: string };

type EntityName_Observation_Fragment = { __typename: 'Observation', id: string, name: string };

type EntityName_Passage_Fragment = { __typename: 'Passage', id: string, name: string };

type EntityName_Place_Fragment = { __typename: 'Place', nameEn: string | null, id: string, name: string };

type EntityName_Plan_Fragment = { __typename: 'Plan', nameEn: string | null, id: string, name: string };

type EntityName_Policy_Fragment = { __typename: 'Policy', nameEn: string | null, id: string, name: string };

type EntityName_Project_Fragment = { __typename: 'Project', nameEn: string | null, number: string | null, id: string, name: string };

type EntityName_Region_Fragment = { __typename: 'Region', nameEn: string | null, id: string, name: string };

type EntityName_Section_Fragment = { __typename: 'Section', nameEn: string | null, id: string, name: string };

type EntityName_Sector_Fragment = { __typename: 'Sector', nameEn: string | null, id: string, name: string };

type EntityName_Source_Fragment = { __typename: 'Source', id: string, name: string };

type EntityName_Subsection_Fragment = { __typename: 'Subsection', nameEn: string | null, id: string, name: string };

type EntityName_Target_Fragment = { __typename: 'Target', nameEn: string | null, id: string, name: string };

type EntityName_Task_Fragment = { __typename: 'Task', nameEn: string | null, id: string, name: string };

export type EntityNameFragment =
  | EntityName_Achievement_Fragment
  | EntityName_Action_Fragment
  | EntityName_Box_Fragment
  | EntityName_Chapter_Fragment
  | EntityName_Country_Fragment
  | EntityName_CountryGroup_Fragment
  | EntityName_Event_Fragment
  | EntityName_Goal_Fragment
  | EntityName_Indicator_Fragment
  | EntityName_Institution_Fragment
  | EntityName_Observation_Fragment
  | EntityName_Passage_Fragment
  | EntityName_Place_Fragment
  | EntityName_Plan_Fragment
  | EntityName_Policy_Fragment
  | EntityName_Project_Fragment
  | EntityName_Region_Fragment
  | EntityName_Section_Fragment
  | EntityName_Sector_Fragment
  | EntityName_Source_Fragment
  | EntityName_Subsection_Fragment
  | EntityName_Target_Fragment
  | EntityName_Task_Fragment
;

export type LinkPartsFragment = { id: string, relationship: RelationshipType, reason: Reason | null, role: string | null, rationale: string | null, rule: string | null, from:
    | { __typename: 'Achievement', nameEn: string | null, id: string, name: string }
    | { __typename: 'Action', nameEn: string | null, id: string, name: string }
    | { __typename: 'Box', nameEn: string | null, id: string, name: string }
    | { __typename: 'Chapter', nameEn: string | null, id: string, name: string }
    | { __typename: 'Country', nameEn: string | null, id: string, name: string }
    | { __typename: 'CountryGroup', nameEn: string | null, id: string, name: string }
    | { __typename: 'Event', nameEn: string | null, id: string, name: string }
    | { __typename: 'Goal', nameEn: string | null, id: string, name: string }
    | { __typename: 'Indicator', nameEn: string | null, id: string, name: string }
    | { __typename: 'Institution', nameEn: string | null, id: string, name: string }
    | { __typename: 'Observation', id: string, name: string }
    | { __typename: 'Passage', id: string, name: string }
    | { __typename: 'Place', nameEn: string | null, id: string, name: string }
    | { __typename: 'Plan', nameEn: string | null, id: string, name: string }
    | { __typename: 'Policy', nameEn: string | null, id: string, name: string }
    | { __typename: 'Project', nameEn: string | null, number: string | null, id: string, name: string }
    | { __typename: 'Region', nameEn: string | null, id: string, name: string }
    | { __typename: 'Section', nameEn: string | null, id: string, name: string }
    | { __typename: 'Sector', nameEn: string | null, id: string, name: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Subsection', nameEn: string | null, id: string, name: string }
    | { __typename: 'Target', nameEn: string | null, id: string, name: string }
    | { __typename: 'Task', nameEn: string | null, id: string, name: string }
  , to:
    | { __typename: 'Achievement', nameEn: string | null, id: string, name: string }
    | { __typename: 'Action', nameEn: string | null, id: string, name: string }
    | { __typename: 'Box', nameEn: string | null, id: string, name: string }
    | { __typename: 'Chapter', nameEn: string | null, id: string, name: string }
    | { __typename: 'Country', nameEn: string | null, id: string, name: string }
    | { __typename: 'CountryGroup', nameEn: string | null, id: string, name: string }
    | { __typename: 'Event', nameEn: string | null, id: string, name: string }
    | { __typename: 'Goal', nameEn: string | null, id: string, name: string }
    | { __typename: 'Indicator', nameEn: string | null, id: string, name: string }
    | { __typename: 'Institution', nameEn: string | null, id: string, name: string }
    | { __typename: 'Observation', id: string, name: string }
    | { __typename: 'Passage', id: string, name: string }
    | { __typename: 'Place', nameEn: string | null, id: string, name: string }
    | { __typename: 'Plan', nameEn: string | null, id: string, name: string }
    | { __typename: 'Policy', nameEn: string | null, id: string, name: string }
    | { __typename: 'Project', nameEn: string | null, number: string | null, id: string, name: string }
    | { __typename: 'Region', nameEn: string | null, id: string, name: string }
    | { __typename: 'Section', nameEn: string | null, id: string, name: string }
    | { __typename: 'Sector', nameEn: string | null, id: string, name: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Subsection', nameEn: string | null, id: string, name: string }
    | { __typename: 'Target', nameEn: string | null, id: string, name: string }
    | { __typename: 'Task', nameEn: string | null, id: string, name: string }
  , evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> };

export type PlansQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansQuery = { plans: Array<{ id: string, title: string, titleEn: string | null, periodStart: number | null, periodEnd: number | null }> };

export type CiteQueryVariables = Exact<{
  id: string;
  style: CitationStyle;
}>;


export type CiteQuery = { cite: string, permalink: string | null };

export type OverviewQueryVariables = Exact<{
  plan: string;
}>;


export type OverviewQuery = { plans: Array<{ id: string, title: string, titleEn: string | null, issuer: string | null, issuerEn: string | null, periodStart: number | null, periodEnd: number | null, textSha256: string | null, chapterCount: number | null, sectionCount: number | null, boxCount: number | null, projectCount: number | null, indicatorCount: number | null, taskCount: number | null, goalCount: number | null, targetCount: number | null, actions: Array<{ id: string, name: string, nameEn: string | null, number: number | null, chapter: { id: string, number: number | null } | null }>, goals: Array<{ id: string, name: string, nameEn: string | null, kind: GoalKind, horizonYear: number | null, programmeCount: number | null }>, indicators: Array<{ id: string, name: string, nameEn: string | null, number: number | null, unit: string | null, group: string | null, groupNumber: number | null, cumulative: boolean, baselineYear: number | null, baselineValue: number | null, targetYear: number | null, targetValue: number | null, targetRaw: string | null }> }>, release: { id: string, createdAt: string, nodeCount: number, edgeCount: number, counts: Array<{ reason: Reason, count: number }> }, findings: Array<{ id: string, rule: string, severity: Severity, sentence: string, message: string, entities: Array<
      | { __typename: 'Achievement', nameEn: string | null, id: string, name: string }
      | { __typename: 'Action', nameEn: string | null, id: string, name: string }
      | { __typename: 'Box', nameEn: string | null, id: string, name: string }
      | { __typename: 'Chapter', nameEn: string | null, id: string, name: string }
      | { __typename: 'Country', nameEn: string | null, id: string, name: string }
      | { __typename: 'CountryGroup', nameEn: string | null, id: string, name: string }
      | { __typename: 'Event', nameEn: string | null, id: string, name: string }
      | { __typename: 'Goal', nameEn: string | null, id: string, name: string }
      | { __typename: 'Indicator', nameEn: string | null, id: string, name: string }
      | { __typename: 'Institution', nameEn: string | null, id: string, name: string }
      | { __typename: 'Observation', id: string, name: string }
      | { __typename: 'Passage', id: string, name: string }
      | { __typename: 'Place', nameEn: string | null, id: string, name: string }
      | { __typename: 'Plan', nameEn: string | null, id: string, name: string }
      | { __typename: 'Policy', nameEn: string | null, id: string, name: string }
      | { __typename: 'Project', nameEn: string | null, number: string | null, id: string, name: string }
      | { __typename: 'Region', nameEn: string | null, id: string, name: string }
      | { __typename: 'Section', nameEn: string | null, id: string, name: string }
      | { __typename: 'Sector', nameEn: string | null, id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Subsection', nameEn: string | null, id: string, name: string }
      | { __typename: 'Target', nameEn: string | null, id: string, name: string }
      | { __typename: 'Task', nameEn: string | null, id: string, name: string }
    > }>, gaps: Array<{ kind: GapKind, status: GapStatus }> };

export type AnatomyQueryVariables = Exact<{
  plan: string;
}>;


export type AnatomyQuery = { chapters: Array<{ id: string, name: string, nameEn: string | null, number: number | null, label: string | null, start: number | null, end: number | null, sections: Array<{ id: string, name: string, nameEn: string | null, number: number | null, label: string | null, start: number | null, end: number | null, tasks: Array<{ id: string }>, boxes: Array<{ id: string, name: string, nameEn: string | null, number: number | null, indicators: Array<{ id: string, name: string, nameEn: string | null }>, projects: Array<{ id: string, name: string, nameEn: string | null, number: string | null }> }> }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityNameFragmentDoc = new TypedDocumentString(`
    fragment EntityName on Entity {
  __typename
  id
  name
  ... on Plan {
    nameEn
  }
  ... on Chapter {
    nameEn
  }
  ... on Section {
    nameEn
  }
  ... on Subsection {
    nameEn
  }
  ... on Box {
    nameEn
  }
  ... on Goal {
    nameEn
  }
  ... on Indicator {
    nameEn
  }
  ... on Target {
    nameEn
  }
  ... on Action {
    nameEn
  }
  ... on Task {
    nameEn
  }
  ... on Project {
    nameEn
    number
  }
  ... on Institution {
    nameEn
  }
  ... on Country {
    nameEn
  }
  ... on Region {
    nameEn
  }
  ... on CountryGroup {
    nameEn
  }
  ... on Place {
    nameEn
  }
  ... on Policy {
    nameEn
  }
  ... on Event {
    nameEn
  }
  ... on Sector {
    nameEn
  }
  ... on Achievement {
    nameEn
  }
}
    `, {"fragmentName":"EntityName"}) as unknown as TypedDocumentString<EntityNameFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  prefix
  suffix
  source {
    id
  }
  passage {
    id
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const LinkPartsFragmentDoc = new TypedDocumentString(`
    fragment LinkParts on Link {
  id
  relationship
  reason
  role
  rationale
  rule
  from {
    ...EntityName
  }
  to {
    ...EntityName
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  prefix
  suffix
  source {
    id
  }
  passage {
    id
  }
}
fragment EntityName on Entity {
  __typename
  id
  name
  ... on Plan {
    nameEn
  }
  ... on Chapter {
    nameEn
  }
  ... on Section {
    nameEn
  }
  ... on Subsection {
    nameEn
  }
  ... on Box {
    nameEn
  }
  ... on Goal {
    nameEn
  }
  ... on Indicator {
    nameEn
  }
  ... on Target {
    nameEn
  }
  ... on Action {
    nameEn
  }
  ... on Task {
    nameEn
  }
  ... on Project {
    nameEn
    number
  }
  ... on Institution {
    nameEn
  }
  ... on Country {
    nameEn
  }
  ... on Region {
    nameEn
  }
  ... on CountryGroup {
    nameEn
  }
  ... on Place {
    nameEn
  }
  ... on Policy {
    nameEn
  }
  ... on Event {
    nameEn
  }
  ... on Sector {
    nameEn
  }
  ... on Achievement {
    nameEn
  }
}`, {"fragmentName":"LinkParts"}) as unknown as TypedDocumentString<LinkPartsFragment, unknown>;
export const PlansDocument = new TypedDocumentString(`
    query Plans {
  plans {
    id
    title
    titleEn
    periodStart
    periodEnd
  }
}
    `, {"hash":"sha256:a2f91b8da88ff345c9bfc48ddf91b123272ff11c5964b0ebdc5b18e39b818161"}) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const CiteDocument = new TypedDocumentString(`
    query Cite($id: ID!, $style: CitationStyle!) {
  cite(id: $id, style: $style)
  permalink(id: $id)
}
    `, {"hash":"sha256:8b215290428b50d7c7a7596015858bb8ef2791ce45d0ff707542e9893baf6a9b"}) as unknown as TypedDocumentString<CiteQuery, CiteQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($plan: ID!) {
  plans(where: {id: {eq: $plan}}) {
    id
    title
    titleEn
    issuer
    issuerEn
    periodStart
    periodEnd
    textSha256
    chapterCount
    sectionCount
    boxCount
    projectCount
    indicatorCount
    taskCount
    goalCount
    targetCount
    actions {
      id
      name
      nameEn
      number
      chapter {
        id
        number
      }
    }
    goals {
      id
      name
      nameEn
      kind
      horizonYear
      programmeCount
    }
    indicators {
      id
      name
      nameEn
      number
      unit
      group
      groupNumber
      cumulative
      baselineYear
      baselineValue
      targetYear
      targetValue
      targetRaw
    }
  }
  release(plan: $plan) {
    id
    createdAt
    nodeCount
    edgeCount
    counts {
      reason
      count
    }
  }
  findings(plan: $plan, severities: [ERROR, WARNING]) {
    id
    rule
    severity
    sentence
    message
    entities {
      ...EntityName
    }
  }
  gaps(plan: $plan) {
    kind
    status
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name
  ... on Plan {
    nameEn
  }
  ... on Chapter {
    nameEn
  }
  ... on Section {
    nameEn
  }
  ... on Subsection {
    nameEn
  }
  ... on Box {
    nameEn
  }
  ... on Goal {
    nameEn
  }
  ... on Indicator {
    nameEn
  }
  ... on Target {
    nameEn
  }
  ... on Action {
    nameEn
  }
  ... on Task {
    nameEn
  }
  ... on Project {
    nameEn
    number
  }
  ... on Institution {
    nameEn
  }
  ... on Country {
    nameEn
  }
  ... on Region {
    nameEn
  }
  ... on CountryGroup {
    nameEn
  }
  ... on Place {
    nameEn
  }
  ... on Policy {
    nameEn
  }
  ... on Event {
    nameEn
  }
  ... on Sector {
    nameEn
  }
  ... on Achievement {
    nameEn
  }
}`, {"hash":"sha256:fa4afab10c54dabe870e9378a5335f960a78374d5e6b568da702a177f7fa6633"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const AnatomyDocument = new TypedDocumentString(`
    query Anatomy($plan: ID!) {
  chapters(where: {plan: {id: {eq: $plan}}}) {
    id
    name
    nameEn
    number
    label
    start
    end
    sections {
      id
      name
      nameEn
      number
      label
      start
      end
      tasks {
        id
      }
      boxes {
        id
        name
        nameEn
        number
        indicators {
          id
          name
          nameEn
        }
        projects {
          id
          name
          nameEn
          number
        }
      }
    }
  }
}
    `, {"hash":"sha256:7eccfb02e879a916b7d10f94b52633d265805b482fba816b8e34b764e1628f3f"}) as unknown as TypedDocumentString<AnatomyQuery, AnatomyQueryVariables>;