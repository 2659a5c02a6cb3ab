/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What kind of event it is (活动类型). */
export type EventKind =
  /** A competition (赛事). */
  | 'COMPETITION'
  /** An exhibition (展览). */
  | 'EXHIBITION'
  /** An expo or trade fair (博览会). */
  | 'EXPO'
  /** A festival or theme week (节、周). */
  | 'FESTIVAL'
  /** A forum or summit (论坛、峰会). */
  | 'FORUM'
  /** A meeting or conference (会议). */
  | 'MEETING';

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

/** Where the English name comes from (英文名来源). */
export type NameStatus =
  /** Translated by a machine and not yet read (机器翻译). */
  | 'MACHINE'
  /** The body's or document's own English name (官方译名). */
  | 'OFFICIAL'
  /** Translated by a reader (人工翻译). */
  | 'TRANSLATED';

/** A value of an indicator or a target, as an editor records it (观测记录). */
export type ObservationInput = {
  /** Records a value although it looks like a slip, or was recorded and retracted before; the doubt is kept with it. */
  confirm?: boolean | null | undefined;
  /** The day of which the value tells: the last one of its period; not after today. */
  date: string;
  /** A remark: at most 2000 code points. */
  note?: string | null | undefined;
  /**
   * For an indicator that is a sum (【】): first day of the period that the amount covers. Null: January 1st of the year of `date`.
   * The plan's first day makes the value a running sum.
   */
  since?: string | null | undefined;
  /** Where the value was published: at most 500 code points. */
  source: string;
  /** Id of the indicator or target. */
  subject: string;
  /** Unit: that of the subject, or one that converts into it (万元 into 亿元, 家 into 个). */
  unit: string;
  /** The number, in `unit`. */
  value: number;
};

/** What kind of quotable unit a passage is (段落类型). */
export type PassageKind =
  /** A heading (标题). */
  | 'HEADING'
  /** An item of a list or box (条目). */
  | 'LIST_ITEM'
  /** A note below a table (注). */
  | 'NOTE'
  /** A paragraph (段落). */
  | 'PARAGRAPH'
  /** A group row of a table (分组行). */
  | 'TABLE_GROUP'
  /** The header of a table (表头). */
  | 'TABLE_HEADER'
  /** A row of a table (数据行). */
  | 'TABLE_ROW';

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

/** Where a project comes from (项目来源). */
export type ProjectStatus =
  /** An item of a box (专栏项目). */
  | 'BOX'
  /** Named in running text, with the project it belongs to (文中项目). */
  | 'NAMED_IN_TEXT';

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

/** What kind of source it is (来源类型). */
export type SourceKind =
  /** A document outside the plan, such as ISO 3166 (外部来源). */
  | 'OUTSIDE'
  /** The published text of a plan (规划文本). */
  | 'PLAN_TEXT';

/** How firmly the plan commits itself (承诺强度). The outermost modal wins: 争取开展…试点 is STRIVE. */
export type Strength =
  /** To build, set up or carry out (建设 打造 设立 落实). */
  | 'BUILD'
  /** To try out (探索 试点). */
  | 'EXPLORE'
  /** To make better (完善 健全 提升 加强). */
  | 'IMPROVE'
  /** To move forward (推动 促进 加快 深化). */
  | 'PROMOTE'
  /** To put in order, supervise or protect (清理 监管 防范). */
  | 'REGULATE'
  /** To strive for; it depends on others (争取 力争). */
  | 'STRIVE'
  /** To support others in doing it (支持 鼓励 引导). */
  | 'SUPPORT';

/** Where a task stands (任务层级). */
export type TaskLevel =
  /** One undertaking stated in the text: verb and object (条款任务). */
  | 'CLAUSE'
  /** The title of a section, or the opening of a chapter, read as an undertaking (标题任务). */
  | 'HEADING';

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

export type ActorCountsQueryVariables = Exact<{
  plan: string;
}>;


export type ActorCountsQuery = { institutionsConnection: { totalCount: number }, countriesConnection: { totalCount: number }, regionsConnection: { totalCount: number }, countryGroupsConnection: { totalCount: number }, placesConnection: { totalCount: number }, chapters: Array<{ id: string, name: string, nameEn: string | null, number: number | null }> };

export type ActorBodiesQueryVariables = Exact<{
  plan: string;
  after?: string | null | undefined;
}>;


export type ActorBodiesQuery = { institutionsConnection: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Institution', id: string, name: string, nameEn: string | null, kind: InstitutionKind, involvedInConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: InstitutionRole | null }, node:
              | { __typename: 'Action', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
              | { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
              | { __typename: 'Task', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
             }> }, achievementsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: InstitutionRole | null }, node: { __typename: 'Achievement', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> } } }> } };

export type ActorAreasQueryVariables = Exact<{
  plan: string;
}>;


export type ActorAreasQuery = { countriesConnection: { totalCount: number, edges: Array<{ node: { __typename: 'Country', id: string, name: string, nameEn: string | null, isoCode: string | null, numericCode: string | null, formerCountry: boolean | null, concernedByConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node:
              | { __typename: 'Action', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
              | { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
              | { __typename: 'Task', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
             }> }, achievementsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node: { __typename: 'Achievement', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, eventsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node: { __typename: 'Event', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, seatsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, planIds: Array<string> }, node: { __typename: 'Institution', id: string, name: string, nameEn: string | null, planIds: Array<string> } }> } } }> }, regionsConnection: { totalCount: number, edges: Array<{ node: { __typename: 'Region', id: string, name: string, nameEn: string | null, isoCode: string | null, partOf: Array<{ id: string }>, concernedByConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node:
              | { __typename: 'Action', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
              | { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
              | { __typename: 'Task', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
             }> }, achievementsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node: { __typename: 'Achievement', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, eventsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node: { __typename: 'Event', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, seatsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, planIds: Array<string> }, node: { __typename: 'Institution', id: string, name: string, nameEn: string | null, planIds: Array<string> } }> } } }> }, countryGroupsConnection: { totalCount: number, edges: Array<{ node: { __typename: 'CountryGroup', id: string, name: string, nameEn: string | null, members: Array<{ id: string }>, concernedByConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node:
              | { __typename: 'Action', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
              | { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
              | { __typename: 'Task', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
             }> }, achievementsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node: { __typename: 'Achievement', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, eventsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node: { __typename: 'Event', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, seatsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, planIds: Array<string> }, node: { __typename: 'Institution', id: string, name: string, nameEn: string | null, planIds: Array<string> } }> } } }> } };

export type ActorPlacesQueryVariables = Exact<{
  plan: string;
  after?: string | null | undefined;
}>;


