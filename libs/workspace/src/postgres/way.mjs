import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * How to run a server that refuses to be root, and where it keeps its files.
 *
 * A plain user runs it as it is. Root puts on another number inside a user namespace, which leaves the files
 * root's and so works inside a folder nobody else may enter. Where namespaces are refused (most containers),
 * binaries and data go to a folder that another user can enter, and `where` in the data folder says which.
 */
export function chooseWay(dataDir, native) {
  const here = { native, home: dataDir, spawnOptions: {}, wrap: (command) => command };
  const users = readUsers();
  const uid = process.getuid();
  if (uid !== 0 && (!users.length || users.some((user) => user.uid === uid))) return here;

  const other = users.find(({ uid }) => uid === 1000) ?? users.find(({ name }) => name === 'nobody') ?? users.find(({ uid }) => uid !== 0);
  const wrapper = ['unshare', '--user', `--map-user=${other?.uid ?? 1000}`, `--map-group=${other?.gid ?? 1000}`, '--'];
  if (process.env.CASUSTAFEL_WITHOUT_NAMESPACE !== '1' && succeeds(wrapper)) return { ...here, wrap: (command) => [...wrapper, ...command] };
  return uid === 0 ? elsewhere(dataDir, native, users) : here;
}

/** Where an earlier start put the files, if that was outside the data folder. */
export function movedTo(dataDir) {
  const note = path.join(dataDir, 'where');
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : null;
}

function elsewhere(dataDir, native, users) {
  const other = users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody') ?? { uid: 65534, gid: 65534 };
  const home = movedTo(dataDir) ?? `/var/lib/casustafel-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
  mkdirSync(home, { recursive: true, mode: 0o755 });
  writeFileSync(path.join(dataDir, 'where'), `${home}\n`);
  const copy = path.join(home, 'native');
  if (!existsSync(path.join(copy, 'complete'))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(path.join(copy, 'complete'), '');
  }
  chmodSync(home, 0o755);
  chownSync(home, other.uid, other.gid);
  return { native: copy, home, spawnOptions: { uid: other.uid, gid: other.gid }, wrap: (command) => command, owner: other };
}

/** Both initdb and the server look their own number up, so it has to be one that has a name. */
function readUsers() {
  if (!existsSync('/etc/passwd') || process.platform !== 'linux') return [];
  return readFileSync('/etc/passwd', 'utf8').split('\n').filter(Boolean).map((line) => {
    const [name, , uid, gid] = line.split(':');
    return { name, uid: Number(uid), gid: Number(gid) };
  });
}

function succeeds([command, ...args]) {
  try {
    execFileSync(command, [...args, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
