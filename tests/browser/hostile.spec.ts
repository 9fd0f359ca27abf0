import type { Laydown } from "../../src/model/laydown.ts";
import { expect, test } from "./fixtures.ts";
import { drawnMarks, openMap } from "./map.ts";

const script = `<script>window.harmed = 1</script>`;
const image = `<img src=x onerror="window.harmed = 1">`;
const quote = `${image} Ruritania sends ${script} troops {{harmed}} \${harmed} to &lt;b&gt;Zenda&lt;/b&gt;`;
const before = `"><svg onload="window.harmed = 1">\u202e `;
const text = `${before}${quote} </blockquote>${script}`;

/** A laydown whose every text tries to be more than text. */
const hostile: Laydown = {
  format: "laydown/1",
  generator: `laydown ${image}`,
  sources: [
    {
      id: script,
      title: image,
      publisher: script,
      url: "javascript:window.harmed=1",
      published: script,
      text,
      sha256: "",
    },
  ],
  places: [{ id: image, name: `${image}Zenda`, kind: "city", country: script, lat: 50, lon: 20, radiusKm: 5 }],
  mentions: [
    // Half in the quote and half out of it, and at odds with the slot.
    {
      ...{ source: script, start: before.length - 8, end: before.length + 12, place: image, role: "literal", score: 1 },
      text: text.slice(before.length - 8, before.length + 12),
    },
  ],
  claims: [
    {
      id: "claim",
      source: script,
      quote: { start: before.length, end: before.length + quote.length, text: quote },
      actor: { name: `${image}Ruritania`, country: script },
      force: {
        category: "troops",
        text: script,
        designation: image,
        count: null,
        countQualifier: null,
        sidc: `"/>${script}`,
      },
      action: "send",
      status: "reported",
      origin: null,
      destination: { name: image, lat: 50, lon: 20, radiusKm: 5, place: image, relation: "in", precision: "town" },
      when: { text: script, from: script, to: null },
      speaker: image,
      score: 1,
      evidence: { [image]: { start: 0, end: before.length, text: before, rule: script, basis: "stated" } },
    },
  ],
  deployments: [],
  notes: [{ source: script, span: null, stage: script, level: "warning", message: `${image}${script}` }],
};
const [claim] = hostile.claims;
if (!claim) throw new Error("The hostile laydown has a claim.");
const { actor, force, action, status, origin, destination, when } = claim;
hostile.deployments = [
  {
    ...{ actor, force, action, status, origin, destination, when },
    id: `"]${image}`,
    claims: ["claim"],
    corroboration: 1,
    grade: "F6",
    disputes: [{ slot: image, values: [{ value: script, claims: ["claim"] }] }],
  },
];

test("whatever a source says stays text", async ({ page }) => {
  await page.route("**/laydown.json", (route) => route.fulfill({ json: hostile }));
  await openMap(page);
  expect(await drawnMarks(page)).toHaveLength(1);
  const elements = (): Promise<number> =>
    page.evaluate(() => document.querySelectorAll("script:not([src]), [onerror], [onload], svg[onload], b").length);
  await page.getByRole("list", { name: "Deployments" }).getByRole("button").click();
  await expect(page.locator("blockquote mark")).toHaveText(quote, { useInnerText: false });
  expect(await page.locator("blockquote").evaluate((element) => element.textContent)).toBe(text);
  expect(await elements()).toBe(0);
  await expect(page.getByRole("region", { name: "Evidence" }).getByRole("link")).toHaveCount(0);
  await page.getByRole("button", { name: "Read in source" }).click();
  const reader = page.getByRole("region", { name: "Source", exact: true });
  const shown = reader.getByRole("region").getByRole("paragraph");
  expect(await shown.evaluate((element) => element.textContent)).toBe(text);
  await expect(reader.locator("mark.active")).toHaveText(quote, { useInnerText: false });
  await expect(reader.getByRole("link")).toHaveCount(0);
  expect(await elements()).toBe(0);
  await page.keyboard.press("Shift+M");
  await reader.getByRole("button", { name: "All mentions" }).click();
  const place = page.getByRole("region", { name: "Place", exact: true });
  await expect(place.getByRole("heading", { level: 2 })).toHaveText(`${image}Zenda`);
  await expect(place.locator("blockquote mark")).toHaveCount(1);
  expect(await elements()).toBe(0);
  for (const tab of ["Sources", "Notes"]) {
    await page.getByRole("tab", { name: tab }).click();
    await expect(page.getByRole("tabpanel")).toContainText(image);
    expect(await elements()).toBe(0);
  }
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Snapshot" }).click();
  const snapshot = page.getByRole("dialog", { name: "Snapshot of the map" });
  await expect(snapshot.getByRole("img")).toBeVisible();
  const download = page.waitForEvent("download");
  await snapshot.getByRole("button", { name: "Save" }).click();
  await download;
  expect(await page.evaluate(() => "harmed" in globalThis)).toBe(false);
});
