import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every folder of libs with a domain, server or web part is a slice, so a new one is closed off from its first file. */
const libs = path.join(import.meta.dirname, 'libs');
const slices = readdirSync(libs).filter((name) => name !== 'shared' && readdirSync(path.join(libs, name)).some((part) => ['domain', 'server', 'web'].includes(part)));

const server = ['@nestjs/*', 'typeorm', 'pg', 'express', 'socket.io'];
const react = ['react', 'react-*', '@nl-design-system-candidate/*', '@utrecht/*'];
const rules = ['@casl/*'];

const may = (sourceTag, onlyDependOnLibsWithTags, bannedExternalImports = []) => ({ sourceTag, onlyDependOnLibsWithTags, bannedExternalImports });

/** Both dimensions have to hold: which way knowledge flows, and who knows whom. */
export const depConstraints = [
  may('type:kernel', ['type:kernel'], [...server, ...react, ...rules]),
  may('type:domain', ['type:domain', 'type:kernel'], [...server, ...react, ...rules]),
  may('type:policy', ['type:domain', 'type:kernel'], [...server, ...react]),
  may('type:contract', ['type:kernel'], [...server, ...react, ...rules]),
  may('type:infra', ['type:infra', 'type:policy', 'type:contract', 'type:domain', 'type:kernel'], react),
  may('type:server', ['type:infra', 'type:policy', 'type:contract', 'type:domain', 'type:kernel'], react),
  may('type:ui', ['type:ui', 'type:contract', 'type:kernel'], [...server, ...rules]),
  may('type:web', ['type:ui', 'type:contract', 'type:domain', 'type:kernel'], [...server, ...rules]),
  may('type:tool', ['type:tool']),
  may('type:app', ['*']),
  may('type:test', ['*']),

  // Slices meet through a port, an event after commit or the schema, never through an import.
  ...slices.filter((slice) => slice !== 'world').map((slice) => may(`scope:${slice}`, [`scope:${slice}`, 'scope:policy', 'scope:shared'])),
  // A file to import speaks of every slice, in the slices' own validators; its acts reach them through a port.
  may('scope:world', [...slices.map((slice) => `scope:${slice}`), 'scope:policy', 'scope:shared']),
  // The shared part knows no slice; the rule book, which is read as one, knows what all of them are about.
  may('scope:shared', ['scope:shared', 'scope:policy']),
];
