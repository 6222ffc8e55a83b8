"use strict";
// The page itself: one question at a time, as at the kiosk. Nothing is sent and nothing is kept: what was answered is in
// this script's memory until the page is closed, and leaves it only as codes on the screen.

const LANGUAGES = ["ja", "ja-yasashii", "en"];
const ERAS = [["reiwa", 2019, "2019-05-01"], ["heisei", 1989, "1989-01-08"], ["showa", 1926, "1926-12-25"], ["taisho", 1912, "1912-07-30"]];
const now = new Date();
const TODAY = Days.make(now.getFullYear(), now.getMonth() + 1, now.getDate());

const state = { language: "ja", page: { at: "start" }, trail: [], menu: null, problem: null, checked: false, sheet: 0, lines: [] };
const journey = new Journey(MODEL, RULES, { byCard: true, resident: null, cardExpires: null, today: TODAY });

// Words.

const word = (id, row) => {
  const said = WORDS[state.language][id];
  return Array.isArray(said) ? said[(row ?? 1) - 1] : said;
};
const bare = (text) => text.replace(/｜([^｜《》\n]+)《[^｜《》\n]+》/g, "$1");
/** A text with its readings, as nodes. */
const marked = (text) => {
  const nodes = [];
  text.split(/(｜[^｜《》\n]+《[^｜《》\n]+》)/).forEach((part) => {
    const read = /^｜(.+)《(.+)》$/.exec(part);
    if (read) nodes.push(h("ruby", {}, read[1], h("rt", {}, read[2])));
    else part.split("\n").forEach((line, n) => nodes.push(...(n ? [h("br")] : []), line));
  });
  return nodes;
};
const say = (id, values = {}, row) => {
  let text = word(id, row);
  for (const [name, value] of Object.entries(values)) text = text.replaceAll(`{${name}}`, value);
  return marked(text ?? id);
};
/** Says something to readers of screens. */
const tell = (id, values) => {
  let text = plain(id);
  for (const [name, value] of Object.entries(values)) text = text.replaceAll(`{${name}}`, value);
  document.getElementById("said").textContent = text;
};
const sayIf = (id, row) => (word(id, row) === undefined ? null : say(id, {}, row));
const plain = (id, row) => bare(word(id, row) ?? id);

const ordinal = (day) => {
  const [y, m, d] = Days.parts(day);
  if (state.language === "en") return `${d} ${new Date(Date.UTC(2000, m - 1, 1)).toLocaleString("en", { month: "long", timeZone: "UTC" })} ${y}`;
  const era = ERAS.find(([, , first]) => first <= day);
  const n = era ? y - era[1] + 1 : y;
  return `${era ? plain(`era-${era[0]}`) : ""}${n === 1 ? "元" : n}年${m}月${d}日`;
};

/** An element. `on…` are listeners; nothing is ever set as markup. */
function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return element;
}

// The way through the pages.

const go = (page) => {
  if (state.page.at !== "ask") state.trail.push(state.page);
  else state.trail.push({ ...state.page });
  state.page = page;
  state.problem = null;
  state.sheet = 0;
  draw();
};
const back = () => {
  state.page = state.trail.pop() ?? { at: "start" };
  state.problem = null;
  draw();
};
const problem = (id, values) => {
  state.problem = say(id, values);
  draw(true);
  (document.getElementById("box") ?? document.getElementById("year"))?.focus();
};

const find = () => {
  const open = journey.ofEvent().find((key) => journey.isOpenQuestion(key));
  if (open) return go({ at: "ask", key: open, find: true });
  const plan = journey.plan();
  const mine = plan.map((entry) => entry.procedure);
  const needed = plan.filter((entry) => entry.verdict === "needed" && !journey.procedure(entry.procedure).guided);
  journey.chosen = [...journey.chosen.filter((id) => !mine.includes(id)), ...needed.map((entry) => entry.procedure)];
  return go({ at: "plan" });
};
const chosenAll = () => {
  if (journey.prepared().length) return go({ at: "whom" });
  return problem(state.page.at === "plan" ? "home-plan-none" : "home-none-chosen");
};
/** What is asked here: names in kanji and what the card tells are not. The day of birth is: rules look at the age, and the
 *  kiosk compares it with the card's. */
