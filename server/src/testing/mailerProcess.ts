// What a process of the mailer does in tests that kill it: all letters whose time has come, then it ends.
import 'reflect-metadata';
import { openDatabase } from '../database/open.js';
import { Mailer } from '../live/mailer.js';
import { settings } from '../settings.js';

const given = settings();
const database = await openDatabase(given, []);
await new Mailer({ connection: database.connection, transact: database.transact, now: Date.now }, given.mail!).deliver();
await database.close();
