import path from 'node:path';
import { root } from './paths.mjs';

/** What Node needs to run the sources as they are; see the decision record on running from source. */
export const sourceOptions = ['--conditions=@casustafel/source', '--import', '@swc-node/register/esm-register', '--disable-warning=ExperimentalWarning'];

/** The arguments of Node for one entry of the API. */
export const apiEntry = (name) => [...sourceOptions, path.join(root, 'apps/api/src', `${name}.ts`)];
