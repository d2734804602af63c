#!/usr/bin/env node
// @ts-check
// The command `gujeong`: builds the server first when its sources are newer, and says so on standard error only.
import { requireNode } from '../setup/nodeVersion.mjs';

requireNode();
const { prepare } = await import('../setup/prepare.mjs');
const { entry } = await import('../setup/places.mjs');
await prepare(['shared', 'server']);
await import(entry('gujeong'));