const asked = (key) => {
  const field = journey.field(key);
  return field.kind !== "kanji" && !(journey.c.byCard && field.card && field.kind !== "birth");
};
const advance = () => {
  journey.give();
  if (journey.prepared().some((p) => journey.checks(p, "refuse").length)) return go({ at: "refused" });
  const open = journey.fields().find((key) => asked(key) && journey.isOpenQuestion(key));
  return open ? go({ at: "ask", key: open }) : go({ at: "check" });
};
const answer = (key, value) => {
  journey.answers[key] = value;
  journey.skipped.delete(key);
  return state.page.find ? find() : advance();
};

// Parts of pages.

const tile = (title, example, onclick, attributes = {}) =>
  h("li", {}, h("button", { type: "button", class: "tile", onclick, ...attributes }, h("strong", {}, title), example ? h("small", {}, example) : null));
const tick = (title, example, checked, onclick) => tile(title, example, onclick, { role: "checkbox", "aria-checked": String(checked) });
const toggle = (id) => {
  journey.chosen = journey.chosen.includes(id) ? journey.chosen.filter((p) => p !== id) : [...journey.chosen, id];
  state.problem = null;
  draw(true);
};
const procedureTile = (id) => tick(say(`procedure-${id}`), sayIf(`procedure-${id}-example`), journey.chosen.includes(id), () => toggle(id));
const remark = (list, id) => (list.length ? [h("h2", {}, say(id)), h("ul", { class: "panel" }, list.map((said) => h("li", {}, said)))] : []);

