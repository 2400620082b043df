import { Card, NO_VIEW, ScoreDots, ScoreScale, type ScoreAnswer, type Voice } from '@casustafel/ui';
import { useState } from 'react';

const ANCHORS = [
  { value: 0, text: 'vrijwel zeker ernstig letsel' },
  { value: 6, text: 'zoals afgesproken: geen overdracht aan de deur, oma erbij' },
  { value: 10, text: 'veilig genoeg om af te sluiten' },
];

const voice = (id: string, label: string, domain: Voice['domain'], value: number | null, before?: number, organisationId = id): Voice => ({ id, label, domain, value, before, organisationId });
const FIRST = [
  voice('p', 'Politie, wijkagent', 'SAFETY', 1),
  voice('g', 'GGZ, behandelaar', 'CARE', 2),
  voice('w', 'Lokaal team, casusregisseur', 'SOCIAL', 3),
  voice('v', 'Veilig Thuis, medewerker', 'CARE', 3),
  voice('r', 'Raad voor de Kinderbescherming, raadsonderzoeker', 'JUSTICE', 3),
  voice('g2', 'GGZ, gezinsbehandelaar', 'CARE', 5, undefined, 'g'),
  voice('l', 'Jeugdhulp, pedagogisch medewerker', 'SOCIAL', 7),
  voice('i', 'Gecertificeerde instelling, jeugdbeschermer', 'SAFETY', null),
];
const SECOND = FIRST.map((one) => ({ ...one, before: one.value, value: one.value === 1 ? 3 : one.value === 7 ? 5 : one.value }));

export function ScoreSamples({ scheme }: { scheme: string }) {
  const [value, choose] = useState<ScoreAnswer | null>(scheme === 'light' ? 3 : NO_VIEW);
  return (
    <>
      <Card title="Is het veilig genoeg voor Kind 2 bij de overdracht?" level={3} above="Kind 2 · bij de overdracht · eerste ronde, zojuist onthuld">
        <ScoreDots caption="Eerste ronde" voices={FIRST} spread={{ lowest: 1, medians: [3], highest: 7 }} anchors={ANCHORS} band={[2, 5]} family={[{ id: 'm', label: 'moeder', value: 2 }, { id: 'k', label: 'Kind 1', value: 8 }]} />
      </Card>
      <Card title="Tweede ronde" level={3}>
        <ScoreDots caption="Tweede ronde" voices={SECOND} spread={{ lowest: 2, medians: [3, 3], highest: 5 }} anchors={ANCHORS} />
      </Card>
      <Card>
        <ScoreScale name={`score-${scheme}`} label="Uw score voor Kind 2 bij de overdracht, de komende dagen" description="Niemand ziet uw score tot de voorzitter onthult, ook de voorzitter niet." required value={value} onChange={choose} anchors={ANCHORS} />
      </Card>
    </>
  );
}
