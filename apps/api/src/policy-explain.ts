import { shipped } from '@casustafel/agreement-domain/shipped';
import { faultsOf } from '@casustafel/kernel/fields';
import { explain, questionInput, type Answer } from '@casustafel/policy';
import { text } from 'node:stream/consumers';
import { sentenceOf } from './import/sentences';

interface Wrong {
  readonly path: string;
  readonly text: string;
}

/** Answers one question, or a list of them, by the agreements that come with the hub. @throws Wrong[] naming each path that is wrong. */
function answer(given: unknown, path = ''): Answer {
  const parsed = questionInput.safeParse(given);
  if (!parsed.success) throw faultsOf(parsed.error).map((fault): Wrong => {
    const at = [path, fault.path].filter(Boolean).join('.') || '(question)';
    return { path: at, text: sentenceOf({ ...fault, path: at }) };
  });
  return explain(parsed.data, shipped.find(({ mode }) => mode === parsed.data.mode)!);
}

try {
  const given = read(await text(process.stdin));
  console.log(JSON.stringify(Array.isArray(given) ? answerAll(given) : answer(given), null, 2));
} catch (wrong) {
  if (!Array.isArray(wrong)) throw wrong;
  // For the program that reads the answer, and for the person who typed the question.
  console.log(JSON.stringify({ errors: wrong }, null, 2));
  for (const each of wrong as readonly Wrong[]) console.error(each.text);
  process.exitCode = 2;
}

function answerAll(given: readonly unknown[]): readonly Answer[] {
  const wrong: Wrong[] = [];
  const answers = given.flatMap((question, at) => {
    try {
      return [answer(question, `[${at}]`)];
    } catch (faults) {
      if (!Array.isArray(faults)) throw faults;
      wrong.push(...(faults as Wrong[]));
      return [];
    }
  });
  if (wrong.length > 0) throw wrong;
  return answers;
}

function read(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    throw [{ path: '(question)', text: '(question): what came in is not JSON (NOT_JSON)' }];
  }
}