export type ActorPlacesQuery = { placesConnection: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Place', id: string, name: string, nameEn: string | null, kind: PlaceKind, partOf: Array<{ id: string }>, hostsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: PlaceRole | null }, node:
              | { __typename: 'Action', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
              | { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
              | { __typename: 'Task', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
             }> }, achievementsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: PlaceRole | null }, node: { __typename: 'Achievement', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, eventsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: PlaceRole | null }, node: { __typename: 'Event', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, institutionsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: PlaceRole | null }, node: { __typename: 'Institution', id: string, name: string, nameEn: string | null, planIds: Array<string> } }> } } }> } };

export type ActorLinksQueryVariables = Exact<{
  id: string;
}>;


export type ActorLinksQuery = { node:
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
   | null, neighbourhood: { truncated: boolean, edges: Array<{ id: string, relationship: RelationshipType, reason: Reason | null, role: string | null, rationale: string | null, rule: string | null, from:
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
      , evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }> } };

export type CountryLinksFragment = { concernedByConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node:
        | { __typename: 'Action', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
        | { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
        | { __typename: 'Task', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
       }> }, achievementsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node: { __typename: 'Achievement', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, eventsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node: { __typename: 'Event', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, seatsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, planIds: Array<string> }, node: { __typename: 'Institution', id: string, name: string, nameEn: string | null, planIds: Array<string> } }> } };

export type RegionLinksFragment = { concernedByConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node:
        | { __typename: 'Action', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
        | { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
        | { __typename: 'Task', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
       }> }, achievementsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node: { __typename: 'Achievement', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, eventsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node: { __typename: 'Event', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, seatsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, planIds: Array<string> }, node: { __typename: 'Institution', id: string, name: string, nameEn: string | null, planIds: Array<string> } }> } };

export type CountryGroupLinksFragment = { concernedByConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node:
        | { __typename: 'Action', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
        | { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
        | { __typename: 'Task', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
       }> }, achievementsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node: { __typename: 'Achievement', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, eventsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, role: AreaRole | null }, node: { __typename: 'Event', id: string, name: string, nameEn: string | null, chapter: { id: string } | null } }> }, seatsConnection: { totalCount: number, edges: Array<{ properties: { reason: Reason, planIds: Array<string> }, node: { __typename: 'Institution', id: string, name: string, nameEn: string | null, planIds: Array<string> } }> } };

type ActorProgramme_Action_Fragment = { __typename: 'Action', id: string, name: string, nameEn: string | null, chapter: { id: string } | null };

type ActorProgramme_Project_Fragment = { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null, chapter: { id: string } | null };

type ActorProgramme_Task_Fragment = { __typename: 'Task', id: string, name: string, nameEn: string | null, chapter: { id: string } | null };

export type ActorProgrammeFragment =
  | ActorProgramme_Action_Fragment
  | ActorProgramme_Project_Fragment
  | ActorProgramme_Task_Fragment
;

export type ActorAchievementFragment = { __typename: 'Achievement', id: string, name: string, nameEn: string | null, chapter: { id: string } | null };

export type ActorEventFragment = { __typename: 'Event', id: string, name: string, nameEn: string | null, chapter: { id: string } | null };

export type ActorInstitutionFragment = { __typename: 'Institution', id: string, name: string, nameEn: string | null, planIds: Array<string> };

export type EntityPageQueryVariables = Exact<{
  id: string;
}>;


