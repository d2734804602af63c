// gujeong: one command for everything that is not done in the web client.
import 'reflect-metadata';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { formats } from '../documents/writers.js';
import { Duty, Role, TokenScope } from '@gujeong/shared/vocabulary/identity';
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
  .description('구정 그래프: a district office as one graph. Reads DATABASE_URL, DATA_DIR; links are printed for PUBLIC_URL.')
  .showHelpAfterError('(add --help for what is possible)');

program.command('report')
  .description('Print report views, computed from records')
  .argument('[view...]', 'ids of views; none with --all or --list')
  .option('--all', 'every view of the report')
  .option('--list', 'only list the views')
  .addOption(asOf("each item's own"))
  .addOption(new Option('--format <format>', 'text or JSON of any views; a document of one view, or with --all of the whole report').choices([...new Set(['text', 'json', ...formats])]).default('text'))
  .addOption(new Option('--language <language>', 'of a document').choices(['ko', 'en']).default('ko'))
  .option('--output <file>', 'write there, not to standard output; into a folder under a name that tells what it is')
  .action((views: string[], options: object) => run('report', views, options));

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

program.command('import-report')
  .description('Read an older report, text or HWPX, and keep its figures; tells what it read, its checks, and what it could not place')
  .argument('<file>', 'the report')
  .option('--period <period>', 'what it reports on, 2003 or 2003-H1; the year of its cover when not given')
  .option('--dry-run', 'keep nothing')
  .addOption(format())
  .action((file: string, options: object) => run('importReport', file, options));

program.command('import')
  .description('Bring the rows of a CSV or XLSX file into a noun, by its natural key; with --all every noun, into an empty database')
  .argument('<what...>', 'NOUN FILE, or with --all FILE.xlsx or a folder of CSV files')
  .option('--all', 'every noun of a workbook that gujeong export --all has written, into an empty database')
  .option('--dry-run', 'write nothing; only tell what would become of each row')
  .option('--good-rows', 'write the rows without a fault; without it one fault stops all')
  .option('--mapping <pairs>', 'columns and their attributes: 사업명=title,비고=- (- leaves a column out)')
  .option('--errors <file>', 'write the errors into a CSV file')
  .option('--charset <name>', 'of a CSV file that is not Unicode: cp949')
  .action((what: string[], options: object) => run('importFile', what, options));

program.command('export')
  .description('Write nouns into a file that gujeong import reads back')
  .argument('[noun...]', 'names as in the schema, Project Division; none with --all')
  .option('--all', 'every noun, a sheet (or with csv a file) each')
  .addOption(new Option('--format <format>', 'kind of file').choices(['xlsx', 'csv']).default('xlsx'))
  .requiredOption('--output <file>', 'the file; with csv and several nouns a folder')
  .action((nouns: string[], options: object) => run('exportNouns', nouns, options));

program.command('remind')
  .description('Send reminders of deadlines once, now; the server does so by itself when SMTP_URL is set')
  .action(() => run('remind'));

program.command('schema')
  .description('Write shared/schema.graphql from the nouns')
  .option('--check', 'write nothing; fail when the file has drifted or breaks its callers')
  .action((options: object) => run('schema', options));

program.command('policy')
  .description('Write the table of permissions into server/README.md')
  .option('--check', 'write nothing; fail when the table is not what is enforced')
  .action((options: object) => run('policy', options));

program.command('explain')
  .description('Run a query and tell its cost, its statements and what each took')
  .argument('<file>', 'a GraphQL query; - for standard input')
  .option('--variables <json>', 'its variables as a JSON object, or @ and a file')
  .option('--operation <name>', 'which operation of the file')
  .option('--indices', 'tell too which indices each statement uses')
  .action((file: string, options: object) => run('explain', file, options));

program.command('backup')
  .description('Keep everything in one file, consistent while the server runs; the file fits either database')
  .argument('<file>', 'takes the place of a file of that name only when it is complete')
  .action((file: string) => run('keep', file));

