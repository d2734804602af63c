// gujeong: one command for everything that is not done in the web client.
import 'reflect-metadata';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isDate } from '../graph/scalars.js';
import { exitCleanly } from './exit.js';

const day = (text: string): string => {
  if (!isDate(text)) throw new InvalidArgumentError('A date is a day that exists, written YYYY-MM-DD, for example 2002-06-30.');
  return text;
};
const scale = (text: string): number => {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1 || n > 1000) throw new InvalidArgumentError('The scale is a whole number from 1 to 1000.');
  return n;
};
const asOf = (otherwise: string) => new Option('--as-of <date>', `reference date (기준일), YYYY-MM-DD; ${otherwise} when not given`).argParser(day);
const format = () => new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text');

const program = new Command('gujeong')
  .description('구정 그래프: a district office as one graph. Reads DATABASE_URL, DATA_DIR.')
  .showHelpAfterError('(add --help for what is possible)');

program.command('report')
  .description('Print report views, computed from records')
  .argument('[view...]', 'ids of views; none with --all or --list')
  .option('--all', 'every view of the report')
  .option('--list', 'only list the views')
  .addOption(asOf("each item's own"))
  .addOption(format())
  .action((views: string[], options: { all?: boolean; list?: boolean; asOf?: string; format: 'text' | 'json' }) => run('report', views, options));

program.command('reconcile')
  .description("Check the document's figures against each other; with --as-of, the computed ones")
  .addOption(asOf("the document's own figures"))
  .addOption(new Option('--verdict <verdict>', 'only these').choices(['HOLDS', 'BROKEN', 'NOT_STATED', 'NOTE']))
  .addOption(format())
  .action((options: object) => run('reconcile', options));

program.command('seed')
  .description('Load the 2002 data; loading twice changes nothing')
  .addOption(new Option('--scale <n>', 'multiply projects, questions and assets, for load tests').argParser(scale).default(1))
  .option('--replace', 'take out what was loaded before')
  .action((options: object) => run('seed', options));

program.command('schema')
  .description('Write shared/schema.graphql from the nouns')
  .option('--check', 'write nothing; fail when the file has drifted or breaks its callers')
  .action((options: object) => run('schema', options));

type Task = (...args: unknown[]) => Promise<void>;
const tasks: Record<string, () => Promise<Task>> = {
  report: async () => (await import('./report.js')).report as Task,
  reconcile: async () => (await import('./reconcile.js')).reconcile as Task,
  seed: async () => (await import('./seed.js')).seed as Task,
  schema: async () => (await import('./schema.js')).schema as Task,
};
const run = (name: string, ...args: unknown[]): Promise<void> => exitCleanly(async () => (await tasks[name]!())(...args));

await program.parseAsync();
