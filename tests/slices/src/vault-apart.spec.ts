import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openVaulting, type Vaulting } from './vaulting';

jest.setTimeout(30_000);
let at: Vaulting;
beforeAll(async () => {
  at = await openVaulting();
});
afterAll(() => at?.close());

describe('where two are kept apart', () => {
  it('a value reaches nobody who serves the other side, opened or not', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    await at.open(file, id, ['police', 'ggz']);
    // As marking does: whom each seat serves is laid down, and the case is judged again.
    const side = (who: 'police' | 'ggz' | 'veiligThuis', which: 'ONE' | 'OTHER') => at.world.sql("insert into seat_channel select $1, $2, $3, array[$2::uuid, channel_of($2, $3)]", [file.seatOf(who), file.id, which]);
    await at.world.sql("insert into case_sides values ($1, $2, $3, now())", [file.id, [file.persons.nora], [file.persons.leo]]);
    await side('police', 'ONE');
    await side('ggz', 'OTHER');
    await side('veiligThuis', 'ONE');
    expect((await at.vault('veiligThuis', file)).values).toHaveLength(1);
    expect((await at.vault('police', file)).values).toHaveLength(1);
    expect((await at.vault('ggz', file)).values).toEqual([]);
  });
});
