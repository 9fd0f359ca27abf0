// A laydown of many invented deployments: nobody's news, only a load. The same count gives the same laydown.

const actors = [
  ["Russia", "RU"],
  ["United States", "US"],
  ["United Kingdom", "GB"],
  ["France", "FR"],
  ["Poland", "PL"],
  ["Turkey", "TR"],
  ["Israel", "IL"],
  ["Syria", "SY"],
  ["NATO", "NATO"],
  ["Mali", "ML"],
];
const forces = [
  ["troops", "10", "000000"],
  ["fighter", "01", "110104"],
  ["ship", "30", "120204"],
  ["submarine", "35", "110100"],
  ["armour", "10", "120500"],
  ["missile", "15", "111300"],
  ["materiel", "10", "163400"],
];
const statuses = ["reported", "reported", "reported", "planned", "considered", "conditional"];
const actions = ["deploy", "send", "station", "mass", "alert", "exercise", "withdraw", "patrol"];
const precisions = ["town", "town", "site", "country", "region", "sea"];
const placeCount = 250;

/** Deployments between Ireland and Pakistan, four to a place on average, a third of them with an origin. */
export function crowdOf(count) {
  let state = 7;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const places = Array.from({ length: placeCount }, (_, i) => {
    const precision = pick(precisions);
    const radiusKm = { town: 8, site: 2, country: 250, region: 200, sea: 300 }[precision];
    const [lon, lat] = [-10 + random() * 75, 30 + random() * 35];
    return { name: `Place ${i}`, lat, lon, radiusKm, place: `p${i}`, relation: "in", precision };
  });
  const deployments = Array.from({ length: count }, (_, i) => {
    const [name, country] = pick(actors);
    const [category, set, entity] = pick(forces);
    const figure = random() < 0.5 ? Math.floor(random() * 40_000) : null;
    return {
      id: `d${String(i).padStart(5, "0")}`,
      claims: [],
      actor: { name, country },
      force: {
        category,
        text: category,
        designation: random() < 0.2 ? `${i}th Brigade` : null,
        count: figure,
        countQualifier: figure === null ? null : "about",
        sidc: `100000${"0".repeat(0)}`.slice(0, 4) + `${set}0000${entity}`.padEnd(16, "0"),
      },
      action: pick(actions),
      status: pick(statuses),
      origin: random() < 0.33 ? pick(places) : null,
      destination: pick(places),
      when: null,
      corroboration: 1 + Math.floor(random() * 3),
      grade: "F6",
      disputes: [],
    };
  });
  return {
    format: "laydown/1",
    generator: "laydown bench",
    sources: [],
    places: places.map(({ name, lat, lon, radiusKm, place, precision }) => ({
      id: place,
      name,
      kind: precision === "town" ? "city" : precision === "site" ? "base" : precision,
      country: null,
      lat,
      lon,
      radiusKm,
    })),
    mentions: [],
    claims: [],
    deployments,
    notes: [],
  };
}
