import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { ARTICLE, bin, folder, plainEnv, root, start } from "./support/claims.js";

const scale = readFileSync(join(root, "SCALE.md"), "utf8");

/** What stands in the blocks of one kind. */
const blocks = (kind: string): string[] =>
  [...scale.matchAll(new RegExp(`^\`\`\`${kind}\n(.*?)^\`\`\`$`, "gms"))].map((match) => match[1] ?? "");

const COUNT = 60;
const lines = Array.from({ length: COUNT }, (_, i) =>
  i === 17 ? "{" : JSON.stringify({ id: `a${i}`, text: ARTICLE.replace("385", `${100 + i}`) }),
);

/** A folder with a corpus and, on its path, `claims`; and what one run over the whole corpus answers. */
function place(): { cwd: string; env: Record<string, string>; whole: string } {
  const cwd = folder({ "articles.ndjson": `${lines.join("\n")}\n` });
  const tools = join(cwd, "bin");
  mkdirSync(tools);
  writeFileSync(join(tools, "claims"), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(join(tools, "claims"), 0o755);
  const { stdout } = spawnSync(process.execPath, [bin, "extract", "-q", "--input", "ndjson", "articles.ndjson"], { cwd, encoding: "utf8" });
  return { cwd, env: { PATH: `${tools}:${plainEnv().PATH}` }, whole: stdout };
}

/** Places differ: of a line without an id the answer tells where it stood. */
const answers = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map((line) => (line.error ? line.error : line));

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args, { stdio: "ignore" }).status === 0;
const python = [process.env.CLAIMS_TEST_PYTHON, "python3"].find((one) => one && has(one, "-c", "import pyspark, pandas, pyarrow"));
const sshd = ["/usr/sbin/sshd", "/usr/local/sbin/sshd"].find((path) => has("test", "-x", path));
const parallel = has("parallel", "--version");
for (const [there, what] of [
  [python, "PySpark with pandas and pyarrow"],
  [parallel, "GNU parallel"],
  [parallel && sshd, "GNU parallel over sshd"],
] as const)
  if (!there) console.log(`skipped, as it is not on this machine: ${what}`);

