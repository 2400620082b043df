import { Button, Card, Checkbox, CheckboxGroup, DateInput, Form, Grid, RadioGroup, Select, TextArea, TextInput } from '@casustafel/ui';
import { useState } from 'react';

const GROUNDS = [
  { value: 'consent', label: 'Vader heeft toestemming gegeven', description: 'Voor: politie en Raad alles, lokaal team de conclusie · tot 1 maart 2027. Wgs artikel 2.29 lid 2' },
  { value: 'care', label: 'Goed hulpverlenerschap vraagt het', description: 'U schrijft op waarom zwijgen schade doet en er geen andere weg is.' },
] as const;
const CATEGORIES = [
  { value: 'a', label: 'Gezondheidsgegevens en behandelovereenkomsten' },
  { value: 'b', label: 'Politiegegevens' },
] as const;

export function FormSamples({ scheme }: { scheme: string }) {
  const [text, setText] = useState('');
  const [ground, setGround] = useState<'consent' | 'care' | null>('consent');
  const [picked, pick] = useState<('a' | 'b')[]>(['a']);
  const [agreed, agree] = useState(true);
  const name = (field: string): string => `${scheme}.${field}`;
  const problem = { code: 'BAD_INPUT', faults: [{ path: name('reason'), code: 'REQUIRED' }, { path: name('end'), code: 'TOO_LONG', params: { max: 200 } }] };
  return (
    <Grid min="wide">
      <Card title="Met aandachtspunten" level={3}>
        <Form onSubmit={() => undefined} problem={scheme === 'light' ? problem : null} labels={{ [name('reason')]: 'Aanleiding' }} label={`Voorbeeld ${scheme}`}>
          <TextArea name={name('reason')} label="Aanleiding" description="Schrijf hier niets dat een partner nog niet heeft vrijgegeven." required value={text} onChange={setText} />
          <TextInput name={name('end')} label="Doel van het casusoverleg" value="Verantwoordelijkheidsverdeling en veiligheidsafspraken" onChange={setText} />
          <DateInput name={name('date')} label="Datum" value="2026-03-14" onChange={setText} />
          <Select name={name('mode')} label="Juridische basis" required value="" onChange={setText} options={[{ value: 'WGS', label: 'Wet gegevensverwerking door samenwerkingsverbanden' }]} />
          <Button type="submit" purpose="primary">
            Casus beginnen
          </Button>
        </Form>
      </Card>
      <Card title="Keuzes" level={3}>
        <RadioGroup name={name('ground')} label="Welke grond past" description="Alleen gronden die voor u kunnen gelden staan hier." required value={ground} onChange={setGround} options={GROUNDS} />
        <CheckboxGroup name={name('category')} label="Categorieën" value={picked} onChange={pick} options={CATEGORIES} />
        <Checkbox name={name('agree')} label="Ik heb de geheimhoudingsverklaring gelezen" checked={agreed} onChange={agree} />
      </Card>
    </Grid>
  );
}
