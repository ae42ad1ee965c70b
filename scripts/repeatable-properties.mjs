// Loaded before the tests of every package: in CI, property tests draw the same cases in every run, so that a
// change is judged by what it changes; elsewhere they draw new ones each time.
import fc from "fast-check";

const CI_SEED = 20240819;

if (process.env.CI !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: CI_SEED });
