import { Random } from "../random.js";
import * as W from "./words.js";

/** An edge as annotations write it. */
export interface EdgeSpec {
  to: string;
  role?: string;
  quote: string;
  reason?: string;
  rationale?: string;
}

/** Edges of a programme by their key in the annotations. */
export type Edges = Partial<Record<string, EdgeSpec[]>>;

export interface ClauseSpec {
  text: string;
  verb: string;
  edges: Edges;
}

export interface TargetSpec {
  subject: string;
  raw: string;
  quote: string;
}

export interface SectionSpec {
  title: string;
  /** The goal that the heading names. */
  goal: GoalSpec | null;
  clauses: ClauseSpec[];
  target: TargetSpec | null;
  box: ProjectSpec[] | null;
}

export interface ProjectSpec {
  name: string;
  parts: string[];
  edges: Edges;
}

export interface GoalSpec {
  id: string;
  name: string;
  kind: string;
}

/** What one invented plan says, before it is written as a text and its annotations. */
export interface PlanSpec {
  id: string;
  district: string;
  chapters: { title: string; goal: GoalSpec | null; sections: SectionSpec[] }[];
  goals: GoalSpec[];
  bodies: { id: string; name: string; kind: string; isShared: boolean }[];
  places: { id: string; name: string; kind: string }[];
  sectors: { id: string; name: string }[];
  events: { id: string; name: string; kind: string }[];
  achievements: { subject: string; raw: string; quote: string }[];
  indicatorValues: { baseline: number; target: number }[];
}

/** Clauses of a section; a published plan of this shape has about sixteen. */
const CLAUSES = [13, 18] as const;

/** The plan number `number` (from 1) of `seed`: the same two numbers give the same plan. */
export function specOf(number: number, seed: number): PlanSpec {
  return new SpecWriter(number, seed).write();
}

class SpecWriter {
  readonly #random: Random;
  readonly #topics: string[];
  readonly #spec: PlanSpec;
  #nextGoal = 0;

