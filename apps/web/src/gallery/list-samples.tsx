import { Card, Definitions, Grid, Row, Rows, Table, Tag } from '@casustafel/ui';

const SEEN = [
  { who: 'Wijkagent', house: 'Politie', level: 'volledig', why: 'toestemming noemt de politie', reads: 3 },
  { who: 'Raadsonderzoeker', house: 'Raad voor de Kinderbescherming', level: 'volledig', why: 'toestemming noemt de Raad', reads: 12 },
  { who: 'Jeugdbeschermer', house: 'Gecertificeerde instelling', level: 'niets', why: 'staat niet in de toestemming. Vader kan dat aanvullen, of u met goed hulpverlenerschap', reads: 0 },
];

export function ListSamples() {
  return (
    <>
      <Card title="Wie aan deze tafel ziet wat" level={3}>
        <Table
          caption="Wie aan deze tafel ziet wat"
          captionHidden
          rows={SEEN}
          rowKey={({ who }) => who}
          columns={[
            { key: 'who', title: 'Wie', heads: true, cell: ({ who, house }) => (<>{who}<br /><span className="ct-muted ct-small">{house}</span></>) },
            { key: 'level', title: 'Ziet', cell: ({ level }) => <strong>{level}</strong> },
            { key: 'why', title: 'Waarom', cell: ({ why }) => why },
            { key: 'reads', title: 'Gelezen', numeric: true, cell: ({ reads }) => reads },
          ]}
        />
      </Card>
      <Grid min="wide">
        <Card>
          <Definitions items={[{ term: 'Casus', value: '26-0147' }, { term: 'Tafel', value: 'dinsdag 17 maart 2026, 14.05 uur' }, { term: 'Vertrouwenspersoon', value: 'nog niet bekend' }]} />
        </Card>
        <Card>
          <Rows label="Toegangslog">
            <Row>
              <strong>Politie, wijkagent,</strong> bekeek 3 feiten over Kind 2 in casus 26-0147. <Tag tone="accent">gezien</Tag>
            </Row>
            <Row current>
              <strong>Lokaal team, casusregisseur,</strong> kreeg 1 feit niet te zien. <Tag tone="alarm">geweigerd</Tag>
            </Row>
          </Rows>
        </Card>
      </Grid>
    </>
  );
}
