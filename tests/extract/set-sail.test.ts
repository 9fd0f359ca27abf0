import { table } from "./table.ts";

// What release writers say of ships and squadrons that leave, and of forces that are announced or no longer given.

table("A verb and a bare noun are one act", {
  holds: [
    ["Two Indian destroyers set sail from Kochi on Sunday.", "IN ship 2 move reported Kochi →"],
    ["A Greek frigate has set sail for the Red Sea.", "GR ship move reported → Red Sea"],
    ["The Italian minesweepers weighed anchor for Benghazi.", "IT ship move reported → Benghazi"],
    ["The Argentine corvettes put to sea from Ushuaia.", "AR ship move reported Ushuaia →"],
    // What is set or put is something else.
    ["The captain of the Greek frigate set great store by a port call in Haifa."],
    ["Greece put the sea border with Libya to a vote."],
  ],
});

table("A force that is announced for somewhere", {
  holds: [
    ["Madrid announced 150 more soldiers for Latvia.", "ES troops 150 move planned → Latvia"],
    ["The Hungarian minister announced an extra battalion for Kosovo.", "HU land-unit move planned → Kosovo"],
    ["Spain announced the death of 12 soldiers in Latvia."],
    ["Spain announced soldiers would vote by post."],
  ],
});

table("A contribution that ends", {
  holds: [
    [
      "Belgium will end its contribution of six F-16s to the operation in Iraq.",
      "BE fighter 6 «F-16» withdraw planned Iraq →",
    ],
    [
      "Belgium confirmed its contribution of six F-16s to the operation in Iraq.",
      "BE fighter 6 «F-16» move reported → Iraq",
    ],
  ],
});

table("A byname in brackets within a unit's name", {
  holds: [
    [
      "Six Tornados of 9 (Bomber) Squadron left Marham for Dhahran.",
      "GB fighter 6 «Tornado» move reported Marham → Dhahran",
    ],
    ["Britain's 4 (Armoured) Brigade moved to Kuwait.", "GB land-unit «4 (Armoured) Brigade» move reported → Kuwait"],
  ],
});
