import { Button, Card, Cluster, ConnectionStatus, Dialog, Disclosure, Eyebrow, Heading, LINE_STATES, LinkButton, Paragraph, Stack, Tabs, Tag } from '@casustafel/ui';
import { useState } from 'react';

export function ControlSamples() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Cluster>
        <Button purpose="primary">Score vastleggen</Button>
        <Button>Vorige stap</Button>
        <Button purpose="subtle">Bewaren, nog niet delen</Button>
        <Button purpose="danger">Feit intrekken</Button>
        <Button purpose="primary" busy>
          Vastleggen
        </Button>
        <Button disabled>Onthullen</Button>
        <LinkButton href="/gallery">Naar het verslag</LinkButton>
        <Button onClick={() => setOpen(true)}>Venster openen</Button>
      </Cluster>
      <Dialog open={open} onClose={() => setOpen(false)} title="Dit feit intrekken?" actions={<Button purpose="danger">Feit intrekken</Button>}>
        <Paragraph>Het verdwijnt meteen van elk scherm. U ziet wie het al had gelezen.</Paragraph>
      </Dialog>
      <Cluster>
        <Tag>weegt zwaar</Tag>
        <Tag tone="accent">gezien</Tag>
        <Tag tone="good">ingetrokken en ingelicht</Tag>
        <Tag tone="warn">wacht op antwoord</Tag>
        <Tag tone="alarm">geweigerd</Tag>
      </Cluster>
      <Cluster gap={6}>
        {LINE_STATES.map((state) => (
          <ConnectionStatus key={state} state={state} />
        ))}
      </Cluster>
      <Stack gap={2}>
        <Eyebrow>Wat u mag zien</Eyebrow>
        <Heading level={3}>Jeugdbeschermingsmaatregelen en verantwoordelijkheidsverdeling</Heading>
        <Paragraph lead>Elke organisatie brengt wat alleen zij weet. Samen maakt de tafel er één verhaal van.</Paragraph>
        <Paragraph muted small>
          U ziet gebeurtenissen, geen inhoud van casussen. Dat u dit bekijkt, staat ook in het log.
        </Paragraph>
      </Stack>
      <Card>
        <Tabs
          label="Verklaringen"
          tabs={[
            { id: 'tafel', title: 'Aan tafel', content: () => <Paragraph>Wat iedereen aan tafel mag weten.</Paragraph> },
            { id: 'eigen', title: 'Alleen wij', content: () => <Paragraph>Ook wat u zelf weet.</Paragraph> },
          ]}
        />
      </Card>
      <Disclosure title="Waarom mocht dit?">
        <Paragraph>De regel “eigen inbreng” gold op dat moment, in versie 3 van het regelboek.</Paragraph>
      </Disclosure>
    </>
  );
}
