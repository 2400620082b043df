import type { Office, StatutoryRole, Task } from '@casustafel/kernel';

interface Described {
  readonly organisation: string;
  readonly role: StatutoryRole;
  readonly task?: Task;
  readonly name: string;
  readonly jobTitle: string;
  readonly offices?: readonly Office[];
}

const described = {
  chair: { organisation: 'Zorg- en Veiligheidshuis', role: 'ZVH', name: 'Ans Voorbeeld', jobTitle: 'voorzitter' },
  process: { organisation: 'Zorg- en Veiligheidshuis', role: 'ZVH', name: 'Bram Voorbeeld', jobTitle: 'procesregisseur' },
  scribe: { organisation: 'Zorg- en Veiligheidshuis', role: 'ZVH', name: 'Cas Voorbeeld', jobTitle: 'ondersteuner' },
  privacy: { organisation: 'Zorg- en Veiligheidshuis', role: 'ZVH', name: 'Dina Voorbeeld', jobTitle: 'functionaris gegevensbescherming', offices: ['PRIVACY_OFFICER'] },
  admin: { organisation: 'Zorg- en Veiligheidshuis', role: 'ZVH', name: 'Ed Voorbeeld', jobTitle: 'functioneel beheerder', offices: ['ADMINISTRATOR'] },
  admin2: { organisation: 'Gemeente, jeugd', role: 'COLLEGE', task: 'JEUGD', name: 'Ada Voorbeeld', jobTitle: 'functioneel beheerder', offices: ['ADMINISTRATOR'] },
  police: { organisation: 'Politie', role: 'POLITIE', name: 'Fien Voorbeeld', jobTitle: 'wijkagent' },
  police2: { organisation: 'Politie', role: 'POLITIE', name: 'Gijs Voorbeeld', jobTitle: 'rechercheur' },
  mandate: { organisation: 'Politie', role: 'POLITIE', name: 'Hanna Voorbeeld', jobTitle: 'teamchef', offices: ['MANDATE_HOLDER'] },
  police3: { organisation: 'Politie', role: 'POLITIE', name: 'Sem Voorbeeld', jobTitle: 'wijkagent' },
  veiligThuis: { organisation: 'Veilig Thuis', role: 'VEILIG_THUIS', name: 'Ilse Voorbeeld', jobTitle: 'vertrouwensarts' },
  gi: { organisation: 'Gecertificeerde instelling', role: 'GI', name: 'Jan Voorbeeld', jobTitle: 'jeugdbeschermer' },
  gi2: { organisation: 'Andere gecertificeerde instelling', role: 'GI', name: 'Sem Voorbeeld', jobTitle: 'jeugdbeschermer' },
  om: { organisation: 'Openbaar Ministerie', role: 'OM', name: 'Toos Voorbeeld', jobTitle: 'officier van justitie' },
  mayor: { organisation: 'Gemeente, openbare orde', role: 'BURGEMEESTER', name: 'Uri Voorbeeld', jobTitle: 'adviseur van de burgemeester' },
  rvdk: { organisation: 'Raad voor de Kinderbescherming', role: 'RVDK', name: 'Kim Voorbeeld', jobTitle: 'raadsonderzoeker' },
  ggz: { organisation: 'GGZ', role: 'GGZ', name: 'Loes Voorbeeld', jobTitle: 'behandelaar' },
  ggz2: { organisation: 'GGZ', role: 'GGZ', name: 'Mo Voorbeeld', jobTitle: 'behandelaar' },
  ggzMandate: { organisation: 'GGZ', role: 'GGZ', name: 'Tess Voorbeeld', jobTitle: 'geneesheer-directeur', offices: ['MANDATE_HOLDER'] },
  jeugd: { organisation: 'Gemeente, jeugd', role: 'COLLEGE', task: 'JEUGD', name: 'Nel Voorbeeld', jobTitle: 'casusregisseur' },
  wmo: { organisation: 'Gemeente, Wmo', role: 'COLLEGE', task: 'WMO', name: 'Otto Voorbeeld', jobTitle: 'consulent' },
  shelter: { organisation: 'Vrouwenopvang', role: 'VROUWENOPVANG', name: 'Pia Voorbeeld', jobTitle: 'hulpverlener' },
  lapsed: { organisation: 'GGD', role: 'GGD', name: 'Quinten Voorbeeld', jobTitle: 'verpleegkundige' },
  school: { organisation: 'Basisschool', role: 'ONDERWIJS', name: 'Ria Voorbeeld', jobTitle: 'intern begeleider' },
} as const satisfies Record<string, Described>;

/** The handle by which tests call somebody. */
export type Handle = keyof typeof described;

/** Plainly invented people, one or more of every kind a rule tells apart. */
export const PEOPLE: Readonly<Record<Handle, Described>> = described;

export const HANDLES = Object.keys(described) as Handle[];
