import { table } from "./table.ts";

// Forces that are there already, whatever is to be done with them.

table("Where those are who are replaced or withdrawn", {
  holds: [
    [
      "Denmark will withdraw the 300 soldiers stationed in Mali.",
      "DK troops 300 withdraw planned Mali →",
      "DK troops 300 presence reported → Mali",
    ],
    ["Denmark will replace the 120 soldiers located in Herat.", "DK troops 120 presence reported → Herat"],
    // Not there yet.
    ["Poland wants 300 Danish soldiers stationed in Gdansk.", "DK troops 300 presence considered → Gdańsk"],
    ["There will be 300 Danish soldiers based in Pristina.", "DK troops 300 presence planned → Pristina"],
  ],
});

table("What becomes of a deployment", {
  holds: [
    ["Denmark will reduce its military deployment in Kosovo.", "DK troops withdraw planned Kosovo →"],
    ["Denmark is to end its deployment in Kosovo.", "DK troops withdraw planned Kosovo →"],
    // A new one.
    ["Denmark will begin the deployment of a battalion to Kosovo.", "DK land-unit move planned → Kosovo"],
  ],
});

table("The land a deployment is called by", {
  holds: [
    ["The Danish cabinet has approved the Iraq deployment of 140 soldiers.", "DK troops 140 move planned → Iraq"],
    ["The U.S. deployment of 140 soldiers has begun.", "US troops 140 move reported"],
  ],
});
