/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a country, region or country group is in a programme, achievement or event (国别角色). */
export type AreaRole =
  /** The theme of an event (活动主题). */
  | 'EVENT_THEME'
  /** Stands in a statement about history (历史). */
  | 'HISTORICAL'
  /** A market for goods, services or firms going abroad (市场). */
  | 'MARKET'
  /** Named as a member of a group or agreement (成员). */
  | 'MEMBER_REFERENCE'
  /** Has or opens a consular mission or visa centre here (领馆、签证). */
  | 'MISSION'
  /** Where goods come from (商品来源). */
  | 'ORIGIN_OF_GOODS'
  /** A partner in cooperation (合作方). */
  | 'PARTNER'
  /** Home of a sister city (友城). */
  | 'SISTER_CITY'
  /** Where investment or firms come from (外资来源). */
  | 'SOURCE_OF_INVESTMENT';

/** How a printed value relates to the number (比较关系). */
export type Comparator =
  /** About (左右、约、近). */
  | 'APPROX'
  /** From `value` to `valueTo` (至). */
  | 'BETWEEN'
  /** Exactly the value (等于). */
  | 'EQ'
  /** More than (超过、余). */
  | 'GT'
  /** At least (以上、不低于). */
  | 'GTE'
  /** Less than (低于、不到). */
  | 'LT'
  /** At most (以下、以内). */
  | 'LTE';

/** The kinds of entity, by the names of their types (实体类型). */
export type EntityKind =
  /** See the type `Achievement` (发展成就). */
  | 'Achievement'
  /** See the type `Action` (行动). */
  | 'Action'
  /** See the type `Box` (专栏). */
  | 'Box'
  /** See the type `Chapter` (章). */
  | 'Chapter'
  /** See the type `Country` (国家). */
  | 'Country'
  /** See the type `CountryGroup` (国家集团). */
  | 'CountryGroup'
  /** See the type `Event` (活动). */
  | 'Event'
  /** See the type `Goal` (目标). */
  | 'Goal'
  /** See the type `Indicator` (指标). */
  | 'Indicator'
  /** See the type `Institution` (机构). */
  | 'Institution'
  /** See the type `Observation` (观测值). */
  | 'Observation'
  /** See the type `Passage` (段落). */
  | 'Passage'
  /** See the type `Place` (地点). */
  | 'Place'
  /** See the type `Plan` (规划). */
  | 'Plan'
  /** See the type `Policy` (政策). */
  | 'Policy'
  /** See the type `Project` (项目). */
  | 'Project'
  /** See the type `Region` (地区). */
  | 'Region'
  /** See the type `Section` (节). */
  | 'Section'
  /** See the type `Sector` (领域). */
  | 'Sector'
  /** See the type `Source` (来源). */
  | 'Source'
  /** See the type `Subsection` (小节). */
  | 'Subsection'
  /** See the type `Target` (量化目标). */
  | 'Target'
  /** See the type `Task` (任务). */
  | 'Task';

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

/** What kind of body it is (机构类型). */
export type InstitutionKind =
  /** An association or chamber (协会、商会). */
  | 'ASSOCIATION'
  /** A class of bodies such as 税务、银行等部门, kept out of named bodies (机构统称). */
  | 'COLLECTIVE'
  /** A company or a brand (企业). */
  | 'COMPANY'
  /** A museum, theatre or other cultural body (文化机构). */
  | 'CULTURAL'
  /** A consulate, mission or visa centre (外事机构). */
  | 'DIPLOMATIC'
  /** A bank, insurer, fund or exchange (金融机构). */
  | 'FINANCIAL'
  /** A government or one of its offices (政府部门). */
  | 'GOVERNMENT'
  /** A hospital (医院). */
  | 'HOSPITAL'
  /** An international organisation (国际组织). */
  | 'INTERNATIONAL_ORGANISATION'
  /** A law firm (律师事务所). */
  | 'LAW_FIRM'
  /** A media body (媒体). */
  | 'MEDIA'
  /** A public institution (事业单位). */
  | 'PUBLIC_INSTITUTION'
  /** A research body (科研机构). */
  | 'RESEARCH'
  /** A school (学校). */
  | 'SCHOOL'
  /** A university (高校). */
  | 'UNIVERSITY';

