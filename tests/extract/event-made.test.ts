import { table } from "./table.ts";

// Wire copy: so many of each nation, what an event made a nation do, the figure before the force it counts.

table("Each has as many, and so many of a brigade", {
  holds: [
    [
      "Benin and Senegal have sent some 300 soldiers each to Sevare.",
      "BJ troops ~300 move reported → Sévaré",
      "SN troops ~300 move reported → Sévaré",
    ],
    [
      "Peru and Nepal will each send 200 men to Bangui.",
      "PE troops 200 move planned → Bangui",
      "NP troops 200 move planned → Bangui",
    ],
    ["Chile and Peru sent 200 men to Bangui.", "CL troops move reported → Bangui", "PE troops move reported → Bangui"],
    ["Norway put 600 soldiers of its Brigade North on alert.", "NO land-unit 600 «Brigade North» alert reported"],
    ["Norway put a battalion of paratroopers on alert.", "NO troops alert reported"],
  ],
});

table("What an event made a nation do is done", {
  holds: [
    ["The raid prompted Uganda to send two battalions to Bunia.", "UG land-unit 2 move reported → Bunia"],
    ["The coup led Portugal to send 600 marines to Bissau.", "PT troops 600 move reported → Bissau"],
    ["The fighting could force Uganda to send two battalions to Bunia.", "UG land-unit 2 move considered → Bunia"],
    ["The envoy urged Uganda to send two battalions to Bunia.", "UG land-unit 2 move considered → Bunia"],
  ],
});

table("The figure before the force that comes to it", {
  holds: [
    ["Ghana has raised to 900 the number of its soldiers in Monrovia.", "GH troops 900 move reported → Monrovia"],
    ["Sweden doubled to 400 its contingent in Tuzla.", "SE land-unit 400 move reported → Tuzla"],
    ["Sweden sent to 400 homes a letter from Tuzla."],
  ],
});

table("Directions, types of aircraft and pasts that the tagger takes for other words", {
  holds: [
    ["Egypt moved its 4th Division west toward Salloum.", "EG land-unit «4th Division» move reported → Salloum"],
    ["Dutch troops flew into Kigali aboard Hercules transports.", "NL troops move reported → Kigali"],
    [
      "Two Greek frigates, backed by jets, shadowed the survey ship off Rhodes.",
      "GR ship 2 presence reported → off Rhodes",
    ],
  ],
});
