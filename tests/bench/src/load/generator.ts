import autocannon from 'autocannon';
import { PAGE } from '../sizes';
import { asked } from './asking';
import type { Load, LoadResult } from './load';

/** How often a word that stands once in every row stands in an answer; reading the whole of it would slow the asker down. */
function rowsIn(body: string): number {
  let rows = 0;
  for (let at = body.indexOf('"authorSeatId"'); at >= 0; at = body.indexOf('"authorSeatId"', at + 1)) rows += 1;
  return rows;
}

function run({ url, server, questions, list, connections, seconds, rate }: Load): Promise<LoadResult> {
  let next = 0;
  let right = 0;
  let wrong = 0;
  let refused = 0;
  return new Promise((resolve, reject) => {
    const began = performance.now();
    autocannon(
      {
        url, connections, duration: seconds, ...(rate && { overallRate: rate }),
        requests: [
          {
            // One list for all connections together: each would else begin with the same case.
            setupRequest: (request) => ({ ...request, ...asked(server, questions[next++ % questions.length]!, { list }) }),
            onResponse: (status, body) => {
              if (status === 200 && rowsIn(body) === PAGE) right += 1;
              else if (body.includes('"CHANGED_MEANWHILE"')) refused += 1;
              else wrong += 1;
            },
          },
        ],
      },
      (error, result) => {
        if (error) return reject(error as Error);
        const { errors, timeouts, latency } = result;
        resolve({ right, refused, wrong: wrong + errors + timeouts, seconds: (performance.now() - began) / 1_000, p50: latency.p50, p99: latency.p99 });
      },
    );
  });
}

process.on('message', (load: Load) => void run(load).then((result) => process.send?.(result)));
process.on('disconnect', () => process.exit());
