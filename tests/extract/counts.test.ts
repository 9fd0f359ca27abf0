import { table } from "./table.ts";

// Counts and their qualifiers: only where a figure or a number word stands, and only what it counts.

table("Qualifiers", {
  holds: [
    ["Some 300 Fijian soldiers serve in the Sinai.", "FJ troops ~300 presence reported → Sinai Peninsula"],
    ["Roughly 1,500 Dutch marines were sent to Eritrea.", "NL troops ~1500 move reported → Eritrea"],
    ["Up to 3,000 British soldiers will be sent to Kuwait.", "GB troops ≤3000 move planned → Kuwait"],
    ["More than 20 Iraqi tanks crossed into Kuwait.", "IQ armour ≥20 move reported → Kuwait"],
    ["At least 50 Russian vehicles entered South Ossetia.", "RU materiel ≥50 move reported → South Ossetia"],
    ["Nearly 5,000 American soldiers landed in Somalia.", "US troops ~5000 move reported → Somalia"],
    ["As many as 12,000 North Korean soldiers are in Kursk.", "KP troops ≤12000 presence reported → Kursk"],
    [
      "Fewer than 200 Portuguese soldiers are in the Central African Republic.",
      "PT troops ≤200 presence reported → Central African Republic",
    ],
    ["Around 40 Estonian soldiers are stationed in Timbuktu.", "EE troops ~40 presence reported → Timbuktu"],
    ["An estimated 60,000 Vietnamese soldiers are in Laos.", "VN troops ~60000 presence reported → Laos"],
    ["Almost 1,000 Ugandan soldiers are in Mogadishu.", "UG troops ~1000 presence reported → Mogadishu"],
    ["Over 500 Jordanian soldiers serve in Haiti.", "JO troops ≥500 presence reported → Haiti"],
    ["No more than 100 Irish soldiers are in Chad.", "IE troops ≤100 presence reported → Chad"],
  ],
  knownGaps: [
    ["Belgium sent 250 or so soldiers to Romania.", "BE troops ~250 move reported → Romania"],
    ["About a dozen French jets landed at N'Djamena.", "FR fighter ~12 move reported → N'Djamena"],
  ],
});

table("Number words", {
  holds: [
    ["Two hundred and fifty Irish soldiers are in Tyre.", "IE troops 250 presence reported → Tyre"],
    ["A hundred and twenty Kenyan soldiers left Juba.", "KE troops 120 withdraw reported Juba →"],
    ["Two thousand and forty Indian soldiers are in Bunia.", "IN troops 2040 presence reported → Bunia"],
    [
      "A hundred and six Danish and fifty Swedish soldiers went to Kabul.",
      "DK troops 106 move reported → Kabul",
      "SE troops 50 move reported → Kabul",
    ],
    ["Half a million American soldiers were sent to Saudi Arabia.", "US troops 500000 move reported → Saudi Arabia"],
    ["Twenty-four F-15s were sent to Dhahran by the United States.", "US fighter 24 «F-15» move reported → Dhahran"],
    ["Italy sent 1.5 thousand troops to Albania.", "IT troops 1500 move reported → Albania"],
    ["One hundred Kenyan soldiers were sent to Goma.", "KE troops 100 move reported → Goma"],
    ["Two thousand five hundred American soldiers landed in Haiti.", "US troops 2500 move reported → Haiti"],
    ["Canada sent a dozen helicopters to Mali.", "CA helicopter 12 move reported → Mali"],
    [
      "India sent three ships and 1 submarine to Mumbai.",
      "IN ship 3 move reported → Mumbai",
      "IN submarine 1 move reported → Mumbai",
    ],
  ],
  knownGaps: [
    ["Russia massed a quarter of a million soldiers in Belarus.", "RU troops 250000 presence reported → Belarus"],
  ],
});

