import { table } from "./table.ts";

// Words that look like a deployment and are none: each must yield no claim.

table("Talks, talk and travel", {
  holds: [
    ["The peace talks moved to Geneva."],
    ["The secretary of state flew to Riyadh."],
    ["The delegation arrived in Minsk."],
    ["U.S. officials are in Geneva."],
    ["Defence ministers met in Brussels."],
    ["Jordan said he would play in Chicago."],
    ["The general visited soldiers in Kuwait."],
    ["The president sent a letter to Kim Jong Un."],
    ["Washington sent its condolences to Ankara."],
    ["Warsaw withdrew its objections."],
    ["Washington weighed its options."],
    ["The debate moved from London to Paris."],
    ["Moscow rejected a proposal sent by Berlin."],
    ["Turkey moved closer to Russia."],
    ["Kosovo's prime minister arrived in Tirana with 20 advisers."],
    ["The commander of the U.S. 6th Fleet spoke in Naples."],
  ],
});

table("Diplomats, police and aid", {
  holds: [
    ["France recalled its ambassador from Bamako."],
    ["Russia expelled ten diplomats."],
    ["Britain withdrew its embassy staff from Tripoli."],
    ["Police deployed water cannon in Tbilisi."],
    ["London police sent 200 officers to Manchester."],
    ["Customs officers are stationed at the border."],
    ["The EU deployed election observers to Kenya."],
    ["The Red Cross sent doctors to Gaza."],
    ["Aid convoys entered Gaza."],
    ["Nurses from Cuba were sent to Italy."],
    ["Germany sent blankets and tents to Turkey."],
    ["Norway pledged 100 million dollars to Ukraine."],
    ["The United States sent $300 million in aid to Jordan."],
    ["Firefighters were deployed to California."],
    ["Refugees crossed into Macedonia."],
    ["The Salvation Army deployed volunteers to Florida."],
    ["Sweden sent ballot boxes to East Timor."],
    ["Guards stood outside the palace in London."],
    ["The World Food Programme airlifted rice to Somalia."],
    ["Journalists travelled with the convoy to Sarajevo."],
  ],
});

table("Strikes, fire and losses", {
  holds: [
    ["Russia launched missiles at Kharkiv."],
    ["American bombers struck targets in Baghdad."],
    ["Iraqi artillery shelled Basra."],
    ["North Korea fired artillery shells into the sea."],
    ["Israel bombed Iranian forces in Syria."],
    ["Ukraine shot down a Russian bomber near Kherson."],
    ["Russia lost 300 tanks in Ukraine."],
    ["Missile fragments were found in Poland."],
    ["A soldier was killed in Helmand."],
    ["Two French soldiers died in Mali."],
    ["A Scud missile hit Dhahran."],
    ["Serbian gunners fired on Goražde."],
    ["American warplanes attacked an airfield near Tikrit."],
    ["A helicopter crashed in Bosnia."],
    ["Ukraine destroyed a Russian ship in Berdyansk."],
    ["A roadside bomb killed three American soldiers in Baghdad."],
    ["NATO aircraft bombed a bridge in Novi Sad."],
    ["Iranian drones hit a power station in Odesa."],
    ["A Russian fighter jet collided with a U.S. drone over the Black Sea."],
    ["The army spokesman in Colombo said troops had killed 30 rebels near Jaffna."],
    ["Taliban fighters attacked a base in Helmand."],
    ["The Iraqi army surrendered in Kuwait."],
    ["Rebels captured six Ethiopian tanks in Mekelle."],
    ["Serbian forces massacred 8,000 men in Srebrenica in 1995."],
    ["Belarus said Polish helicopters had violated its airspace."],
    ["Pakistan tested a missile that can reach Delhi."],
  ],
});

table("Sanctions, trade and business", {
  holds: [
    ["The United States imposed sanctions on Belarus."],
    ["The company deployed new software in Poland."],
    ["Microsoft is deploying engineers to Estonia."],
    ["The bank moved its headquarters to Frankfurt."],
    ["A battery plant opened in Hungary."],
    ["Shares in the shipbuilder moved to a new high in Seoul."],
    ["Oil tankers passed through the Strait of Hormuz."],
    ["A tank of fuel was shipped to Malta."],
    ["Coal shipments arrived in Poland."],
    ["China deployed a vaccine in Brazil."],
    ["A deployment of the app in Germany was delayed."],
    ["Lockheed Martin will build F-35 parts in Italy."],
    ["Poland bought 32 F-35 fighters."],
    ["The airline sent two planes to Athens to collect tourists."],
    ["Airbus delivered six airliners to Turkey."],
    ["The container ship Ever Given left Suez."],
  ],
});

