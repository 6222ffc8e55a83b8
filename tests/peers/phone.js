// A hand with a phone: opens the page in Chromium over its debugging pipe and goes through it with keys alone, as it is,
// with its policy. Told as JSON on standard input { page, out, width, language, menu, event, answers, birth }; tells as
// JSON what it met: pages, answers, lines, what was asked of the network, and everything that is hard to use.
"use strict";
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const told = JSON.parse(fs.readFileSync(0, "utf8"));
const profile = fs.mkdtempSync(path.join(os.tmpdir(), "phone-"));
const browser = spawn("chromium", [
  "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-default-apps", "--host-resolver-rules=MAP * ~NOTFOUND",
  `--user-data-dir=${profile}`, "about:blank",
], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
process.on("exit", () => browser.kill("SIGKILL"));

const waiting = new Map();
const requests = [];
let [serial, rest, session] = [0, "", undefined];
browser.stdio[4].setEncoding("utf8").on("data", (data) => {
  const parts = (rest + data).split("\0");
  rest = parts.pop();
  for (const said of parts.map((part) => JSON.parse(part))) {
    if (said.method === "Network.requestWillBeSent") requests.push(said.params.request.url);
    const done = waiting.get(said.id);
    waiting.delete(said.id);
    if (done) (said.error ? done.reject(new Error(said.error.message)) : done.resolve(said.result));
  }
});
const send = (method, params = {}) => new Promise((resolve, reject) => {
  waiting.set(++serial, { resolve, reject });
  browser.stdio[3].write(`${JSON.stringify({ id: serial, method, params, sessionId: session })}\0`);
});
const look = async (expression) => {
  const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
};
const KEYS = { Tab: 9, Enter: 13, ArrowUp: 38, ArrowDown: 40, Space: 32 };
const press = async (name) => {
  const text = name === "Enter" ? "\r" : name === "Space" ? " " : undefined;
  const key = { key: name === "Space" ? " " : name, code: name, windowsVirtualKeyCode: KEYS[name], text };
  await send("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", ...key });
  await send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
};
const picture = async (name) => {
  const { data } = await send("Page.captureScreenshot", { format: "png" });
  fs.writeFileSync(path.join(told.out, `${name}.png`), Buffer.from(data, "base64"));
};

/** Runs in the page: what is hard to use on it. */
const HARD = `(() => {
  const hard = [];
  const say = (what, e) => hard.push(what + ": " + (e?.outerHTML ?? "").slice(0, 90));
  if (document.documentElement.scrollWidth > innerWidth) say("wider than the screen");
  for (const e of document.querySelectorAll("button, input, select")) {
    const box = e.getBoundingClientRect();
    if (box.width < 44 || box.height < 44) say("a target under 44 pixels", e);
  }
  for (const e of document.querySelectorAll("input, select")) if (!e.labels.length) say("a box without a label", e);
  if (document.querySelectorAll("h1").length !== 1 || document.activeElement.tagName !== "H1") say("the heading has no focus", document.activeElement);
  const light = (c) => { const [r, g, b] = c.map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const ground = (e) => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] === 1) return c.slice(0, 3); } return [255, 255, 255]; };
  let least = 99;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let n = walk.nextNode(); n; n = walk.nextNode()) {
    const e = n.parentElement;
    if (!n.textContent.trim() || !e.checkVisibility() || e.closest("script, noscript, :disabled")) continue;
    const [a, b] = [light(rgb(getComputedStyle(e).color).slice(0, 3)), light(ground(e))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    least = Math.min(least, ratio);
    if (ratio < 7) say("contrast " + ratio.toFixed(2), e);
  }
  return { hard, least };
})()`;
/** Runs in the page: what has the focus, and whether anything lies over it. */
const FOCUS = `(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const box = e.getBoundingClientRect();
  const at = document.elementFromPoint(box.left + box.width / 2, Math.min(box.top + box.height / 2, innerHeight - 1));
  return { n: WAY().indexOf(e), top: box.top + scrollY, left: box.left, fixed: !!e.closest("footer"), seen: !!at && (e === at || e.contains(at)), ring: getComputedStyle(e).outlineStyle };
})()`;
/** Runs in the page: which of its controls is pressed next, or what is typed. */
const CHOOSE = `((told) => {
  const { at, key, menu } = state.page;
  const tiles = [...document.querySelectorAll("main .tile")];
  const next = document.getElementById("next");
  const on = (e) => ({ press: WAY().indexOf(e) });
  if (at === "purpose") return on(tiles[MODEL.menus.findIndex((m) => m.id === told.menu)]);
  if (at === "menu") return on(tiles[menu.events.indexOf(told.event)]);
  if (at !== "ask") return on(next ?? tiles[0]);
  const field = journey.field(key);
  const wish = told.answers[key];
  if (field.kind === "birth" || field.kind === "date") return { day: field.kind === "birth" ? told.birth : told.today, next: on(next).press };
  if (document.getElementById("box")) return { words: wish ?? { kana: "みほん はなこ", latin: "MIHON HANAKO", phone: "０９２-123-4567", number: String(field.min) }[field.kind], next: on(next).press };
  if (field.kind === "choices") return on(next);
  return on(field.kind === "choice" && wish ? tiles[journey.offered(key).indexOf(wish)] : tiles[wish === false ? 1 : 0]);
})`;