/** What an institution does in a programme (机构角色). */
export type InstitutionRole =
  /** The leading body that it builds on (以…为龙头、依托). */
  | 'ANCHOR'
  /** Named as one of several (如、等). */
  | 'EXAMPLE'
  /** Houses it (承载). */
  | 'HOST'
  /** Leads it, or carries it out itself (牵头、实施). */
  | 'LEAD'
  /** Runs it (运营). */
  | 'OPERATOR'
  /** Works on it together with others (合作、共同). */
  | 'PARTNER'
  /** Only referred to (提及). */
  | 'REFERENCE'
  /** Oversees or approves (监管、审批). */
  | 'REGULATOR'
  /** What the statement itself is about, in achievements (陈述对象). */
  | 'SUBJECT'
  /** Is supported by it (支持其发展). */
  | 'SUPPORTED'
  /** Is to be brought in (引进、落户). */
  | 'TO_ATTRACT';

/** Where the words of a search were found (命中字段), best first. */
export type MatchField =
  /** Another name or an abbreviation (别称、简称). */
  | 'ALT_NAME'
  /** An ISO 3166 code, or the number of a project (代码、编号). */
  | 'CODE'
  /** The first letters of the sounds of a name (拼音首字母). */
  | 'INITIALS'
  /** A form that the text mentions it by (文中提法). */
  | 'MENTION'
  /** A misprint of the text (原文误植). */
  | 'MISPRINT'
  /** The name as in the plan (名称). */
  | 'NAME'
  /** The English name (英文名). */
  | 'NAME_EN'
  /** The sounds of a name, typed as pinyin (拼音). */
  | 'PINYIN'
  /** The running text of a passage, a task or a project (正文). */
  | 'TEXT';

/** How the words of a search were found (命中方式). */
export type MatchKind =
  /** It is a part of the name or text, as one phrase (包含). */
  | 'CONTAINS'
  /** It is the whole name (全同). */
  | 'EXACT'
  /** The name is a part of what was asked (名称见于查询). */
  | 'NAMED_IN_QUERY'
  /** A long stretch of what was asked is in the text (部分重合). */
  | 'OVERLAP'
  /** It is the beginning of the name (前缀). */
  | 'PREFIX'
  /** The name is nearly what was asked, or sounds like it (相近). */
  | 'SIMILAR'
  /** Every word of it is there, apart from one another (分词命中). */
  | 'WORDS';

/** The period that a value is counted for (计量周期). */
export type Period =
  /** For each year (每年、年均). */
  | 'YEAR';

/** What kind of place it is (地点类型). */
export type PlaceKind =
  /** An area of several streets, or a zone (片区). */
  | 'AREA'
  /** A building (楼宇). */
  | 'BUILDING'
  /** A city (城市). */
  | 'CITY'
  /** A district or county (区县). */
  | 'DISTRICT'
  /** A landmark (地标). */
  | 'LANDMARK'
  /** A park for firms or trade (园区). */
  | 'PARK'
  /** Another site (场所). */
  | 'SITE'
  /** A street (街道). */
  | 'STREET'
  /** A venue for events (场馆). */
  | 'VENUE';

/** What a place is to a programme, achievement or event (地点角色). */
export type PlaceRole =
  /** A landmark or park that it builds on (依托). */
  | 'ANCHOR'
  /** An area that it is for (覆盖范围). */
  | 'COVERAGE'
  /** The building or park that houses it (承载). */
  | 'HOST'
  /** Where it happens (所在地). */
  | 'SITE';

/** What kind of policy it is (政策类型). */
export type PolicyKind =
  /** An agreement or treaty (协定). */
  | 'AGREEMENT'
  /** A law (法律). */
  | 'LAW'
  /** A measure or a set of rules (措施、办法). */
  | 'MEASURE'
  /** A pilot or a demonstration (试点、示范). */
  | 'PILOT'
  /** A plan or outline (规划、纲要). */
  | 'PLAN'
  /** A programme or project of a higher level (计划、项目). */
  | 'PROGRAMME'
  /** A report (报告). */
  | 'REPORT'
  /** A standard (标准). */
  | 'STANDARD'
  /** A strategy or initiative (战略、倡议). */
  | 'STRATEGY';

/** How a policy stands behind a programme (政策角色). */
export type PolicyRole =
  /** The programme follows it as a standard (对标). */
  | 'ALIGNS_WITH'
  /** The programme carries the policy out (落实). */
  | 'IMPLEMENTS'
  /** The programme makes use of it (用好、依托). */
  | 'USES';

/** Where an indicator stands against the path to its target (进度类别). */
export type ProgressStatus =
  /** The target is reached, be it before its time (已完成). */
  | 'ACHIEVED'
  /** Past the path by more than the tolerance (超前). */
  | 'AHEAD'
  /** Short of the path by more than the tolerance (滞后). */
  | 'BEHIND'
  /** The target's time is over and it was not reached (未完成). */
  | 'MISSED'
  /** There is no path to compare with: a baseline or target that is no number (无法比较). */
  | 'NOT_COMPARABLE'
  /** Nothing is recorded that counts by that day (无观测). */
  | 'NOT_OBSERVED'
  /** On the path, within 1 % of what it expects, or less than one whole for things that are counted (符合). */
  | 'ON_TRACK';