export type EntityPageQuery = { node:
    | { __typename: 'Achievement', nameEn: string | null, id: string, name: string, subject: string | null, subjectEn: string | null, raw: string, comparator: Comparator | null, unit: string | null, periodStart: number | null, periodEnd: number | null, unreadReason: string | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, quantityKind: QuantityKind, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Action', nameEn: string | null, id: string, name: string, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, actionNumber: number | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Box', nameEn: string | null, id: string, name: string, label: string | null, start: number | null, end: number | null, readable: boolean | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Chapter', nameEn: string | null, id: string, name: string, label: string | null, start: number | null, end: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Country', nameEn: string | null, id: string, name: string, isoCode: string | null, formerCountry: boolean | null, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'CountryGroup', nameEn: string | null, id: string, name: string, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Event', nameEn: string | null, id: string, name: string, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, eventKind: EventKind, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Goal', nameEn: string | null, id: string, name: string, horizonYear: number | null, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, goalKind: GoalKind, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Indicator', nameEn: string | null, id: string, name: string, unit: string | null, group: string | null, cumulative: boolean, baselineYear: number | null, baselineRaw: string | null, targetYear: number | null, targetRaw: string | null, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, indicatorNumber: number | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Institution', nameEn: string | null, id: string, name: string, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, institutionKind: InstitutionKind, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Observation', id: string, name: string, date: string, note: string | null, doubt: string | null, recordedAt: string, recordedBy: string, retracted: boolean, retractionReason: string | null, observedValue: number, observedUnit: string, observedSource: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Passage', id: string, name: string, text: string, start: number | null, end: number | null, passageKind: PassageKind, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Place', nameEn: string | null, id: string, name: string, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, placeKind: PlaceKind, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Plan', nameEn: string | null, id: string, name: string, title: string, titleEn: string | null, issuer: string | null, issuerEn: string | null, periodStart: number | null, periodEnd: number | null, textSha256: string | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Policy', nameEn: string | null, id: string, name: string, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, policyKind: PolicyKind, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Project', nameEn: string | null, number: string | null, id: string, name: string, status: ProjectStatus | null, start: number | null, end: number | null, servesCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, projectText: string | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Region', nameEn: string | null, id: string, name: string, isoCode: string | null, subdivisionCode: string | null, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Section', nameEn: string | null, id: string, name: string, label: string | null, start: number | null, end: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Sector', nameEn: string | null, id: string, name: string, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Source', id: string, name: string, publisher: string | null, url: string | null, accessed: string | null, licenceNote: string | null, sourceTitle: string | null, sourceKind: SourceKind | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Subsection', nameEn: string | null, id: string, name: string, label: string | null, start: number | null, end: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Target', nameEn: string | null, id: string, name: string, subject: string | null, subjectEn: string | null, raw: string, comparator: Comparator | null, unit: string | null, deadlineYear: number | null, perPeriod: Period | null, unreadReason: string | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, quantityKind: QuantityKind, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Task', nameEn: string | null, id: string, name: string, verb: string | null, strength: Strength | null, level: TaskLevel, start: number | null, end: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, taskText: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
   | null };

export type EntityLinksQueryVariables = Exact<{
  id: string;
}>;


export type EntityLinksQuery = { neighbourhood: { truncated: boolean, edges: Array<{ id: string, relationship: RelationshipType, reason: Reason | null, role: string | null, rationale: string | null, rule: string | null, from:
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
      , evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }> } };

type EntityFacts_Achievement_Fragment = { subject: string | null, subjectEn: string | null, raw: string, comparator: Comparator | null, unit: string | null, periodStart: number | null, periodEnd: number | null, unreadReason: string | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, quantityKind: QuantityKind };

type EntityFacts_Action_Fragment = { nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, actionNumber: number | null };

type EntityFacts_Box_Fragment = { label: string | null, start: number | null, end: number | null, readable: boolean | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null };

type EntityFacts_Chapter_Fragment = { label: string | null, start: number | null, end: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null };

type EntityFacts_Country_Fragment = { isoCode: string | null, formerCountry: boolean | null, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null };

type EntityFacts_CountryGroup_Fragment = { projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null };

type EntityFacts_Event_Fragment = { projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, eventKind: EventKind };

type EntityFacts_Goal_Fragment = { horizonYear: number | null, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, goalKind: GoalKind };

type EntityFacts_Indicator_Fragment = { unit: string | null, group: string | null, cumulative: boolean, baselineYear: number | null, baselineRaw: string | null, targetYear: number | null, targetRaw: string | null, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, indicatorNumber: number | null };

type EntityFacts_Institution_Fragment = { projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, institutionKind: InstitutionKind };

type EntityFacts_Observation_Fragment = { date: string, note: string | null, doubt: string | null, recordedAt: string, recordedBy: string, retracted: boolean, retractionReason: string | null, observedValue: number, observedUnit: string, observedSource: string };

type EntityFacts_Passage_Fragment = { text: string, start: number | null, end: number | null, passageKind: PassageKind };

type EntityFacts_Place_Fragment = { projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, placeKind: PlaceKind };

type EntityFacts_Plan_Fragment = { title: string, titleEn: string | null, issuer: string | null, issuerEn: string | null, periodStart: number | null, periodEnd: number | null, textSha256: string | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null };

type EntityFacts_Policy_Fragment = { projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, policyKind: PolicyKind };

type EntityFacts_Project_Fragment = { number: string | null, status: ProjectStatus | null, start: number | null, end: number | null, servesCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, projectText: string | null };

type EntityFacts_Region_Fragment = { isoCode: string | null, subdivisionCode: string | null, projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null };

type EntityFacts_Section_Fragment = { label: string | null, start: number | null, end: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null };

type EntityFacts_Sector_Fragment = { projectCount: number | null, programmeCount: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null };

type EntityFacts_Source_Fragment = { publisher: string | null, url: string | null, accessed: string | null, licenceNote: string | null, sourceTitle: string | null, sourceKind: SourceKind | null };

type EntityFacts_Subsection_Fragment = { label: string | null, start: number | null, end: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null };

type EntityFacts_Target_Fragment = { subject: string | null, subjectEn: string | null, raw: string, comparator: Comparator | null, unit: string | null, deadlineYear: number | null, perPeriod: Period | null, unreadReason: string | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, quantityKind: QuantityKind };

type EntityFacts_Task_Fragment = { verb: string | null, strength: Strength | null, level: TaskLevel, start: number | null, end: number | null, nameEnStatus: NameStatus | null, altNames: Array<string>, misprints: Array<string>, pinyin: string | null, taskText: string };

export type EntityFactsFragment =
  | EntityFacts_Achievement_Fragment
  | EntityFacts_Action_Fragment
  | EntityFacts_Box_Fragment
  | EntityFacts_Chapter_Fragment
  | EntityFacts_Country_Fragment
  | EntityFacts_CountryGroup_Fragment
  | EntityFacts_Event_Fragment
  | EntityFacts_Goal_Fragment
  | EntityFacts_Indicator_Fragment
  | EntityFacts_Institution_Fragment
  | EntityFacts_Observation_Fragment
  | EntityFacts_Passage_Fragment
  | EntityFacts_Place_Fragment
  | EntityFacts_Plan_Fragment
  | EntityFacts_Policy_Fragment
  | EntityFacts_Project_Fragment
  | EntityFacts_Region_Fragment
  | EntityFacts_Section_Fragment
  | EntityFacts_Sector_Fragment
  | EntityFacts_Source_Fragment
  | EntityFacts_Subsection_Fragment
  | EntityFacts_Target_Fragment
  | EntityFacts_Task_Fragment
;

export type GoalLinksQueryVariables = Exact<{
  plan: string;
}>;


export type GoalLinksQuery = { goals: Array<{ __typename: 'Goal', kind: GoalKind, horizonYear: number | null, nameEn: string | null, id: string, name: string, parts: Array<{ id: string }>, servedByConnection: { edges: Array<{ properties: { reason: Reason }, node:
          | { __typename: 'Action', id: string, name: string, nameEn: string | null, chapter: { id: string } | null }
          | { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null, chapter: { id: string } | null, section: { id: string } | null }
          | { __typename: 'Task', id: string, name: string, nameEn: string | null, chapter: { id: string } | null, section: { id: string } | null }
         }> } }>, chapters: Array<{ __typename: 'Chapter', id: string, name: string, nameEn: string | null, number: number | null, label: string | null, sections: Array<{ __typename: 'Section', id: string, name: string, nameEn: string | null, number: number | null, label: string | null }> }>, actions: Array<{ __typename: 'Action', id: string, name: string, nameEn: string | null, actionNumber: number | null, chapter: { id: string } | null }>, gaps: Array<{ id: string, status: GapStatus, entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type GoalProgrammesQueryVariables = Exact<{
  goal: string;
}>;


export type GoalProgrammesQuery = { programmesServing: { totalCount: number, edges: Array<{ programme:
        | { __typename: 'Action', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Task', id: string, name: string, nameEn: string | null }
      , links: Array<{ id: string, reason: Reason, rule: string | null, rationale: string | null, via: Array<
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
        >, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }> }> } };

type ProgrammeName_Action_Fragment = { __typename: 'Action', id: string, name: string, nameEn: string | null };

type ProgrammeName_Project_Fragment = { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null };

type ProgrammeName_Task_Fragment = { __typename: 'Task', id: string, name: string, nameEn: string | null };

export type ProgrammeNameFragment =
  | ProgrammeName_Action_Fragment
  | ProgrammeName_Project_Fragment
  | ProgrammeName_Task_Fragment
;

export type WhyServesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type WhyServesQuery = { why: Array<{ reason: Reason, hops: Array<{ id: string, forward: boolean, relationship: RelationshipType, reason: Reason, role: string | null, rule: string | null, rationale: string | null, from:
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
      , evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }> }> };

export type IndicatorTableQueryVariables = Exact<{
  plan: string;
  asOf?: string | null | undefined;
}>;


export type IndicatorTableQuery = { progress: Array<{ unit: string | null, asOf: string, comparedOn: string, expected: number | null, expectedAsOf: number | null, observed: number | null, difference: number | null, status: ProgressStatus, formula: string, latest: { id: string, date: string, value: number, unit: string, source: string } | null, counted: Array<{ id: string }>, notCovered: Array<{ from: string, to: string }>, path: Array<{ date: string, value: number }>, indicator: { __typename: 'Indicator', id: string, name: string, nameEn: string | null, number: number | null, unit: string | null, group: string | null, groupNumber: number | null, cumulative: boolean, kind: QuantityKind | null, position: number, baselineYear: number | null, baselineValue: number | null, baselineRaw: string | null, baselineNormalised: number | null, targetYear: number | null, targetValue: number | null, targetRaw: string | null, targetNormalised: number | null, targetComparator: Comparator | null, normalisedUnit: string | null, unreadReason: string | null, quantifiedBy: Array<{ id: string }>, achievements: Array<{ id: string }> } }>, findings: Array<{ id: string, rule: string, severity: Severity, message: string, entities: Array<
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
    >, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }> };

export type IndicatorDetailQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorDetailQuery = { indicators: Array<{ id: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }>, measuresConnection: { edges: Array<{ properties: { reason: Reason, rationale: string | null }, node:
          | { __typename: 'Action', id: string, name: string, nameEn: string | null }
          | { __typename: 'Goal', id: string, name: string, nameEn: string | null }
         }> }, observations: Array<{ id: string, date: string, since: string | null, value: number, unit: string, normalisedValue: number, normalisedUnit: string, source: string, note: string | null, doubt: string | null, recordedAt: string, recordedBy: string, retracted: boolean, retractionReason: string | null, retractedAt: string | null, retractedBy: string | null }> }>, programmesServing: { totalCount: number, edges: Array<{ programme:
        | { __typename: 'Action', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', number: string | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Task', id: string, name: string, nameEn: string | null }
      , links: Array<{ id: string, reason: Reason, rule: string | null, rationale: string | null, via: Array<
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
        >, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }> }> } };

export type RecordObservationMutationVariables = Exact<{
  input: ObservationInput;
}>;


export type RecordObservationMutation = { recordObservation: { id: string, changed: boolean, message: string } };

export type RetractObservationMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RetractObservationMutation = { retractObservation: { id: string, changed: boolean, message: string } };

export type NetworkAroundQueryVariables = Exact<{
  id: string;
}>;


export type NetworkAroundQuery = { neighbourhood: { truncated: boolean, nodes: Array<
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
    >, edges: Array<{ id: string, relationship: RelationshipType, reason: Reason | null, role: string | null, rationale: string | null, rule: string | null, from:
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
      , evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }> } };

export type NetworkLinksQueryVariables = Exact<{
  plan: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworkLinksQuery = { release: { nodeCount: number }, links: { totalCount: number, entityCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, relationship: RelationshipType, reason: Reason | null, role: string | null, rationale: string | null, rule: string | null, from:
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
        , evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> } }> } };

export type NetworkPathsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type NetworkPathsQuery = { ends: Array<
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
   | null>, why: Array<{ reason: Reason, hops: Array<{ id: string, forward: boolean, relationship: RelationshipType, reason: Reason, role: string | null, rule: string | null, rationale: string | null, from:
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
      , evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }> }> };

export type NetworkEntityQueryVariables = Exact<{
  id: string;
}>;


export type NetworkEntityQuery = { node:
    | { __typename: 'Achievement', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Action', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Box', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Chapter', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Country', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'CountryGroup', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Event', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Goal', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Indicator', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Institution', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Observation', id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Passage', id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Place', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Plan', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Policy', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Project', nameEn: string | null, number: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Region', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Section', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Sector', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Source', id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Subsection', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Target', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
    | { __typename: 'Task', nameEn: string | null, id: string, name: string, evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }
   | null };

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

export type ReaderTextQueryVariables = Exact<{
  plan: string;
}>;


export type ReaderTextQuery = { chapters: Array<{ id: string, number: number | null, label: string | null, title: string, start: number | null, sections: Array<{ id: string, label: string | null, title: string, start: number | null }> }>, passages: Array<{ id: string, kind: PassageKind, text: string, start: number | null, end: number | null }> };

export type ReaderMarksQueryVariables = Exact<{
  plan: string;
  start: number;
  end: number;
}>;


export type ReaderMarksQuery = { restsOn: { truncated: boolean, entities: Array<
      | { __typename: 'Achievement', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Action', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Box', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Chapter', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Country', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'CountryGroup', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Event', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Goal', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Indicator', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Institution', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Observation', id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Passage', id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Place', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Plan', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Policy', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Project', nameEn: string | null, number: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Region', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Section', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Sector', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Source', id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Subsection', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Target', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
      | { __typename: 'Task', nameEn: string | null, id: string, name: string, evidence: Array<{ start: number | null, end: number | null }> }
    >, edges: Array<{ relationship: RelationshipType, to:
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
      , evidence: Array<{ start: number | null, end: number | null }> }> } };

export type ReaderSelectionQueryVariables = Exact<{
  plan: string;
  start: number;
  end: number;
}>;


export type ReaderSelectionQuery = { restsOn: { truncated: boolean, entities: Array<
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
    >, edges: Array<{ id: string, relationship: RelationshipType, reason: Reason | null, role: string | null, rationale: string | null, rule: string | null, from:
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
      , evidence: Array<{ quote: string | null, start: number | null, end: number | null, prefix: string | null, suffix: string | null, source: { id: string }, passage: { id: string } | null }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  plan?: string | null | undefined;
  chapter?: string | null | undefined;
  role?: string | null | undefined;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, truncated: boolean, notice: string | null, edges: Array<{ cursor: string, score: number, matchedText: string, matchedField: MatchField, matchKind: MatchKind, positions: Array<{ start: number, end: number }>, node:
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
       }>, facets: { kinds: Array<{ kind: EntityKind, count: number }>, chapters: Array<{ id: string, number: number, title: string, count: number }>, roles: Array<{ role: string, count: number }> } } };

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
export const ActorProgrammeFragmentDoc = new TypedDocumentString(`
    fragment ActorProgramme on Programme {
  __typename
  id
  name
  nameEn
  ... on Action {
    chapter {
      id
    }
  }
  ... on Task {
    chapter {
      id
    }
  }
  ... on Project {
    number
    chapter {
      id
    }
  }
}
    `, {"fragmentName":"ActorProgramme"}) as unknown as TypedDocumentString<ActorProgrammeFragment, unknown>;
export const ActorAchievementFragmentDoc = new TypedDocumentString(`
    fragment ActorAchievement on Achievement {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}
    `, {"fragmentName":"ActorAchievement"}) as unknown as TypedDocumentString<ActorAchievementFragment, unknown>;
export const ActorEventFragmentDoc = new TypedDocumentString(`
    fragment ActorEvent on Event {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}
    `, {"fragmentName":"ActorEvent"}) as unknown as TypedDocumentString<ActorEventFragment, unknown>;
export const ActorInstitutionFragmentDoc = new TypedDocumentString(`
    fragment ActorInstitution on Institution {
  __typename
  id
  name
  nameEn
  planIds
}
    `, {"fragmentName":"ActorInstitution"}) as unknown as TypedDocumentString<ActorInstitutionFragment, unknown>;
export const CountryLinksFragmentDoc = new TypedDocumentString(`
    fragment CountryLinks on Country {
  concernedByConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorProgramme
      }
    }
  }
  achievementsConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorAchievement
      }
    }
  }
  eventsConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorEvent
      }
    }
  }
  seatsConnection {
    totalCount
    edges {
      properties {
        reason
        planIds
      }
      node {
        ...ActorInstitution
      }
    }
  }
}
    fragment ActorProgramme on Programme {
  __typename
  id
  name
  nameEn
  ... on Action {
    chapter {
      id
    }
  }
  ... on Task {
    chapter {
      id
    }
  }
  ... on Project {
    number
    chapter {
      id
    }
  }
}
fragment ActorAchievement on Achievement {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}
fragment ActorEvent on Event {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}
fragment ActorInstitution on Institution {
  __typename
  id
  name
  nameEn
  planIds
}`, {"fragmentName":"CountryLinks"}) as unknown as TypedDocumentString<CountryLinksFragment, unknown>;
export const RegionLinksFragmentDoc = new TypedDocumentString(`
    fragment RegionLinks on Region {
  concernedByConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorProgramme
      }
    }
  }
  achievementsConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorAchievement
      }
    }
  }
  eventsConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorEvent
      }
    }
  }
  seatsConnection {
    totalCount
    edges {
      properties {
        reason
        planIds
      }
      node {
        ...ActorInstitution
      }
    }
  }
}
    fragment ActorProgramme on Programme {
  __typename
  id
  name
  nameEn
  ... on Action {
    chapter {
      id
    }
  }
  ... on Task {
    chapter {
      id
    }
  }
  ... on Project {
    number
    chapter {
      id
    }
  }
}
fragment ActorAchievement on Achievement {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}
fragment ActorEvent on Event {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}
fragment ActorInstitution on Institution {
  __typename
  id
  name
  nameEn
  planIds
}`, {"fragmentName":"RegionLinks"}) as unknown as TypedDocumentString<RegionLinksFragment, unknown>;
export const CountryGroupLinksFragmentDoc = new TypedDocumentString(`
    fragment CountryGroupLinks on CountryGroup {
  concernedByConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorProgramme
      }
    }
  }
  achievementsConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorAchievement
      }
    }
  }
  eventsConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorEvent
      }
    }
  }
  seatsConnection {
    totalCount
    edges {
      properties {
        reason
        planIds
      }
      node {
        ...ActorInstitution
      }
    }
  }
}
    fragment ActorProgramme on Programme {
  __typename
  id
  name
  nameEn
  ... on Action {
    chapter {
      id
    }
  }
  ... on Task {
    chapter {
      id
    }
  }
  ... on Project {
    number
    chapter {
      id
    }
  }
}
fragment ActorAchievement on Achievement {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}
fragment ActorEvent on Event {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}
fragment ActorInstitution on Institution {
  __typename
  id
  name
  nameEn
  planIds
}`, {"fragmentName":"CountryGroupLinks"}) as unknown as TypedDocumentString<CountryGroupLinksFragment, unknown>;
export const EntityFactsFragmentDoc = new TypedDocumentString(`
    fragment EntityFacts on Entity {
  ... on Plan {
    title
    titleEn
    issuer
    issuerEn
    periodStart
    periodEnd
    textSha256
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Chapter {
    label
    start
    end
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Section {
    label
    start
    end
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Subsection {
    label
    start
    end
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Box {
    label
    start
    end
    readable
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Passage {
    passageKind: kind
    text
    start
    end
  }
  ... on Goal {
    goalKind: kind
    horizonYear
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Indicator {
    indicatorNumber: number
    unit
    group
    cumulative
    baselineYear
    baselineRaw
    targetYear
    targetRaw
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Target {
    subject
    subjectEn
    raw
    comparator
    unit
    deadlineYear
    perPeriod
    quantityKind: kind
    unreadReason
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Action {
    actionNumber: number
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Task {
    taskText: text
    verb
    strength
    level
    start
    end
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Project {
    number
    projectText: text
    status
    start
    end
    servesCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Institution {
    institutionKind: kind
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Country {
    isoCode
    formerCountry
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Region {
    isoCode
    subdivisionCode
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on CountryGroup {
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Place {
    placeKind: kind
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Policy {
    policyKind: kind
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Event {
    eventKind: kind
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Sector {
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Achievement {
    subject
    subjectEn
    raw
    comparator
    unit
    periodStart
    periodEnd
    quantityKind: kind
    unreadReason
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Source {
    sourceTitle: title
    publisher
    url
    accessed
    licenceNote
    sourceKind: kind
  }
  ... on Observation {
    date
    observedValue: value
    observedUnit: unit
    observedSource: source
    note
    doubt
    recordedAt
    recordedBy
    retracted
    retractionReason
  }
}
    `, {"fragmentName":"EntityFacts"}) as unknown as TypedDocumentString<EntityFactsFragment, unknown>;
export const ProgrammeNameFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeName on Programme {
  __typename
  id
  name
  nameEn
  ... on Project {
    number
  }
}
    `, {"fragmentName":"ProgrammeName"}) as unknown as TypedDocumentString<ProgrammeNameFragment, unknown>;
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
export const ActorCountsDocument = new TypedDocumentString(`
    query ActorCounts($plan: ID!) {
  institutionsConnection(where: {planIds: {includes: $plan}}, first: 1) {
    totalCount
  }
  countriesConnection(where: {planIds: {includes: $plan}}, first: 1) {
    totalCount
  }
  regionsConnection(where: {planIds: {includes: $plan}}, first: 1) {
    totalCount
  }
  countryGroupsConnection(where: {planIds: {includes: $plan}}, first: 1) {
    totalCount
  }
  placesConnection(where: {planIds: {includes: $plan}}, first: 1) {
    totalCount
  }
  chapters(where: {plan: {id: {eq: $plan}}}) {
    id
    name
    nameEn
    number
  }
}
    `, {"hash":"sha256:ca54b23b9f14018b68992248efd740dd4f2f42eceb51bf2895fa5022a09fd21e"}) as unknown as TypedDocumentString<ActorCountsQuery, ActorCountsQueryVariables>;
export const ActorBodiesDocument = new TypedDocumentString(`
    query ActorBodies($plan: ID!, $after: String) {
  institutionsConnection(
    where: {planIds: {includes: $plan}}
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        __typename
        id
        name
        nameEn
        kind
        involvedInConnection {
          totalCount
          edges {
            properties {
              reason
              role
            }
            node {
              ...ActorProgramme
            }
          }
        }
        achievementsConnection {
          totalCount
          edges {
            properties {
              reason
              role
            }
            node {
              ...ActorAchievement
            }
          }
        }
      }
    }
  }
}
    fragment ActorProgramme on Programme {
  __typename
  id
  name
  nameEn
  ... on Action {
    chapter {
      id
    }
  }
  ... on Task {
    chapter {
      id
    }
  }
  ... on Project {
    number
    chapter {
      id
    }
  }
}
fragment ActorAchievement on Achievement {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}`, {"hash":"sha256:55b2f51af4e8b5b9e028432f6676ae1fedc7a508299235616123b6ab438aad0d"}) as unknown as TypedDocumentString<ActorBodiesQuery, ActorBodiesQueryVariables>;
export const ActorAreasDocument = new TypedDocumentString(`
    query ActorAreas($plan: ID!) {
  countriesConnection(where: {planIds: {includes: $plan}}) {
    totalCount
    edges {
      node {
        __typename
        id
        name
        nameEn
        isoCode
        numericCode
        formerCountry
        ...CountryLinks
      }
    }
  }
  regionsConnection(where: {planIds: {includes: $plan}}) {
    totalCount
    edges {
      node {
        __typename
        id
        name
        nameEn
        isoCode
        partOf {
          id
        }
        ...RegionLinks
      }
    }
  }
  countryGroupsConnection(where: {planIds: {includes: $plan}}) {
    totalCount
    edges {
      node {
        __typename
        id
        name
        nameEn
        members {
          id
        }
        ...CountryGroupLinks
      }
    }
  }
}
    fragment CountryLinks on Country {
  concernedByConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorProgramme
      }
    }
  }
  achievementsConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorAchievement
      }
    }
  }
  eventsConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorEvent
      }
    }
  }
  seatsConnection {
    totalCount
    edges {
      properties {
        reason
        planIds
      }
      node {
        ...ActorInstitution
      }
    }
  }
}
fragment RegionLinks on Region {
  concernedByConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorProgramme
      }
    }
  }
  achievementsConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorAchievement
      }
    }
  }
  eventsConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorEvent
      }
    }
  }
  seatsConnection {
    totalCount
    edges {
      properties {
        reason
        planIds
      }
      node {
        ...ActorInstitution
      }
    }
  }
}
fragment CountryGroupLinks on CountryGroup {
  concernedByConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorProgramme
      }
    }
  }
  achievementsConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorAchievement
      }
    }
  }
  eventsConnection {
    totalCount
    edges {
      properties {
        reason
        role
      }
      node {
        ...ActorEvent
      }
    }
  }
  seatsConnection {
    totalCount
    edges {
      properties {
        reason
        planIds
      }
      node {
        ...ActorInstitution
      }
    }
  }
}
fragment ActorProgramme on Programme {
  __typename
  id
  name
  nameEn
  ... on Action {
    chapter {
      id
    }
  }
  ... on Task {
    chapter {
      id
    }
  }
  ... on Project {
    number
    chapter {
      id
    }
  }
}
fragment ActorAchievement on Achievement {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}
fragment ActorEvent on Event {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}
fragment ActorInstitution on Institution {
  __typename
  id
  name
  nameEn
  planIds
}`, {"hash":"sha256:f96b47795215647b61058c4e10adce8da3addf5854121efeb913b60cc395ae7a"}) as unknown as TypedDocumentString<ActorAreasQuery, ActorAreasQueryVariables>;
export const ActorPlacesDocument = new TypedDocumentString(`
    query ActorPlaces($plan: ID!, $after: String) {
  placesConnection(where: {planIds: {includes: $plan}}, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        __typename
        id
        name
        nameEn
        kind
        partOf {
          id
        }
        hostsConnection {
          totalCount
          edges {
            properties {
              reason
              role
            }
            node {
              ...ActorProgramme
            }
          }
        }
        achievementsConnection {
          totalCount
          edges {
            properties {
              reason
              role
            }
            node {
              ...ActorAchievement
            }
          }
        }
        eventsConnection {
          totalCount
          edges {
            properties {
              reason
              role
            }
            node {
              ...ActorEvent
            }
          }
        }
        institutionsConnection {
          totalCount
          edges {
            properties {
              reason
              role
            }
            node {
              ...ActorInstitution
            }
          }
        }
      }
    }
  }
}
    fragment ActorProgramme on Programme {
  __typename
  id
  name
  nameEn
  ... on Action {
    chapter {
      id
    }
  }
  ... on Task {
    chapter {
      id
    }
  }
  ... on Project {
    number
    chapter {
      id
    }
  }
}
fragment ActorAchievement on Achievement {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}
fragment ActorEvent on Event {
  __typename
  id
  name
  nameEn
  chapter {
    id
  }
}
fragment ActorInstitution on Institution {
  __typename
  id
  name
  nameEn
  planIds
}`, {"hash":"sha256:118a395a25d2751d78026c12fcea33c56511cd8b1b09f5e6fc2d901aace9b56f"}) as unknown as TypedDocumentString<ActorPlacesQuery, ActorPlacesQueryVariables>;
export const ActorLinksDocument = new TypedDocumentString(`
    query ActorLinks($id: ID!) {
  node(id: $id) {
    ...EntityName
  }
  neighbourhood(
    id: $id
    depth: 1
    kinds: [Action, Task, Project, Achievement, Event, Institution, Country, Region, CountryGroup, Place, Passage]
    limit: 500
  ) {
    truncated
    edges {
      ...LinkParts
    }
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
}
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
}`, {"hash":"sha256:26f9c3a01f2d641c8e0af2554e56456723d3d5a4fb9e7f307b9c9679a1be984b"}) as unknown as TypedDocumentString<ActorLinksQuery, ActorLinksQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!) {
  node(id: $id) {
    ...EntityName
    evidence {
      ...EvidenceParts
    }
    ...EntityFacts
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
}
fragment EntityFacts on Entity {
  ... on Plan {
    title
    titleEn
    issuer
    issuerEn
    periodStart
    periodEnd
    textSha256
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Chapter {
    label
    start
    end
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Section {
    label
    start
    end
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Subsection {
    label
    start
    end
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Box {
    label
    start
    end
    readable
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Passage {
    passageKind: kind
    text
    start
    end
  }
  ... on Goal {
    goalKind: kind
    horizonYear
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Indicator {
    indicatorNumber: number
    unit
    group
    cumulative
    baselineYear
    baselineRaw
    targetYear
    targetRaw
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Target {
    subject
    subjectEn
    raw
    comparator
    unit
    deadlineYear
    perPeriod
    quantityKind: kind
    unreadReason
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Action {
    actionNumber: number
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Task {
    taskText: text
    verb
    strength
    level
    start
    end
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Project {
    number
    projectText: text
    status
    start
    end
    servesCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Institution {
    institutionKind: kind
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Country {
    isoCode
    formerCountry
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Region {
    isoCode
    subdivisionCode
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on CountryGroup {
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Place {
    placeKind: kind
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Policy {
    policyKind: kind
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Event {
    eventKind: kind
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Sector {
    projectCount
    programmeCount
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Achievement {
    subject
    subjectEn
    raw
    comparator
    unit
    periodStart
    periodEnd
    quantityKind: kind
    unreadReason
    nameEnStatus
    altNames
    misprints
    pinyin
  }
  ... on Source {
    sourceTitle: title
    publisher
    url
    accessed
    licenceNote
    sourceKind: kind
  }
  ... on Observation {
    date
    observedValue: value
    observedUnit: unit
    observedSource: source
    note
    doubt
    recordedAt
    recordedBy
    retracted
    retractionReason
  }
}`, {"hash":"sha256:014e5584877757d01a31fbf47fa3c8263ed0cf076b7a79f2379d82101277c12e"}) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const EntityLinksDocument = new TypedDocumentString(`
    query EntityLinks($id: ID!) {
  neighbourhood(id: $id, depth: 1, limit: 500) {
    truncated
    edges {
      ...LinkParts
    }
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
}
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
}`, {"hash":"sha256:ffac22de1fffc8a34a8ffd9df05919032b57fc181f8ab01baa45e63828a0ef44"}) as unknown as TypedDocumentString<EntityLinksQuery, EntityLinksQueryVariables>;
export const GoalLinksDocument = new TypedDocumentString(`
    query GoalLinks($plan: ID!) {
  goals(where: {plan: {id: {eq: $plan}}}) {
    ...EntityName
    kind
    horizonYear
    parts {
      id
    }
    servedByConnection {
      edges {
        properties {
          reason
        }
        node {
          __typename
          id
          name
          nameEn
          ... on Action {
            chapter {
              id
            }
          }
          ... on Task {
            chapter {
              id
            }
            section {
              id
            }
          }
          ... on Project {
            number
            chapter {
              id
            }
            section {
              id
            }
          }
        }
      }
    }
  }
  chapters(where: {plan: {id: {eq: $plan}}}) {
    __typename
    id
    name
    nameEn
    number
    label
    sections {
      __typename
      id
      name
      nameEn
      number
      label
    }
  }
  actions(where: {plan: {id: {eq: $plan}}}) {
    __typename
    id
    name
    nameEn
    actionNumber: number
    chapter {
      id
    }
  }
  gaps(plan: $plan, kinds: [OBJECTIVE_WITHOUT_STATED_PROGRAMME]) {
    id
    status
    entity {
      id
    }
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
}`, {"hash":"sha256:1afcba101e5c16ea7bbbc8a2ba1613443347fe099ac58645da8822de7e726795"}) as unknown as TypedDocumentString<GoalLinksQuery, GoalLinksQueryVariables>;
export const GoalProgrammesDocument = new TypedDocumentString(`
    query GoalProgrammes($goal: ID!) {
  programmesServing(objective: $goal) {
    totalCount
    edges {
      programme {
        ...ProgrammeName
      }
      links {
        id
        reason
        rule
        rationale
        via {
          ...EntityName
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
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
}
fragment ProgrammeName on Programme {
  __typename
  id
  name
  nameEn
  ... on Project {
    number
  }
}`, {"hash":"sha256:2049620b26cecbb40cfff968bb4d8b1825166c136278da30bd7d89a1b24057ed"}) as unknown as TypedDocumentString<GoalProgrammesQuery, GoalProgrammesQueryVariables>;
export const WhyServesDocument = new TypedDocumentString(`
    query WhyServes($from: ID!, $to: ID!) {
  why(from: $from, to: $to) {
    reason
    hops {
      id
      forward
      relationship
      reason
      role
      rule
      rationale
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
}`, {"hash":"sha256:b03813c0f70ca7e6956ac97cd6eaa5fe86b738a5de9470cb8cc492570e2853b7"}) as unknown as TypedDocumentString<WhyServesQuery, WhyServesQueryVariables>;
export const IndicatorTableDocument = new TypedDocumentString(`
    query IndicatorTable($plan: ID!, $asOf: Date) {
  progress(plan: $plan, asOf: $asOf) {
    unit
    asOf
    comparedOn
    expected
    expectedAsOf
    observed
    difference
    status
    formula
    latest {
      id
      date
      value
      unit
      source
    }
    counted {
      id
    }
    notCovered {
      from
      to
    }
    path {
      date
      value
    }
    indicator {
      __typename
      id
      name
      nameEn
      number
      unit
      group
      groupNumber
      cumulative
      kind
      position
      baselineYear
      baselineValue
      baselineRaw
      baselineNormalised
      targetYear
      targetValue
      targetRaw
      targetNormalised
      targetComparator
      normalisedUnit
      unreadReason
      quantifiedBy {
        id
      }
      achievements {
        id
      }
    }
  }
  findings(plan: $plan, rules: ["A08", "A09", "A10", "A15"]) {
    id
    rule
    severity
    message
    entities {
      ...EntityName
    }
    evidence {
      ...EvidenceParts
    }
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
}`, {"hash":"sha256:d48d7ee5e2606a12e6d85cedae8a7bf3dd6f662e2c7c583d0b2b42d85a284be6"}) as unknown as TypedDocumentString<IndicatorTableQuery, IndicatorTableQueryVariables>;
export const IndicatorDetailDocument = new TypedDocumentString(`
    query IndicatorDetail($id: ID!) {
  indicators(where: {id: {eq: $id}}) {
    id
    evidence {
      ...EvidenceParts
    }
    measuresConnection {
      edges {
        properties {
          reason
          rationale
        }
        node {
          __typename
          ... on Goal {
            id
            name
            nameEn
          }
          ... on Action {
            id
            name
            nameEn
          }
        }
      }
    }
    observations {
      id
      date
      since
      value
      unit
      normalisedValue
      normalisedUnit
      source
      note
      doubt
      recordedAt
      recordedBy
      retracted
      retractionReason
      retractedAt
      retractedBy
    }
  }
  programmesServing(objective: $id) {
    totalCount
    edges {
      programme {
        ...ProgrammeName
      }
      links {
        id
        reason
        rule
        rationale
        via {
          ...EntityName
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
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
}
fragment ProgrammeName on Programme {
  __typename
  id
  name
  nameEn
  ... on Project {
    number
  }
}`, {"hash":"sha256:165a0cc268fed474bd18bb5c2f043272d28b53d8b3f403af580a657bd90fdb73"}) as unknown as TypedDocumentString<IndicatorDetailQuery, IndicatorDetailQueryVariables>;
export const RecordObservationDocument = new TypedDocumentString(`
    mutation RecordObservation($input: ObservationInput!) {
  recordObservation(input: $input) {
    id
    changed
    message
  }
}
    `, {"hash":"sha256:80b5680ba84f998182cbb3223c011698e70372e291880068bb418d62afebd2a1"}) as unknown as TypedDocumentString<RecordObservationMutation, RecordObservationMutationVariables>;
