import { Button, Card, Cluster, ConflictChooser, FactSentence, Grid, Paragraph, Tag } from '@casustafel/ui';

export function FactSamples({ scheme }: { scheme: string }) {
  return (
    <>
      <Grid>
        <Card above="14 maart 2026 · politiegegevens">
          <FactSentence who="Vader" what="belde ’s nachts elf keer aan bij" whom="moeder en Kind 2" effect="Kind 2 slaapt sindsdien bij oma." knowledge="FIRST_HAND" />
          <Cluster>
            <Tag>ziet: 6 van de 9 aan tafel</Tag>
          </Cluster>
        </Card>
        <Card above="sinds 2 september 2026 · gezondheid">
          <FactSentence who="Vader" what="is gestart met een agressieregulatiebehandeling bij" whom="onze polikliniek" effect="Hij komt zijn afspraken na." knowledge="HEARSAY" />
        </Card>
        <Card look="opinion" above="oordeel van een organisatie">
          <FactSentence who="Moeder" what="houdt volgens de school te weinig afstand van de" whom="echtscheidingsproblematiek" effect="" knowledge="OPINION" />
        </Card>
      </Grid>
      <Grid min="wide">
        <Card look="marked" level={3} title="Politie, wijkagent: 1" above="Laagste licht eerst toe">
          <Paragraph>“Twee meldingen in drie weken, beide rond de overdracht. Het patroon is dreigen, niet ruzie.”</Paragraph>
        </Card>
        <Card look="marked" level={3} title="Lokaal team: 7" above="Hoogste vat eerst samen" actions={<><Button purpose="primary">Samenvatting geven</Button><Button purpose="subtle">Ik wil tegenspreken</Button></>}>
          <Paragraph>Geef in uw woorden weer wat de politie zei. De wijkagent zegt of het klopt.</Paragraph>
        </Card>
      </Grid>
      <Card>
        <ConflictChooser
          fields={[{ name: `text-${scheme}`, label: 'Conclusie', mine: 'De overdracht aan de deur is nu niet veilig genoeg.', theirs: 'De overdracht is nog niet veilig genoeg, ook niet met oma erbij.' }]}
          onChoose={() => undefined}
          onCancel={() => undefined}
        />
      </Card>
    </>
  );
}