table("Sport, culture and everyday life", {
  holds: [
    ["Liverpool sent two scouts to Brazil."],
    ["The team moved its training camp to Dubai."],
    ["Reinforcements for the football team arrived in Turin."],
    ["The Tigers moved to Detroit."],
    ["Chelsea moved to the top of the table."],
    ["The Navy football team travelled to Dublin."],
    ["Moscow's fighters won gold in Paris."],
    ["The chess grandmaster moved his bishop to e4."],
    ["The film Troops was shot in Morocco."],
    ["The museum moved a tank to Ottawa."],
    ["The submarine sandwich shop opened in Georgia."],
    ["The cavalry charge opened the rodeo in Calgary."],
    ["The exercise bike was sent to Denver."],
    ["The mission to Mars will deploy a rover."],
    ["A column of ants marched across Texas."],
    ["The army of volunteers cleaned the beach in Spain."],
    ["The Boston Marathon drew an army of runners to Massachusetts."],
    ["Doctors recommend exercise in Norway."],
    ["The soldiers' families in Fort Drum gathered for a barbecue on Sunday."],
    ["A retired Marine from Ohio sold his house in Okinawa."],
    ["The 173rd Airborne Brigade's band played in Vicenza."],
    ["Sailors of the destroyer USS Cole visited a school in Aden."],
  ],
});

table("Names", {
  holds: [
    ["The USS Iwo Jima is named after a battle."],
    ["Troops is a village in Lebanon."],
    ["The Fleet Street newspaper moved to Wapping."],
    ["General Dynamics has offices in Poland."],
    ["The Battle of Britain was a novel about Russia."],
    ["Admiral Byrd flew to Antarctica."],
    ["Fort Worth is in Texas."],
  ],
});

table("History and private lives", {
  holds: [
    ["In 1812 Napoleon marched 600,000 men into Russia."],
    ["The battle of Kursk was fought in 1943."],
    ["He served in Germany in the 1970s."],
    ["The veteran was stationed in Vietnam as a young man."],
    ["His grandfather fought in Burma with the British army."],
    ["The frigate was built in Toulon."],
    ["A monument to Soviet soldiers stands in Vienna."],
  ],
  knownGaps: [["During World War II, German troops occupied Norway."]],
});

table("Other events of armies", {
  holds: [
    ["Soldiers voted in the election in Mali."],
    ["The military parade was held in Pyongyang."],
    ["The ceasefire entered into force in Libya."],
    ["Troops opened fire on protesters in Bamako."],
    ["Soldiers seized the television station in Conakry."],
    ["The army took power in Niger."],
    ["Protesters massed in Kyiv."],
    ["The virus spread to Italy."],
    ["Lawyers moved the case to The Hague."],
    ["Rebels freed two soldiers in Darfur."],
    ["The court sentenced three Russian soldiers in Kyiv."],
    ["The army recruits 5,000 Kenyans a year."],
    ["Military spending rose in Japan."],
    ["The fleet is the largest in Asia."],
    ["North Korea displayed new missiles at a parade in Pyongyang."],
    ["Members of the Idaho National Guard fought wildfires near Boise."],
    ["U.S. soldiers handed out food in Port-au-Prince."],
    ["The troops sang the anthem in Kabul."],
    ["Wounded soldiers were flown to Landstuhl."],
    ["The navy rescued 200 migrants off Libya."],
    ["British troops will vote by post in the general election."],
    ["South Korea built three destroyers in Ulsan."],
    ["Germany will buy 35 F-35 fighters from the United States."],
    ["Ukraine needs more tanks."],
    ["China has the largest navy in the world."],
    ["Finland joined NATO, which doubled the alliance's border with Russia."],
  ],
  knownGaps: [["The Kremlin said NATO troops in Ukraine would mean war."]],
});

table("Questions", {
  holds: [
    ["Will there be war in the Gulf?"],
    ["Will Germany send tanks to Ukraine?"],
    ["Are American troops in Yemen?"],
    ["Why did France not send troops to Rwanda?"],
    ["Should NATO send soldiers to Georgia?"],
    ["Where are the Iraqi tanks?"],
  ],
});

table("Where a force is kept away from", {
  holds: [
    ["The batteries are to keep Indian bombers away from Karachi."],
    ["The patrols kept Iranian gunboats out of the harbour of Basra."],
    ["Oman keeps 200 soldiers in Basra.", "OM troops 200 presence reported → Basra"],
  ],
});
