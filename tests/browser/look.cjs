// Looks at pages in one Chromium, two at a time, and prints as JSON what it saw.
//
//   node look.cjs order.json      playwright-core and axe-core are found through NODE_PATH
//
// It judges nothing: that is done in Python, where each gate is proven by a planted fault.
"use strict";

const fs = require("node:fs");
const { chromium } = require("playwright-core");

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const HEIGHT = 900;
const SMALLEST = 320;
const AT_ONCE = 2;

async function main() {
  const order = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
  const browser = await chromium.launch({
    executablePath: order.chromium,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--hide-scrollbars"],
    timeout: 0, // a busy machine is slow: whoever starts this sets the limit
  });
  const seen = {};
  const pages = Object.entries(order.pages);
  try {
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, turn) => {
        const looker = await Looker.in(browser);
        for (const [name, page] of pages.filter((_, place) => place % AT_ONCE === turn)) {
          seen[name] = await looker.look(page);
        }
      }),
    );
    for (const shot of order.shots) await take(browser, shot);
  } finally {
    await browser.close();
  }
  process.stdout.write(JSON.stringify(seen));
}

/** One tab, in which one page after the other is looked at. */
class Looker {
  static async in(browser) {
    const context = await browser.newContext();
    context.setDefaultTimeout(0);
    const page = await context.newPage();
    return new Looker(page, await context.newCDPSession(page));
  }

  constructor(page, session) {
    this.page = page;
    this.session = session;
    this.known = [];
    page.on("console", (each) => this.messages.push(each.text()));
    page.on("pageerror", (each) => this.messages.push(String(each)));
    page.on("request", (each) => this.requests.push(each.url().slice(0, 200)));
  }

  /** Everything there is to see of a page: `views` of it, its messages, its print. */
  async look({ url, views, pdf, asks }) {
    const { page, session } = this;
    const asked = (what) => asks.includes(what);
    this.messages = [];
    this.requests = [];
    const result = { views: [], widths: {}, tables: {}, messages: this.messages };
    await page.goto(url, { waitUntil: "load" });
    if (asked("keyboard")) result.keyboard = await keyboard(page);
    for (const view of views) {
      const { width, scheme } = view;
      if (!(width in result.widths)) {
        await emulate(page, view);
        result.widths[width] = await page.evaluate(() => document.scrollingElement.scrollWidth);
        if (asked("tables") && width > SMALLEST) result.tables[width] = await tablesOf(session);
      }
    }
    if (asked("print")) await printed(page, pdf);
    if (asked("axe")) result.views = await this.ask(views);
    return { ...result, requests: this.requests.filter((each) => each !== url) };
  }

  /**
   * What axe has against the whole page in the first view, and in the others against what no page
   * before had: what is of the same kind is as good in the same view.
   */
  async ask(views) {
    const { page } = this;
    const found = [];
    await page.evaluate(AXE);
    for (const view of views) {
      if (found.length === 1) this.known = await page.evaluate(thin, this.known);
      await emulate(page, view);
      found.push({ ...view, violations: await axe(page) });
    }
    return found;
  }
}

async function emulate(page, { width, scheme }) {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme: scheme });
}

/** Where the first stop of the tab key is, and where it leads. */
async function keyboard(page) {
  const focused = () =>
    page.evaluate(() => {
      const { className, hash, id } = document.activeElement;
      const box = document.activeElement.getBoundingClientRect();
      return { className, hash: hash || "", id, visible: box.top >= 0 && box.height > 0 };
    });
  await page.keyboard.press("Tab");
  const first = await focused();
  await page.keyboard.press("Enter");
  return { first, then: await focused() };
}

/** What axe finds by all of its rules. */
async function axe(page) {
  const found = await page.evaluate(
    async (values) =>
      (await axe.run({ resultTypes: ["violations"], runOnly: { type: "tag", values } })).violations,
    TAGS,
  );
  return found.map(({ id, nodes }) => ({
    rule: id,
    places: nodes.slice(0, 5).map((node) => `${node.target.join(" ")}: ${node.failureSummary}`),
  }));
}

/**
 * In the page: takes away the parts in which there is nothing but what is `known` or stands in the
 * page once more; gives what is known then. A kind: tags and classes, three elements up.
 */
function thin(known) {
  const seen = new Set(known);
  const kinds = new Map();
  const left = new Map();
  const named = (each) =>
    [...each.attributes].map(({ name, value }) => (name === "class" ? value : name));
  for (const each of document.querySelectorAll("*")) {
    const names = [`${each.tagName} ${named(each)}`, ...(kinds.get(each.parentElement) || [])];
    kinds.set(each, names.slice(0, 4));
  }
  kinds.forEach((names, each) => kinds.set(each, names.join("<")));
  kinds.forEach((kind) => left.set(kind, (left.get(kind) || 0) + 1));
  for (const each of [...document.querySelectorAll("section, tr, li, p")].reverse()) {
    const inside = new Map();
    for (const part of [each, ...each.querySelectorAll("*")]) {
      const kind = kinds.get(part);
      inside.set(kind, (inside.get(kind) || 0) + 1);
    }
    if ([...inside].every(([kind, number]) => seen.has(kind) || left.get(kind) > number)) {
      inside.forEach((number, kind) => left.set(kind, left.get(kind) - number));
      each.remove();
    }
  }
  return [...new Set([...known, ...left.keys()])];
}

const CELLS = { rowheader: "rowheader", columnheader: "columnheader", cell: "cell", gridcell: "cell" };

/** The tables as a screen reader is told of them: each row's cells with role and text. */
async function tablesOf(session) {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node) => (node.childIds || []).map((id) => byId.get(id)).filter(Boolean);
  const role = (node) => (node.ignored ? "" : node.role.value);
  const text = (node) =>
    role(node) === "StaticText" ? node.name.value : below(node).map(text).join("");
  const all = (node, wanted) =>
    below(node).flatMap((each) => (wanted(role(each)) ? [each] : all(each, wanted)));
  return nodes
    .filter((node) => role(node) === "table")
    .map((table) =>
      all(table, (each) => each === "row").map((row) =>
        all(row, (each) => each in CELLS).map((cell) => [CELLS[role(cell)], text(cell)]),
      ),
    );
}

/** A picture of a page: of its top, or from the element that `at` selects. */
async function take(browser, { url, path, width, height, scheme, media, at, scale }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: scale,
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.emulateMedia({ media, colorScheme: scheme });
  if (at) await page.locator(at).first().evaluate((each) => each.scrollIntoView({ block: "start" }));
  await page.screenshot({ path });
  await context.close();
}

main().catch((error) => {
  process.stderr.write(`${error.stack || error}\n`);
  process.exit(1);
});

// A busy machine lets Chromium give up printing: asked again, it does.
async function printed(page, path, attempts = 4) {
  try {
    await page.pdf({ path, preferCSSPageSize: true, tagged: true });
  } catch (error) {
    if (attempts <= 1) throw error;
    await page.waitForTimeout(1000);
    await printed(page, path, attempts - 1);
  }
}
