import { input } from '@casustafel/kernel/fields';
import * as z from 'zod';

/** Picking a person of the demo world by handle. */
export const demoSignInInput = input({
  person: z.string({ error: 'REQUIRED' }).regex(/^[a-z][a-z0-9.-]{0,59}$/i, 'NOT_A_HANDLE'),
});
export type DemoSignInInput = z.output<typeof demoSignInInput>;