program.command('restore')
  .description('Put what a backup holds into an empty database; all of it or nothing')
  .argument('<file>', 'a file that gujeong backup wrote')
  .option('--replace', 'in place of all that the database holds; stop the server first')
  .option('--check', 'only check the file')
  .action((file: string, options: object) => run('bringBack', file, options));

const role = () => new Option('--role <role>', 'what it may do').choices(Object.keys(Role.values)).makeOptionMandatory();
const days = (text: string): number => {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1 || n > 366) throw new InvalidArgumentError('A token lasts a whole number of days from 1 to 366.');
  return n;
};

const user = program.command('user').description('Accounts: who may sign in, and as what');
user.command('create')
  .description('Enter a user and print a sign-in link')
  .requiredOption('--login <login>', 'login: a-z, 0-9 and . _ - @')
  .requiredOption('--name <name>', 'name, as the history shows it')
  .addOption(role())
  .option('--email <address>', 'e-mail address; the office’s own sign-in may know the user by it')
  .option('--division <code...>', 'divisions whose records the user writes, by code')
  .addOption(new Option('--duty <duty...>', 'what the user coordinates for the whole district').choices(Object.keys(Duty.values)))
  .option('--head', 'head of the divisions (부서장)')
  .action((options: object) => run('createUser', options));
user.command('list').description('List the users').action(() => run('listUsers'));
user.command('link').description('Print a sign-in link: for a new colleague, or a forgotten password').argument('<login>').action((login: string) => run('linkUser', login));
user.command('deactivate').description('End all sessions, links and tokens of a user, and let him sign in no more').argument('<login>').action((login: string) => run('deactivateUser', login));
user.command('activate').description('Let a deactivated user sign in again').argument('<login>').action((login: string) => run('activateUser', login));
user.command('role').description('Change what a user may do').argument('<login>').addArgument(new Argument('<role>').choices(Object.keys(Role.values)))
  .action((login: string, role: string) => run('setRole', login, role));

const token = program.command('token').description('API tokens: let programs ask');
token.command('create')
  .description('Make a token and print it, alone on standard output')
  .requiredOption('--name <name>', 'what it is for')
  .addOption(role())
  .addOption(new Option('--scope <scope>', 'whether it writes').choices(Object.keys(TokenScope.values)).default('READ'))
  .option('--division <code>', 'narrows a token of STAFF or LIAISON to one division')
  .addOption(new Option('--days <n>', 'how long it lasts').argParser(days).default(90))
  .action((options: object) => run('makeToken', options));
token.command('list').description('List the tokens, with their last use').action(() => run('listTokens'));
token.command('revoke').description('End a token at once').argument('<id>', 'as gujeong token list shows it').action((id: string) => run('endToken', id));

type Task = (...args: unknown[]) => Promise<void>;
const from = (load: () => Promise<object>, names: readonly string[]): Record<string, () => Promise<Task>> =>
  Object.fromEntries(names.map(name => [name, async () => ((await load()) as Record<string, Task>)[name]!]));
const tasks: Record<string, () => Promise<Task>> = {
  report: async () => (await import('./report.js')).report as Task,
  reconcile: async () => (await import('./reconcile.js')).reconcile as Task,
  seed: async () => (await import('./seed.js')).seed as Task,
  importReport: async () => (await import('./importReport.js')).importReport as Task,
  importFile: async () => (await import('./import.js')).importFile as Task,
  exportNouns: async () => (await import('./export.js')).exportNouns as Task,
  remind: async () => (await import('./remind.js')).remind as Task,
  schema: async () => (await import('./schema.js')).schema as Task,
  explain: async () => (await import('./explain.js')).explain as Task,
  policy: async () => (await import('./policy.js')).policy as Task,
  ...from(() => import('./backup.js'), ['keep', 'bringBack']),
  ...from(() => import('./user.js'), ['createUser', 'listUsers', 'linkUser', 'deactivateUser', 'activateUser', 'setRole']),
  ...from(() => import('./token.js'), ['makeToken', 'listTokens', 'endToken']),
};
const run = (name: string, ...args: unknown[]): Promise<void> => exitCleanly(async () => (await tasks[name]!())(...args));

await program.parseAsync();
