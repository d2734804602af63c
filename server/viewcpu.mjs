import 'reflect-metadata';
import mysql from 'mysql2/promise';
import { parse } from 'graphql';
const dist = process.argv[2], db = process.argv[3];
const { createApp } = await import(`${dist}/app.js`);
const { views } = await import('@gujeong/shared/reports/index');
const app = await createApp({ settings: { dataDir: '', database: { host: '127.0.0.1', port: 3306, user: 'sc', password: '', name: db }, costLimit: 1e9, publicCostLimit: 5000 } });
const c = await mysql.createConnection({ host: '127.0.0.1', user: 'root' });
const cpu = async () => Number((await c.query("select cpu_time from information_schema.user_statistics where user='sc'"))[0][0]?.cpu_time ?? 0);
const out = [];
for (const v of views) {
  const document = parse(v.document); const operation = document.definitions.find(d => d.kind === 'OperationDefinition');
  const ask = () => app.run({ document, operation, variables: v.variables(v.asOf) }, app.context());
  await ask(); await new Promise(r => setTimeout(r, 5));
  const before = await cpu(); const times = [];
  for (let i = 0; i < 3; i++) { const t = performance.now(); const r = await ask(); if (r.errors) console.log(v.id, r.errors[0].message); times.push(performance.now() - t); }
  out.push([v.id, Math.min(...times), ((await cpu()) - before) / 3 * 1000]);
}
out.sort((a, b) => b[2] - a[2]);
for (const [id, ms, dbms] of out.slice(0, Number(process.argv[4] ?? 12))) console.log(id.padEnd(28), 'wall best', ms.toFixed(0).padStart(5), ' database CPU', dbms.toFixed(0).padStart(5));
await c.end(); await app.close(); process.exit(0);