export const RetractObservationDocument = new TypedDocumentString(`
    mutation RetractObservation($id: ID!, $reason: String!) {
  retractObservation(id: $id, reason: $reason) {
    id
    changed
    message
  }
}
    `, {"hash":"sha256:f347c8a729bea516264b3e9b656390a872851a45c7bf3b60350b123555172b84"}) as unknown as TypedDocumentString<RetractObservationMutation, RetractObservationMutationVariables>;
export const NetworkAroundDocument = new TypedDocumentString(`
    query NetworkAround($id: ID!) {
  neighbourhood(id: $id, depth: 1, limit: 500) {
    truncated
    nodes {
      ...EntityName
    }
    edges {
      ...LinkParts
    }
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
}
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
}`, {"hash":"sha256:1224b488225f564b539571dd892257110650655127ec52f4d41b1f94883647d4"}) as unknown as TypedDocumentString<NetworkAroundQuery, NetworkAroundQueryVariables>;
export const NetworkLinksDocument = new TypedDocumentString(`
    query NetworkLinks($plan: ID!, $kinds: [EntityKind!], $after: String) {
  release(plan: $plan) {
    nodeCount
  }
  links(plan: $plan, kinds: $kinds, first: 1000, after: $after) {
    totalCount
    entityCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...LinkParts
      }
    }
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
}
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
}`, {"hash":"sha256:cb2261049a82201c1e61667f77b57931685ced8efa6d04db2b939d878f19b327"}) as unknown as TypedDocumentString<NetworkLinksQuery, NetworkLinksQueryVariables>;
export const NetworkPathsDocument = new TypedDocumentString(`
    query NetworkPaths($from: ID!, $to: ID!) {
  ends: nodes(ids: [$from, $to]) {
    ...EntityName
  }
  why(from: $from, to: $to, first: 5) {
    reason
    hops {
      id
      forward
      relationship
      reason
      role
      rule
      rationale
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
}`, {"hash":"sha256:81b39075a0dfc5d4863be0234ef9ed62b9a942015bef59989932d0520a745b11"}) as unknown as TypedDocumentString<NetworkPathsQuery, NetworkPathsQueryVariables>;
export const NetworkEntityDocument = new TypedDocumentString(`
    query NetworkEntity($id: ID!) {
  node(id: $id) {
    ...EntityName
    evidence {
      ...EvidenceParts
    }
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
}`, {"hash":"sha256:d19fd43a7bd142390f25b2d8eee5ed6ec84961d4ea4e63619424e5692d07fb22"}) as unknown as TypedDocumentString<NetworkEntityQuery, NetworkEntityQueryVariables>;
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
export const ReaderTextDocument = new TypedDocumentString(`
    query ReaderText($plan: ID!) {
  chapters(where: {plan: {id: {eq: $plan}}}) {
    id
    number
    label
    title
    start
    sections {
      id
      label
      title
      start
    }
  }
  passages(where: {plan: {id: {eq: $plan}}}) {
    id
    kind
    text
    start
    end
  }
}
    `, {"hash":"sha256:86d81b916e54a11f8968c551fe61d30e4981bdbd9c9c6d9dc3a6dfb13cf94c8a"}) as unknown as TypedDocumentString<ReaderTextQuery, ReaderTextQueryVariables>;
