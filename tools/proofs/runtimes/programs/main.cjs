// The same as CommonJS.
const { run } = require("./behaviour.cjs");
const { packages } = require("./packages.cjs");

run(packages).then((outcomes) => console.log(JSON.stringify(outcomes)));