/** What a value says (数值类型). */
export type QuantityKind =
  /** A rate of growth (增长率). */
  | 'GROWTH_RATE'
  /** An amount to be added, or that was added (新增、累计). */
  | 'INCREMENT'
  /** A state to be reached, or that was reached (达到). */
  | 'LEVEL'
  /** No number at all (定性). */
  | 'QUALITATIVE'
  /** A rank among others (排名). */
  | 'RANK'
  /** Tied to another quantity (与…同步). */
  | 'RELATIVE'
  /** A proportion (占比、覆盖率). */
  | 'SHARE'
  /** Something that must not happen at all (零发生). */
  | 'ZERO_EVENT';

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

/** Where a task stands (任务层级). */
export type TaskLevel =
  /** One undertaking stated in the text: verb and object (条款任务). */
  | 'CLAUSE'
  /** The title of a section, or the opening of a chapter, read as an undertaking (标题任务). */
  | 'HEADING';

export type AnatomyOfAPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type AnatomyOfAPlanQuery = { plans: Array<{ id: string, title: string, titleEn: string | null, periodStart: number | null, periodEnd: number | null, chapterCount: number | null, sectionCount: number | null, boxCount: number | null, projectCount: number | null, indicatorCount: number | null, preface: Array<{ text: string }>, chapters: Array<{ number: number | null, title: string, sections: Array<{ number: number | null, label: string | null, title: string, subsections: Array<{ number: number | null, label: string | null, title: string }>, boxes: Array<{ number: number | null, title: string, projectsConnection: { totalCount: number }, indicatorsConnection: { totalCount: number } }> }> }> }> };

export type IndicatorsWithTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorsWithTargetsQuery = { indicators: Array<{ number: number | null, name: string, nameEn: string | null, unit: string | null, group: string | null, cumulative: boolean, baseline: { year: number | null, value: number | null, raw: string | null }, target: { year: number | null, value: number | null, raw: string | null }, evidence: Array<{ quote: string | null }> }> };

export type ProgrammesServingAGoalQueryVariables = Exact<{
  objective?: string;
}>;


export type ProgrammesServingAGoalQuery = { programmesServing: { totalCount: number, edges: Array<{ reasons: Array<Reason>, rationale: string | null, programme:
        | { __typename: 'Action', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null, box: { number: number | null } | null }
        | { __typename: 'Task', level: TaskLevel, id: string, name: string, nameEn: string | null, chapter: { number: number | null } | null, section: { number: number | null, title: string } | null }
      , via: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, evidence: Array<{ quote: string | null, start: number | null, end: number | null, passage: { id: string } | null }> }> } };

export type WhyAProjectServesAGoalQueryVariables = Exact<{
  from?: string;
  to?: string;
}>;


export type WhyAProjectServesAGoalQuery = { why: Array<{ reason: Reason, hops: Array<{ relationship: RelationshipType, forward: boolean, reason: Reason, rule: string | null, rationale: string | null, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , evidence: Array<{ quote: string | null, start: number | null, end: number | null, passage: { id: string } | null }> }> }> };

export type ActionsChaptersAndIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type ActionsChaptersAndIndicatorsQuery = { actions: Array<{ number: number | null, name: string, nameEn: string | null, chapter: { number: number | null, title: string } | null, chapterConnection: { edges: Array<{ properties: { reason: Reason, rationale: string | null } }> }, measuredByConnection: { edges: Array<{ properties: { reason: Reason, rationale: string | null }, node: { number: number | null, name: string, group: string | null } }> } }> };

export type ProjectsConcerningACountryQueryVariables = Exact<{
  country?: string;
}>;


export type ProjectsConcerningACountryQuery = { countries: Array<{ name: string, nameEn: string | null, isoCode: string | null, concernedByConnection: { edges: Array<{ properties: { role: AreaRole | null, reason: Reason, evidence: Array<{ quote: string | null, passage: { id: string } | null }> }, node:
          | { __typename: 'Action', id: string, name: string }
          | { __typename: 'Project', number: string | null, id: string, name: string }
          | { __typename: 'Task', id: string, name: string }
         }> } }> };

export type CountriesByRoleQueryVariables = Exact<{ [key: string]: never; }>;


