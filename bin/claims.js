#!/usr/bin/env node
// CommonJS (see package.json beside this file), which Node starts faster than modules.
const { load, tune } = require("../dist/load.cjs");
tune();
load("cli.cjs");