export const ReaderMarksDocument = new TypedDocumentString(`
    query ReaderMarks($plan: ID!, $start: Int!, $end: Int!) {
  restsOn(plan: $plan, start: $start, end: $end) {
    truncated
    entities {
      ...EntityName
      evidence {
        start
        end
      }
    }
    edges {
      relationship
      to {
        ...EntityName
      }
      evidence {
        start
        end
      }
    }
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
}`, {"hash":"sha256:b8a1b7e42096790c15f4f664483d06e44606ab5b37756b368cb9306f63aaae31"}) as unknown as TypedDocumentString<ReaderMarksQuery, ReaderMarksQueryVariables>;
export const ReaderSelectionDocument = new TypedDocumentString(`
    query ReaderSelection($plan: ID!, $start: Int!, $end: Int!) {
  restsOn(plan: $plan, start: $start, end: $end) {
    truncated
    entities {
      ...EntityName
    }
    edges {
      ...LinkParts
    }
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
}
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
}`, {"hash":"sha256:64a4ce80f369cde7534e89ee947d4d2f55809520c405f75b8bc676b52803d102"}) as unknown as TypedDocumentString<ReaderSelectionQuery, ReaderSelectionQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [EntityKind!], $plan: ID, $chapter: ID, $role: String, $first: Int!) {
  search(
    text: $text
    kinds: $kinds
    plan: $plan
    chapter: $chapter
    role: $role
    first: $first
  ) {
    totalCount
    truncated
    notice
    edges {
      cursor
      score
      matchedText
      positions {
        start
        end
      }
      matchedField
      matchKind
      node {
        ...EntityName
      }
    }
    facets {
      kinds {
        kind
        count
      }
      chapters {
        id
        number
        title
        count
      }
      roles {
        role
        count
      }
    }
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
}`, {"hash":"sha256:e5b257ca91d2f4d3a85458803bd4c6a9696be3a2aa04bead3a1f37df1a5e9023"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;