import { userInfo } from 'node:os';
import { replayRow, UnknownRow } from './replay/replay-row';

const [named = ''] = process.argv.slice(2);

try {
  const url = process.env['DATABASE_LOG_URL'];
  if (!url) throw new Error('DATABASE_LOG_URL is not set');
  console.log(JSON.stringify(await replayRow(url, named, userInfo().username), null, 2));
} catch (error) {
  if (!(error instanceof UnknownRow)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