const PAGES = {
  start: () => ({
    title: say("home-start-title"),
    hint: say("home-start-hint"),
    body: [
      h("ol", { class: "panel steps" }, ["home-way-answer", "home-way-code", "home-way-card"].map((id) => h("li", {}, h("span", {}, say(id))))),
      h("p", { class: "notice good" }, say("home-private")),
    ],
    next: ["home-begin", () => go({ at: "purpose" })],
  }),
  purpose: () => ({
    title: say("purpose-title"),
    hint: say("home-purpose-hint"),
    body: [h("ul", { class: "tiles" }, MODEL.menus.length
      ? MODEL.menus.map((menu) => tile(say(`menu-${menu.id}`), sayIf(`menu-${menu.id}-example`), () => go({ at: "menu", menu })))
      : offered(MODEL.procedures.map((p) => p.id)).map(procedureTile))],
    next: journey.chosen.length || !MODEL.menus.length ? ["next", chosenAll] : null,
  }),
  menu: ({ menu }) => ({
    title: say(`menu-${menu.id}`),
    hint: say("home-purpose-hint"),
    body: [h("ul", { class: "tiles" },
      menu.events.filter((id) => journey.version(MODEL.events, id)).map((id) =>
        tile(say(`event-${id}`), sayIf(`event-${id}-example`), () => { journey.event = id; find(); })),
      offered(menu.procedures).map(procedureTile))],
    next: menu.procedures.length ? ["next", chosenAll] : null,
  }),
  plan: () => {
    const by = (entry) => (entry.by ? h("small", { class: "due" }, say("home-by", { date: ordinal(entry.by) })) : null);
    const line = (entry) => {
      const guided = journey.procedure(entry.procedure).guided;
      const why = guided && entry.verdict === "needed" ? sayIf(`guide-${entry.procedure}`) : entry.because ? sayIf(`because-${entry.because}`) : null;
      const title = say(`procedure-${entry.procedure}`);
      if (entry.verdict === "not-needed" || guided) return h("li", { class: "told" }, h("strong", {}, title), guided && entry.verdict === "needed" ? [" ", h("span", { class: "chip" }, say("home-at-counter"))] : null, h("div", {}, why), by(entry));
      const one = tick(title, why, journey.chosen.includes(entry.procedure), () => toggle(entry.procedure));
      if (entry.by) one.firstChild.append(by(entry));
      return one;
    };
    const part = (verdict) => journey.plan().filter((entry) => entry.verdict === verdict);
    const guided = (entry) => journey.procedure(entry.procedure).guided;
    const list = (id, verdict) => {
      const [told, ticks] = [part(verdict).filter((e) => verdict === "not-needed" || guided(e)), part(verdict).filter((e) => verdict !== "not-needed" && !guided(e))];
      if (!told.length && !ticks.length) return [];
      return [h("h2", {}, say(id, { n: told.length + ticks.length })),
        ticks.length ? h("ul", { class: "tiles" }, ticks.map(line)) : null, told.length && ticks.length ? h("br") : null,
        told.length ? h("ul", { class: "panel" }, told.map(line)) : null];
    };
    return {
      about: say(`event-${journey.event}`), title: say("plan-title"), hint: say("home-plan-hint"),
      body: [...list("home-needed", "needed"), ...list("home-later", "later"), ...list("home-not-needed", "not-needed")],
      next: ["home-prepare", chosenAll],
    };
  },
  whom: () => ({
    title: say("whom-title"),
    body: [h("ul", { class: "tiles" }, [["whom-self", true], ["whom-other", false]].map(([id, yes]) =>
      tile(say(id), sayIf(`home-${id}-example`), () => { journey.answers.for_self = yes; go({ at: "card" }); })))],
  }),
  card: () => ({
    title: say("home-card-title"),
    hint: say("home-card-hint"),
    body: [h("ul", { class: "tiles" }, [["yes", true], ["no", false]].map(([id, yes]) =>
      tile(say(`home-card-${id}`), null, () => { journey.c.byCard = yes; advance(); })))],
  }),
  ask,
  refused: () => {
    const refused = journey.procedures().filter((p) => journey.checks(p, "refuse").length);
    const rest = journey.prepared().some((p) => !refused.includes(p));
    return {
      title: say("refused-title"), hint: say("refused-hint"),
      body: [h("ul", { class: "panel" }, refused.map((p) => h("li", {}, h("strong", {}, say(`procedure-${p.id}`)), journey.checks(p, "refuse").map((id) => h("div", {}, say(`check-${id}`))))))],
      next: rest ? ["refused-continue", () => { journey.chosen = journey.chosen.filter((id) => !refused.some((p) => p.id === id)); advance(); }] : null,
    };
  },
  check: () => {
    const seen = new Set();
    const once = (id) => !seen.has(id) && seen.add(id);
    const rows = journey.fields().filter((key) => asked(key) && key in journey.answers);
    const ends = journey.procedures().flatMap((p) => journey.deadlines(p)).sort((a, b) => (a.end < b.end ? -1 : 1));
    const checks = (effect) => journey.procedures().flatMap((p) => journey.checks(p, effect)).filter(once).map((id) => say(`check-${id}`));
    return {
      title: say("check-title"), hint: say("home-check-hint"),
      body: [
        h("h2", {}, say("home-chosen")),
        h("ul", { class: "panel" }, journey.procedures().map((p) => h("li", {}, say(`procedure-${p.id}`)))),
        rows.length ? h("h2", {}, say("home-answers")) : null,
        h("dl", { class: "panel rows" }, rows.map((key) => {
          const { field, row, procedure } = Journey.read(key);
          const label = `field-${field.replaceAll("_", "-")}`;
          const whose = row ? say(`row-${journey.rowsOf(field).name}`, {}, row) : procedure && journey.chosen.length > 1 ? say(`procedure-${procedure}`) : null;
          return h("div", {}, h("dt", {}, whose ? [...whose, " "] : null, say(label, {}, row)), h("dd", {}, shown(key)),
            h("button", { type: "button", "aria-label": `${plain(label, row)} ${plain("check-change")}`, onclick: () => go({ at: "ask", key, change: true }) }, say("check-change")));
        })),
        ...remark(ends.map(({ deadline, end }) => [...say(`deadline-${deadline.name.replaceAll("_", "-")}`), " ", h("span", { class: "due" }, say("home-by", { date: ordinal(end) }))]), "home-deadlines"),
        ...remark(checks("bring"), "home-bring"),
        ...remark(checks("note"), "home-notes"),
      ],
      next: ["home-make", () => { state.lines = sealed(); go({ at: "codes" }); }],
    };
  },
  codes: () => {
    const of = state.lines.length;
    const code = (line, n, print) => h("figure", { class: `code${print ? " only-print" : ""}` }, h("p", {}, `${n + 1} / ${of}`), picture(line, n));
    return {
      title: say("home-codes-title", { city: CITY.name[state.language] ?? CITY.name.ja }),
      hint: say(of > 1 ? "home-codes-hint-many" : "home-codes-hint", { n: of }),
      body: [
        code(state.lines[state.sheet], state.sheet, false),
        h("ul", { class: "panel" }, ["home-codes-bright", "home-codes-card", "home-codes-gone", "home-codes-not-yet"].map((id) => h("li", {}, say(id)))),
        h("div", { class: "turn" }, h("button", { type: "button", class: "quiet", onclick: () => window.print() }, say("home-print"))),
        state.lines.filter((_, n) => n !== state.sheet).map((line) => code(line, state.lines.indexOf(line), true)),
      ],
      before: state.sheet > 0 ? ["home-code-previous", () => turn(-1)] : null,
      next: state.sheet < of - 1 ? ["home-code-next", () => turn(1)] : null,
    };
  },
};