table("No count", {
  holds: [
    ["Thousands of Syrian troops were deployed in Lebanon.", "SY troops move reported → Lebanon"],
    ["Dozens of Chinese ships are near the Spratly Islands.", "CN ship presence reported → near the Spratly Islands"],
    ["Romania sent hundreds of soldiers to Iraq.", "RO troops move reported → Iraq"],
    ["Denmark sent a frigate to the Gulf of Guinea.", "DK ship move reported → Gulf of Guinea"],
    ["The US sent the 3rd Battalion to Mosul.", "US land-unit «3rd Battalion» move reported → Mosul"],
    ["Tens of thousands of Iraqi soldiers are in Kuwait.", "IQ troops presence reported → Kuwait"],
    ["Germany sent 155 mm howitzers to Ukraine.", "DE artillery move reported → Ukraine"],
    ["Several Turkish soldiers were sent to Baku.", "TR troops move reported → Baku"],
  ],
  knownGaps: [
    ["China sent Type 054 frigates to Djibouti.", "CN ship «Type 054» move reported → Djibouti"],
    ["Russia sent S-400 systems to Belarus in 2021.", "RU air-defence «S-400» move reported → Belarus"],
    ["France has troops in 10 countries including Chad.", "FR troops presence reported → Chad"],
  ],
});

table("Strength", {
  holds: [
    [
      "The United States sent a 1,000-strong battalion to Macedonia.",
      "US land-unit 1000 move reported → North Macedonia",
    ],
    ["The 3,000-strong French force is based in N'Djamena.", "FR troops 3000 presence reported → N'Djamena"],
    ["Britain deployed a company of 120 Gurkhas to East Timor.", "GB troops 120 move reported → East Timor"],
    ["A battalion of 800 Canadian soldiers was deployed to Somalia.", "CA troops 800 move reported → Somalia"],
    ["A 600-member Malaysian battalion was sent to Bosnia.", "MY land-unit 600 move reported → Bosnia and Herzegovina"],
  ],
});

table("More of them", {
  holds: [
    ["Estonia sent an additional 40 soldiers to Mali.", "EE troops 40 move reported → Mali"],
    ["Another 800 British troops were flown to Pristina.", "GB troops 800 move reported → Pristina"],
    ["10,000 Ethiopian troops entered Somalia.", "ET troops 10000 move reported → Somalia"],
    ["India sent 1.2 lakh soldiers to Ladakh.", "IN troops 120000 move reported → Ladakh"],
    ["Three of the five Danish ships were sent to Greenland.", "DK ship 3 move reported → Greenland"],
    ["Kyrgyzstan sent its only 60 soldiers to Bishkek.", "KG troops 60 move reported → Bishkek"],
    ["A pair of Russian Tu-160 bombers landed in Venezuela.", "RU bomber 2 «Tu-160» move reported → Venezuela"],
  ],
  knownGaps: [["Thailand sent 2 500 soldiers to Yala.", "TH troops 2500 move reported → Yala"]],
});

table("What goes before a figure", {
  holds: [
    ["Russia has no more than 7,000 soldiers in northern Syria.", "RU troops ≤7000 presence reported → northern Syria"],
    ["No fewer than 400 Turkish soldiers are in Afrin.", "TR troops ≥400 presence reported → ‘Afrīn"],
    ["Close to 220 American reservists left Iraq in May.", "US troops ~220 withdraw reported Iraq →"],
    ["Britain has close to 400 soldiers in Kosovo.", "GB troops ~400 presence reported → Kosovo"],
    ["Upwards of 300 French soldiers are in Gao.", "FR troops ≥300 presence reported → Gao"],
    // Near misses: a place that is close, and no troops at all.
    ["American artillery is close to Mosul.", "US artillery presence reported → close to Mosul"],
    ["Russia has no more soldiers in northern Syria.", "RU troops presence denied → northern Syria"],
  ],
});

table("A number given as two", {
  holds: [
    ["Chile will move two to three Leopards to Arica.", "CL armour ~3 «Leopard» move planned → Arica"],
    ["Turkey sent 10,000 to 12,000 troops to Bozcaada.", "TR troops ~12000 move reported → Bozcaada"],
    ["Denmark has two to three frigates in the Gulf.", "DK ship ~3 presence reported → Persian Gulf"],
    ["Turkey cut its force in Cyprus from 30,000 to 20,000 troops.", "TR troops 20000 withdraw reported Cyprus →"],
  ],
});
