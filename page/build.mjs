// Bundles src/ into list/evaluation/page/, which is committed: users of the workflow need no Node.
// Digests of the sources and of the bundle stand beside it; a test compares them.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "..", "list", "evaluation", "page");

const { outputFiles, metafile } = await build({
  absWorkingDir: here,
  entryPoints: { page: "src/main.js", style: "src/page.css" },
  bundle: true,
  minify: true,
  metafile: true,
  charset: "ascii",
  format: "iife",
  target: ["es2022"],
  legalComments: "none",
  outdir: target,
  write: false,
});

/** Packages that made it into the bundle, with the licence each asks to be passed on. */
function notices() {
  const folders = Object.keys(metafile.inputs).flatMap((path) => path.match(/^node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
  return [...new Set(folders)].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(here, folder, "package.json")));
    const file = readdirSync(join(here, folder)).find((entry) => /^licen[sc]e/i.test(entry));
    return `${name} ${version}\n\n${readFileSync(join(here, folder, file), "utf8").trim()}\n`;
  });
}

const text = (name) => outputFiles.find(({ path }) => path.endsWith(name)).text;
const licences = notices().join(`\n${"-".repeat(72)}\n\n`);
const outputs = {
  // Inside an HTML page nothing may look like the end of the script.
  "page.js": `/*!\n${licences.replaceAll("*/", "* /")}*/\n${text("page.js")}`.replaceAll(/<(?=\/script|!--|script)/gi, "\\x3c"),
  "page.css": text("style.css"),
};

const digest = (...contents) => contents.reduce((hash, content) => hash.update(content), createHash("sha256")).digest("hex");
const sources = ["package.json", "package-lock.json", "build.mjs", ...readdirSync(join(here, "src")).sort().map((name) => `src/${name}`)];
const digests = {
  sources: digest(...sources.flatMap((name) => [name, "\n", readFileSync(join(here, name)), "\n"])),
  ...Object.fromEntries(Object.entries(outputs).map(([name, content]) => [name, digest(content)])),
};

for (const [name, content] of Object.entries({ ...outputs, "digests.json": `${JSON.stringify(digests, null, 2)}\n` })) {
  writeFileSync(join(target, name), content);
}
console.log(`page.js ${(outputs["page.js"].length / 1000).toFixed(0)} kB, page.css ${(outputs["page.css"].length / 1000).toFixed(0)} kB`);
