import type { Claim, Force } from "../../src/model/claim.ts";
import type { Deployment, Laydown } from "../../src/model/laydown.ts";
import type { Location } from "../../src/model/place.ts";

export const at = (name: string, lat: number, lon: number): Location => ({
  name,
  lat,
  lon,
  radiusKm: 100,
  place: `laydown:${name.toLowerCase()}`,
  relation: "in",
  precision: "country",
});

export const jets: Force = {
  category: "fighter",
  text: "four F-16 jets",
  designation: "F-16",
  count: 4,
  countQualifier: "exact",
  sidc: "10010100001101040000",
};

export const sentence = "Denmark is sending four F-16 jets from Skrydstrup to Lithuania.";

/** Texts that do harm where a program takes them for markup, formulas or control. */
export const hostileTexts = [
  "<script>alert(1)</script><img src=x onerror=alert(2)>",
  "]]><Placemark><name>fake</name></Placemark><![CDATA[",
  "</description></Placemark></Folder>",
  "&lt;b&gt; &amp; &#60;i&#62; &nbsp;",
  '=HYPERLINK("http://a.example";"x")',
  "+1-2",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
  'He said "five, or six";\r\nthen\nleft',
  "a\u0000b\u0007c\u001b[31md\uFFFE\uD800e",
  "[link](javascript:alert(1)) **bold** `code` # head",
  "\u202Egnp.exe \uFEFF\u2028 \u{1F600}",
];

/** A laydown of one source with one claim and one deployment, changed as asked. `text` is the source and the quote. */
export function laydownOf(
  change: Partial<Deployment> = {},
  originBasis: "stated" | "implied" = "stated",
  text = sentence,
): Laydown {
  const said: Omit<Deployment, "id" | "claims" | "corroboration" | "grade" | "disputes"> = {
    actor: { name: "Denmark", country: "DK" },
    force: jets,
    action: "send",
    status: "reported",
    origin: at("Skrydstrup", 55.2, 9.3),
    destination: at("Lithuania", 55, 24),
    when: { text: "Monday", from: "2022-01-24", to: "2022-01-24" },
  };
  const deployment: Deployment = {
    id: "d1",
    claims: ["c1"],
    corroboration: 1,
    grade: "F6",
    disputes: [],
    ...said,
    ...change,
  };
  const claim: Claim = {
    actor: deployment.actor,
    force: deployment.force,
    action: deployment.action,
    status: deployment.status,
    origin: deployment.origin,
    destination: deployment.destination,
    when: deployment.when,
    id: "c1",
    source: "s1",
    quote: { start: 0, end: text.length, text },
    speaker: "NATO",
    score: 0.9,
    evidence: { origin: { start: 40, end: 50, text: text.slice(40, 50), rule: "from", basis: originBasis } },
  };
  return {
    format: "laydown/1",
    generator: "laydown 0.0.0",
    sources: [
      {
        id: "s1",
        title: "Jets",
        publisher: "NATO",
        url: "https://nato.int/a",
        published: "2022-01-25",
        text,
        sha256: "0",
      },
    ],
    places: [],
    mentions: [],
    claims: [claim],
    deployments: [deployment],
    notes: [],
  };
}