it("gives with Slurm's script, run as an array would, the answers of one run; done again it does nothing", async () => {
  const { cwd, env, whole } = place();
  const script = blocks("sh").find((block) => block.includes("#SBATCH")) ?? "";
  writeFileSync(join(cwd, "task.sh"), script);
  const cut = /with `(split[^`]+)`/.exec(scale)?.[1]?.replace("l/100", "l/3") ?? "";
  const tasks = "for i in 0 1 2; do SLURM_ARRAY_TASK_ID=$i SLURM_CPUS_PER_TASK=2 bash task.sh || exit 1; done; cat part-*.out";
  const first = await start("bash", ["-c", `${cut} && ${tasks}`], { cwd, env });
  expect(first.code, first.stderr).toBe(0);
  expect(answers(first.stdout)).toEqual(answers(whole));
  expect((await start("bash", ["-c", tasks], { cwd, env })).stdout).toBe(first.stdout);
});

it.runIf(parallel)("gives with GNU parallel the answers of one run", async () => {
  const { cwd, env, whole } = place();
  const [line = ""] = blocks("sh").filter((block) => block.startsWith("parallel"));
  const here = line.replace("--sshlogin host1,host2", "").replace("10M", "2k");
  const { code, stderr } = await start("bash", ["-c", here], { cwd, env: { ...env, HOME: cwd } });
  expect(code, stderr).toBe(0);
  expect(answers(readFileSync(join(cwd, "claims.ndjson"), "utf8"))).toEqual(answers(whole));
});

it.runIf(parallel && sshd)("gives with GNU parallel over ssh the answers of one run, and resumes", async () => {
  const { cwd, env, whole } = place();
  const port = 20_000 + (process.pid % 20_000);
  for (const name of ["host", "user"]) execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(cwd, name)]);
  const config = [`Port ${port}`, "ListenAddress 127.0.0.1", `HostKey ${cwd}/host`, `AuthorizedKeysFile ${cwd}/user.pub`, "StrictModes no"];
  const passed = [...config, "UsePAM no", `PidFile ${cwd}/sshd.pid`, `SetEnv PATH=${env.PATH}`];
  writeFileSync(join(cwd, "sshd_config"), `${passed.join("\n")}\n`);
  mkdirSync("/run/sshd", { recursive: true });
  const server = spawn(sshd as string, ["-D", "-f", join(cwd, "sshd_config")], { stdio: "ignore" });
  onTestFinished(() => void server.kill());
  for (let tries = 0; tries < 50 && !(await answered(port)); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  const ssh = join(cwd, "bin", "ssh");
  const options = `-p ${port} -i ${cwd}/user -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR`;
  writeFileSync(ssh, `#!/bin/sh\nexec /usr/bin/ssh ${options} "$@"\n`);
  chmodSync(ssh, 0o755);
  const hosts = (line: string): string => line.replace("host1,host2", "2/127.0.0.1,2/localhost").replace("10M", "2k");
  const [pipe = "", pieces = ""] = blocks("sh").filter((block) => block.includes("--sshlogin"));
  const one = await start("bash", ["-c", hosts(pipe)], { cwd, env: { ...env, HOME: cwd } });
  expect(one.code, one.stderr).toBe(0);
  expect(answers(readFileSync(join(cwd, "claims.ndjson"), "utf8"))).toEqual(answers(whole));
  const line = hosts(pieces).replace("100M", "4k");
  for (const _ of ["first", "again"]) {
    const { code, stderr } = await start("bash", ["-c", line], { cwd, env: { ...env, HOME: cwd } });
    expect(code, stderr).toBe(0);
    const out = readdirSync(cwd).filter((name) => name.endsWith(".out"));
    expect(
      answers(
        out
          .sort()
          .map((name) => readFileSync(join(cwd, name), "utf8"))
          .join(""),
      ),
    ).toEqual(answers(whole));
  }
});

it.runIf(python)("gives with Spark the answers of one run, piped and in pandas", async () => {
  const { cwd, env, whole } = place();
  const [pipe = "", frames = ""] = blocks("python");
  const good =
    'articles = spark.createDataFrame([(a["id"], a["text"]) for a in map(json.loads, open("good.ndjson"))], "id string, text string")';
  const script = [
    "from pyspark.sql import SparkSession",
    'builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1")',
    "spark = builder.getOrCreate()",
    pipe.replace("articles/*.ndjson.gz", "articles.ndjson"),
    frames.replace("articles.mapInPandas", `${good}.repartition(2)\nresult = articles.mapInPandas`),
    "rows = sorted(result.collect(), key=lambda row: int(row.id[1:]))",
    'open("frames.ndjson", "w").write("".join(row.answer + "\\n" for row in rows))',
  ];
  writeFileSync(join(cwd, "good.ndjson"), lines.filter((line) => line !== "{").join("\n"));
  writeFileSync(join(cwd, "job.py"), script.join("\n"));
  const job = await start(python as string, ["job.py"], {
    cwd,
    env: { ...env, SPARK_LOCAL_IP: "127.0.0.1", PYSPARK_PYTHON: python as string },
  });
  expect(job.code, job.stderr).toBe(0);
  const parts = readdirSync(join(cwd, "claims")).filter((name) => name.startsWith("part-"));
  expect(
    answers(
      parts
        .sort()
        .map((name) => readFileSync(join(cwd, "claims", name), "utf8"))
        .join(""),
    ),
  ).toEqual(answers(whole));
  const sound = answers(whole).filter((line) => typeof line === "object" && line !== null && "path" in line);
  expect(answers(readFileSync(join(cwd, "frames.ndjson"), "utf8"))).toEqual(sound);
});

/** Whether somebody listens on a port of this machine. */
function answered(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
