import 'reflect-metadata';
import {createApp} from '/tmp/wt-import/server/dist/app.js'; import {actions} from '/tmp/wt-import/server/dist/modules/actions.js'; import {settings} from '/tmp/wt-import/server/dist/settings.js'; import {SYSTEM} from '/tmp/wt-import/server/dist/identity/viewer.js';
const app=await createApp({settings:settings()});
for(const id of ['Revision-3','Revision-2']){const t=Date.now();const w=await app.writer.perform(actions.find(a=>a.name==='revertRevision'),{revision:id},{viewer:SYSTEM});console.log(id,JSON.stringify(w).slice(0,200),Date.now()-t,'ms',Math.round(process.memoryUsage().rss/1e6));}
console.log(await app.database.connection.rows({text:"SELECT COUNT(*) FROM project WHERE code LIKE 'IMP-%'",params:[]}));
await app.close();