  constructor(
    private readonly number: number,
    seed: number,
  ) {
    this.#random = new Random(seed * 1_000_003 + number);
    this.#topics = this.#random.shuffle(
      W.QUALITIES.flatMap((quality) =>
        W.FIELDS.flatMap((field) => W.THINGS.map((thing) => quality + field + thing)),
      ),
    );
    this.#spec = this.#world();
  }

  write(): PlanSpec {
    const spec = this.#spec;
    let box = 0;
    spec.chapters = W.CHAPTERS.map(([title, sections], chapterIndex) => {
      const isTask = chapterIndex > 0;
      const goal = chapterIndex >= 1 && chapterIndex <= 5 ? this.#goal() : null;
      return {
        title,
        goal,
        sections: sections.map((sectionTitle) => {
          const clauses = isTask ? this.#clauses() : [];
          const hasBox = (chapterIndex === 1 || chapterIndex === 2) && box < W.BOX_SIZES.length;
          const size = hasBox ? (W.BOX_SIZES[box++] as number) : 0;
          return {
            title: sectionTitle,
            goal: isTask && chapterIndex < 6 ? this.#goal() : null,
            clauses,
            target: isTask ? this.#target() : null,
            box: hasBox ? Array.from({ length: size }, () => this.#project()) : null,
          };
        }),
      };
    });
    return spec;
  }

  #world(): PlanSpec {
    const { number } = this;
    const random = this.#random;
    // Eight hundred districts before a name comes again.
    const first = W.DISTRICT_FIRST[(number - 1) % W.DISTRICT_FIRST.length] as string;
    const second =
      W.DISTRICT_SECOND[Math.floor((number - 1) / W.DISTRICT_FIRST.length) % W.DISTRICT_SECOND.length];
    const district = `${first}${second}`;
    const slug = `synthetic-${String(number).padStart(4, "0")}`;
    const own = W.BODIES.map(([ending, kind], i) => ({
      id: `${slug}-body-${i + 1}`,
      name: district + ending,
      kind,
      isShared: false,
    }));
    const shared = random
      .shuffle(W.SHARED_BODIES)
      .slice(0, 8)
      .map(([name, kind, id]) => ({ id: `synthetic-${id}`, name, kind, isShared: true }));
    const goals = W.GOAL_FORMS.flatMap(([form, kind], f) =>
      W.GOAL_SUBJECTS.map((subject, s) => ({
        id: `goal-${f + 1}-${s + 1}`,
        name: `${district}${subject}${form}`,
        kind,
      })),
    );
    const fields = random.shuffle(W.FIELDS).slice(0, 20);
    return {
      id: `${slug}-14fyp`,
      district,
      chapters: [],
      goals: random.shuffle(goals),
      bodies: [...own, ...shared],
      places: W.PLACES.map(([ending, kind], i) => ({
        id: `${slug}-place-${i + 1}`,
        name: district + ending,
        kind,
      })),
      sectors: fields.map((field, i) => ({ id: `sector-${i + 1}`, name: `${field}行业` })),
      events: fields.slice(0, 16).map((field, i) => {
        const [ending, kind] = W.EVENTS[i % W.EVENTS.length] as readonly [string, string];
        return { id: `event-${i + 1}`, name: `${district}${field}${ending}`, kind };
      }),
      achievements: Array.from({ length: 32 }, () => this.#achievement()),
      indicatorValues: W.INDICATOR_GROUPS.flatMap(([, list]) =>
        list.map(([, , usual]) => {
          const baseline = Math.max(1, Math.round(usual * (0.6 + random.next())));
          return { baseline, target: baseline + Math.max(1, Math.round(baseline * (0.1 + random.next()))) };
        }),
      ),
    };
  }

  #topic(): string {
    return this.#topics.pop() as string;
  }

  #goal(): GoalSpec {
    return this.#spec.goals[this.#nextGoal++ % this.#spec.goals.length] as GoalSpec;
  }

  #achievement() {
    const subject = this.#topic();
    const raw = `${this.#random.whole(3, 60)}个`;
    return { subject, raw, quote: `累计建成${subject}${raw}` };
  }

  #target(): TargetSpec {
    const subject = `${this.#topic()}用户`;
    const raw = `${this.#random.whole(2, 90) * 10}家以上`;
    return { subject, raw, quote: `每年新增${subject}${raw}` };
  }

  #clauses(): ClauseSpec[] {
    const events = [...this.#spec.events];
    const event = this.#random.pick(events);
    return Array.from({ length: this.#random.whole(...CLAUSES) }, (_, i) =>
      // One event a section at most, and not in every one.
      i === 7 && this.#random.next() < 0.6 ? this.#eventClause(event) : this.#clause(),
    );
  }

  #eventClause(event: { id: string; name: string }): ClauseSpec {
    const text = `争取与${this.#topic()}同期举办${event.name}`;
    return {
      text,
      verb: "争取",
      edges: { holds: [{ to: `event/${event.id}`, role: "ATTRACT", quote: text }] },
    };
  }

  #clause(): ClauseSpec {
    const random = this.#random;
    const topic = this.#topic();
    const body = random.pick(this.#spec.bodies);
    const place = random.pick(this.#spec.places);
    const sector = random.pick(this.#spec.sectors);
    const [policy, , policyId] = random.pick(W.SHARED_POLICIES);
    const [code, country] = random.pick(W.COUNTRIES);
    const involves = (role: string, quote: string) => [{ to: `institution/${body.id}`, role, quote }];
    const one = (text: string, verb: string, edges: (quote: string) => Edges): ClauseSpec => ({
      text,
      verb,
      edges: edges(text),
    });
    // Weighted like a published plan: half of the clauses carry one edge or two.
    const forms: (() => ClauseSpec)[] = [
      () => one(`加快建设${topic}`, "加快", () => ({})),
      () => one(`完善${topic}运行机制`, "完善", () => ({})),
      () => one(`探索开展${topic}试点`, "探索", () => ({})),
      () => one(`引导各类主体参与${topic}建设`, "引导", () => ({})),
      () =>
        one(`支持${body.name}建设${topic}`, "支持", (quote) => ({ involves: involves("SUPPORTED", quote) })),
      () =>
        one(`引进${body.name}运营${topic}`, "引进", (quote) => ({ involves: involves("TO_ATTRACT", quote) })),
      () =>
        one(`与${country}企业共建${topic}`, "共建", (quote) => ({
          concerns: [{ to: `country/${code}`, role: "PARTNER", quote }],
        })),
      () =>
        one(`在${place.name}设立${topic}`, "设立", (quote) => ({
          locatedIn: [{ to: `place/${place.id}`, role: "SITE", quote }],
        })),
      () =>
        one(`对标${policy}完善${topic}`, "完善", (quote) => ({
          carriesOut: [{ to: `policy/synthetic-${policyId}`, role: "ALIGNS_WITH", quote }],
        })),
      () =>
        one(`围绕${sector.name}培育${topic}`, "培育", (quote) => ({
          inSector: [{ to: `sector/${sector.id}`, quote }],
        })),
      () =>
        one(`围绕${sector.name}在${place.name}打造${topic}`, "打造", (quote) => ({
          inSector: [{ to: `sector/${sector.id}`, quote }],
          locatedIn: [{ to: `place/${place.id}`, role: "SITE", quote }],
        })),
    ];
    return random.pick(forms)();
  }

  #project(): ProjectSpec {
    const random = this.#random;
    const name = this.#topic();
    const lead = random.pick(this.#spec.bodies);
    const partner = random.pick(this.#spec.bodies.filter((body) => body !== lead));
    const place = random.pick(this.#spec.places);
    const [code, country] = random.pick(W.COUNTRIES);
    const goal = random.pick(this.#spec.goals);
    const parts = [`由${lead.name}牵头`];
    const edges: Edges = {
      involves: [{ to: `institution/${lead.id}`, role: "LEAD", quote: parts[0] as string }],
    };
    const add = (chance: number, text: string, key: string, to: string, role?: string) => {
      if (random.next() >= chance) return;
      parts.push(text);
      edges[key] = [...(edges[key] ?? []), { to, quote: text, ...(role === undefined ? {} : { role }) }];
    };
    add(0.6, `联合${partner.name}共同实施`, "involves", `institution/${partner.id}`, "PARTNER");
    add(0.4, `与${country}企业开展合作`, "concerns", `country/${code}`, "PARTNER");
    add(0.7, `在${place.name}布局${this.#topic()}`, "locatedIn", `place/${place.id}`, "SITE");
    add(0.5, `助力${goal.name}建设`, "serves", `goal/${goal.id}`);
    return { name, parts, edges };
  }
}