(async () => {
  const { targetInfos } = await send("Target.getTargets");
  const { sessionId } = await send("Target.attachToTarget", { targetId: targetInfos.find((t) => t.type === "page").targetId, flatten: true });
  session = sessionId;
  await send("Network.enable");
  await send("Page.enable");
  await send("Accessibility.enable");
  await send("Emulation.setDeviceMetricsOverride", { width: told.width, height: told.height, deviceScaleFactor: 3, mobile: true });
  await send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await send("Page.navigate", { url: `file://${told.page}` });
  for (let n = 0; n < 200 && !(await look("typeof state === 'object' && document.readyState === 'complete'")); n++) await new Promise((r) => setTimeout(r, 50));
  await look("globalThis.WAY = () => [...document.querySelectorAll('main button, main input, main select, footer button')].filter((e) => !e.disabled); 1");

  const report = { pages: [], hard: [], least: 99, steps: 0, unnamed: [] };
  /** Every control of the page by the Tab key from its heading: in the order in which they stand, and none covered. */
  const order = async () => {
    const [count, top] = await look("[WAY().length, scrollY]");
    const met = [];
    for (let n = 0; n < count; n++) {
      await press("Tab");
      met.push(await look(FOCUS));
    }
    const where = JSON.stringify(await look("({ at: state.page.at, key: state.page.key })"));
    met.forEach((one, n) => {
      if (!one || one.n !== n) report.hard.push(`${where}: the Tab key finds ${one?.n} in the place of ${n}`);
      else if (!one.seen) report.hard.push(`${where}: control ${n} has the focus and lies under something`);
      else if (one.ring === "none") report.hard.push(`${where}: control ${n} has the focus and no ring`);
      const before = met[n - 1];
      if (before && one && before.fixed === one.fixed && one.top < before.top - 1) report.hard.push(`${where}: the Tab key goes up`);
    });
    await look(`document.querySelector('h1').focus(); window.scrollTo(0, ${top}); 1`);
  };
  const names = async () => {
    const { nodes } = await send("Accessibility.getFullAXTree");
    const roles = ["button", "checkbox", "textbox", "combobox", "image", "heading"];
    nodes.filter((n) => !n.ignored && roles.includes(n.role?.value) && !n.name?.value).forEach((n) => report.unnamed.push(n.role.value));
  };
  const reach = async (n) => {
    for (let tabs = 0; tabs < 60; tabs++) {
      if ((await look("WAY().indexOf(document.activeElement)")) === n) return;
      await press("Tab");
      report.steps++;
    }
    throw new Error(`control ${n} cannot be reached`);
  };
  const type = async (text) => { await send("Input.insertText", { text }); };

  // The language, by its button in the page's head.
  await look(`[...document.querySelectorAll("nav button")][LANGUAGES.indexOf(${JSON.stringify(told.language)})].focus(); 1`);
  await press("Enter");
  await look("document.querySelector('h1').focus(); 1");
  for (let n = 0; n < 120; n++) {
    const { at, key } = await look("({ at: state.page.at, key: state.page.key })");
    report.pages.push(key ?? at);
    const { hard, least } = await look(HARD);
    report.hard.push(...hard.map((what) => `${key ?? at}: ${what}`));
    report.least = Math.min(report.least, least);
    await names();
    await order();
    await picture(`${told.language}-${String(n).padStart(2, "0")}-${key ?? at}`);
    if (at === "codes") break;
    const { press: button, words, day, next } = await look(`${CHOOSE}(${JSON.stringify(told)})`);
    if (words !== undefined) {
      await reach(await look("WAY().indexOf(document.getElementById('box'))"));
      await type(words);
      await press("Enter");
    } else if (day !== undefined) {
      const [era, ...parts] = day;
      await reach(await look("WAY().indexOf(document.getElementById('era'))"));
      for (let up = 0; up < 6 && (await look("document.getElementById('era').value")) !== era; up++) await press(up < 3 ? "ArrowUp" : "ArrowDown");
      for (const part of parts) {
        await press("Tab");
        await type(String(part));
      }
      await reach(next);
      await press("Enter");
    } else {
      await reach(button);
      await press("Space");
    }
    const problem = await look("state.problem ? document.getElementById('problem').textContent : null");
    if (problem) throw new Error(`${key ?? at}: ${problem}`);
  }
  // Each code on the screen, one after the other, and all of them on paper.
  const of = await look("state.lines.length");
  for (let n = 0; n < of; n++) {
    await picture(`${told.language}-code-${n + 1}`);
    if (n + 1 < of) {
      await reach(await look("WAY().indexOf(document.getElementById('next'))"));
      await press("Enter");
    }
  }
  const { data } = await send("Page.printToPDF", { paperWidth: 8.27, paperHeight: 11.69, printBackground: false });
  fs.writeFileSync(path.join(told.out, `${told.language}.pdf`), Buffer.from(data, "base64"));
  Object.assign(report, await look(`(async () => ({
    at: state.page.at, answers: journey.answers, chosen: journey.chosen, lines: state.lines,
    kept: { local: localStorage.length, session: sessionStorage.length, cookie: document.cookie, databases: (await indexedDB.databases()).length },
  }))()`));
  report.requests = requests.filter((url) => !url.startsWith(`file://${told.page}`) && !url.startsWith("data:"));
  // The policy stands: what the page's own script could ask for is refused.
  report.refused = await look(`new Promise((done) => {
    document.addEventListener("securitypolicyviolation", (e) => done(e.effectiveDirective), { once: true });
    fetch("http://home.invalid/").catch(() => {});
    setTimeout(() => done(null), 3000);
  })`);
  // Closed and opened again, nothing is there.
  await send("Page.reload");
  for (let n = 0; n < 100 && (await look("typeof state === 'object' ? state.page.at : ''").catch(() => "")) !== "start"; n++) await new Promise((r) => setTimeout(r, 50));
  report.again = await look("({ at: state.page.at, answers: Object.keys(journey.answers).length, lines: state.lines.length })");
  process.stdout.write(JSON.stringify(report), () => process.exit(0));
})().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
