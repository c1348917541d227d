#!/usr/bin/env node
// CommonJS (see package.json beside this file), which Node starts faster than modules.
require("../dist/load.cjs").load("cli.cjs");
