import { expect, test } from "vitest";
import { lookupOf } from "../../src/app/lookup.ts";
import { sentenceOf } from "../../src/app/sentence/sentence.ts";
import { at, laydownOf, type Said } from "./laydown.ts";

const frigate: Said = {
  text: "Denmark is sending a frigate to the Baltic Sea.",
  force: "a frigate",
  actionWords: "is sending",
  destination: at("to the Baltic Sea", "baltic", "in", "sea"),
};
const us = { name: "United States", country: "US" };
const russia = { name: "Russia", country: "RU" };

const cases: [string, Said, string][] = [
  ["says what goes on", frigate, "Denmark is sending a frigate to the Baltic Sea."],
  [
    "says what is done",
    { ...frigate, text: "Denmark sent a frigate to the Baltic Sea.", actionWords: "sent" },
    "Denmark has sent a frigate to the Baltic Sea.",
  ],
  [
    "does not say more than a plan",
    { ...frigate, status: "planned" },
    "Denmark is to send a frigate to the Baltic Sea.",
  ],
  [
    "does not say more than a thought",
    { ...frigate, status: "considered" },
    "Denmark may send a frigate to the Baltic Sea.",
  ],
  [
    "keeps the condition",
    { ...frigate, status: "conditional" },
    "Denmark would send a frigate to the Baltic Sea if a condition is met.",
  ],
  [
    "says that it is ruled out",
    { ...frigate, status: "ruled-out" },
    "It is ruled out that Denmark will send a frigate to the Baltic Sea.",
  ],
  [
    "says that it is denied",
    { ...frigate, status: "denied" },
    "It is denied that Denmark is sending a frigate to the Baltic Sea.",
  ],
  [
    "leaves the actor's own adjective out, and a sentence's capital",
    {
      text: "Roughly 8,500 American troops have been put on alert in the US.",
      actor: us,
      actorWords: "American",
      force: "Roughly 8,500 American troops",
      actionWords: "have been put on alert",
      action: "alert",
      destination: at("in the US", "us"),
    },
    "The United States has put roughly 8,500 troops in the United States on alert.",
  ],
  [
    "keeps the capital of a designation where a sentence begins",
    {
      text: "Iskander launchers took up positions in Russia.",
      actor: russia,
      actorWords: "Russia",
      force: "Iskander launchers",
      designation: "Iskander",
      actionWords: "took up positions",
      action: "deploy",
      destination: at("in Russia", "ru"),
    },
    "Russia has deployed Iskander launchers in Russia.",
  ],
  [
    "names the kind of force where its words are those of the act",
    {
      text: "Russia’s military buildup near Ukraine goes on.",
      actor: russia,
      force: "military buildup",
      actionWords: "buildup",
      action: "mass",
      destination: at("near Ukraine", "ua", "near", "vague"),
    },
    "Russia has massed troops near Ukraine.",
  ],
  [
    "holds an exercise",
    {
      text: "Russia is holding drills off Ireland’s coast.",
      actor: russia,
      force: "drills",
      category: "other",
      actionWords: "is holding drills",
      action: "exercise",
      destination: at("off Ireland’s coast", null, "off", "sea"),
    },
    "Russia is holding drills off Ireland’s coast.",
  ],
  [
    "says where a withdrawal leaves from",
    {
      text: "The Taliban withdrew fighters from Lithuania to Rukla.",
      actor: { name: "Rebels", country: null },
      actorWords: "Taliban",
      force: "fighters",
      actionWords: "withdrew",
      action: "withdraw",
      origin: at("from Lithuania", "lt"),
      destination: at("to Rukla", "rukla", "in", "site"),
    },
    "Rebels have withdrawn fighters from Lithuania to Rukla.",
  ],
  [
    "is at a base",
    {
      text: "Denmark stationed troops at Rukla.",
      force: "troops",
      actionWords: "stationed",
      action: "station",
      destination: at("at Rukla", "rukla", "in", "site"),
    },
    "Denmark has troops stationed at Rukla.",
  ],
  [
    "takes the words of the text for a part of a country",
    {
      text: "Russia massed tanks in the western part of their country.",
      actor: russia,
      force: "tanks",
      actionWords: "massed",
      action: "mass",
      destination: at("western part of their country", "ru", "part", "region"),
    },
    "Russia has massed tanks in the western part of its country.",
  ],
  [
    "does without a place where none is named",
    { text: "Denmark may send an F-16.", force: "an F-16", actionWords: "send", status: "considered" },
    "Denmark may send an F-16.",
  ],
];

test.each(cases)("a sentence %s", (_name, said, expected) => {
  const laydown = laydownOf(said);
  expect(laydown.deployments.map((deployment) => sentenceOf(deployment, lookupOf(laydown)))).toEqual([expected]);
});

test("words with a dollar sign are not taken for a slot", () => {
  const laydown = laydownOf({
    text: "Denmark sends $p $& arms.",
    force: "$p $& arms",
    actionWords: "sends",
    category: "materiel",
  });
  const [deployment] = laydown.deployments;
  expect(deployment && sentenceOf(deployment, lookupOf(laydown))).toBe("Denmark has sent $p $& arms.");
});
