"use strict";
// What the house makes of answers, for the page that is filled in at home. The house's own words for the same things are
// in src/catalogue/logic.rs (K), src/application/answers.rs (facts), src/visit/journey.rs and src/visit/plan.rs; a test
// plays every scenario of the city in both.

/** Rules, with three answers: true, false, and null where a fact is not known. */
const K = {
  flag: (f, name) => (typeof f[name] === "boolean" ? f[name] : null),
  not: (a) => (a === null ? null : !a),
  and: (...parts) => (parts.includes(false) ? false : parts.includes(null) ? null : true),
  or: (...parts) => (parts.includes(true) ? true : parts.includes(null) ? null : false),
  same: (a, b) => (a === null || b === null ? null : a === b),
  is: (f, name, ids) => (typeof f[name] === "string" ? ids.includes(f[name]) : null),
  has: (f, name, id) => (Array.isArray(f[name]) ? f[name].includes(id) : null),
  number: (f, name) => (typeof f[name] === "number" ? f[name] : null),
  size: (f, name) => (Array.isArray(f[name]) ? f[name].length : null),
  taken: (n) => (n === null ? null : -n),
  sum: (...parts) => (parts.includes(null) ? null : parts.reduce((sum, n) => sum + n, 0)),
  equal: (a, b) => (a === null || b === null ? null : a === b),
  less: (a, b) => (a === null || b === null ? null : a < b),
  atMost: (a, b) => (a === null || b === null ? null : a <= b),
  among: (n, list) => (n === null ? null : list.includes(n)),
};

