import { AUDIENCE_SCOPES, type AudienceScope } from '@casustafel/kernel';
import { RadioGroup, useT } from '@casustafel/ui';
import { analysisMessages } from './analysis.messages';

/** Everyone seated now, or only us: chosen at birth and never after. */
export function ScopeField({ name, value, onChange }: { name: string; value: AudienceScope; onChange: (scope: AudienceScope) => void }) {
  const t = useT(analysisMessages);
  return (
    <RadioGroup
      name={name}
      label={t('scope')}
      required
      value={value}
      onChange={onChange}
      options={AUDIENCE_SCOPES.map((scope) => ({ value: scope, label: t(`scope.${scope}`), description: scope === 'OWN' ? t('scope.OWN.help') : undefined }))}
    />
  );
}
