import { table } from "./table.ts";

// A force is the subject: it moves or stands by itself.

table("A force moves", {
  holds: [
    [
      "The first Uruguayan rifle company, 120 all ranks, arrived in Kalemie on 20 April.",
      "UY land-unit move reported → Kalemie",
    ],
    ["[Iraqi troops entered Kuwait].", "IQ troops move reported → Kuwait"],
    ["The frigate HMAS Toowoomba arrived in Yokosuka.", "AU ship «HMAS Toowoomba» move reported → Yokosuka"],
    ["A column of Serbian tanks rolled into Pristina.", "RS armour move reported → Pristina"],
    ["Ethiopian troops crossed into Somalia.", "ET troops move reported → Somalia"],
    ["Kenyan soldiers marched into Kismayo.", "KE troops move reported → Kismayo"],
    ["Eritrean forces advanced into Tigray.", "ER troops move reported → Tigray"],
    ["Turkish forces moved into northern Syria.", "TR troops move reported → northern Syria"],
    ["North Korean soldiers have arrived in Kursk.", "KP troops move reported → Kursk"],
    [
      "The U.S. 1st Cavalry Division took up positions near Tuzla.",
      "US land-unit «1st Cavalry Division» move reported → near Tuzla",
    ],
    [
      "[The USS Nimitz sailed through the Strait of Malacca].",
      "US ship «USS Nimitz» move reported → Strait of Malacca",
    ],
    [
      "The submarine USS Georgia passed through the Strait of Hormuz.",
      "US submarine «USS Georgia» move reported → Strait of Hormuz",
    ],
    ["An American destroyer transited the Taiwan Strait.", "US ship move reported → Taiwan Strait"],
    ["Chinese warships patrolled the waters off Taiwan.", "CN ship move reported → off Taiwan"],
    ["Two U.S. B-1B bombers flew over the Korean Peninsula.", "US bomber 2 «B-1» move reported → Korean Peninsula"],
    [
      "America's 101st Airborne Division moved from Fort Campbell to Mosul.",
      "US land-unit «101st Airborne Division» move reported Fort Campbell → Mosul",
    ],
    [
      "The 173rd Airborne Brigade parachuted into northern Iraq.",
      "US land-unit «173rd Airborne Brigade» move reported → northern Iraq",
    ],
    ["Russian paratroopers landed at Pristina airport.", "RU troops move reported → Pristina"],
    ["The French frigate Surcouf docked at Djibouti.", "FR ship «Surcouf» presence reported → Djibouti"],
    ["Four British Typhoons landed at RAF Akrotiri.", "GB fighter 4 «Typhoon» move reported → RAF Akrotiri"],
    ["Argentine troops landed on the Falkland Islands.", "AR troops move reported → Falkland Islands"],
    ["A Russian convoy drove from Vladikavkaz towards Gori.", "RU land-unit move reported Vladikavkaz → Gori"],
    ["Soviet tanks rolled into Prague.", "RU armour move reported → Prague"],
    ["A Chinese aircraft carrier passed through the Miyako Strait.", "CN carrier move reported → Miyako Strait"],
    ["Two Iranian warships passed through the Suez Canal.", "IR ship 2 move reported → Suez Canal"],
    ["Vietnamese troops invaded Cambodia.", "VN troops move reported → Cambodia"],
    ["South African troops flew into Bangui.", "ZA troops move reported → Bangui"],
    [
      "A Danish battalion joined the British brigade in Helmand.",
      "DK land-unit move reported → Helmand",
      "GB land-unit presence reported → Helmand",
    ],
    ["Wagner fighters arrived in Bamako.", "RU troops move reported → Bamako"],
    [
      "The carrier Charles de Gaulle headed for the eastern Mediterranean.",
      "FR carrier «Charles de Gaulle» move reported → eastern Mediterranean",
    ],
    ["Marines from the 24th MEU came ashore in Lebanon.", "US land-unit «24th MEU» move reported → Lebanon"],
    ["American marines waded ashore at Mogadishu.", "US troops move reported → Mogadishu"],
  ],
});

table("A force is somewhere", {
  holds: [
    ["The Russian brigade stays put at Ugljevik.", "RU land-unit presence reported → Ugljevik"],
    [
      "The 2nd Battalion The Royal Welsh will remain in Helmand until the autumn.",
      "GB land-unit «2nd Battalion» presence planned → Helmand",
    ],
    ["About 5,000 French soldiers remain in Chad.", "FR troops ~5000 presence reported → Chad"],
    ["British troops are in Basra.", "GB troops presence reported → Basra"],
    ["Some 28,500 American troops serve in South Korea.", "US troops ~28500 presence reported → South Korea"],
    ["Pakistani peacekeepers were in Mogadishu.", "PK peacekeepers presence reported → Mogadishu"],
    ["Cuban soldiers stayed in Angola until 1991.", "CU troops presence reported → Angola"],
    ["A Ukrainian brigade holds Bakhmut.", "UA land-unit presence reported → Bakhmut"],
    [
      "There are 2,500 Russian peacekeepers in Nagorno-Karabakh.",
      "RU peacekeepers 2500 presence reported → Nagorno-Karabakh",
    ],
    ["There were no more than 200 Canadian soldiers in Kabul.", "CA troops ≤200 presence reported → Kabul"],
    ["More than 3,000 Georgian soldiers served in Iraq.", "GE troops ≥3000 presence reported → Iraq"],
    ["Poland hosts about 10,000 American troops.", "US troops ~10000 presence reported → Poland"],
    [
      "Ramstein is home to C-130J transport aircraft of the U.S. Air Force.",
      "US transport-aircraft «C-130» presence reported → Ramstein Air Base",
    ],
    [
      "Iraqi Republican Guard units stood along the Saudi border.",
      "IQ land-unit presence reported → along the Saudi border",
    ],
    [
      "Bagram airfield housed 8,000 Canadian and American soldiers.",
      "US troops presence reported → Bagram Airfield",
      "CA troops presence reported → Bagram Airfield",
    ],
  ],
  knownGaps: [["The Turkish garrison in Bashiqa has 600 soldiers.", "TR troops 600 presence reported → Bashiqa"]],
});

table("A force leaves", {
  holds: [
    ["[Iraq withdrew from Kuwait].", "IQ troops withdraw reported Kuwait →"],
    ["French troops left Niger.", "FR troops withdraw reported Niger →"],
    [
      "The last Soviet soldiers left Afghanistan over the Friendship Bridge.",
      "RU troops withdraw reported Afghanistan →",
    ],
    ["Australian soldiers pulled out of Uruzgan.", "AU troops withdraw reported Uruzgan →"],
    ["Canada pulled its last troops out of Kabul.", "CA troops withdraw reported Kabul →"],
    [
      "Russia withdrew 10,000 troops from the Ukrainian border.",
      "RU troops 10000 withdraw reported Ukrainian border →",
    ],
    ["Spain recalled its 1,300 soldiers from Iraq.", "ES troops 1300 withdraw reported Iraq →"],
    ["Israeli forces withdrew from southern Lebanon.", "IL troops withdraw reported southern Lebanon →"],
    ["Syrian troops pulled back from Beirut to the Bekaa Valley.", "SY troops withdraw reported Beirut → Bekaa Valley"],
    [
      "Britain withdrew the frigate HMS Richmond from the Gulf.",
      "GB ship «HMS Richmond» withdraw reported Persian Gulf →",
    ],
    ["American forces evacuated Bagram.", "US troops withdraw reported Bagram Airfield →"],
  ],
});
