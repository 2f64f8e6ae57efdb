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
const COLOURS = ["color-contrast", "link-in-text-block"];
const SIZES = ["target-size", "scrollable-region-focusable"];
const HEIGHT = 900;
const AT_ONCE = 2;

async function main() {
  const order = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
  const browser = await chromium.launch({
    executablePath: order.chromium,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--hide-scrollbars"],
  });
  const seen = {};
  const waiting = Object.entries(order.pages);
  try {
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        const context = await browser.newContext();
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          seen[next[0]] = await look(context, next[1]);
        }
      }),
    );
    for (const shot of order.shots) await take(browser, shot);
  } finally {
    await browser.close();
  }
  process.stdout.write(JSON.stringify(seen));
}

/** Everything there is to see of a page: `views` of it, its messages, its print. */
async function look(context, { url, views, pdf, asks }) {
  const page = await context.newPage();
  const messages = [];
  const requests = [];
  page.on("console", (each) => messages.push(each.text()));
  page.on("pageerror", (each) => messages.push(String(each)));
  page.on("request", (each) => each.url() !== url && requests.push(each.url().slice(0, 200)));
  await page.setViewportSize({ width: views[0].width, height: HEIGHT });
  await page.goto(url, { waitUntil: "load" });
  const result = { views: [], tables: {} };
  if (asks.includes("keyboard")) result.keyboard = await keyboard(page);
  for (const { width, scheme } of views) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ colorScheme: scheme });
    const scroll = await page.evaluate(() => document.scrollingElement.scrollWidth);
    const violations = asks.includes("axe") ? await axe(page, scheme === "light" && width > 320) : [];
    result.views.push({ width, scheme, scroll, violations });
    if (asks.includes("tables") && scheme === "light") {
      result.tables[width] = await tablesOf(context, page);
    }
  }
  if (asks.includes("print")) {
    await printed(page, pdf);
  }
  await page.close();
  return { ...result, messages, requests };
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

/** What axe finds: by all of its rules, or by those that another width or scheme can break. */
async function axe(page, whole) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const found = await page.evaluate(
    async ({ tags, colours, sizes, whole }) => {
      const ask = async (where, type, values, rules) =>
        (await axe.run(where, { resultTypes: ["violations"], runOnly: { type, values }, rules }))
          .violations;
      const off = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]));
      const first = whole
        ? await ask(document, "tag", tags, off)
        : await ask(document, "rule", sizes);
      return [...first, ...(await ask({ include: kinds() }, "rule", colours))];

      // Colours come from tags and classes: one element with text of each path is as good as all,
      // and asking all of them takes as long as everything else together.
      function kinds() {
        const paths = new Map([[document.documentElement, ""]]);
        const first = new Map();
        for (const each of document.body.querySelectorAll("*")) {
          const above = paths.get(each.parentElement) || "";
          const path = `${above} ${each.tagName}.${each.getAttribute("class") || ""}`;
          paths.set(each, path);
          const texts = [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
          if (!first.has(path) && texts.some((node) => node.data.trim())) first.set(path, each);
        }
        return [...first.values()];
      }
    },
    { tags: TAGS, colours: COLOURS, sizes: SIZES, whole },
  );
  return found.map(({ id, nodes }) => ({
    rule: id,
    places: nodes.slice(0, 5).map((node) => `${node.target.join(" ")}: ${node.failureSummary}`),
  }));
}

const CELLS = { rowheader: "rowheader", columnheader: "columnheader", cell: "cell", gridcell: "cell" };

/** The tables as a screen reader is told of them: each row's cells with role and text. */
async function tablesOf(context, page) {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
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