/** Days are written YYYY-MM-DD, as numbers they count from 1970-01-01. */
const Days = {
  parts: (day) => day.split("-").map(Number),
  number: (day) => {
    const [y, m, d] = Days.parts(day);
    return Math.round(new Date(0).setUTCFullYear(y, m - 1, d) / 86400000);
  },
  text: (n) => new Date(n * 86400000).toISOString().slice(0, 10),
  make: (y, m, d) => `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
  /** Whether there is such a day. */
  real: (y, m, d) => m >= 1 && m <= 12 && d >= 1 && d <= Days.length(y, m),
  length: (y, m) => new Date(new Date(0).setUTCFullYear(y, m, 0)).getUTCDate(),
  between: (from, to) => Days.number(to) - Days.number(from),
  plus: (day, n) => Days.text(Days.number(day) + n),
  months: (day, n) => {
    const [y, m, d] = Days.parts(day);
    const months = y * 12 + (m - 1) + n;
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
    return Days.make(year, month, Math.min(d, Days.length(year, month)));
  },
  weekend: (day) => [0, 6].includes((((Days.number(day) + 4) % 7) + 7) % 7),
  /** Full years on that day. */
  age: (birth, today) => {
    const [a, b] = [Days.parts(birth), Days.parts(today)];
    return b[0] - a[0] - (b[1] < a[1] || (b[1] === a[1] && b[2] < a[2]) ? 1 : 0);
  },
  /** The age on 1 April of the school year. */
  grade: (birth, today) => {
    const [y, m] = Days.parts(today);
    return Days.age(birth, Days.make(m < 4 ? y - 1 : y, 4, 1));
  },
};

/** Longer than this no city is closed in one go. */
const LONGEST_CLOSING = 60;

/** Answers by key (`moved_on`, `member_kana[2]`, `juminhyo.copies`) as the catalogue `m` with its `rules` judges them. */
class Journey {
  /** `c`: { byCard, resident (null where not known), cardExpires, today }. */
  constructor(m, rules, c) {
    Object.assign(this, { m, rules, c, event: null, chosen: [], answers: {}, skipped: new Set() });
  }

  holds(rule, facts) {
    return rule === null || rule === undefined || this.rules[rule](facts) === true;
  }

  static read(key) {
    const [, procedure, field, row] = /^(?:([^.]+)\.)?([^[]+)(?:\[(\d+)\])?$/.exec(key);
    return { procedure: procedure ?? null, field, row: row ? Number(row) : null };
  }

  version(list, id) {
    const begun = list.filter((v) => v.id === id && v.from <= this.c.today && (!v.until || this.c.today <= v.until));
    return begun.reduce((newest, v) => (newest && newest.from > v.from ? newest : v), null);
  }

  procedure(id) {
    return this.version(this.m.procedures, id);
  }

  lifeEvent() {
    return this.event ? this.version(this.m.events, this.event) : null;
  }

  rowsOf(field) {
    return this.m.rows.find((rows) => rows.fields.some((f) => f.name === field)) ?? null;
  }

  shared(name) {
    const rows = this.rowsOf(name);
    return (rows ? rows.fields : this.m.shared).find((f) => f.name === name) ?? null;
  }

  field(key) {
    const { procedure, field } = Journey.read(key);
    return procedure ? this.procedure(procedure)?.fields.find((f) => f.name === field) ?? null : this.shared(field);
  }

  stem(name) {
    return name.endsWith("_birth") ? name.slice(0, -"_birth".length) : name;
  }

  insert(facts, field, value) {
    switch (field?.kind) {
      case "number":
      case "choice":
      case "choices":
      case "yes-no":
        facts[field.name] = value;
        break;
      case "birth":
      case "date":
        facts[`${this.stem(field.name)}_age`] = Days.age(value, this.c.today);
        facts[`${this.stem(field.name)}_grade`] = Days.grade(value, this.c.today);
        facts[`${field.name}_days`] = Days.between(value, this.c.today);
        break;
    }
  }

  /** What the rules of a procedure see; without one, what the shared fields' rules see. */
  facts(procedure) {
    const { c, m } = this;
    const facts = Object.create(null);
    const [, month, day] = Days.parts(c.today);
    Object.assign(facts, { by_card: c.byCard, resident: c.resident !== false, month, day, age: -1, grade: -1 });
    if (c.cardExpires) facts.card_days_left = Days.between(c.today, c.cardExpires);
    const keys = Object.keys(this.answers).map((key) => [key, Journey.read(key)]).filter(([, at]) => !at.row);
    for (const [key] of keys.filter(([, at]) => !at.procedure)) this.insert(facts, this.field(key), this.answers[key]);
    for (const [key] of keys.filter(([, at]) => at.procedure && at.procedure === procedure?.id)) {
      this.insert(facts, this.field(key), this.answers[key]);
    }
    for (const [alias, fact] of [["age", "requester_age"], ["grade", "requester_grade"]]) {
      if (fact in facts) facts[alias] = facts[fact];
    }
    for (const count of m.counts) {
      const n = this.count(count, facts);
      if (n !== null) facts[count.name] = n;
    }
    for (const deadline of procedure?.deadlines ?? []) {
      const end = this.end(procedure, deadline);
      if (end) facts[`${deadline.name}_left`] = Days.between(c.today, end);
    }
    return facts;
  }

  rowFacts(base, rows, row) {
    const facts = Object.assign(Object.create(null), base);
    for (const field of rows.fields) {
      const key = `${field.name}[${row}]`;
      if (key in this.answers) this.insert(facts, field, this.answers[key]);
    }
    return facts;
  }

  rowCount(rows) {
    const n = this.answers[rows.count];
    return typeof n === "number" && n <= 255 ? n : null;
  }

  count({ rows: name, when, names, withSelf }, base) {
    const rows = this.m.rows.find((rows) => rows.name === name);
    if (!rows || this.rowCount(rows) === null) return null;
    let n = withSelf !== null && this.holds(withSelf, base) ? 1 : 0;
    for (let row = 1; row <= this.rowCount(rows); row++) {
      const facts = this.rowFacts(base, rows, row);
      if (names.some((name) => !(name in facts))) return null;
      n += this.holds(when, facts) ? 1 : 0;
    }
    return n;
  }

  isOpen(day) {
    const { open, closed } = this.m.calendar;
    return open.includes(day) || (!Days.weekend(day) && !closed.includes(day));
  }

  nextOpen(day) {
    for (let n = 0; n < LONGEST_CLOSING; n++) {
      if (this.isOpen(Days.plus(day, n))) return Days.plus(day, n);
    }
    return day;
  }

  /** The last day of a deadline; null while its first day is not known. */
  end(procedure, deadline) {
    const from = this.answers[`${procedure.id}.${deadline.from}`] ?? this.answers[deadline.from];
    if (typeof from !== "string") return null;
    const first = deadline.firstDay === "next" ? Days.plus(from, 1) : from;
    let end = from;
    if (deadline.days) end = Days.plus(first, deadline.days - 1);
    if (deadline.months) {
      const corresponding = Days.months(first, deadline.months);
      const same = Days.parts(corresponding)[2] === Days.parts(first)[2];
      end = same ? Days.plus(corresponding, -1) : corresponding;
    }
    if (deadline.endOfMonth) {
      const [y, m] = Days.parts(from);
      end = Days.make(y, m, Days.length(y, m));
    }
    return deadline.nextOpen ? this.nextOpen(end) : end;
  }

  /** Those that count, each with its last day, the nearest first. */
  deadlines(procedure) {
    const facts = this.facts(procedure);
    const due = procedure.deadlines.filter((d) => this.holds(d.when, facts));
    const ends = due.map((deadline) => ({ deadline, end: this.end(procedure, deadline) })).filter(({ end }) => end);
    return ends.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  }

  takesPart(field, facts) {
    return this.holds(field.when, facts);
  }

  /** The keys of a procedure's fields that take part, in the order they are asked. */
  fieldsOf(procedure) {
    const facts = this.facts(procedure);
    const keys = [];
    for (const name of procedure.uses) {
      if (this.rowsOf(name)) continue;
      const field = this.shared(name);
      if (!field || !this.takesPart(field, facts)) continue;
      keys.push(name);
      for (const rows of this.m.rows.filter((rows) => rows.count === name)) {
        keys.push(...this.rowFields(rows, procedure, facts));
      }
    }
    const own = procedure.fields.filter((f) => this.takesPart(f, facts));
    return [...keys, ...own.map((f) => `${procedure.id}.${f.name}`)];
  }

  rowFields(rows, procedure, base) {
    const about = procedure.people?.rows === rows.name ? procedure.people : null;
    const keys = [];
    for (let row = 1; row <= (this.rowCount(rows) ?? 0); row++) {
      const facts = this.rowFacts(base, rows, row);
      const meant = !about || this.holds(about.when, facts);
      for (const field of rows.fields.filter((f) => procedure.uses.includes(f.name))) {
        const tells = about !== null && about.tells.includes(field.name);
        if ((meant || tells) && this.takesPart(field, facts)) keys.push(`${field.name}[${row}]`);
      }
    }
    return keys;
  }

  /** What was chosen, in the catalogue's order, in the versions of today. */
  procedures() {
    const found = this.chosen.map((id) => this.procedure(id)).filter((p) => p);
    return this.m.procedures.filter((p) => found.includes(p));
  }

  prepared() {
    return this.procedures().filter((p) => !p.guided);
  }

  position(key) {
    const { field, row } = Journey.read(key);
    const rows = this.rowsOf(field);
    const place = this.m.shared.findIndex((f) => f.name === (rows ? rows.count : field));
    const at = rows ? rows.fields.findIndex((f) => f.name === field) + 1 : 0;
    return [place, rows ? this.m.rows.indexOf(rows) + 1 : 0, row ?? 0, at];
  }

  /** Every key that takes part, each once: shared ones first, then each procedure's own. */
  fields() {
    const shared = new Map();
    const own = [];
    for (const procedure of this.prepared()) {
      for (const key of this.fieldsOf(procedure)) {
        if (Journey.read(key).procedure) own.push(key);
        else shared.set(key, this.position(key));
      }
    }
    const before = (a, b) => a.map((n, i) => n - b[i]).find((n) => n !== 0) ?? 0;
    return [...[...shared].sort(([, a], [, b]) => before(a, b)).map(([key]) => key), ...own];
  }

  factsOf(key) {
    const { procedure, field, row } = Journey.read(key);
    const facts = this.facts(procedure ? this.procedure(procedure) : null);
    const rows = row ? this.rowsOf(field) : null;
    return rows ? this.rowFacts(facts, rows, row) : facts;
  }

  /** The ids of a list that are offered now. */
  offered(key) {
    const facts = this.factsOf(key);
    return this.field(key).choices.filter((c) => this.holds(c.when, facts)).map((c) => c.id);
  }

  stillOffered(key) {
    const value = this.answers[key];
    const kind = this.field(key).kind;
    if (kind !== "choice" && kind !== "choices") return true;
    const offered = this.offered(key);
    return (kind === "choice" ? [value] : value).every((id) => offered.includes(id));
  }

  isOpenQuestion(key) {
    if (key in this.answers) return !this.stillOffered(key);
    return this.field(key).kind !== "by-hand" && !this.skipped.has(key);
  }

  /** What the life event gives for a shared field. */
  ofGift(key) {
    const gift = this.lifeEvent()?.gives.find((gift) => gift.field === key);
    return gift && ("from" in gift ? this.answers[gift.from] : gift.value);
  }

  /** Takes presets as answers, and leaves kanji to the card or the counter. */
  give() {
    for (let more = true; more; ) {
      more = false;
      for (const key of this.fields().filter((key) => !(key in this.answers))) {
        const field = this.field(key);
        const given = this.ofGift(key) ?? (field.kind === "kanji" ? null : field.preset);
        if (given === undefined || field.kind === "by-hand") continue;
        this.answers[key] = given;
        more = true;
      }
    }
  }

  ofEvent() {
    const event = this.lifeEvent();
    if (!event) return [];
    const facts = this.facts(null);
    return event.asks.filter((name) => this.shared(name) && this.takesPart(this.shared(name), facts));
  }

  /** The list: what is needed, what comes later, what is not needed, each in the event's order. */
  plan() {
    const event = this.lifeEvent();
    if (!event) return [];
    const facts = this.facts(null);
    const order = ["needed", "later", "not-needed"];
    const list = event.items.map((item) => this.entry(item, facts)).filter((entry) => entry);
    return list.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  }

  entry(item, facts) {
    const procedure = this.procedure(item.procedure);
    if (!procedure) return null;
    const first = (list) => list.find((because) => this.holds(because.when, facts));
    const [needed, later] = [first(item.needed), first(item.later)];
    const verdict = needed ? "needed" : later ? "later" : "not-needed";
    const reason = needed ?? later ?? null;
    const ends = this.deadlines(procedure);
    let by = verdict === "needed" && !reason.by ? ends[0]?.end ?? null : null;
    if (reason?.by) by = ends.find(({ deadline }) => deadline.name === reason.by)?.end ?? null;
    return { procedure: procedure.id, verdict, because: reason ? reason.because : item.otherwise, by };
  }

  /** The ids of the checks of that effect that apply. */
  checks(procedure, effect) {
    const facts = this.facts(procedure);
    return procedure.checks.filter((c) => c.effect === effect && this.holds(c.when, facts)).map((c) => c.id);
  }
}
