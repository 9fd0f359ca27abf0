import { table } from "./table.ts";

// Whose a release or a record is whose head names an organ that several nations have, or no nation at all.

table("An organ that several nations have: that of them the source tells of", {
  holds: [
    [
      "Press Room, Ministry of National Defense\n\nFour howitzers were moved to Ganghwa Island on Saturday. We have sent a frigate to Incheon.",
      "KR artillery 4 move reported → Ganghwa",
      "KR ship move reported → Incheon",
    ],
    [
      "Office of the Minister of National Defence\n\nTwo battalions have been sent to Suceava. Romanian law allows it. The Poles are sending a company.",
      "RO land-unit 2 move reported → Suceava",
      "PL land-unit move reported",
    ],
    // Parties come before places.
    [
      "Minister for Defence: Statement\n\nThe Irish people know the mission. 90 soldiers will fly to Oslo and on to Trondheim.",
      "IE troops move planned → Oslo",
      "IE troops move planned → Trondheim",
    ],
    [
      "House of Commons Debates, Ottawa\n\nThree frigates are in the Arabian Sea. The Americans have a carrier there.",
      "CA ship 3 presence reported → Arabian Sea",
      "US carrier presence reported → Arabian Sea",
    ],
    // No nation that has one is told of.
    [
      "Press Room, Ministry of National Defence\n\nFour howitzers were moved to Bergen on Saturday.",
      "an unnamed party artillery 4 move reported → Bergen",
    ],
    // It is written to the house, not by it.
    [
      "To the Speaker of the House of Representatives\n\nA task force of 900 soldiers will be sent to Uruzgan. The Australian government is studying the route.",
      "an unnamed party troops 900 move planned → Uruzgan",
    ],
  ],
});

table("A record of a house whose debate is headed by what it is about", {
  show: { title: "Bosnia (Statement)" },
  holds: [
    [
      "– in the House of Commons at 2:36 pm on 31st May 1995.\n\nPresident Chirac has spoken of 2,000 French soldiers. The Government have decided to send a battery to Split. We are not withdrawing our battalion from Gorazde.",
      "GB land-unit move planned → Split",
      "GB land-unit withdraw denied Goražde →",
    ],
  ],
});

table("A title that says which ministry speaks, and no more", {
  show: { title: "Defense Ministry's regular press conference on March 27" },
  holds: [
    // Most of the parties named are of one nation.
    [
      "(For reference only.)\n\nThe task group left Qingdao on Tuesday. Vietnam has protested twice. China has said so. China's navy is calm. A team of 90 engineers will be sent to Juba.",
      "CN naval-group move reported Qingdao →",
      "CN troops 90 move planned → Juba",
    ],
    ["(For reference only.)\n\nA team of 90 engineers will be sent to Juba. Vietnam has protested."],
  ],
});

table("The service of another nation that is called as the American one", {
  holds: [
    [
      "Press Room, Ministry of National Defense\n\nThe frigate is in Incheon. The Marines on Baengnyeong Island have been placed on alert.",
      "KR troops alert reported → Baengnyeong Island",
      "KR ship presence reported → Incheon",
    ],
    ["A company of the PLA Marine Corps will go to Karachi.", "CN land-unit «PLA Marine Corps» move planned → Karachi"],
    ["A company of the Marine Corps will go to Karachi.", "US land-unit «Marine Corps» move planned → Karachi"],
  ],
});

table("The briefing of a government, by whichever of its organs", {
  holds: [
    [
      "DoD News Briefing, Thursday\n\nMr. Hale: Good afternoon.\n\nQ: Where are the tankers?\n\nA: Twenty tankers are at Moron. There's no plan to move strike aircraft to Tuzla. The Germans have a squadron at Piacenza.",
      "US transport-aircraft 20 presence reported → Morón",
      "US fighter move ruled-out → Tuzla",
      "DE fighter presence reported → Piacenza",
    ],
    [
      "White House press gaggle\n\nA: Two cutters are in the Windward Passage.",
      "US ship 2 presence reported → Windward Passage",
    ],
    // An alliance has members.
    ["NATO press briefing, Brussels\n\nSPOKESMAN: Twelve helicopters have been moved to Skopje."],
  ],
});