const offered = (ids) => [...new Set(ids)].filter((id) => journey.procedure(id) && !journey.procedure(id).guided);

/** Shows the next code or the one before, and tells who cannot see it. */
function turn(by) {
  state.sheet += by;
  draw(true);
  tell("home-code-name", { at: state.sheet + 1, of: state.lines.length });
}

/** A code as a drawing, black on white with its quiet zone of four modules. */
function picture(line, n) {
  const code = qrcode(0, "M");
  code.addData(line, "Alphanumeric");
  code.make();
  const size = code.getModuleCount();
  let path = "";
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) if (code.isDark(row, column)) path += `M${column + 4} ${row + 4}h1v1h-1z`;
  }
  const make = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const svg = make("svg", { viewBox: `0 0 ${size + 8} ${size + 8}`, role: "img", "shape-rendering": "crispEdges", "aria-label": bare(word("home-code-name")).replace("{at}", n + 1).replace("{of}", state.lines.length) });
  svg.append(make("rect", { width: size + 8, height: size + 8, fill: "#fff" }), make("path", { d: path, fill: "#000" }));
  return svg;
}

/** What goes to the kiosk: only answers that were asked here and still count. */
function sealed() {
  const counted = new Set([...journey.fields(), ...journey.ofEvent()].filter(asked));
  counted.add("for_self");
  const answers = Object.fromEntries(Object.entries(journey.answers).filter(([key]) => counted.has(key)));
  const skipped = [...journey.skipped].filter((key) => counted.has(key));
  const to = { city: CITY.code, version: CITY.version, key: CITY.key, language: state.language };
  return Seal.lines(to, { v: 1, d: TODAY, e: journey.event, p: journey.chosen, a: answers, s: skipped });
}

/** Draws the page of now. `same`: it is the same page, so the focus stays where it was. */
function draw(same = false) {
  const controls = () => [...document.querySelectorAll("main button, main input, main select")];
  const [focused, name] = same ? [controls().indexOf(document.activeElement), document.activeElement.id] : [-1, ""];
  const page = PAGES[state.page.at](state.page);
  document.documentElement.lang = state.language === "en" ? "en" : "ja";
  const title = h("h1", { tabindex: -1 }, page.title);
  document.title = `${title.cloneNode(true).textContent && bare([...title.childNodes].map((n) => (n.nodeName === "RUBY" ? n.firstChild.textContent : n.textContent)).join(""))} - ${CITY.name[state.language] ?? CITY.name.ja}`;
  const main = h("main", { class: state.language === "ja-yasashii" ? "has-ruby" : null },
    page.about ? h("p", { class: "about" }, page.about) : null, title,
    state.problem ? h("p", { class: "notice problem", role: "alert", id: "problem" }, state.problem) : null,
    page.hint ? h("p", { class: "hint", id: "hint" }, page.hint) : null, page.body);
  const footer = h("footer", {}, h("div", {},
    state.trail.length ? h("button", { type: "button", class: "quiet", onclick: back }, say("back")) : null,
    page.skip ? h("button", { type: "button", class: "quiet", onclick: page.skip }, say("skip")) : null,
    page.before ? h("button", { type: "button", class: "quiet", id: "before", onclick: page.before[1] }, say(page.before[0])) : null,
    page.next ? h("button", { type: "button", class: "primary", id: "next", onclick: page.next[1] }, say(page.next[0])) : null));
  const header = h("header", {}, h("div", { class: "bar" },
    h("p", { class: "city" }, CITY.name[state.language] ?? CITY.name.ja),
    h("nav", { "aria-label": "Language" }, LANGUAGES.map((tag) => h("button", { type: "button", lang: tag === "en" ? "en" : "ja", "aria-pressed": String(tag === state.language), onclick: () => { state.language = tag; state.problem = null; draw(true); } }, bare(WORDS[tag]["home-own-name"]))))));
  document.getElementById("app").replaceChildren(header, main, footer);
  // What gets the focus must not lie under the foot.
  document.documentElement.style.scrollPaddingBottom = `${footer.offsetHeight + 16}px`;
  if (same) ((name && document.getElementById(name)) || controls()[focused] || title).focus({ preventScroll: true });
  else { window.scrollTo(0, 0); title.focus(); }
  if (state.page.at === "codes") document.querySelector("figure").scrollIntoView({ block: "nearest" });
}

// A page that comes back from the browser's memory belongs to somebody who has left.
window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
draw();
