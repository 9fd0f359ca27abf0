import type { Locator, Page } from "@playwright/test";
import type { Claim } from "../../src/model/claim.ts";
import type { Laydown } from "../../src/model/laydown.ts";
import { barriers } from "./barriers.ts";
import { expect, test } from "./fixtures.ts";
import { openWithoutMap } from "./map.ts";

test.use({ map: "none" });

const reader = (page: Page): Locator => page.getByRole("region", { name: "Source", exact: true });
const evidence = (page: Page): Locator => page.getByRole("region", { name: "Evidence" });
const item = (page: Page, id: string): Locator =>
  page.getByRole("list", { name: "Deployments" }).locator(`[data-deployment="${id}"]`);

/** The words that are marked as those of the claim looked at. */
const activeWords = (page: Page): Promise<string> =>
  reader(page)
    .locator("mark.active")
    .evaluateAll((marks) => marks.map((mark) => mark.textContent).join(""));

/** All that the reader shows of the text. */
const shownText = (page: Page): Promise<string> =>
  reader(page)
    .getByRole("region", { name: /^Text of / })
    .evaluate((text) => [...text.querySelectorAll("p")].map((paragraph) => paragraph.textContent).join(""));

const inOrder = (a: Claim, b: Claim): number =>
  a.quote.start - b.quote.start || a.quote.end - b.quote.end || (a.id < b.id ? -1 : 1);
const claimsIn = ({ claims }: Laydown, source: string): Claim[] =>
  claims.filter((claim) => claim.source === source).sort(inOrder);
const deploymentOf = ({ deployments }: Laydown, { id }: Claim): string =>
  deployments.find(({ claims }) => claims.includes(id))?.id ?? "";

async function openSource(page: Page, index: number): Promise<void> {
  await page.getByRole("tab", { name: "Sources" }).click();
  await page.getByRole("tabpanel").getByRole("button", { name: /^Read/ }).nth(index).click();
}

test("every source is read whole, to the byte, with its claims and places marked", async ({ page, served }) => {
  const { laydown } = served;
  await openWithoutMap(page);
  for (const [index, { id, text }] of laydown.sources.entries()) {
    await openSource(page, index);
    expect(await shownText(page)).toBe(text);
    const starts = new Set(claimsIn(laydown, id).map(({ quote }) => quote.start));
    await expect(reader(page).locator("mark button")).toHaveCount(starts.size);
    const mentions = new Set(laydown.mentions.filter(({ source }) => source === id).map(({ start }) => start));
    const marked = await reader(page)
      .locator("[data-mention]")
      .evaluateAll((spans) => spans.map((span) => Number(span.getAttribute("data-mention"))));
    expect([...new Set(marked)].sort((a, b) => a - b)).toEqual([...mentions].sort((a, b) => a - b));
    await page.keyboard.press("Escape");
    await expect(reader(page)).toHaveCount(0);
    await expect(page.getByRole("tabpanel").getByRole("button", { name: /^Read/ }).nth(index)).toBeFocused();
  }
});

