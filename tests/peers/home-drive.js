const START = DRIVE.menu, seenPages = [];
const setDay = (day) => { const [y, m, d] = Days.parts(day); document.getElementById("era").value = "western"; for (const [id, v] of [["year", y], ["month", m], ["day", d]]) document.getElementById(id).value = String(v); };
const main = () => document.querySelector("main");
for (let n = 0; n < 200 && state.page.at !== "codes"; n++) {
  const { at, key } = state.page;
  seenPages.push(key ?? at);
  if (DRIVE.stop === (key ?? at)) break;
  const tiles = [...document.querySelectorAll("main .tile")];
  const next = document.getElementById("next");
  if (at === "purpose") { if (journey.chosen.length) next.click(); else tiles[MODEL.menus.findIndex((m) => m.id === DRIVE.menu)].click(); }
  else if (at === "menu") {
    const menu = state.page.menu;
    if (DRIVE.event) tiles[menu.events.indexOf(DRIVE.event)].click();
    else { const i = tiles.findIndex((t) => t.getAttribute("role") === "checkbox" && t.getAttribute("aria-checked") === "false"); tiles[i].click(); document.getElementById("next").click(); }
  } else if (at === "ask") {
    const field = journey.field(key);
    const wish = DRIVE.answers[key];
    if (field.kind === "birth") { setDay(wish ?? "1990-04-01"); next.click(); }
    else if (field.kind === "date") { setDay(wish ?? TODAY); next.click(); }
    else if (document.getElementById("box")) { document.getElementById("box").value = wish ?? { kana: "みほん はなこ", latin: "MIHON HANAKO", phone: "０９２-123-4567", number: String(field.min) }[field.kind]; next.click(); }
    else if (field.kind === "choices") { for (const id of wish ?? []) document.querySelectorAll("main .tile")[journey.offered(key).indexOf(id)].click(); document.getElementById("next").click(); }
    else if (field.kind === "choice") tiles[wish ? journey.offered(key).indexOf(wish) : 0].click();
    else tiles[wish === false ? 1 : 0].click();
    if (state.problem) break;
  } else if (next) next.click();
  else tiles[0].click();
}
