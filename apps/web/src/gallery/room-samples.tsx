import { Button, Card, Count, Paragraph, Rail, RoomColumns, Row, Rows, Seated, StepList } from '@casustafel/ui';

const STEPS = [
  { id: 'open', title: 'Openen', state: 'done' },
  { id: 'safe', title: 'Is het veilig genoeg?', state: 'now' },
  { id: 'what', title: 'Wat is er aan de hand?', state: 'next' },
  { id: 'when', title: 'Wanneer kan herstel beginnen?', state: 'next' },
] as const;
const TABLE = [
  { who: 'Voorzitter (u)', house: 'Zorg- en Veiligheidshuis', here: true, says: 'leidt' },
  { who: 'Jeugdbeschermer', house: 'Gecertificeerde instelling', here: false, says: 'verbinding weg' },
];

export function RoomSamples({ scheme }: { scheme: string }) {
  return (
    <RoomColumns
      left={
        <>
          <StepList label="Stappen" steps={STEPS} />
          <Rail title={`Wat u mag zien (${scheme})`} level={3}>
            <Rows>
              <Row end={<Count value={24} label="feiten die u mag zien" />}>Feiten</Row>
            </Rows>
          </Rail>
        </>
      }
      right={
        <Rail title={`Aan tafel (${scheme})`} level={3}>
          <Rows>
            {TABLE.map(({ who, house, here, says }) => (
              <Row key={who} end={<span className="ct-muted ct-small">{says}</span>}>
                <Seated here={here} hereLabel={here ? 'verbonden' : 'niet verbonden'} who={who} under={house} />
              </Row>
            ))}
          </Rows>
        </Rail>
      }
    >
      <Card title="Is het veilig genoeg voor Kind 2 bij de overdracht?" level={3} actions={<Button purpose="primary">Score vastleggen</Button>}>
        <Paragraph>De balk van de voorzitter staat onderaan het scherm en dekt nooit het veld af waarin u typt.</Paragraph>
      </Card>
    </RoomColumns>
  );
}
