"use strict";
// One question: its buttons or boxes, and what an answer must be. The kiosk looks at every answer again.

const messageOf = (prefix, field) => `${prefix}-${field.replaceAll("_", "-")}`;

/** An answer in words. */
function shown(key) {
  const { field: name } = Journey.read(key);
  const [field, value] = [journey.field(key), journey.answers[key]];
  const choice = (id) => say(`${messageOf("choice", name)}-${id}`);
  switch (field.kind) {
    case "yes-no":
      return name === "for_self" ? say(value ? "whom-self" : "whom-other") : say(value ? "yes" : "no");
    case "choice":
      return choice(value);
    case "choices":
      return value.length ? value.flatMap((id, n) => [...(n ? [plain("list-comma")] : []), ...choice(id)]) : say("nothing-chosen");
    case "birth":
    case "date":
      return ordinal(value);
    case "number":
      return [String(value), ...(sayIf(messageOf("unit", name)) ?? [])];
    default:
      return value;
  }
}

/** The page of a question. */
function ask({ key }) {
  const { field: name, row, procedure } = Journey.read(key);
  const field = journey.field(key);
  const page = {
    title: say(messageOf("ask", name), {}, row),
    hint: sayIf(`${messageOf("ask", name)}-hint`, row),
    about: row ? say(`row-${journey.rowsOf(name).name}`, {}, row)
      : procedure && journey.chosen.length > 1 ? say(`procedure-${procedure}`)
        : state.page.find ? say(`event-${journey.event}`) : null,
  };
  const isName = field.kind === "kana" || field.kind === "latin";
  if (field.optional && (!isName || journey.c.byCard)) {
    page.skip = () => {
      delete journey.answers[key];
      journey.skipped.add(key);
      return state.page.find ? find() : advance();
    };
  }
  const list = () => journey.offered(key);
  const title = (id) => [say(`${messageOf("choice", name)}-${id}`), sayIf(`${messageOf("choice", name)}-${id}-example`)];
  const pressed = (value) => ({ "aria-pressed": String(journey.answers[key] === value) });
  switch (field.kind) {
    case "yes-no":
      page.body = [h("ul", { class: "tiles" }, [true, false].map((yes) => tile(say(yes ? "yes" : "no"), null, () => answer(key, yes), pressed(yes))))];
      break;
    case "choice":
      page.body = [h("ul", { class: "tiles" }, list().map((id) => tile(...title(id), () => answer(key, id), pressed(id))))];
      break;
    case "choices": {
      const chosen = () => journey.answers[key] ?? [];
      const flip = (id) => {
        const all = field.choices.map((c) => c.id);
        journey.answers[key] = all.filter((one) => (one === id ? !chosen().includes(id) : chosen().includes(one)));
        draw(true);
      };
      page.body = [h("ul", { class: "tiles" }, list().map((id) => tick(...title(id), chosen().includes(id), () => flip(id))))];
      page.next = ["next", () => answer(key, chosen().filter((id) => list().includes(id)))];
      break;
    }
    case "birth":
    case "date":
      page.body = [dateBoxes(field, journey.answers[key])];
      page.next = ["next", () => {
        const day = typedDay();
        const wrong = wrongDay(day, field);
        return wrong ? problem(wrong) : answer(key, day);
      }];
      break;
    default:
      page.body = [wordBox(field, name, row, journey.answers[key])];
      page.next = ["next", () => {
        const typed = normalised(document.getElementById("box").value, field.kind);
        const wrong = wrongWords(typed, field);
        if (wrong) {
          state.typed = typed;
          return problem(wrong, { min: field.min, max: field.max });
        }
        return answer(key, field.kind === "number" ? Number(typed) : typed);
      }];
  }
  return page;
}

function wordBox(field, name, row, value) {
  const typed = state.problem ? state.typed : value;
  const modes = { number: "numeric", phone: "tel", latin: "text", kana: "text" };
  const box = h("input", {
    id: "box", type: "text", inputmode: modes[field.kind], autocomplete: "off", autocapitalize: "off", spellcheck: "false",
    lang: field.kind === "latin" ? "en" : "ja", maxlength: 40, "aria-invalid": state.problem ? "true" : null,
    "aria-describedby": state.problem ? "problem" : "kind", onkeydown: (event) => { if (event.key === "Enter" && !event.isComposing) document.getElementById("next").click(); },
  });
  if (typed !== undefined && typed !== null) box.value = typed;
  const unit = field.kind === "number" ? sayIf(messageOf("unit", name)) : null;
  return h("div", {}, h("label", { for: "box" }, say(messageOf("field", name), {}, row), unit ? ["（", ...unit, "）"] : null),
    h("p", { class: "hint", id: "kind" }, say(`home-type-${field.kind}`, { min: field.min, max: field.max })), box);
}