export type CountriesByRoleQuery = { countries: Array<{ isoCode: string | null, name: string, nameEn: string | null, formerCountry: boolean | null, concernedByConnection: { edges: Array<{ properties: { role: AreaRole | null, evidence: Array<{ quote: string | null }> }, node:
          | { __typename: 'Action', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Task', id: string, name: string }
         }> }, achievementsConnection: { edges: Array<{ properties: { role: AreaRole | null, evidence: Array<{ quote: string | null }> }, node: { id: string, name: string } }> }, eventsConnection: { edges: Array<{ properties: { role: AreaRole | null, evidence: Array<{ quote: string | null }> }, node: { id: string, name: string } }> }, seats: Array<{ id: string, name: string }> }> };

export type ABodyAndItsRolesQueryVariables = Exact<{
  names?: Array<string> | string | null | undefined;
}>;


export type ABodyAndItsRolesQuery = { institutions: Array<{ id: string, name: string, nameEn: string | null, kind: InstitutionKind, altNames: Array<string>, involvedInConnection: { edges: Array<{ properties: { role: InstitutionRole | null, reason: Reason, evidence: Array<{ quote: string | null }> }, node:
          | { __typename: 'Action', id: string, name: string }
          | { __typename: 'Project', number: string | null, id: string, name: string, chapter: { number: number | null } | null, section: { number: number | null } | null }
          | { __typename: 'Task', id: string, name: string, chapter: { number: number | null } | null, section: { number: number | null } | null }
         }> }, achievementsConnection: { edges: Array<{ properties: { role: InstitutionRole | null, evidence: Array<{ quote: string | null }> }, node: { id: string, name: string, chapter: { number: number | null } | null, section: { number: number | null } | null } }> } }> };

export type AProjectAndItsBodiesQueryVariables = Exact<{
  numbers?: Array<string> | string | null | undefined;
}>;


export type AProjectAndItsBodiesQuery = { projects: Array<{ number: string | null, name: string, text: string | null, involvesConnection: { edges: Array<{ properties: { role: InstitutionRole | null, reason: Reason, evidence: Array<{ quote: string | null }> }, node: { id: string, name: string, kind: InstitutionKind } }> }, locatedInConnection: { edges: Array<{ properties: { role: PlaceRole | null, evidence: Array<{ quote: string | null }> }, node: { id: string, name: string } }> } }> };

export type TargetsInProseQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetsInProseQuery = { targets: Array<{ id: string, subject: string | null, subjectEn: string | null, raw: string, comparator: Comparator | null, value: number | null, unit: string | null, perPeriod: Period | null, deadlineYear: number | null, kind: QuantityKind, normalisedValue: number | null, normalisedUnit: string | null, servedBy: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, evidence: Array<{ quote: string | null, start: number | null, end: number | null }> }> };

export type DoTextAndTableAgreeQueryVariables = Exact<{ [key: string]: never; }>;


export type DoTextAndTableAgreeQuery = { indicators: Array<{ number: number | null, name: string, unit: string | null, cumulative: boolean, baseline: { year: number | null, value: number | null }, target: { year: number | null, value: number | null }, quantifiedByConnection: { edges: Array<{ properties: { reason: Reason, rationale: string | null }, node: { raw: string, comparator: Comparator | null, value: number | null, unit: string | null, perPeriod: Period | null, deadlineYear: number | null, evidence: Array<{ quote: string | null }> } }> }, achievementsConnection: { edges: Array<{ properties: { reason: Reason, rationale: string | null }, node: { raw: string, comparator: Comparator | null, value: number | null, unit: string | null, periodStart: number | null, periodEnd: number | null, evidence: Array<{ quote: string | null }> } }> } }>, findings: Array<{ rule: string, severity: Severity, message: string, entities: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, evidence: Array<{ quote: string | null }> }> };

export type GapsOfThePlanQueryVariables = Exact<{
  plan?: string;
}>;


export type GapsOfThePlanQuery = { objectives: Array<{ kind: GapKind, status: GapStatus, message: string, entity:
      | { __typename: 'Achievement', id: string, name: string }
      | { __typename: 'Action', id: string, name: string }
      | { __typename: 'Box', id: string, name: string }
      | { __typename: 'Chapter', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'CountryGroup', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Goal', id: string, name: string }
      | { __typename: 'Indicator', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Observation', id: string, name: string }
      | { __typename: 'Passage', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Plan', id: string, name: string }
      | { __typename: 'Policy', id: string, name: string }
      | { __typename: 'Project', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Section', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Subsection', id: string, name: string }
      | { __typename: 'Target', id: string, name: string }
      | { __typename: 'Task', id: string, name: string }
    , evidence: Array<{ quote: string | null }> }>, projects: Array<{ kind: GapKind, status: GapStatus, message: string, entity:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { number: string | null, id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     }> };

export type WhatRestsOnASentenceQueryVariables = Exact<{
  plan?: string;
  start?: number;
  end?: number;
}>;


export type WhatRestsOnASentenceQuery = { restsOn: { truncated: boolean, entities: Array<
      | { __typename: 'Achievement', id: string, name: string }
      | { __typename: 'Action', id: string, name: string }
      | { __typename: 'Box', id: string, name: string }
      | { __typename: 'Chapter', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'CountryGroup', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Goal', id: string, name: string }
      | { __typename: 'Indicator', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Observation', id: string, name: string }
      | { __typename: 'Passage', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Plan', id: string, name: string }
      | { __typename: 'Policy', id: string, name: string }
      | { __typename: 'Project', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Section', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Subsection', id: string, name: string }
      | { __typename: 'Target', id: string, name: string }
      | { __typename: 'Task', id: string, name: string }
    >, edges: Array<{ relationship: RelationshipType, reason: Reason | null, role: string | null, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , evidence: Array<{ quote: string | null, start: number | null, end: number | null }> }> } };

export type HigherPlansAndStrategiesQueryVariables = Exact<{ [key: string]: never; }>;


export type HigherPlansAndStrategiesQuery = { plans: Array<{ id: string, title: string, citesConnection: { edges: Array<{ properties: { reason: Reason, evidence: Array<{ quote: string | null }> }, node: { id: string, name: string, nameEn: string | null, kind: PolicyKind } }> } }>, policies: Array<{ id: string, name: string, nameEn: string | null, kind: PolicyKind, projectCount: number | null, programmeCount: number | null, carriedOutByConnection: { edges: Array<{ properties: { role: PolicyRole | null }, node:
          | { __typename: 'Action', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Task', id: string, name: string }
         }> } }> };

export type PlacesWithProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesWithProjectsQuery = { places: Array<{ id: string, name: string, nameEn: string | null, kind: PlaceKind, projectCount: number | null, programmeCount: number | null, partOf: Array<{ id: string, name: string }>, hostsConnection: { edges: Array<{ properties: { role: PlaceRole | null, evidence: Array<{ quote: string | null }> }, node:
          | { __typename: 'Action', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Task', id: string, name: string }
         }> } }> };

export type FirmOrTentativeQueryVariables = Exact<{ [key: string]: never; }>;


export type FirmOrTentativeQuery = { firm: Array<{ id: string, text: string, verb: string | null, chapter: { number: number | null } | null, section: { number: number | null } | null }>, exploring: Array<{ id: string, text: string, verb: string | null, chapter: { number: number | null } | null, section: { number: number | null } | null }>, striving: Array<{ id: string, text: string, verb: string | null, chapter: { number: number | null } | null, section: { number: number | null } | null }> };

export type CommitmentFragment = { id: string, text: string, verb: string | null, chapter: { number: number | null } | null, section: { number: number | null } | null };

export type SameThingOtherNameQueryVariables = Exact<{
  names?: Array<string> | string | null | undefined;
  shortName?: string;
  otherShortName?: string;
  project?: string;
}>;


export type SameThingOtherNameQuery = { byFullName: Array<{ id: string, name: string, altNames: Array<string>, misprints: Array<string>, mentionedIn: Array<{ id: string }> }>, byOtherName: Array<{ id: string, name: string, altNames: Array<string>, misprints: Array<string>, mentionedIn: Array<{ id: string }> }>, projects: Array<{ id: string, name: string, altNames: Array<string>, mentionedIn: Array<{ id: string }> }> };

export type NamesFragment = { id: string, name: string, altNames: Array<string>, misprints: Array<string>, mentionedIn: Array<{ id: string }> };

export type SearchQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchQuery = { abbreviation: { totalCount: number, edges: Array<{ score: number, matchedText: string, matchedField: MatchField, matchKind: MatchKind, positions: Array<{ start: number, end: number }>, node:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Box', id: string, name: string }
        | { __typename: 'Chapter', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'CountryGroup', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Passage', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Plan', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Section', id: string, name: string }
        | { __typename: 'Sector', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Subsection', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Task', id: string, name: string }
       }> }, letters: { totalCount: number, edges: Array<{ score: number, matchedText: string, matchedField: MatchField, matchKind: MatchKind, positions: Array<{ start: number, end: number }>, node:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Box', id: string, name: string }
        | { __typename: 'Chapter', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'CountryGroup', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Passage', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Plan', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Section', id: string, name: string }
        | { __typename: 'Sector', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Subsection', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Task', id: string, name: string }
       }> }, fullWidth: { totalCount: number, edges: Array<{ score: number, matchedText: string, matchedField: MatchField, matchKind: MatchKind, positions: Array<{ start: number, end: number }>, node:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Box', id: string, name: string }
        | { __typename: 'Chapter', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'CountryGroup', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Passage', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Plan', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Section', id: string, name: string }
        | { __typename: 'Sector', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Subsection', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Task', id: string, name: string }
       }> }, oneCharacter: { totalCount: number, edges: Array<{ score: number, matchedText: string, matchedField: MatchField, matchKind: MatchKind, positions: Array<{ start: number, end: number }>, node:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Box', id: string, name: string }
        | { __typename: 'Chapter', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'CountryGroup', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Passage', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Plan', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Section', id: string, name: string }
        | { __typename: 'Sector', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Subsection', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Task', id: string, name: string }
       }> }, pinyin: { totalCount: number, edges: Array<{ score: number, matchedText: string, matchedField: MatchField, matchKind: MatchKind, positions: Array<{ start: number, end: number }>, node:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Box', id: string, name: string }
        | { __typename: 'Chapter', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'CountryGroup', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Passage', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Plan', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Section', id: string, name: string }
        | { __typename: 'Sector', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Subsection', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Task', id: string, name: string }
       }> }, english: { totalCount: number, facets: { kinds: Array<{ kind: EntityKind, count: number }>, chapters: Array<{ number: number, count: number }>, roles: Array<{ role: string, count: number }> }, edges: Array<{ score: number, matchedText: string, matchedField: MatchField, matchKind: MatchKind, positions: Array<{ start: number, end: number }>, node:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Box', id: string, name: string }
        | { __typename: 'Chapter', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'CountryGroup', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Passage', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Plan', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Section', id: string, name: string }
        | { __typename: 'Sector', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Subsection', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Task', id: string, name: string }
       }> }, punctuation: { totalCount: number, edges: Array<{ score: number, matchedText: string, matchedField: MatchField, matchKind: MatchKind, positions: Array<{ start: number, end: number }>, node:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Box', id: string, name: string }
        | { __typename: 'Chapter', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'CountryGroup', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Passage', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Plan', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Section', id: string, name: string }
        | { __typename: 'Sector', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Subsection', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Task', id: string, name: string }
       }> }, bracket: { totalCount: number, edges: Array<{ score: number, matchedText: string, matchedField: MatchField, matchKind: MatchKind, positions: Array<{ start: number, end: number }>, node:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Box', id: string, name: string }
        | { __typename: 'Chapter', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'CountryGroup', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Passage', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Plan', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Section', id: string, name: string }
        | { __typename: 'Sector', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Subsection', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Task', id: string, name: string }
       }> }, nothing: { totalCount: number, edges: Array<{ score: number, matchedText: string, matchedField: MatchField, matchKind: MatchKind, positions: Array<{ start: number, end: number }>, node:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Action', id: string, name: string }
        | { __typename: 'Box', id: string, name: string }
        | { __typename: 'Chapter', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'CountryGroup', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Passage', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Plan', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Section', id: string, name: string }
        | { __typename: 'Sector', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Subsection', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Task', id: string, name: string }
       }> } };

export type FoundFragment = { totalCount: number, edges: Array<{ score: number, matchedText: string, matchedField: MatchField, matchKind: MatchKind, positions: Array<{ start: number, end: number }>, node:
      | { __typename: 'Achievement', id: string, name: string }
      | { __typename: 'Action', id: string, name: string }
      | { __typename: 'Box', id: string, name: string }
      | { __typename: 'Chapter', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'CountryGroup', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Goal', id: string, name: string }
      | { __typename: 'Indicator', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Observation', id: string, name: string }
      | { __typename: 'Passage', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Plan', id: string, name: string }
      | { __typename: 'Policy', id: string, name: string }
      | { __typename: 'Project', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Section', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Subsection', id: string, name: string }
      | { __typename: 'Target', id: string, name: string }
      | { __typename: 'Task', id: string, name: string }
     }> };

export type ProgressQueryVariables = Exact<{
  plan?: string;
  asOf?: unknown;
}>;


export type ProgressQuery = { progress: Array<{ expected: number | null, observed: number | null, difference: number | null, status: ProgressStatus, formula: string, indicator: { id: string, number: number | null, name: string, unit: string | null, cumulative: boolean }, latest: { id: string, date: unknown, value: number, unit: string, source: string } | null, path: Array<{ date: unknown, value: number }> }> };

export type CiteAnAnswerQueryVariables = Exact<{
  plan?: string;
  objective?: string;
  edge?: string;
}>;


export type CiteAnAnswerQuery = { gbT7714: string, apa: string, goal: string, sentence: string, programmesServing: { edges: Array<{ programme:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , links: Array<{ id: string, reason: Reason, evidence: Array<{ quote: string | null, start: number | null, end: number | null }> }> }> }, release: { id: string, createdAt: string, textSha256: string, dataSha256: string, softwareVersion: string } };

export const CommitmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Commitment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"chapter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<CommitmentFragment, unknown>;
export const NamesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Names"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"altNames"}},{"kind":"Field","name":{"kind":"Name","value":"misprints"}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NamesFragment, unknown>;
export const FoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Found"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedText"}},{"kind":"Field","name":{"kind":"Name","value":"matchedField"}},{"kind":"Field","name":{"kind":"Name","value":"matchKind"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FoundFragment, unknown>;
export const AnatomyOfAPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnatomyOfAPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"chapterCount"}},{"kind":"Field","name":{"kind":"Name","value":"sectionCount"}},{"kind":"Field","name":{"kind":"Name","value":"boxCount"}},{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorCount"}},{"kind":"Field","name":{"kind":"Name","value":"preface"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chapters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subsections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"projectsConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicatorsConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnatomyOfAPlanQuery, AnatomyOfAPlanQueryVariables>;
export const IndicatorsWithTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorsWithTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorsWithTargetsQuery, IndicatorsWithTargetsQueryVariables>;
export const ProgrammesServingAGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammesServingAGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objective"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"yuzhong-opening-14fyp/goal/consumption-core","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmesServing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"objective"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objective"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"box"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"chapter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammesServingAGoalQuery, ProgrammesServingAGoalQueryVariables>;
export const WhyAProjectServesAGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyAProjectServesAGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"yuzhong-opening-14fyp/project/6.2","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"yuzhong-opening-14fyp/goal/stage-2025","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhyAProjectServesAGoalQuery, WhyAProjectServesAGoalQueryVariables>;
export const ActionsChaptersAndIndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionsChaptersAndIndicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"chapter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chapterConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredByConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActionsChaptersAndIndicatorsQuery, ActionsChaptersAndIndicatorsQueryVariables>;
export const ProjectsConcerningACountryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectsConcerningACountry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"country/SG","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"isoCode"}},{"kind":"Field","name":{"kind":"Name","value":"concernedByConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectsConcerningACountryQuery, ProjectsConcerningACountryQueryVariables>;
export const CountriesByRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountriesByRole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isoCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"formerCountry"}},{"kind":"Field","name":{"kind":"Name","value":"concernedByConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"achievementsConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventsConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CountriesByRoleQuery, CountriesByRoleQueryVariables>;
export const ABodyAndItsRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ABodyAndItsRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"帕斯亚","block":false},{"kind":"StringValue","value":"中冶赛迪","block":false},{"kind":"StringValue","value":"德勤","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"altNames"}},{"kind":"Field","name":{"kind":"Name","value":"involvedInConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"chapter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chapter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"achievementsConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"chapter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ABodyAndItsRolesQuery, ABodyAndItsRolesQueryVariables>;
export const AProjectAndItsBodiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AProjectAndItsBodies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numbers"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"3.1","block":false},{"kind":"StringValue","value":"8.2","block":false},{"kind":"StringValue","value":"10.1","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numbers"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"involvesConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locatedInConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AProjectAndItsBodiesQuery, AProjectAndItsBodiesQueryVariables>;
export const TargetsInProseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetsInProse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectEn"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"perPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineYear"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"normalisedValue"}},{"kind":"Field","name":{"kind":"Name","value":"normalisedUnit"}},{"kind":"Field","name":{"kind":"Name","value":"servedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<TargetsInProseQuery, TargetsInProseQueryVariables>;
export const DoTextAndTableAgreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoTextAndTableAgree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"OR"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"quantifiedBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"0"}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"achievements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"0"}}]}}]}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantifiedByConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"perPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineYear"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"achievementsConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"StringValue","value":"yuzhong-opening-14fyp","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"rules"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"A08","block":false},{"kind":"StringValue","value":"A09","block":false},{"kind":"StringValue","value":"A10","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]} as unknown as DocumentNode<DoTextAndTableAgreeQuery, DoTextAndTableAgreeQueryVariables>;
export const GapsOfThePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GapsOfThePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"yuzhong-opening-14fyp","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"objectives"},"name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OBJECTIVE_WITHOUT_STATED_PROGRAMME"},{"kind":"EnumValue","value":"INDICATOR_WITHOUT_PROGRAMME"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"projects"},"name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROJECT_WITHOUT_BODY"},{"kind":"EnumValue","value":"PROJECT_WITHOUT_DATE"},{"kind":"EnumValue","value":"PROJECT_WITHOUT_AMOUNT"},{"kind":"EnumValue","value":"PROJECT_WITHOUT_PLACE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GapsOfThePlanQuery, GapsOfThePlanQueryVariables>;
export const WhatRestsOnASentenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatRestsOnASentence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"yuzhong-opening-14fyp","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"start"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"7743"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"end"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"7756"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"start"},"value":{"kind":"Variable","name":{"kind":"Name","value":"start"}}},{"kind":"Argument","name":{"kind":"Name","value":"end"},"value":{"kind":"Variable","name":{"kind":"Name","value":"end"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatRestsOnASentenceQuery, WhatRestsOnASentenceQueryVariables>;
export const HigherPlansAndStrategiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HigherPlansAndStrategies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"citesConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmeCount"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"programmeCount"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOutByConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HigherPlansAndStrategiesQuery, HigherPlansAndStrategiesQueryVariables>;
export const PlacesWithProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesWithProjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmeCount"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gt"},"value":{"kind":"IntValue","value":"0"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"projectCount"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmeCount"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"programmeCount"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostsConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlacesWithProjectsQuery, PlacesWithProjectsQueryVariables>;
export const FirmOrTentativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirmOrTentative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"firm"},"name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CLAUSE"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"strength"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"BUILD"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Commitment"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"exploring"},"name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CLAUSE"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"strength"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"EXPLORE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Commitment"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"striving"},"name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CLAUSE"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"strength"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"STRIVE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Commitment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Commitment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"chapter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<FirmOrTentativeQuery, FirmOrTentativeQueryVariables>;
export const SameThingOtherNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SameThingOtherName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"重庆股份转让中心","block":false},{"kind":"StringValue","value":"渝欧跨境电子商务股份有限公司","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shortName"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"重庆股转中心","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"otherShortName"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"渝欧","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"4.3","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byFullName"},"name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Names"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byOtherName"},"name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"OR"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"altNames"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shortName"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"altNames"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"otherShortName"}}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Names"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"altNames"}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Names"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"altNames"}},{"kind":"Field","name":{"kind":"Name","value":"misprints"}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SameThingOtherNameQuery, SameThingOtherNameQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"abbreviation"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"股转","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Found"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"letters"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"RCEP","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Found"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fullWidth"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"ＲＣＥＰ","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Found"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"oneCharacter"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"渝","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Found"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"pinyin"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"guojixiaofei","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Found"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"Singapore","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Found"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chapters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"punctuation"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"十四五/规划","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Found"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bracket"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"（","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Found"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nothing"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Found"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Found"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedText"}},{"kind":"Field","name":{"kind":"Name","value":"matchedField"}},{"kind":"Field","name":{"kind":"Name","value":"matchKind"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Progress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"yuzhong-opening-14fyp","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2023-12-31","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ProgressQuery, ProgressQueryVariables>;
export const CiteAnAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CiteAnAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"yuzhong-opening-14fyp","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objective"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"yuzhong-opening-14fyp/goal/consumption-core","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"edge"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"edge:yuzhong-opening-14fyp/task/2.3~SERVES~yuzhong-opening-14fyp/goal/consumption-core~STATED","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmesServing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"objective"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objective"}}},{"kind":"Argument","name":{"kind":"Name","value":"reasons"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"release"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"textSha256"}},{"kind":"Field","name":{"kind":"Name","value":"dataSha256"}},{"kind":"Field","name":{"kind":"Name","value":"softwareVersion"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"gbT7714"},"name":{"kind":"Name","value":"citeAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"EnumValue","value":"GB_T_7714"}},{"kind":"Argument","name":{"kind":"Name","value":"plans"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"plan"}}]}}]},{"kind":"Field","alias":{"kind":"Name","value":"apa"},"name":{"kind":"Name","value":"citeAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"EnumValue","value":"APA"}},{"kind":"Argument","name":{"kind":"Name","value":"plans"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"plan"}}]}}]},{"kind":"Field","alias":{"kind":"Name","value":"goal"},"name":{"kind":"Name","value":"cite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objective"}}},{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"EnumValue","value":"GB_T_7714"}}]},{"kind":"Field","alias":{"kind":"Name","value":"sentence"},"name":{"kind":"Name","value":"cite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edge"}}},{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"EnumValue","value":"BIBTEX"}}]}]}}]} as unknown as DocumentNode<CiteAnAnswerQuery, CiteAnAnswerQueryVariables>;