import type { DemoPerson } from './demo-people.repository';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** A whole page of the demo's provider; `title` and `body` are markup of ours. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Casustafel</title>
<link rel="stylesheet" href="/oidc/picker.css">
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;

/** The people of the demo world, by organisation, each a button. Works without a script. */
export function pickerPage(people: readonly DemoPerson[]): string {
  const groups = grouped(people);
  const lists = [...groups].map(
    ([organisation, members]) => `<section>
<h2>${safe(organisation)}</h2>
<ul>
${members.map(item).join('\n')}
</ul>
</section>`,
  );
  return page(
    'Kies wie u bent',
    `<p>Dit is de proefomgeving. De mensen en de casussen zijn verzonnen. In het echt meldt iedereen zich aan bij de eigen organisatie, met een tweede factor.</p>
<p lang="en">This is the demo. People and cases are made up. Pick who you are.</p>
<form method="post">
${lists.join('\n')}
</form>`,
  );
}

const item = ({ handle, name, jobTitle }: DemoPerson): string =>
  `<li><button name="person" value="${safe(handle)}"><span class="name">${safe(name)}</span> <span class="job">${safe(jobTitle)}</span></button></li>`;

function grouped(people: readonly DemoPerson[]): Map<string, DemoPerson[]> {
  const groups = new Map<string, DemoPerson[]>();
  for (const person of people) groups.set(person.organisation, [...(groups.get(person.organisation) ?? []), person]);
  return groups;
}
