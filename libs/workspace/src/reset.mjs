import { command } from './command.mjs';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Fault } from './fault.mjs';
import { dataDir } from './paths.mjs';
import { otherHolder } from './postgres/holder.mjs';
import { removePostgres } from './postgres/server.mjs';
import { stopStale } from './postgres/stale.mjs';
import { movedTo } from './postgres/way.mjs';

await command(async () => {
  const holder = otherHolder(dataDir);
  if (holder) throw new Fault('DATABASE_IN_USE', `Casustafel is running as process ${holder}: stop it first.`);
  if (existsSync(dataDir)) await stopStale(path.join(movedTo(dataDir) ?? dataDir, 'postgres'));
  removePostgres(dataDir);
  console.log('Everything that was stored is gone; npm start makes a new demo world.');
});