function dateBoxes(field, value) {
  const typed = state.problem ? state.typed : split(value, field);
  const eras = [...ERAS.map(([id]) => id), "western"].map((id) => h("option", { value: id, selected: id === typed.era }, plain(`era-${id}`)));
  const part = (id, label, box) => h("div", {}, h("label", { for: id }, say(label)), box);
  const digits = (id, n) => {
    const box = h("input", { id, type: "text", inputmode: "numeric", autocomplete: "off", maxlength: n, "aria-invalid": state.problem ? "true" : null, "aria-describedby": state.problem ? "problem" : null });
    box.value = typed[id] ?? "";
    return box;
  };
  return h("div", { class: "date", role: "group", "aria-label": plain("home-date") },
    part("era", "home-era", h("select", { id: "era" }, eras)), part("year", "date-year", digits("year", 4)),
    part("month", "date-month", digits("month", 2)), part("day", "date-day", digits("day", 2)));
}

function split(day, field) {
  const western = state.language === "en";
  if (!day) return { era: western ? "western" : field.kind === "birth" ? "showa" : "reiwa" };
  const [y, m, d] = Days.parts(day);
  const era = western ? null : ERAS.find(([, , first]) => first <= day);
  return { era: era ? era[0] : "western", year: era ? y - era[1] + 1 : y, month: m, day: d };
}

function typedDay() {
  const value = (id) => document.getElementById(id).value.normalize("NFKC").trim();
  const [era, year, month, day] = ["era", "year", "month", "day"].map(value);
  state.typed = { era, year, month, day };
  if (!year || !month || !day) return "";
  const first = ERAS.find(([id]) => id === era);
  const [y, m, d] = [Number(year === "元" ? 1 : year) + (first ? first[1] - 1 : 0), Number(month), Number(day)];
  if (![y, m, d].every(Number.isInteger) || y < 1800 || y > 9999 || !Days.real(y, m, d)) return null;
  const made = Days.make(y, m, d);
  // A day belongs to the era that it is said in.
  const of = ERAS.find(([, , first]) => first <= made);
  return first && of?.[0] !== era ? null : made;
}

function wrongDay(day, field) {
  if (day === "") return "keys-empty";
  if (day === null) return "keys-not-a-day";
  const ahead = Days.between(TODAY, day);
  if (field.kind === "birth") return ahead > 0 ? "keys-future" : Days.age(day, TODAY) > 130 ? "keys-not-a-day" : null;
  if (ahead > field.latest) return field.latest === 0 ? "keys-future" : "keys-too-late";
  return ahead < field.earliest ? "keys-too-early" : null;
}

/** Full-width katakana for readings, plain letters and digits for the rest. */
function normalised(text, kind) {
  const plain = text.normalize("NFKC").trim();
  if (kind !== "kana") return kind === "phone" ? plain.replace(/[‐−–—ー]/g, "-") : plain;
  return plain.replace(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60)).replace(/[ 　]+/g, "　").replace(/[-−–]/g, "ー");
}

function wrongWords(text, field) {
  if (!text) return "keys-empty";
  switch (field.kind) {
    case "kana":
      return /^[ァ-ヴー・　]+$/.test(text) && !/[ヵヶヰヱ]/.test(text) ? null : "home-wrong-kana";
    case "latin":
      return /^[A-Za-z0-9\-'.,/ ]+$/.test(text) ? null : "home-wrong-latin";
    case "phone":
      return /^0[0-9-]*$/.test(text) && [10, 11].includes(text.replace(/\D/g, "").length) && text.length <= 13 ? null : "keys-phone-short";
    case "number":
      return /^\d+$/.test(text) && Number(text) >= field.min && Number(text) <= field.max ? null : "home-out-of-range";
    default:
      return null;
  }
}