test("a quote opens its source at its words, and Escape leads back to it", async ({ page, served }) => {
  const { deployments, claims } = served.laydown;
  const [most] = [...deployments].sort((a, b) => b.claims.length - a.claims.length);
  await openWithoutMap(page);
  await item(page, most?.id ?? "").click();
  const buttons = evidence(page).getByRole("button", { name: "Read in source" });
  await expect(buttons).toHaveCount(most?.claims.length ?? 0);
  const last = buttons.last();
  const quoted = await evidence(page).locator("blockquote mark").last().textContent();
  await last.click();
  await expect(reader(page).locator("mark.active").first()).toBeInViewport();
  expect(await activeWords(page)).toBe(quoted);
  expect(claims.some(({ quote }) => quote.text === quoted)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(reader(page)).toHaveCount(0);
  await expect(last).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(evidence(page)).toHaveCount(0);
  await expect(item(page, most?.id ?? "")).toBeFocused();
});

test("the keys step through the claims of a source, and the list follows", async ({ page, served }) => {
  const { laydown } = served;
  const [source] = laydown.sources;
  const claims = claimsIn(laydown, source?.id ?? "");
  await openWithoutMap(page);
  await openSource(page, 0);
  await page.getByRole("tab", { name: "Deployments" }).click();
  await reader(page).getByRole("heading").focus();
  for (const [at, claim] of claims.slice(0, 8).entries()) {
    await page.keyboard.press(at % 2 === 0 ? "n" : "ArrowRight");
    await expect(reader(page).getByText(`Claim ${at + 1} of ${claims.length}`)).toBeVisible();
    expect(await activeWords(page)).toBe(claim.quote.text);
    await expect(reader(page).locator("mark.active").first()).toBeInViewport();
    await expect(item(page, deploymentOf(laydown, claim))).toHaveAttribute("aria-current", "true");
  }
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("p");
  await expect(reader(page).getByText(`Claim 6 of ${claims.length}`)).toBeVisible();
});

test("marked words and the list lead to each other", async ({ page, served }) => {
  const { laydown } = served;
  const [source] = laydown.sources;
  const claims = claimsIn(laydown, source?.id ?? "");
  const last = claims.at(-1);
  if (!last) throw new Error("The first source has claims.");
  await openWithoutMap(page);
  await openSource(page, 0);
  await page.getByRole("tab", { name: "Deployments" }).click();
  await item(page, deploymentOf(laydown, last)).click();
  await expect(reader(page).locator("mark.active").first()).toBeInViewport();
  const own = claims.filter((claim) => deploymentOf(laydown, claim) === deploymentOf(laydown, last));
  expect(own.map(({ quote }) => quote.text)).toContain(await activeWords(page));

  const first = reader(page).locator("mark").first();
  await first.scrollIntoViewIfNeeded();
  // A quote over several lines has words at the end of its first line, whatever the middle of its box holds.
  const position = await first.evaluate((mark) => {
    const [box, line] = [mark.getBoundingClientRect(), mark.getClientRects()[0] ?? new DOMRect()];
    return { x: line.right - 4 - box.left, y: line.top + line.height / 2 - box.top };
  });
  await first.click({ position });
  const here = claims.filter(({ quote }) => quote.start === claims[0]?.quote.start);
  await expect(reader(page).getByText(new RegExp(`^Claim [1-${here.length}] of`))).toBeVisible();
  const current = page.getByRole("list", { name: "Deployments" }).locator("[aria-current=true]");
  expect(here.map((claim) => deploymentOf(laydown, claim))).toContain(await current.getAttribute("data-deployment"));
});

test("a place in the text leads to all its mentions, and each of them back into its source", async ({
  page,
  served,
}) => {
  const { laydown } = served;
  await openWithoutMap(page);
  await openSource(page, 0);
  await reader(page).getByRole("heading").focus();
  await page.keyboard.press("m");
  await expect(reader(page).locator(".pointed").first()).toBeFocused();
  const start = Number(await reader(page).locator(".pointed").first().getAttribute("data-mention"));
  const mention = laydown.mentions.find((each) => each.source === laydown.sources[0]?.id && each.start === start);
  const name = laydown.places.find(({ id }) => id === mention?.place)?.name ?? "";
  await reader(page).getByRole("button", { name: "All mentions" }).click();
  const place = page.getByRole("region", { name: "Place", exact: true });
  await expect(place.getByRole("heading", { level: 2 })).toHaveText(name);
  const same = laydown.mentions.filter((each) => each.place === mention?.place);
  await expect(place.locator("blockquote mark")).toHaveCount(same.length);
  await place.getByRole("button", { name: "Read in source" }).last().click();
  await expect(reader(page).locator(".pointed").first()).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(place.getByRole("button", { name: "Read in source" }).last()).toBeFocused();
});

test("a note opens its source at its words", async ({ page, served }) => {
  const note = served.laydown.notes.find(({ span, source }) => span && source);
  await openWithoutMap(page);
  await page.getByRole("tab", { name: "Notes" }).click();
  await page
    .getByRole("listitem")
    .filter({ hasText: `“${note?.span?.text}”` })
    .getByRole("button")
    .first()
    .click();
  await expect(reader(page).locator(".pointed").first()).toBeInViewport();
  const words = await reader(page)
    .locator(".pointed")
    .evaluateAll((found) => found.map((each) => each.textContent).join(""));
  expect(words).toBe(note?.span?.text);
});

test("a link opens the reader at the same words, and going back closes it", async ({ page, served }) => {
  await openWithoutMap(page);
  await openSource(page, 2);
  const claims = claimsIn(served.laydown, served.laydown.sources[2]?.id ?? "");
  await reader(page).getByRole("heading").focus();
  await page.keyboard.press("p");
  const last = claims.at(-1)?.quote.text;
  expect(await activeWords(page)).toBe(last);
  await page.reload();
  await expect(reader(page).locator("mark.active").first()).toBeInViewport();
  expect(await activeWords(page)).toBe(last);
  await page.goBack();
  await expect(reader(page).locator("mark.active")).toHaveCount(0);
  await page.goBack();
  await expect(reader(page)).toHaveCount(0);
});

test("the keys step through the quotes of a deployment", async ({ page, served }) => {
  const [most] = [...served.laydown.deployments].sort((a, b) => b.claims.length - a.claims.length);
  await openWithoutMap(page);
  await item(page, most?.id ?? "").click();
  const quotes = evidence(page)
    .getByRole("listitem")
    .filter({ has: page.locator("blockquote") });
  await page.keyboard.press("ArrowRight");
  await expect(quotes.nth(0)).toBeFocused();
  await page.keyboard.press("n");
  await expect(quotes.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(quotes.nth(0)).toBeFocused();
});

for (const colours of ["light", "dark"] as const)
  test(`on a telephone the reader has the whole screen, without barriers, in ${colours} colours`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: colours, reducedMotion: "reduce" });
    await openWithoutMap(page);
    await page.getByRole("list", { name: "Deployments" }).getByRole("button").first().click();
    await evidence(page).getByRole("button", { name: "Read in source" }).first().click();
    expect(await reader(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    expect(await barriers(page, "[data-reader]")).toEqual([]);
    await reader(page).getByRole("button", { name: "Close" }).click();
    await expect(evidence(page).getByRole("button", { name: "Read in source" }).first()).toBeFocused();
    expect(await barriers(page, '[aria-label="Evidence"]')).toEqual([]);
  });

test("a text of a megabyte is read and stepped through to its end", async ({ page, served }) => {
  const [source] = served.laydown.sources;
  if (!source) throw new Error("The seeds have a source.");
  const times = Math.ceil(1_000_000 / source.text.length);
  const offsets = Array.from({ length: times }, (_, at) => at * source.text.length);
  const own = <T extends { source: string }>(items: T[]): T[] => items.filter((each) => each.source === source.id);
  const moved = <T extends { start: number; end: number }>(span: T, by: number): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const long: Laydown = {
    ...served.laydown,
    sources: [{ ...source, text: source.text.repeat(times) }],
    mentions: offsets.flatMap((by) => own(served.laydown.mentions).map((mention) => moved(mention, by))),
    claims: offsets.flatMap((by) =>
      own(served.laydown.claims).map((claim) => ({
        ...claim,
        id: `${claim.id} ${by}`,
        quote: moved(claim.quote, by),
        evidence: Object.fromEntries(Object.entries(claim.evidence).map(([slot, span]) => [slot, moved(span, by)])),
      })),
    ),
    notes: [],
    deployments: [],
  };
  await page.route("**/laydown.json", (route) => route.fulfill({ json: long }));
  await page.goto("./");
  await openSource(page, 0);
  expect((await shownText(page)).length).toBe(long.sources[0]?.text.length);
  await page.keyboard.press("p");
  await expect(reader(page).getByText(/^Claim (\S+) of \1$/)).toBeVisible();
  await expect(reader(page).locator("mark.active").first()).toBeInViewport();
  expect(await activeWords(page)).toBe(claimsIn(long, source.id).at(-1)?.quote.text);
});
