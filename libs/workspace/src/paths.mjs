import path from 'node:path';

/** The root of the checkout, whatever folder a command was started in. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** Everything that running leaves behind lives here, so that starting over is removing one folder. */
export const dataDir = path.resolve(root, process.env.CASUSTAFEL_DATA_DIR ?? '.data');
