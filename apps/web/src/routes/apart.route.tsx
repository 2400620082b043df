import { ApartDesk } from '@casustafel/compartment-web';
import { WithCase } from '../case-view/with-case';
import { factLabel } from '../room/labels';

/** Keeping two parties of a case apart. */
export default function Route({ caseId }: { caseId: string }) {
  return (
    <WithCase caseId={caseId}>
      {(now) => (
        <ApartDesk
          caseId={caseId}
          persons={now.persons}
          seats={now.seats}
          things={[
            ...now.contributions.map((fact) => ({ id: fact.id, label: factLabel(fact) })),
            ...[...now.factors, ...now.hypotheses, ...now.conclusions, ...now.decisions, ...now.actions].map(({ id, text }) => ({ id, label: text })),
            ...now.familyMessages.map(({ id, text }) => ({ id, label: text })),
            ...now.grounds.map(({ id, why }) => ({ id, label: why })),
          ]}
          stamp={now}
        />
      )}
    </WithCase>
  );
}
