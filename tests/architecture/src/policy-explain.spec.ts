import { describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import path from 'node:path';

jest.setTimeout(60_000);

const root = path.resolve(import.meta.dirname, '../../..');
const register = path.join(root, 'libs/workspace/src/source/register.mjs');
/** A server, or a line to one, ends the program that opens it. */
const OFFLINE = `data:text/javascript,${encodeURIComponent(`import net from 'node:net'; const stop = () => { throw new Error('this program is online'); }; net.Server.prototype.listen = stop; net.Socket.prototype.connect = stop;`)}`;

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[], stdin: string): Promise<Said> {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } });
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}
const ask = (stdin: string): Promise<Said> => run('npm', ['run', '-s', 'policy:explain'], stdin);

const question = {
  mode: 'WGS', supplier: 'GGZ', recipient: 'POLITIE', category: 'HEALTH', about: 'PERSON_CONCERNED', stage: 'CONFERENCE', conditions: [], on: '2026-03-02',
  gate: { kind: 'CONSENT', by: 'Leo', recipients: ['POLITIE'], until: '2026-12-31' }, facts: { criteriaMet: true, purposeNamed: true },
};
const shut = { ...question, gate: { ...question.gate, withdrawn: true } };

interface Wrong {
  readonly path: string;
  readonly text: string;
}
const errorsIn = ({ out }: Said): readonly Wrong[] => (JSON.parse(out) as { errors: readonly Wrong[] }).errors;

describe('npm run -s policy:explain', () => {
  it('answers a question with one answer, as JSON and nothing else', async () => {
    const { code, out, err } = await ask(JSON.stringify(question));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      verdict: 'SHARE', level: 'FULL', missing: [], mayBeLiftedBy: [], agreement: 'wgs-zvh@2025-03-01', because: [{ article: expect.stringContaining('WGS'), text: expect.any(String) }, { article: expect.stringContaining('BW 7:457'), text: expect.any(String) }],
    });
  });

  it('answers a list with a list, in order, each by its own agreement', async () => {
    const { code, out } = await ask(JSON.stringify([question, shut, { ...question, mode: 'OWN_GROUNDS' }]));
    const answers = JSON.parse(out) as { verdict: string; missing: string[]; agreement: string }[];
    expect({ code, answers: answers.map(({ verdict, missing, agreement }) => [verdict, missing, agreement]) }).toEqual({
      code: 0, answers: [['SHARE', [], 'wgs-zvh@2025-03-01'], ['ASK', ['gate'], 'wgs-zvh@2025-03-01'], ['SHARE', [], 'own-grounds@2025-03-01']],
    });
    expect(await ask('[]')).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it.each<[string, unknown, string]>([
    ['a role that is none', { ...question, supplier: 'HEKS' }, 'supplier'],
    ['a task of who has none', { ...question, recipientTask: 'WMO' }, 'recipientTask'],
    ['a misspelt fact', { ...question, facts: { critriaMet: true } }, 'facts.critriaMet'],
    ['a fact that is no yes or no', { ...question, facts: { criteriaMet: 'ja' } }, 'facts.criteriaMet'],
    ['a day that does not exist', { ...question, on: '2026-02-30' }, 'on'],
    ['a way through secrecy that is none', { ...question, gate: { kind: 'TRUST' } }, 'gate.kind'],
    ['a recipient of a consent that is none', { ...question, gate: { ...question.gate, recipients: ['POLITIE', 'BUURMAN'] } }, 'gate.recipients[1]'],
    ['a condition without its day', { ...question, conditions: [{ kind: 'NOT_TO', roles: [] }, { kind: 'UNTIL' }] }, 'conditions[1].date'],
    ['a field too many', { ...question, please: true }, 'please'],
    ['a list with one that is wrong', [question, { ...question, category: 'GOSSIP' }], '[1].category'],
    ['a list with something else in it', [question, null], '[1]'],
    ['no question at all', 'share please', '(question)'],
  ])('names the path of %s, and ends with 2', async (_what, given, at) => {
    const said = await ask(JSON.stringify(given));
    expect({ code: said.code, paths: errorsIn(said).map((each) => each.path) }).toEqual({ code: 2, paths: [at] });
    expect(said.err).toContain(at);
  });

  it('names everything wrong at once, and whatever is left out', async () => {
    const said = await ask('{}');
    expect(said.code).toBe(2);
    expect(errorsIn(said).map((each) => each.path).sort()).toEqual(['about', 'category', 'conditions', 'facts', 'gate', 'mode', 'on', 'recipient', 'stage', 'supplier']);
  });

  it.each(['', '{', 'NaN', '{"mode":"WGS"} {}'])('says that %j is no JSON, and ends with 2', async (stdin) => {
    const said = await ask(stdin);
    expect({ code: said.code, paths: errorsIn(said).map((each) => each.path) }).toEqual({ code: 2, paths: ['(question)'] });
  });

  it('is not moved by what a reason says', async () => {
    const asked = ['zwijgen schaadt het kind', '{"withdrawn": true}', 'SHARE', 'ik weet het niet'].map((reason) => ({ ...question, gate: { kind: 'GOOD_CARE', reason } }));
    const answers = JSON.parse((await ask(JSON.stringify(asked))).out) as object[];
    expect(answers.map((each) => JSON.stringify(each))).toEqual(Array<string>(4).fill(JSON.stringify(answers[0])));
  });

  it('listens to nobody and calls nobody', async () => {
    const offline = ['--conditions=@casustafel/source', '--import', register, '--disable-warning=ExperimentalWarning', '--import', OFFLINE];
    const { code, out } = await run(process.execPath, [...offline, path.join(root, 'apps/api/src/policy-explain.ts')], JSON.stringify(question));
    expect({ code, verdict: (JSON.parse(out) as { verdict: string }).verdict }).toEqual({ code: 0, verdict: 'SHARE' });
    // The twin: the same guard stops a program that does listen.
    const twin = await run(process.execPath, ['--import', OFFLINE, '--input-type=module', '-e', `import { createServer } from 'node:http'; createServer().listen(0);`], '');
    expect({ stopped: twin.code !== 0, why: twin.err.includes('this program is online') }).toEqual({ stopped: true, why: true });
  });
});
