// npm run bench:hostile [-- --size 1 --rows dots,spaces --json FILE --bin PATH]
// How long the program takes for a megabyte of hostile text, and how much memory, beside ordinary prose.
// Each row is a run of the real program, start-up and output included; seconds are processor time. Ends with 1 if a row is over the limit.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({
  options: {
    /** Megabytes of each row. */
    size: { type: "string", default: "1" },
    /** Only the rows whose names hold one of these words. */
    rows: { type: "string", default: "" },
    /** The program. */
    bin: { type: "string", default: join(root, "bin/claims.js") },
    /** Seconds a megabyte that a row may take. */
    limit: { type: "string", default: "2" },
    /** Seconds a megabyte after which a run is given up. */
    patience: { type: "string", default: "120" },
    /** Where to write the figures. */
    json: { type: "string" },
  },
});

const MB = 1_000_000;
const articles = join(root, "fixtures/articles");
const prose = readdirSync(articles)
  .filter((name) => /^(?!de-|en-|es-).*\.txt$/.test(name))
  .map((name) => readFileSync(join(articles, name), "utf8").trim())
  .join("\n\n");
const sentence = prose
  .split("\n")
  .filter((line) => line.length > 80)
  .join(" ")
  .replace(/[.!?…]+(?=\s|$)/g, ",");

/** As many bytes of a piece as asked for, cut at a character. */
function fill(piece, bytes) {
  const times = Math.ceil(bytes / Buffer.byteLength(piece));
  return Buffer.from(piece.repeat(times))
    .subarray(0, bytes)
    .toString()
    .replace(/\uFFFD+$/, "");
}

const repeated = {
  '"1 "': "1 ",
  '"milliards de "': "milliards de ",
  '"M. "': "M. ",
  '"« "': "« ",
  '"(("': "((",
  '"Meta, "': "Meta, ",
  dots: ".",
  spaces: " ",
  "no-break spaces": "\u00a0",
  "one word": "é",
  digits: "1",
  '"cent "': "cent ",
  '"Aa "': "Aa ",
  '"« Meta ("': "« Meta (",
  "mentions without a stop": "Meta 12 M€ en 2024 ",
  "a sentence a mention": "Meta vaut 12 M€. ",
  "amounts in a row": "12 millions d’euros, ",
  "years in a row": "2024, ",
  apostrophes: "l'd'",
  "lines of one word": "Meta\n",
  "lines of one figure": "12 %\n",
  "blank lines": "\n",
  "list items": "- 12 % de Meta\n",
  "closing marks": "»”)",
  "accents apart": "e\u0301",
  "line ends": "\r\n\u2028",
  "quotations in a row": "« Il vaut 12 M€. » ",
  "persons and roles": "Son patron Jean Dupont parle de 12 M€. ",
  pronouns: "Elle en compte 12 000. ",
};

/** Paragraphs of the articles' own text: the foot of one page would make furniture of all that follows it. */
const paragraphs = prose.split(/\n\s*\n/).filter((paragraph) => paragraph.length > 200);

/** Name → text of so many bytes. */
const rows = {
  "ordinary prose": (bytes) => fill(`${paragraphs.join("\n\n")}\n\n`, bytes),
  "ordinary pages": (bytes) => fill(`${prose}\n\n`, bytes),
  ...Object.fromEntries(Object.entries(repeated).map(([name, piece]) => [name, (bytes) => fill(piece, bytes)])),
  "one sentence of prose": (bytes) => fill(`${sentence} `, bytes),
  "one line of prose": (bytes) => fill(`${prose.replace(/\s+/g, " ")} `, bytes),
  "words in a line of 10 MB": (bytes) => fill("le mot et la phrase ", 10 * bytes),
  "signs in a line of 10 MB": (bytes) => fill("(…) – ", 10 * bytes),
  "prose in a line of 10 MB": (bytes) => fill(`${prose.replace(/\s+/g, " ")} `, 10 * bytes),
  "a quotation never closed": (bytes) => `« ${fill("Il vaut 12 M€. ", bytes)}`,
  "quotations in quotations": (bytes) => `${fill("« ", bytes / 2)}12 %${fill(" »", bytes / 2)}`,
};

/** Runs the program over a file: seconds, peak memory in MB, claims, how it ended. */
function run(path, megabytes) {
  const tell =
    'import{readFileSync,writeSync}from"node:fs";process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();let kb=maxRSS;try{kb=Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))[1])}catch{}writeSync(3,kb+" "+(userCPUTime+systemCPUTime)/1e6)})';
  const args = ["--import", `data:text/javascript,${encodeURIComponent(tell)}`, values.bin, "extract", "--no-config", "--quiet"];
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, [...args, "--lang", "fr", "--format", "ndjson", path], {
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      env,
    });
    let claims = 0;
    let said = "";
    let told = "";
    child.stdout.on("data", (chunk) => {
      for (const byte of chunk) if (byte === 10) claims++;
    });
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.stdio[3].on("data", (chunk) => {
      told += chunk;
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), Number(values.patience) * 1000 * Math.max(1, megabytes));
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const wall = (performance.now() - start) / 1000;
      // processor time, where it is known: what else the machine does has no part in it
      const [kb = 0, seconds = wall] = told === "" ? [] : told.split(" ").map(Number);
      resolve({ seconds, wall, memory: kb / 1024, claims, ended: signal ?? code, said });
    });
  });
}

const words = values.rows.split(",").filter(Boolean);
const folder = mkdtempSync(join(tmpdir(), "claims-hostile-"));
const path = join(folder, "a.txt");
const results = [];
let over = 0;
try {
  console.log(`${"text".padEnd(26)}      MB        s   s/MB     MB/s  memory MB   claims`);
  for (const [name, text] of Object.entries(rows)) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
    const bytes = Buffer.from(text(Number(values.size) * MB));
    writeFileSync(path, bytes);
    const { seconds, memory, claims, ended, said } = await run(path, bytes.length / MB);
    const size = bytes.length / MB;
    const hostile = !name.startsWith("ordinary");
    const slow = hostile && (seconds / size > Number(values.limit) || ended !== 0);
    if (slow) over++;
    const given = ended === "SIGKILL" ? "given up" : ended === 0 ? "" : `ended with ${ended}: ${said.trim().split("\n")[0]}`;
    console.log(
      `${name.padEnd(26)} ${size.toFixed(2).padStart(7)} ${seconds.toFixed(2).padStart(8)} ${(seconds / size).toFixed(2).padStart(6)} ${(size / seconds).toFixed(3).padStart(8)} ${memory.toFixed(0).padStart(10)} ${String(claims).padStart(8)} ${slow ? "OVER " : ""}${given}`,
    );
    results.push({
      name,
      bytes: bytes.length,
      seconds,
      megabytesPerSecond: size / seconds,
      memoryMegabytes: memory,
      claims,
      ended,
      over: slow,
    });
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (values.json) writeFileSync(values.json, `${JSON.stringify({ limit: Number(values.limit), results }, null, 2)}\n`);
console.log(over === 0 ? `every row within ${values.limit} s a megabyte` : `${over} rows over ${values.limit} s a megabyte`);
process.exitCode = over === 0 ? 0 : 1;
