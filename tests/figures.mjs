// Prints "N passed, N failed" for the tests that ran last, unit and browser tests together.
import { existsSync, readFileSync } from "node:fs";

const report = (name) => {
  const file = new URL(`../dist/tests/${name}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
};

const unit = report("unit");
const browser = report("browser");
// A test file that could not even be loaded has no tests to fail.
const unloaded = unit?.testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
);

const passed = (unit?.numPassedTests ?? 0) + (browser ? browser.stats.expected + browser.stats.flaky : 0);
const failed =
  (unit?.numFailedTests ?? 0) +
  (unloaded?.length ?? 0) +
  (browser ? browser.stats.unexpected + browser.errors.length : 0);
console.log(`${passed} passed, ${failed} failed`);
