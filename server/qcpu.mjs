import 'reflect-metadata';
import mysql from 'mysql2/promise';
import { parse } from 'graphql';
const dist='/tmp/w-scale/server/dist';
const { createApp } = await import(`${dist}/app.js`);
const { asked } = await import(`${dist}/bench/queries.js`);
const open = db => createApp({ settings: { dataDir: '', database: { host: '127.0.0.1', port: 3306, user: 'sc', password: '', name: db }, costLimit: 1e9, publicCostLimit: 5000 } });
const apps = { 1: await open('sc_1'), 100: await open('sc_100') };
const c = await mysql.createConnection({ host: '127.0.0.1', user: 'root' });
const cpu = async () => Number((await c.query("select cpu_time from information_schema.user_statistics where user='sc'"))[0][0]?.cpu_time ?? 0);
for (const one of asked.filter(a => ['Q2','Q3','Q4','Q6'].includes(a.name))) {
  const document = parse(one.query); const operation = document.definitions[0];
  const f = { 1: { best: 1e9, times: [], cpu: 0 }, 100: { best: 1e9, times: [], cpu: 0 } };
  for (let round = 0; round < 6; round++) for (const s of [1, 100]) {
    const app = apps[s]; const ask = () => app.run({ document, operation, variables: one.variables }, { ...app.context(), asText: true });
    for (let i = 0; i < 10; i++) await ask();
    const b = await cpu();
    for (let i = 0; i < 50; i++) { const t = performance.now(); await ask(); f[s].times.push(performance.now() - t); }
    f[s].cpu += (await cpu()) - b;
  }
  const m = s => { const t = f[s].times.sort((a, b) => a - b); return [t[0], t[Math.floor(t.length/4)], f[s].cpu / 300 * 1000]; };
  const [a, b] = [m(1), m(100)];
  console.log(one.name, 'scale 1', a.map(x => x.toFixed(2)).join(' '), '  scale 100', b.map(x => x.toFixed(2)).join(' '), '  ratio best/quartile/dbcpu', a.map((x, i) => (b[i] / x).toFixed(2)).join(' '));
}
process.exit(0);
