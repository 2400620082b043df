import { Button, Grid, Notice, NOTICE_KINDS, WhyNot } from '@casustafel/ui';

export function StateSamples() {
  return (
    <>
      <Grid min="wide">
        {NOTICE_KINDS.map((kind) => (
          <Notice key={kind} kind={kind} actions={kind === 'failed' ? <Button>Opnieuw proberen</Button> : undefined} />
        ))}
      </Grid>
      <Notice kind="empty" look="quiet" title="Nog geen tegenspraak">
        Wie het met een conclusie niet eens is, kan hier tegenspraak indienen.
      </Notice>
      <WhyNot
        level={3}
        asked="Gezondheidsgegevens van een volwassene zien in deze casus."
        because="Het samenwerkingsconvenant laat deze categorie niet door naar uw rol (Wgs artikel 2.30, tweede lid)."
        lifts="De verstrekkende organisatie, met toestemming van de betrokkene."
        now="Vraag de verstrekkende organisatie of een conclusie genoeg is voor wat u moet beslissen."
      />
    </>
  );
}
