// npm run bench:many [-- COUNT]: compiles and verifies many reports, 10,000 if no count is given, in a thread a processor, and prints
// how many a second and how much memory at most.
import { mkdirSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { root } from '../tools/setup.mjs';
import { bundleSource } from './bundle.mjs';
import { generatedText } from './generated-texts.mjs';

/** So many reports are handed to a thread at a time. */
const BATCH = 100;

/** Compiles and verifies the reports of one batch after another. */
async function work({ compiler }) {
  const { compile, verify } = await import(compiler);
  parentPort.on('message', ({ from, to }) => {
    const counts = { reports: 0, characters: 0, records: 0 };
    for (let seed = from; seed < to; seed++) {
      const { source, yaml } = generatedText(seed);
      const { report, faults } = compile(source, yaml);
      if (!report) throw new Error(`Report ${seed} does not compile: ${faults[0]?.message}`);
      const [difference] = verify(report);
      if (difference !== undefined) throw new Error(`Report ${seed} is not sound: ${difference}`);
      counts.reports += 1;
      counts.characters += source.length;
      counts.records += report.metrics.length + report.documents.length;
    }
    parentPort.postMessage(counts);
  });
  parentPort.postMessage({ reports: 0, characters: 0, records: 0 });
}

/** Hands out batches until there are none; a thread that has done one gets the next. */
function handOut(worker, batches, total) {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (counts) => {
      for (const [what, count] of Object.entries(counts)) total[what] += count;
      const batch = batches.next();
      if (!batch.done) worker.postMessage(batch.value);
      else worker.terminate().then(resolve, reject);
    });
  });
}

function* batchesOf(count) {
  for (let from = 0; from < count; from += BATCH) yield { from, to: Math.min(count, from + BATCH) };
}

async function measure(count) {
  const cache = join(root, '.cache/bench');
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'compiler.mjs');
  await bundleSource(join(root, 'src/compiler/index.ts'), file);
  const threads = availableParallelism();
  const total = { reports: 0, characters: 0, records: 0 };
  const batches = batchesOf(count);
  const start = performance.now();
  const own = fileURLToPath(import.meta.url);
  const workers = Array.from(
    { length: threads },
    () => new Worker(own, { workerData: { compiler: pathToFileURL(file).href } }),
  );
  await Promise.all(workers.map((worker) => handOut(worker, batches, total)));
  const seconds = (performance.now() - start) / 1000;
  const perSecond = (number) => Math.round(number / seconds).toLocaleString('en');
  const memory = (bytes) => `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
  console.log(`${cpus()[0]?.model.trim()}, ${threads} threads, ${memory(totalmem())}, Node ${process.versions.node}`);
  console.log(
    `${total.reports.toLocaleString('en')} reports of ${total.records.toLocaleString('en')} records and ${total.characters.toLocaleString('en')} characters compiled and verified in ${seconds.toFixed(1)} s`,
  );
  console.log(
    `a second: ${perSecond(total.reports)} reports, ${perSecond(total.records)} records, ${perSecond(total.characters)} characters`,
  );
  const { user, system } = process.cpuUsage();
  console.log(`processor time: ${((user + system) / 1000 / total.reports).toFixed(1)} ms a report`);
  console.log(`memory at most: ${memory(process.resourceUsage().maxRSS * 1024)}`);
}

if (isMainThread) await measure(Number(process.argv[2] ?? 10_000));
else await work(workerData);
