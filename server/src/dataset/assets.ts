// Assets for which the document gives only totals: PCs 1,775, communication devices 198, servers 15, lines 40 + 1,300. Items I-3, II-14.
import { generateComputers } from './assets/computers.js';
import { generateFacilities } from './assets/facilities.js';
import { generateLan } from './assets/lan.js';
import { generateMachineRoom } from './assets/machineRoom.js';
import { generatePrinters } from './assets/printers.js';
import { tieQuestions } from './assets/questions.js';
import { sitesOf } from './assets/sites.js';
import { generateSwitches } from './assets/switches.js';
import { generateHubs, generateTrunks } from './assets/trunks.js';
import { generateUpkeep } from './assets/upkeep.js';
import type { Draft } from './draft.js';

export function generateAssets(draft: Draft): void {
  generateFacilities(draft);
  const sites = sitesOf(draft);
  generateMachineRoom(draft);
  const switches = generateSwitches(draft, sites);
  generateTrunks(draft);
  generateHubs(draft, sites);
  const computers = generateComputers(draft, sites);
  generatePrinters(draft, sites);
  generateLan(draft, computers, switches);
  generateUpkeep(draft);
  tieQuestions(draft);
}
