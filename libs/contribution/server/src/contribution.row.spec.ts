import { describe, expect, it } from '@jest/globals';
import type { JsonRow } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { COLUMNS, kept } from './contribution.row';

describe('a row that is read to be shown', () => {
  it('has every column that reading it back asks for, but who knows it in full', () => {
    const asked = new Set<string>();
    const row = new Proxy({ gate: 'CONSENT', gate_until: '2026-01-01', open_until: '2026-01-01', first_processed_at: '2026-01-01', content: '\\x' } as JsonRow, {
      get: (target, column: string) => (asked.add(column), target[column]),
    });
    kept({ open: () => ({}) } as unknown as Sealer, row);
    expect([...asked].filter((column) => !COLUMNS.includes(column)).sort()).toEqual(['decides', 'knowing']);
    expect(asked.size).toBeGreaterThan(25);
  });
});
